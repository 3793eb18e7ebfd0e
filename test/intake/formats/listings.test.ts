import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFeed } from "feedsmith";
import { readListing, renderOpml, sourcesOf, toOutlines } from "../../../src/intake/formats/index.ts";
import type { Entry, Feed, Listing } from "../../../src/intake/formats/index.ts";
import { decodeBytes } from "../../../src/intake/index.ts";
import { atom, jsonFeed, newsSitemap, opml, prefixedAtom, rdf, rss, sitemapIndex } from "./written-feeds.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function readAs<Kind extends Listing["kind"]>(kind: Kind, text: string, address?: string): Extract<Listing, { kind: Kind }> {
  const { value } = readListing(bytes(text), { address });
  assert.equal(value?.kind, kind);
  return value as Extract<Listing, { kind: Kind }>;
}

/** The values of an entry without their places. */
function plain(entry: Entry | undefined) {
  assert.ok(entry !== undefined);
  return {
    guid: entry.guid?.value,
    url: entry.url?.value,
    title: entry.title?.value,
    published: entry.published?.value,
    updated: entry.updated?.value,
    authors: entry.authors.map((author) => author.value),
    outlet: entry.outlet?.value,
    summary: entry.summary?.value,
    body: entry.body?.value,
    categories: entry.categories,
  };
}

describe("a feed", () => {
  it("in RSS 2.0, whatever its prefixes are called", () => {
    const feed = readAs("feed", rss, "https://gull.example/feed");
    assert.deepEqual(
      [feed.format, feed.title?.value, feed.home?.value, feed.self?.value, feed.language?.value, feed.updated?.value],
      ["rss", "The Gull & Shore", "https://gull.example/", "https://gull.example/feed", "en-GB", "2025-06-03T12:00:00+02:00"],
    );
    assert.deepEqual(feed.pace, { everyMinutes: 30, skipHours: [2, 0], skipDays: [0] });
    assert.deepEqual(plain(feed.entries[0]), {
      guid: "gull-7",
      url: "https://gull.example/ferry?id=7&copy=2",
      title: 'Ferry "Petrel" runs aground \u2013 nobody hurt',
      published: "2025-06-03T11:05:30Z",
      updated: undefined,
      authors: ["Ines Vale", "Tom Reef"],
      outlet: undefined,
      summary: "A ferry ran aground.",
      body: "<p>The ferry <b>Petrel</b> ran aground on Tuesday.</p>",
      categories: ["Harbour"],
    });
    const second = plain(feed.entries[1]);
    assert.deepEqual(
      [second.url, second.title, second.authors, second.summary],
      ["https://gull.example/pier", "Mayor opens pier", ["Ada Quay"], "<p>The mayor opened the pier.</p>"],
    );
  });

  it("in RDF", () => {
    const feed = readAs("feed", rdf);
    assert.deepEqual([feed.format, feed.title?.value, feed.language?.value], ["rdf", "The Gull", "de"]);
    const entry = plain(feed.entries[0]);
    assert.deepEqual(
      [entry.guid, entry.url, entry.published],
      ["https://gull.example/1", "https://gull.example/1", "2025-06-03T11:05:30+02:00"],
    );
  });

  it("in Atom, with a base, markup in titles, and a source of its own", () => {
    const feed = readAs("feed", atom);
    assert.deepEqual(
      [feed.title?.value, feed.home?.value, feed.self?.value, feed.language?.value],
      ["The & Gull", "https://gull.example/blog/", "https://gull.example/blog/atom.xml", "nl"],
    );
    const entry = plain(feed.entries[0]);
    assert.deepEqual(
      [entry.url, entry.title, entry.published, entry.updated, entry.authors, entry.outlet, entry.categories],
      [
        "https://gull.example/blog/1.html",
        "A bold step",
        "2025-06-03T09:00:00Z",
        "2025-06-03T09:30:00Z",
        ["Ada Quay"],
        "The Other Paper",
        ["Sea"],
      ],
    );
    assert.deepEqual([feed.entries[0]!.summary?.format, entry.summary], ["text", "Plain & short"]);
    assert.match(entry.body ?? "", /<p>Body &amp; soul<\/p>/);
  });

  it("in Atom that gives its own language a prefix", () => assert.equal(readAs("feed", prefixedAtom).entries[0]?.title?.value, "One"));

  it("in JSON", () => {
    const feed = readAs("feed", jsonFeed);
    const [first, second] = feed.entries.map(plain);
    assert.deepEqual([first?.guid, first?.title, first?.authors, first?.body], ["7", "Seven", ["Ada Quay"], "<p>Text</p>"]);
    assert.deepEqual([second?.url, second?.authors, second?.body], [undefined, ["Tom Reef"], "No title } ] \\ here"]);
  });

  it("says of every claim where it stands", () => {
    for (const text of [rss, rdf, atom]) {
      const { characters } = decodeBytes(bytes(text), undefined);
      const feed = readAs("feed", text, "https://gull.example/feed");
      const claims = feed.entries.flatMap((entry) => [
        entry.title,
        entry.url,
        entry.published,
        entry.body,
        entry.summary,
        ...entry.authors,
      ]);
      const places = [feed.title, feed.home, ...claims].filter((claim) => claim !== null && claim !== undefined);
      assert.ok(places.length >= 5);
      for (const { at, where } of places) {
        assert.ok(at !== null && at.start < at.end && at.end <= characters.length, where);
        assert.match(where, /^[\w:]+ /);
      }
      for (const entry of feed.entries) {
        const written = characters.slice(entry.at!.start, entry.at!.end);
        assert.match(written, /^<(item|entry)[\s\S]*<\/\1>$/);
      }
    }
  });

  it("gives the same titles, addresses and guids as another reader of feeds", () => {
    for (const text of [rss, rdf, atom]) {
      const other = parseFeed(text) as { feed: { title?: unknown; items?: OtherEntry[]; entries?: OtherEntry[] } };
      const ours = readAs("feed", text, "https://gull.example/feed").entries;
      const theirs = other.feed.items ?? other.feed.entries ?? [];
      assert.equal(ours.length, theirs.length);
      for (const [index, entry] of theirs.entries()) {
        const guid = entry.guid?.value ?? entry.id ?? entry.rdf?.about;
        assert.equal(ours[index]?.guid?.value, guid);
        if (entry.link !== undefined) assert.equal(ours[index]?.url?.value, new URL(entry.link, "https://gull.example/").href);
      }
    }
  });
});

