import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gatherReport } from "../../src/apps/server/views/reports.ts";
import { stateOf } from "../../src/desk/index.ts";
import { startSource } from "../../src/intake/schedule.ts";
import { feedOf, fetcherOf, item, pageOf, paragraph } from "./followed-feeds.ts";
import type { TableFetcher } from "./followed-feeds.ts";
import { openVisitedDesk } from "./visited-desk.ts";
import { answer, withServer } from "../intake/transport/http/server.ts";

/** A feed of two pages of the server that gives it. */
const siteFeed = (title: string): string =>
  feedOf(
    ...["a", "b"].map((path) => `<item><title>${title} ${path}</title><link>/${path}</link><description>${paragraph}</description></item>`),
  );

describe("the pages of a source that is visited", () => {
  const { desk, newSource, visit } = openVisitedDesk();

  it("are asked for as pages, and their source with what its server said of it the last time", async () => {
    const fetcher = fetcherOf({
      "https://lock.example/feed": { bytes: new TextEncoder().encode(feedOf(item("asked"))), etag: '"7"', lastModified: "Tue" },
      "https://lock.example/asked": pageOf("Buoy at Tarn adrift"),
    });
    const { state } = await visit(newSource(), fetcher);
    await visit(state, fetcher);
    assert.deepEqual(
      fetcher.requests.map(({ url, wanted, etag, lastModified }) => [url.slice(21), wanted, etag, lastModified]),
      [
        ["feed", "feed", null, null],
        ["asked", "page", undefined, undefined],
        ["feed", "feed", '"7"', "Tue"],
      ],
    );
  });

  it("are left to their site when robots.txt keeps them from programs: the words of the feed are taken", () =>
    withServer(
      { "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /a"), "/feed": siteFeed("Dam"), "/a": pageOf("Dam at Tarn") },
      async (site) => {
        const { row } = await visit(startSource("robots", `${site.origin}/feed`, 0), site.fetcher);
        assert.deepEqual(
          site.seen.map((one) => one.line),
          ["GET /feed", "GET /robots.txt", "GET /b"],
        );
        assert.match(row.detail ?? "", /robots\.txt of .* asks programs not to read/);
      },
    ));

  it("wait for a later visit when one of them is answered with a time to wait", () =>
    withServer({ "/feed": siteFeed("Pier"), "/a": answer(503, { "retry-after": "3600" }), "/b": pageOf("Pier at Tarn") }, async (site) => {
      const { state, row } = await visit(startSource("rest", `${site.origin}/feed`, 0), site.fetcher);
      assert.deepEqual([row.taken, state.tries.map(([, count]) => count), site.seen.at(-1)?.line], [0, [1], "GET /a"]);
    }));

  const teaser = (words: string): string => item(words).replace("</item>", `<description>${paragraph}${words}</description></item>`);
  const refusals: readonly (readonly [status: number, tries: number])[] = [
    [404, 2],
    [403, 2],
    [429, 12],
  ];
  for (const [status, tries] of refusals) {
    it(`asks ${tries} times for a page that answers ${status}, then takes the words of the feed, and tells it`, async () => {
      const url = `https://lock.example/dead-${status}`;
      const fetcher = fetcherOf({
        "https://lock.example/feed": feedOf(teaser(`dead-${status}`)),
        [url]: { kind: "failed", status, detail: "no page" },
      });
      let state = newSource();
      for (let visits = 1; visits <= tries; visits++) {
        const visited = await visit(state, fetcher);
        state = stateOf({ id: "", title: null, addedAt: "", state: JSON.stringify(visited.state) });
        const isLast = visits === tries;
        assert.deepEqual([visited.row.taken, state.etag, visited.pagesMissed], [isLast ? 1 : 0, isLast ? '"1"' : null, 1]);
        assert.equal(visited.row.detail, "1 of 1 new pages could not be had. no page");
      }
      const after = await visit(state, fetcher);
      assert.deepEqual([fetcher.asked.filter((one) => one === url).length, after.row.detail, after.state.tries], [tries, null, []]);
    });
  }

  it("does not count as a try what was not asked, because the host wants to be left alone", async () => {
    const fetcher = fetcherOf({
      "https://lock.example/feed": feedOf(item("held")),
      "https://lock.example/held": { kind: "failed", reason: "held", retryAfterMs: 1 },
    });
    const { state } = await visit(newSource(), fetcher);
    assert.deepEqual([state.tries, state.etag], [[], null]);
  });

  describe("of entries that the feed says were changed", () => {
    const changed = (name: string, at: string): string =>
      item(name).replace("</item>", `<pubDate>Mon, 01 Jun 2026 08:00:00 GMT</pubDate><atom:updated>${at}</atom:updated></item>`);
    const feedAt = (...items: readonly string[]): string =>
      feedOf(...items).replace("<rss", '<rss xmlns:atom="http://www.w3.org/2005/Atom"');

    it("takes the page again, as a further version of its report, and asks once", async () => {
      const url = "https://lock.example/changed";
      const answers = (at: string, title: string): TableFetcher =>
        fetcherOf({ "https://lock.example/feed": feedAt(changed("changed", at)), [url]: pageOf(title) });
      const first = await visit(newSource(), answers("2026-06-01T08:00:00Z", "Ferry at Tarn late"));
      const later = answers("2026-06-01T11:30:00Z", "Ferry at Tarn sunk");
      const second = await visit(first.state, later);
      const third = await visit(second.state, later);
      assert.deepEqual([first.row.taken, second.row.taken, third.row.taken, later.asked.length], [1, 1, 0, 3]);
      const [former, latter] = desk.store.reportsAt(url);
      assert.deepEqual(
        gatherReport(desk, former!.id, [])?.versions.map((one) => one.id),
        [latter!.id],
      );
    });

    it("asks for none of them when all bear the moment at which the list was made", async () => {
      const names = ["stamp-1", "stamp-2", "stamp-3"];
      const fetcherAt = (at: string) => fetcherOf({ "https://lock.example/feed": feedAt(...names.map((name) => changed(name, at))) });
      const first = await visit(newSource(), fetcherAt("2026-06-01T12:00:00Z"));
      const again = fetcherAt("2026-06-01T12:10:00Z");
      await visit(first.state, again);
      assert.equal(again.asked.length, 1);
    });
  });
});
