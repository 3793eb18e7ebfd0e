import assert from "node:assert/strict";
import { test } from "node:test";
import { findDate, toIsoDate } from "../../src/page/metadata/dates.ts";
import { splitNames } from "../../src/page/metadata/bylines.ts";
import { withoutOutlet } from "../../src/page/metadata/titles.ts";
import { asParagraphs, pageAround, paragraphs, readHtml, sourceOf } from "./read-page.ts";
import { extract } from "../../src/page/index.ts";

const dates: readonly (readonly [string, string | undefined])[] = [
  ["2031-05-14", "2031-05-14"],
  ["2031-05-14T18:20:00Z", "2031-05-14T18:20:00Z"],
  ["2031-05-14T18:20:05.123+0200", "2031-05-14T18:20:05+02:00"],
  ["2031-05-14 18:20", "2031-05-14T18:20"],
  ["20310514", "2031-05-14"],
  ["Wed, 14 May 2031 18:20:00 GMT", "2031-05-14T18:20:00Z"],
  ["May 14, 2031", "2031-05-14"],
  ["May 14th, 2031 at 6:20 p.m.", "2031-05-14T18:20"],
  ["14 May 2031, 18.20 CEST", "2031-05-14T18:20+02:00"],
  ["14. Mai 2031", "2031-05-14"],
  ["14 mai 2031", "2031-05-14"],
  ["14 de mayo de 2031", "2031-05-14"],
  ["14 maggio 2031", "2031-05-14"],
  ["14 мая 2031", "2031-05-14"],
  ["2031年5月14日", "2031-05-14"],
  ["14.05.2031", "2031-05-14"],
  ["25/12/2031", "2031-12-25"],
  ["12/25/2031", "2031-12-25"],
  ["04/05/2031", undefined],
  ["31 February 2031", undefined],
  ["in the spring of 2031", undefined],
  ["Room 2031, 14 people", undefined],
];

for (const [written, expected] of dates) {
  test(`the date in "${written}" is ${expected ?? "none"}`, () => assert.equal(toIsoDate(written), expected));
}

test("a date knows where in the text it stands", () => {
  const text = "Updated: 14 May 2031 in the evening";
  const found = findDate(text);
  assert.equal(found && text.slice(found.start, found.end), "14 May 2031");
});

const bylines: readonly (readonly [string, readonly string[]])[] = [
  ["By Ina Moor", ["Ina Moor"]],
  ["Ina Moor and Jonas Reet", ["Ina Moor", "Jonas Reet"]],
  ["By Ina Moor, Jonas Reet & Edda Falk", ["Ina Moor", "Jonas Reet", "Edda Falk"]],
  ["Ina Moor, political editor", ["Ina Moor"]],
  ["Ina Moor Senior Writer", ["Ina Moor"]],
  ["ByIna Moor", ["Ina Moor"]],
  ["Von Ina Moor und Jonas Reet", ["Ina Moor", "Jonas Reet"]],
  ["Reuters", ["Reuters"]],
  ["Ina Moor, MS, RDN, LD", ["Ina Moor"]],
  ["AFP", ["AFP"]],
];

for (const [written, names] of bylines) {
  test(`the persons of "${written}" are ${names.join("; ")}`, () => assert.deepEqual(splitNames(written), names));
}

const titles: readonly (readonly [string, string, string])[] = [
  ["Ferry runs aground - Lindow Courier", "Lindow Courier", "Ferry runs aground"],
  ["Ferry runs aground | The Lindow Courier", "Lindow Courier", "Ferry runs aground"],
  ["Lindow Courier: Ferry runs aground", "Lindow Courier", "Lindow Courier: Ferry runs aground"],
  ["Ferry - a long story - Lindow Courier", "Lindow Courier", "Ferry - a long story"],
  ["Ferry - a long story", "Lindow Courier", "Ferry - a long story"],
];

for (const [written, outlet, bare] of titles) {
  test(`the title "${written}" without its outlet is "${bare}"`, () => assert.equal(withoutOutlet(written, outlet), bare));
}