interface OtherEntry {
  readonly id?: string;
  readonly guid?: { readonly value: string };
  readonly rdf?: { readonly about?: string };
  readonly link?: string;
}

describe("keys of entries", () => {
  const feedOf = (items: readonly string[]): Feed =>
    readAs("feed", `<rss><channel><title>x</title>${items.map((item) => `<item>${item}</item>`).join("")}</channel></rss>`);

  it("are the guid, otherwise the address, otherwise title and date", () => {
    const feed = feedOf(["<guid>g</guid><link>https://a.example/1</link>", "<link>https://a.example/2</link>", "<title>t</title>"]);
    assert.deepEqual(
      feed.entries.map((entry) => entry.key.replace(/^h\w+$/, "h")),
      ["g", "https://a.example/2", "h"],
    );
  });

  it("tell entries apart that share a guid, and do not change when another entry comes first", () => {
    const one = "<guid>same</guid><link>https://a.example/1</link><title>One</title>";
    const two = "<guid>same</guid><link>https://a.example/2</link><title>Two</title>";
    const three = "<guid>same</guid><link>https://a.example/3</link><title>Three</title>";
    const before = feedOf([one, two]).entries.map((entry) => entry.key);
    const after = feedOf([three, one, two]).entries.map((entry) => entry.key);
    assert.deepEqual(after.slice(1), before);
    assert.equal(new Set(after).size, 3);
  });

  it("are each used once: what is listed twice is read once", () => {
    const item = "<guid>g</guid><link>https://a.example/1</link><title>One</title>";
    const { value, notices } = readListing(bytes(`<rss><channel><item>${item}</item><item>${item}</item></channel></rss>`));
    assert.deepEqual([value?.kind === "feed" && value.entries.length, notices.map((notice) => notice.code)], [1, ["entry-repeated"]]);
  });
});

