import assert from "node:assert/strict";
import { test } from "node:test";
import { pageAround, readHtml } from "./read-page.ts";

const body = `<p>The ferry between Lindow and the islands ran again on Monday after six weeks in the dock, the operator said in the morning.</p>
<p>Engineers had replaced both engines, and the first crossing carried ninety passengers through calm water to the northern pier.</p>
<p>The harbour board expects the second ship to return before the end of the month, when the summer timetable begins again.</p>`;

const below = (markup: string): string => pageAround(body).replace("</h1>", `</h1>${markup}`);

const signed: readonly (readonly [string, readonly string[], string | null])[] = [
  ["<div>Posted by Ina Moor on May 14, 2031</div>", ["Ina Moor"], "2031-05-14"],
  ["<div>Published May 14, 2031 by Ina Moor</div>", ["Ina Moor"], "2031-05-14"],
  ["<div>By Ina Moor ● May 14, 2031 ● 6 min read</div>", ["Ina Moor"], "2031-05-14"],
  ["<div>May 14, 2031 By Ina Moor 4 Comments</div>", ["Ina Moor"], "2031-05-14"],
  ["<div>By: Ina Moor | May 14, 2031 | Categories: Harbour</div>", ["Ina Moor"], "2031-05-14"],
  ["<div>By <a>Ina Moor</a> with Jonas Reet</div>", ["Ina Moor", "Jonas Reet"], null],
  ["<div><span>By</span><span>Ina Moor</span></div>", ["Ina Moor"], null],
  ["<div>By Ina Moor. Reviewed by Jonas Reet</div>", ["Ina Moor"], null],
  ["<p>Written by</p><p>Ina Moor</p>", ["Ina Moor"], null],
  ['<p class="author">Ina Moor May 14, 2031 — 7 minutes read</p>', ["Ina Moor"], "2031-05-14"],
  ['<p class="author"><span>Ina Moor</span>Published: May 14, 2031</p>', ["Ina Moor"], "2031-05-14"],
  ['<p class="author">Full Bio</p>', [], null],
  ['<p class="author">HarbourTravel Ferries</p>', [], null],
  ["<p>Old Lindow</p><p>May 14, 2031</p>", [], "2031-05-14"],
  ['<ul><li class="icon-list-item"><time>May 14, 2031</time></li></ul>', [], "2031-05-14"],
  [
    '<div class="story-list"><div><a>A far longer headline of another report that stands beside this one on the page</a><p>By Jonas Reet May 12, 2031</p></div></div>',
    [],
    null,
  ],
  ['<aside><p class="story-date">May 14, 2031</p><p class="story-author">Written by Ina Moor</p></aside>', ["Ina Moor"], "2031-05-14"],
  ["<aside><p>By Ina Moor</p></aside>", [], null],
];

for (const [markup, names, day] of signed) {
  test(`below the title, ${markup.slice(0, 70)} is signed by ${names.join(" and ") || "nobody"} on ${day ?? "no day"}`, () => {
    const report = readHtml(below(markup));
    assert.deepEqual(
      report.bylines.map((byline) => byline.value),
      names,
    );
    assert.equal(report.published?.value ?? null, day);
  });
}

test("a box that holds the title is the head of the report, whatever the layout calls it", () => {
  const inGrid = pageAround(body)
    .replace("<h1", '<div class="grid card"><h1')
    .replace("</h1>", "</h1><p>By Ina Moor</p><p>May 14, 2031</p></div>");
  const report = readHtml(inGrid);
  assert.deepEqual([report.bylines[0]?.value, report.published?.value], ["Ina Moor", "2031-05-14"]);
});

test("what stands below the title outranks the byline and the date of another report above it", () => {
  const other = '<div>By Jonas Reet May 12, 2031</div><time datetime="2031-05-12">May 12</time>';
  const own = '<div>By Ina Moor</div><time datetime="2031-05-14">May 14</time>';
  const report = readHtml(pageAround(body).replace("<h1", `${other}<h1`).replace("</h1>", `</h1>${own}`));
  assert.deepEqual(
    report.bylines.map((byline) => byline.value),
    ["Ina Moor"],
  );
  assert.equal(report.published?.value, "2031-05-14");
});

test("a signature further down signs something that the report lists", () => {
  const books = "<p>The first of five.</p>".repeat(5);
  const report = readHtml(below(`<p>By Ina Moor</p>${books}<p>By Jonas Reet</p>`));
  assert.deepEqual(
    report.bylines.map((byline) => byline.value),
    ["Ina Moor"],
  );
});

const items: readonly (readonly [string, readonly string[], string | null])[] = [
  ['<div itemprop="author" itemscope>Words: <a href="/x"><span itemprop="name">Ina Moor</span></a></div>', ["Ina Moor"], null],
  ['<span itemprop="author" content="Ina Moor"></span>', ["Ina Moor"], null],
  ['<div class="comments"><p><span itemprop="author">Jonas Reet</span> says the old ship was better.</p></div>', [], null],
  ['<nav><span itemprop="author">Jonas Reet</span></nav>', [], null],
  ['<span itemprop="author">Updated by Jonas Reet</span>', [], null],
  ['<abbr itemprop="datePublished" title="2031-05-14T15:18:00-05:00">Monday</abbr>', [], "2031-05-14T15:18:00-05:00"],
  ['<span itemprop="datePublished">May 14, 2031</span>', [], "2031-05-14"],
  ["<h4>Published</h4><div>May 14, 2031</div>", [], "2031-05-14"],
  ["<div>Posted on May 14, 2031</div>", [], "2031-05-14"],
  ["<div>Posted on May 14, 2031</div><div>Posted on May 12, 2031</div>", [], null],
  ["<h4>Updated</h4><div>May 14, 2031</div>", [], null],
  ['<div class="comments"><p>Posted on May 14, 2031</p></div>', [], null],
];

for (const [markup, names, day] of items) {
  test(`far below the text, ${markup.slice(0, 70)} gives ${names.join(" and ") || "no author"} and ${day ?? "no day"}`, () => {
    const report = readHtml(
      pageAround(body + "<p>The board meets in public on the first Monday of each month at the pier.</p>".repeat(16) + markup),
    );
    assert.deepEqual(
      report.bylines.map((byline) => byline.value),
      names,
    );
    assert.equal(report.published?.value ?? null, day);
  });
}

test("a page that gives its day in a meta tag called published has it", () => {
  assert.equal(readHtml(pageAround(body, '<meta name="published" content="July 17, 2031">')).published?.value, "2031-07-17");
});