const linked = (extra: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Person", "@id": "#ina", name: "Ina Moor" },
      {
        "@type": "NewsArticle",
        headline: "Ferry runs aground at Lindow",
        author: [{ "@id": "#ina" }, { "@type": "Person", name: "Jonas Reet" }],
        datePublished: "2031-05-14T18:20:00+02:00",
        dateModified: "2031-05-15T07:00:00+02:00",
        articleSection: "Harbour",
        publisher: {
          "@type": "NewsMediaOrganization",
          name: "Lindow Courier",
          parentOrganization: { "@type": "Organization", name: "Norland Press" },
        },
        ...extra,
      },
    ],
  })}</script>`;
const head = '<link rel="canonical" href="https://courier.example/ferry"><meta property="og:site_name" content="Lindow Courier">';
const body = asParagraphs(paragraphs);

test("structured data give persons, dates with zone, section, outlet and its house, each with its place", () => {
  const page = pageAround(body, head + linked());
  const source = sourceOf(page, "a.html");
  const report = extract(source);
  assert.deepEqual(
    report.bylines.map((byline) => byline.value),
    ["Ina Moor", "Jonas Reet"],
  );
  assert.equal(report.published?.value, "2031-05-14T18:20:00+02:00");
  assert.equal(report.modified?.value, "2031-05-15T07:00:00+02:00");
  assert.equal(report.section?.value, "Harbour");
  assert.equal(report.outlet?.value, "Lindow Courier");
  assert.equal(report.publisher?.value, "Norland Press");
  assert.equal(report.url?.value, "https://courier.example/ferry");
  assert.equal(report.language?.value, "en");
  for (const found of [report.published, report.outlet, report.section, report.bylines[1]]) {
    assert.ok(source.characters.slice(found!.at!.start, found!.at!.end).includes(found!.value), found!.value);
  }
});

test("what the user gives outranks the page and has no place in it", () => {
  const report = readHtml(pageAround(body, head + linked()), { outlet: "My Archive", published: "2031-05-16" });
  assert.deepEqual(report.outlet, { value: "My Archive", from: "given" });
  assert.deepEqual(report.published, { value: "2031-05-16", from: "given" });
});

test("publication and change are kept apart when both stand in visible lines", () => {
  const lines =
    '<div class="byline">By Ina Moor</div><div class="dates"><span>Published 14 May 2031</span></div><div class="dates">Updated 16 May 2031</div>';
  const report = readHtml(pageAround(body).replace("</h1>", `</h1>${lines}`));
  assert.equal(report.published?.value, "2031-05-14");
  assert.equal(report.modified?.value, "2031-05-16");
  assert.deepEqual(
    report.bylines.map((byline) => byline.value),
    ["Ina Moor"],
  );
});

test("a date of a teaser is never the report's date", () => {
  const teaser = '<div class="related-teaser"><h3><a href="/x">An older ferry story</a></h3><span class="date">3 March 2029</span></div>';
  assert.equal(readHtml(pageAround(`${body}${teaser}`)).published, null);
});

test("contradicting dates are a notice, and the first place wins", () => {
  const report = readHtml(pageAround(body, `${head}${linked()}<meta property="article:published_time" content="2029-01-02T00:00:00Z">`));
  assert.equal(report.published?.value, "2031-05-14T18:20:00+02:00");
  assert.ok(report.notices.some((notice) => notice.code === "metadata-differs" && notice.detail.includes("2029-01-02")));
});

/** What the page says beside a moment in universal time, and the day that counts. */
const ownDays: readonly (readonly [what: string, moment: string, beside: string, day: string])[] = [
  ["the day that readers are shown", "2031-05-15T01:10:00Z", '<p class="date">May 14, 2031</p>', "2031-05-14"],
  ["the same moment with its zone", "2031-05-15T01:10:00Z", '<p><time datetime="2031-05-14T21:10:00-04:00">Wednesday</time></p>', "2031-05-14"],
  [
    "the words of a time element, glued to a name",
    "2031-05-15T01:10:00Z",
    '<div>Ina Moor<time datetime="2031-05-15T01:10:00Z"><b>May 14,</b> 2031, 9:10 pm EDT</time></div>',
    "2031-05-14",
  ],
  ["the address", "2031-05-14T18:30:00Z", '<link rel="canonical" href="https://courier.example/2031/05/15/ferry/">', "2031-05-15"],
  ["what is shown before the address", "2031-05-15T01:10:00Z", '<link rel="canonical" href="https://courier.example/2031/05/14/ferry/"><p class="date">May 15, 2031</p>', "2031-05-15"],
  ["no day that no zone has at that moment", "2031-05-15T22:10:00Z", '<p class="date">May 14, 2031</p>', "2031-05-15"],
  ["no other moment", "2031-05-15T01:10:00Z", '<p><time datetime="2031-05-14T09:00:00-04:00">Wednesday</time></p>', "2031-05-15"],
]; // prettier-ignore

for (const [what, moment, beside, day] of ownDays) {
  test(`a moment in universal time counts by the outlet's own day: ${what}`, () => {
    const page = pageAround(body, linked({ datePublished: moment })).replace("</h1>", `</h1>${beside}`);
    assert.equal(readHtml(page).published?.value.slice(0, 10), day);
  });
}

