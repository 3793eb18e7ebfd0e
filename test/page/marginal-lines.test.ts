import assert from "node:assert/strict";
import { test } from "node:test";
import { articleText } from "../../src/page/index.ts";
import { dropMarginalLines, isMarginalLine } from "../../src/page/html/marginal-lines.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { asParagraphs, paragraphs, readHtml } from "./read-page.ts";

const lines: readonly (readonly [string, boolean])[] = [
  ["3 / 12", true],
  ["Bild 3", false],
  ["3 von 12", true],
  ["3/12 of the members stayed away", false],
  ["Find this article at: https://courier.example/2031/ferry", true],
  ["Lindow Courier, printed from https://courier.example/a on 15 May 2031", true],
  ["Leaflets printed from recycled paper were handed out at the pier", false],
  ["The harbour office keeps a list at https://harbour.example/list", false],
];

for (const [text, marginal] of lines) {
  test(`"${text}" is ${marginal ? "a line of the page" : "text"}`, () => assert.equal(isMarginalLine(text), marginal));
}

test("a print view gives its report without byline, origin and notice of rights", () => {
  const page = `<html><head><title>Lindow Courier: Ferry runs aground</title></head><body><p>Lindow Courier, printed from https://courier.example/a on 15 May 2031</p>
<h2>Ferry runs aground</h2><p><i>By Ina Moor, 14 May 2031</i></p>${asParagraphs(paragraphs)}
<p>Find this article at: https://courier.example/2031/a</p><p>Copyright 2031 Lindow Courier. For personal use only.</p></body></html>`;
  const report = readHtml(page);
  assert.equal(articleText(report), paragraphs.join("\n\n"));
  assert.deepEqual([report.bylines[0]?.value, report.published?.value], ["Ina Moor", "2031-05-14"]);
});

test("the pictures of a gallery with text are counted by the page and not by the report", () => {
  const slides = paragraphs.map((text, at) => `<div class="slide"><p>${text}</p><span>${at + 1} / 5</span></div>`).join("");
  const report = readHtml(`<html><body><main><h1>Ferry runs aground at Lindow</h1>${slides}</main></body></html>`);
  assert.equal(articleText(report), paragraphs.join("\n\n"));
});

test("a byline counts as one at the head only; the same words further down are the report's own", () => {
  const view = viewPage(asParagraphs(["By Jonas Reet", ...paragraphs, "By Jonas Reet"]));
  const kept = view.blocks.map(() => true);
  dropMarginalLines(view, kept);
  assert.deepEqual(kept, [false, true, true, true, true, true, true]);
});
