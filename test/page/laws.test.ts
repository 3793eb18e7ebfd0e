import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extract } from "../../src/page/index.ts";
import { checkReport } from "./page-laws.ts";
import { asParagraphs, pageAround, paragraphs, sourceOf } from "./read-page.ts";

const runs = { numRuns: 150, seed: 20_310_514 } as const;

const words = fc.oneof(
  fc.constantFrom(...paragraphs),
  fc.constantFrom(
    "Related: An older story",
    "Sign up for our newsletter",
    "By Ina Moor",
    "14 May 2031",
    "—",
    "a&nbsp;b &amp; c&#x41; &bogus; &",
    "😀 \u00ad soft",
    "\u00a0\u3000",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const tagNames = fc.constantFrom(
  "p",
  "div",
  "span",
  "a",
  "b",
  "li",
  "ul",
  "table",
  "tr",
  "td",
  "h1",
  "h2",
  "br",
  "hr",
  "article",
  "aside",
  "nav",
  "form",
  "blockquote",
  "figure",
  "figcaption",
  "script",
  "style",
  "textarea",
  "svg",
  "title",
  "custom-tag",
  "P",
  "time",
);
const attributes = fc.constantFrom(
  "",
  ' class="article-body"',
  ' class="newsletter"',
  " hidden",
  " id=comments",
  ' style="display:none"',
  ' role="navigation"',
  ' href="/x">',
  ' class="a',
  " data-x='1'",
);
const markup = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.tuple(tagNames, attributes).map(([name, attribute]) => `<${name}${attribute}>`) },
  { weight: 3, arbitrary: tagNames.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.constantFrom("<!--", "-->", "<![CDATA[", "]]>", "<", ">", "</", "<!", "<?", "\n\n", "\u0000") },
);
const anyPage = fc.array(markup, { maxLength: 60 }).map((parts) => `<html><body>${parts.join("")}`);
const anyText = fc
  .array(fc.tuple(words, fc.constantFrom("\n", "\r\n", "\n\n", "\r", "\u2028", " \n")), { maxLength: 30 })
  .map((lines) => lines.flat().join(""));

test("the laws of spans and maps hold for every page", () => {
  fc.assert(
    fc.property(anyPage, (page) => void checkReport(sourceOf(page, "page.html"))),
    runs,
  );
});

test("the laws of spans and maps hold for every plain text", () => {
  fc.assert(
    fc.property(anyText, (text) => void checkReport({ ...sourceOf(text, "page.txt"), format: "text" })),
    runs,
  );
});

test("any part of the article leads to its source and back, widened at most to decoded runs", () => {
  const report = checkReport(sourceOf(pageAround(asParagraphs(paragraphs.map((text) => text.replaceAll("“", "&ldquo;")))), "page.html"));
  assert.ok(report.text.length > 400);
});

test("the same source gives the same report", () => {
  const source = sourceOf(pageAround(asParagraphs(paragraphs)), "page.html");
  assert.deepEqual(extract(source), extract(source));
});