test("broken structured data are ignored, mildly broken ones are read", () => {
  assert.equal(
    readHtml(pageAround(body, '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>')).published,
    null,
  );
  const mild =
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry\n runs", "datePublished": "2031-05-14",};</script>';
  assert.equal(readHtml(pageAround(body, mild)).published?.value, "2031-05-14");
});

const authorLines: readonly (readonly [string, string, readonly string[]])[] = [
  ["a link that says so", '<p class="x"><a href="/crew/7" rel="author"><b>Ina Moor</b></a> · Lindow</p>', ["Ina Moor"]],
  [
    "a link to an author's page",
    '<p class="x">Words: <a href="https://courier.example/author/ina-moor/">Ina Moor</a> (Lindow)</p>',
    ["Ina Moor"],
  ],
  ["a link with an office", '<p class="x"><a href="/staff/ina">Ina Moor and Jonas Reet, Harbour Press</a></p>', ["Ina Moor", "Jonas Reet"]],
  ["a link to all authors", '<p class="x"><a href="/authors/">Our authors</a></p>', []],
  ["a link in a menu", '<nav><a href="/author/ina-moor">Ina Moor</a></nav>', []],
  ["a link to a place", '<p class="x"><a href="/places/lindow">Old Lindow</a></p>', []],
];

for (const [what, line, authors] of authorLines) {
  test(`${what} near the title gives ${authors.join(" and ") || "no author"}`, () => {
    const { bylines } = readHtml(pageAround(body).replace("</h1>", `</h1>${line}`));
    assert.deepEqual(
      bylines.map(({ value }) => value),
      authors,
    );
  });
}

test("structured data that a page builder escaped are read", () => {
  const escaped =
    '<script type="application/ld+json">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2031-05-14T06:00:00Z&quot;}</script>';
  const source = sourceOf(pageAround(body, escaped), "a.html");
  const { published } = extract(source);
  assert.equal(published?.value, "2031-05-14T06:00:00Z");
  assert.equal(source.characters.slice(published.at!.start, published.at!.end), "2031-05-14T06:00:00Z");
});

const lastDates: readonly (readonly [string, string, string | null])[] = [
  ["an address with a day", '<link rel="canonical" href="https://courier.example/2031/5/14/ferry.html">', "2031-05-14"],
  ["an address with a number", '<link rel="canonical" href="https://courier.example/2031/514/ferry.html">', null],
  ["an address with a day that is none", '<link rel="canonical" href="https://courier.example/2031/45/99/ferry.html">', null],
  ["one item property", '<meta><span itemprop="datePublished" content="2031-05-14"></span>', "2031-05-14"],
  [
    "item properties of two days",
    '<span itemprop="datePublished" content="2031-05-14"></span><span itemprop="datePublished" content="2031-05-12"></span>',
    null,
  ],
  [
    "an item property and an address",
    '<link rel="canonical" href="https://courier.example/2031/05/13/ferry.html"><b itemprop="datePublished" content="2031-05-14"></b>',
    "2031-05-14",
  ],
];

for (const [what, markup, day] of lastDates) {
  test(`${what} gives ${day ?? "no date"} where nothing better does`, () => {
    const [head, foot] = markup.includes("<link") ? [markup.replace(/<b.*$/, ""), markup.replace(/^<link[^>]*>/, "")] : ["", markup];
    assert.equal(readHtml(pageAround(`${body}<footer>${foot}</footer>`, head)).published?.value ?? null, day);
  });
}

test("a line that is a date wins over one with the day of what is reported", () => {
  const lines = '<p>Said on 3 March 2031</p><div class="dates">14 May 2031</div>';
  assert.equal(readHtml(pageAround(body).replace("</h1>", `</h1>${lines}`)).published?.value, "2031-05-14");
});

test("an agency that is credited in the dateline is the report's agency, one that is quoted is not", () => {
  assert.equal(
    readHtml(pageAround(asParagraphs([`LINDOW (Reuters) - ${paragraphs[0]}`, ...paragraphs.slice(1)]))).agency?.value,
    "Reuters",
  );
  assert.equal(
    readHtml(
      pageAround(
        asParagraphs([
          paragraphs[0]!,
          "The harbour master told Reuters that he knew nothing of it at the time of the accident.",
          ...paragraphs.slice(1),
        ]),
      ),
    ).agency,
    null,
  );
});