describe("a sitemap", () => {
  it("of news gives title, date and outlet of each report", () => {
    const { value, notices } = readListing(bytes(newsSitemap));
    assert.ok(value?.kind === "sitemap");
    assert.deepEqual(
      value.entries.map((entry) => [
        entry.url?.value,
        entry.title?.value,
        entry.published?.value,
        entry.updated?.value,
        entry.outlet?.value,
        entry.language?.value,
      ]),
      [
        ["https://gull.example/ferry", "Ferry runs aground", "2025-06-03T11:05:30Z", "2025-06-03", "The Gull", "en"],
        ["https://gull.example/pier", undefined, undefined, undefined, undefined, undefined],
      ],
    );
    assert.deepEqual(
      notices.map((notice) => notice.code),
      ["link-unsafe"],
    );
  });

  it("that lists others is an index", () => {
    const index = readAs("sitemap-index", sitemapIndex);
    assert.deepEqual(
      index.sitemaps.map((one) => [one.url.value, one.updated?.value]),
      [["https://gull.example/news.xml", "2025-06-03T11:05:30Z"]],
    );
  });

  it("of more than 50,000 addresses is read up to there", () => {
    const { value, notices } = readListing(bytes(`<urlset>${"<url><loc>https://a.example/</loc></url>".repeat(50_002)}`));
    assert.ok(value?.kind === "sitemap");
    assert.deepEqual(
      notices.map((notice) => notice.code),
      ["entries-left-out"],
    );
  });
});

describe("a subscription list", () => {
  it("gives its sources with their folders, each address once, unsafe ones left out", () => {
    const { value, notices } = readListing(bytes(opml));
    assert.ok(value?.kind === "opml");
    assert.equal(value.title, "My");
    assert.deepEqual(sourcesOf(value), [
      { title: "The Gull & Shore", feed: "https://gull.example/feed", home: "https://gull.example/", folders: ["News", "Local"] },
      { title: "Alone", feed: "http://alone.example/rss?a=1&b=2", home: null, folders: [] },
    ]);
    assert.deepEqual(
      notices.map((notice) => notice.code),
      ["link-unsafe"],
    );
  });

  it("is written so that it is read again as it was", () => {
    const sources = [
      { title: 'A "b" <c> & \u00e9 \u{1f426}', feed: "https://a.example/?x=1&y=2", home: null, folders: [] },
      { title: "B", feed: "https://b.example/", home: "https://b.example/home", folders: ["One", "Two"] },
      { title: "C", feed: "https://c.example/", home: null, folders: ["One"] },
    ];
    const text = renderOpml({ kind: "opml", title: "T\u0000itle", outlines: toOutlines(sources) });
    const back = readAs("opml", text);
    assert.equal(back.title, "Title");
    const byFeed = (list: readonly { feed: string }[]) => list.toSorted((left, right) => (left.feed < right.feed ? -1 : 1));
    assert.deepEqual(
      byFeed(sourcesOf(back)),
      sources.map((source) => ({ ...source, title: source.title.replace(" <c>", "") })),
    );
  });

  it("of more than 2,000 sources, or deeper than 30 folders, is read up to there (a list must not make us attack others)", () => {
    const many = readListing(
      bytes(
        `<opml><body>${Array.from({ length: 5_000 }, (_, at) => `<outline xmlUrl="https://victim.example/${at}"/>`).join("")}</body></opml>`,
      ),
    );
    assert.ok(many.value?.kind === "opml");
    assert.deepEqual([sourcesOf(many.value).length, many.notices.map((notice) => notice.code)], [2_000, ["entries-left-out"]]);
    const deep = readListing(bytes(`<opml><body>${'<outline text="f">'.repeat(5_000)}<outline xmlUrl="https://a.example/"/>`));
    assert.ok(deep.value?.kind === "opml");
    assert.deepEqual(sourcesOf(deep.value), []);
  });
});

describe("what is no list of reports", () => {
  const table: readonly (readonly [what: string, text: string])[] = [
    ["a page", "<!DOCTYPE html><html><body><p>rss</p></body></html>"],
    ["a page in XHTML", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ["a text", "The council met on Monday."],
    ["other JSON", '{"items": "none"}'],
    ["broken JSON", '{"items": [1, 2'],
    ["JSON in a list", "[1]"],
    ["nothing", ""],
    ["other XML", "<svg><title>rss</title></svg>"],
  ];
  for (const [what, text] of table) {
    it(what, () => assert.deepEqual(readListing(bytes(text)), { value: undefined, notices: [] }));
  }
});
