import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { renderAtom, renderJsonFeed, renderRss, toDigestFeed, toStoriesFeed } from "../../src/editions/index.ts";
import { toRfc3339, toRfc5322Date } from "../../src/editions/feed/dates.ts";
import { sampleCollation } from "./sample.ts";
import { hostileWords, toSampleDigests } from "./sample-digest.ts";

const options = { home: "https://desk.example/", self: "https://desk.example/digest.xml?a=1&b=2" };
const { second } = toSampleDigests();
const hostile = toSampleDigests(hostileWords).second;

/** Fails for what is no XML. */
function parseStrictly(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => assert.fail(error.message));
  parser.write(xml).close();
}

describe("a digest as a feed", () => {
  it("is Atom that a reader of feeds reads back", () => {
    const { format, feed } = parseFeed(renderAtom(toDigestFeed(second, options)));
    assert.ok(format === "atom");
    assert.equal(feed.title?.value, "Digest of 11 March 2026");
    assert.equal(feed.updated, "2026-03-11T00:00:00Z");
    assert.deepEqual(
      feed.entries?.map((entry) => [entry.id, entry.title?.value]),
      second.entries.map((entry) => [`urn:variorum:story:${entry.story}:2026-03-11`, entry.headline?.text]),
    );
    assert.match(JSON.stringify(feed.entries?.[0]?.content), /was “14 wagons” in Brennick Echo/);
  });

  it("is RSS that a reader of feeds reads back", () => {
    const { format, feed } = parseFeed(renderRss(toDigestFeed(second, options)));
    assert.ok(format === "rss");
    assert.equal(feed.link, options.home);
    assert.equal(feed.items?.[0]?.pubDate, "Wed, 11 Mar 2026 00:00:00 +0000");
    assert.equal(feed.items?.[0]?.guid?.isPermaLink, false);
    assert.equal(feed.atom?.links?.[0]?.href, options.self);
  });

  it("is JSON Feed that a reader of feeds reads back", () => {
    const { format, feed } = parseFeed(renderJsonFeed(toDigestFeed(second, options)));
    assert.ok(format === "json");
    assert.equal(feed.items?.length, 2);
    assert.equal(feed.feed_url, options.self);
  });

  it("stays well formed and harmless with hostile reports", () => {
    const feed = toDigestFeed(hostile, options);
    for (const xml of [renderAtom(feed), renderRss(feed)]) parseStrictly(xml);
    for (const entry of feed.entries) assert.doesNotMatch(entry.html, /<script|javascript:|\son\w+=/i);
    JSON.parse(renderJsonFeed(feed));
  });

  it("gives a story another id on another day, because readers show an id once", () => {
    const [first] = toDigestFeed(toSampleDigests().first).entries;
    assert.notEqual(first?.id, toDigestFeed(second).entries[0]?.id);
  });

  it("is the same feed tomorrow: its id is its address", () => {
    const ids = [toSampleDigests().first, second].map((digest) => toDigestFeed(digest, options).id);
    assert.deepEqual(ids, [options.self, options.self]);
  });

  const newest: readonly (readonly [string, string | null, string])[] = [
    ["of the newest report of the day", "2026-03-11T09:30:00Z", "2026-03-11T09:30:00Z"],
    ["of the day where no report states one", null, "2026-03-11T00:00:00Z"],
    ["of the day where a page states the year 2090", "2090-01-01T00:00:00Z", "2026-03-11T00:00:00Z"],
    ["of the evening in the west, where it is tomorrow by UTC", "2026-03-11T21:00:00-05:00", "2026-03-12T02:00:00Z"],
  ];
  for (const [what, published, time] of newest) {
    it(`gives a story the time ${what}`, () => {
      const entries = second.entries.map((entry) => ({ ...entry, reports: entry.reports.map((report) => ({ ...report, published })) }));
      const feed = toDigestFeed({ ...second, entries }, options);
      assert.deepEqual([feed.updatedMs, feed.entries[0]!.updatedMs], [Date.parse(time), Date.parse(time)]);
    });
  }
});

it("stories are a feed, newest report first, each once for ever", () => {
  const dossiers = sampleCollation.stories.map((story) => story.dossier);
  const feed = toStoriesFeed(dossiers, 0, { links: { story: (id) => `https://desk.example/stories/${id}` } });
  parseStrictly(renderAtom(feed));
  assert.equal(feed.entries.length, dossiers.length);
  const times = feed.entries.map((entry) => entry.updatedMs);
  assert.deepEqual(
    times,
    times.toSorted((left, right) => right - left),
  );
  assert.match(feed.entries[0]!.link!, /^https:\/\/desk\.example\/stories\/st/);
});

describe("the dates of a feed", () => {
  const cases = [
    [0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"],
    [Date.UTC(2026, 1, 28, 23, 59, 59), "2026-02-28T23:59:59Z", "Sat, 28 Feb 2026 23:59:59 +0000"],
    [Date.UTC(1969, 6, 20, 20, 17), "1969-07-20T20:17:00Z", "Sun, 20 Jul 1969 20:17:00 +0000"],
  ] as const;
  for (const [at, rfc3339, rfc5322] of cases) {
    it(rfc3339, () => assert.deepEqual([toRfc3339(at), toRfc5322Date(at)], [rfc3339, rfc5322]));
  }
});
