import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findFeedLinks, readListing } from "../../../src/intake/formats/index.ts";
import { bytes, read } from "./read-feed.ts";

describe("floods", () => {
  it("200,000 items: the first 2,000 are read, and it is said", () => {
    const item = (at: number): string => `<item><title>t</title><guid>${at}</guid></item>`;
    const { feed, codes } = read(`<rss><channel>${Array.from({ length: 200_000 }, (_, at) => item(at)).join("")}</channel></rss>`);
    assert.deepEqual([feed.entries.length, codes], [2_000, ["entries-left-out"]]);
  });

  it("5,000 items of JSON likewise", () => {
    const items = Array.from({ length: 5_000 }, (_, at) => ({ id: String(at) }));
    const { feed, codes } = read(JSON.stringify({ version: "https://jsonfeed.org/version/1", items }));
    assert.deepEqual([feed.entries.length, codes], [2_000, ["entries-left-out"]]);
  });

  const floods: readonly (readonly [what: string, text: string])[] = [
    ["200,000 nested elements", `<rss><channel><item>${"<a>".repeat(200_000)}`],
    ["200,000 end tags", `<rss>${"</a>".repeat(200_000)}`],
    ["200,000 signs", `<rss>${"<".repeat(200_000)}`],
    ["200,000 open document types", `<rss>${"<!DOCTYPE x [".repeat(200_000)}`],
    ["200,000 open comments", `<rss>${"<!--".repeat(200_000)}`],
    ["200,000 open quotation marks", `<rss ${'a="'.repeat(200_000)}`],
    ["200,000 attributes", `<rss><a${" b".repeat(200_000)}>`],
    ["100,000 namespaces", `<rss>${Array.from({ length: 100_000 }, (_, at) => `<a xmlns:p${at}="x">`).join("")}`],
    [
      "a tag with 10,000 namespaces and 100,000 children that declare one",
      `<rss${Array.from({ length: 10_000 }, (_, at) => ` xmlns:p${at}="x"`).join("")}>${'<a xmlns:q="x"></a>'.repeat(100_000)}`,
    ],
    ["elements that open and close crosswise", `<rss>${(`<a>`.repeat(150) + "</b>".repeat(150)).repeat(1_000)}`],
    ["200,000 lists of JSON", `{"items":${"[".repeat(200_000)}`],
    ["a list of 100,000 unsafe links", `<opml><body>${'<outline xmlUrl="javascript:x"/>'.repeat(100_000)}`],
  ];
  for (const [what, text] of floods) {
    it(`${what} come to an end, with few words`, () => {
      // What is not linear would keep this test for minutes.
      const { notices } = readListing(bytes(text));
      assert.ok(notices.every((notice) => notice.detail.length < 1_000));
    });
  }
});

describe("any characters at all", () => {
  const piece = fc.constantFrom(
    "<rss>",
    "<channel>",
    "<item>",
    "</item>",
    "<title>",
    "</title>",
    "<link>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&amp;",
    "&#x110000;",
    "&#0;",
    "<!DOCTYPE",
    "[",
    "]",
    ">",
    '"',
    "<a href='",
    "xmlns:a='b' ",
    "\ud800",
    "text",
    "<?xml",
    "?>",
    "/>",
    "<feed>",
    "<entry>",
    "<urlset>",
    "<url>",
    "<opml><body>",
    "<outline xmlUrl='http://a.example'>",
    '{"items":[{',
    "}",
    "]",
  );
  it("give a result with places inside the text and never throw", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("<rss>", "<feed>", "<urlset>", "<opml>", '{"items":['),
        fc.array(piece, { maxLength: 60 }),
        (head, pieces) => {
          const text = head + pieces.join("");
          const { value } = readListing(bytes(text));
          if (value === undefined || !("entries" in value)) return;
          for (const entry of value.entries)
            assert.ok(entry.at === null || (entry.at.start >= 0 && entry.at.start < entry.at.end && entry.at.end <= text.length));
          assert.equal(new Set(value.entries.map((entry) => entry.key)).size, value.entries.length);
        },
      ),
      { numRuns: 500 },
    ));

  it("give no feed link that is not http or https", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            fc.constantFrom(
              '<link rel=alternate type="application/rss+xml" href="',
              "javascript:alert(1)",
              "<a href=/feed>",
              "<script>",
              "</script>",
              "<base href=",
            ),
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          for (const { address } of findFeedLinks(pieces.join(""), "https://gull.example/")) assert.match(address, /^https?:\/\//);
        },
      ),
    ));
});
