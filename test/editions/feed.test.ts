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
