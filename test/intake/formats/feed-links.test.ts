import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findFeedLinks } from "../../../src/intake/formats/index.ts";

const page = "https://gull.example/news/";
const found = (html: string) =>
  findFeedLinks(html, page)
    .filter((one) => one.why !== "usual-path")
    .map((one) => [one.why, one.address, one.title]);

describe("feeds that a page names", () => {
  const table: readonly (readonly [what: string, html: string, found: readonly (readonly [string, string, string | null])[]])[] = [
    [
      "a link",
      '<link rel="alternate" type="application/rss+xml" title="All &amp; more" href="/feed">',
      [["link", "https://gull.example/feed", "All & more"]],
    ],
    [
      "without quotes, in capitals",
      "<LINK REL=alternate TYPE=application/atom+xml HREF=atom.xml>",
      [["link", "https://gull.example/news/atom.xml", null]],
    ],
    ["of JSON", '<link rel="alternate" type="application/feed+json" href="f.json">', [["link", "https://gull.example/news/f.json", null]]],
    [
      "with a base",
      '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="f">',
      [["link", "https://cdn.example/x/f", null]],
    ],
    ["an anchor", '<a href="/rss/sea.xml">The <b>sea</b></a>', [["anchor", "https://gull.example/rss/sea.xml", "The sea"]]],
    [
      "a link before an anchor",
      '<a href="/rss">a</a><link rel="alternate" type="application/rss+xml" href="/f">',
      [
        ["link", "https://gull.example/f", null],
        ["anchor", "https://gull.example/rss", "a"],
      ],
    ],
    [
      "twice",
      '<link rel="alternate" type="application/rss+xml" href="/f"><link rel="alternate" type="application/rss+xml" href="/f">',
      [["link", "https://gull.example/f", null]],
    ],
    ["another language", '<link rel="alternate" hreflang="de" href="/de">', []],
    [
      "oEmbed",
      '<link rel="alternate" type="application/json+oembed" href="/o"><link rel="alternate" type="text/xml" href="/oembed?x">',
      [],
    ],
    ["a stylesheet", '<link rel="stylesheet" type="text/css" href="/feed.css">', []],
    [
      "in a comment or a script",
      '<!-- <link rel="alternate" type="application/rss+xml" href="/f"> --><script>"<a href=/rss>"</script>',
      [],
    ],
    ["a script as address", '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ["a word that only holds the letters", '<a href="/press/feedback">x</a>', []],
  ];
  for (const [what, html, expected] of table) it(what, () => assert.deepEqual(found(html), expected));

  it("come before the usual paths of the site", () => {
    const [first, ...others] = findFeedLinks('<link rel="alternate" type="application/rss+xml" href="/feed">', page);
    assert.equal(first?.why, "link");
    assert.ok(others.length >= 5 && others.every((one) => one.why === "usual-path" && one.address !== first.address));
  });

  it("are looked for in linear time", () => {
    for (const flood of ["<a href=/feed>", "<link ", "<!--", "<script>", "<", '<a href="'])
      assert.ok(findFeedLinks(flood.repeat(100_000), page).length < 60);
  });
});
