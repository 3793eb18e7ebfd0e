import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gatherOutlets } from "../../src/apps/server/views/outlets.ts";
import type { Desk } from "../../src/desk/index.ts";
import { visitSource } from "../../src/desk/following/visit.ts";
import type { Visited } from "../../src/desk/following/visit.ts";
import { startSource } from "../../src/intake/schedule.ts";
import type { SourceState } from "../../src/intake/schedule.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { fetcherOf, pageOf } from "./followed-feeds.ts";
import { openTestDesk } from "./reports.ts";

const site = "https://lock.example";
const index = `${site}/sitemap.xml`;
const indexOf = (...paths: readonly string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${new URL(path, site).href}</loc></sitemap>`).join("")}</sitemapindex>`;
const sitemapOf = (...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join("")}</urlset>`;
const unchanged = (etag: string): { kind: "not-modified"; etag: string } => ({ kind: "not-modified", etag });

describe("a visit of an index of sitemaps", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-index-"));
  let desk: Desk;
  let sources = 0;
  before(() => {
    desk = openTestDesk(folder);
  });
  after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const newSource = (): SourceState => startSource(`x${sources++}`, index, 0);
  const visit = (state: SourceState, fetcher: Fetcher): Promise<Visited> =>
    visitSource({ desk, fetcher, now: () => 1_800_000_000_000, signal: new AbortController().signal }, state);

  it("takes what its sitemaps of news list, and asks for no other", async () => {
    const fetcher = fetcherOf({
      [index]: indexOf("/archive.xml", "/news-a.xml", "/news-b.xml"),
      [`${site}/news-a.xml`]: sitemapOf("/gate", "/both"),
      [`${site}/news-b.xml`]: sitemapOf("/both", "/sluice"),
      [`${site}/gate`]: pageOf("Gate of the index mended"),
      [`${site}/both`]: pageOf("Barge of the index raised"),
      [`${site}/sluice`]: pageOf("Sluice of the index opened"),
    });
    const { row, state } = await visit(newSource(), fetcher);
    assert.deepEqual([row.kind, row.entries, row.taken, row.detail, state.health], ["page", 3, 3, null, "well"]);
    assert.deepEqual(fetcher.asked.slice(0, 3), [index, `${site}/news-a.xml`, `${site}/news-b.xml`]);
    assert.equal(fetcher.requests[1]?.wanted, "sitemap");
    // Pages are asked for as pages, so that robots.txt is heeded.
    assert.ok(fetcher.requests.slice(3).every((request) => request.wanted === "page"));
  });

  it("asks the index and each sitemap with the validators of its own, also when the index is unchanged", async () => {
    const first = await visit(
      newSource(),
      fetcherOf({
        [index]: { bytes: new TextEncoder().encode(indexOf("/news-a.xml", "/news-b.xml")), etag: '"index"' },
        [`${site}/news-a.xml`]: { bytes: new TextEncoder().encode(sitemapOf()), etag: '"a"' },
        [`${site}/news-b.xml`]: { bytes: new TextEncoder().encode(sitemapOf()), etag: null, lastModified: "Tue" },
      }),
    );
    const again = fetcherOf({
      [index]: unchanged('"index"'),
      [`${site}/news-a.xml`]: unchanged('"a"'),
      [`${site}/news-b.xml`]: sitemapOf("/weir"),
      [`${site}/weir`]: pageOf("Weir of the index gives way"),
    });
    const second = await visit(first.state, again);
    assert.deepEqual(
      again.requests.slice(0, 3).map(({ etag, lastModified }) => [etag, lastModified]),
      [
        ['"index"', null],
        ['"a"', null],
        [null, "Tue"],
      ],
    );
    assert.deepEqual([second.row.kind, second.row.taken], ["page", 1]);
    const third = await visit(
      second.state,
      fetcherOf({ [index]: unchanged('"index"'), [`${site}/news-a.xml`]: unchanged('"a"'), [`${site}/news-b.xml`]: unchanged('"1"') }),
    );
    assert.deepEqual([third.row.kind, third.state.health], ["not-modified", "well"]);
  });

  it("is told on the page of sources with the health that it has", async () => {
    const source = newSource();
    const { state, row } = await visit(source, fetcherOf({ [index]: indexOf("/a.xml", "/b.xml"), [`${site}/b.xml`]: sitemapOf() }));
    desk.store.transaction(() => {
      desk.store.putFollowed({ id: source.id, title: null, addedAt: "2026-06-16T08:00:00Z", state: JSON.stringify(state) });
      desk.store.addVisit(source.id, row);
    });
    const { kind, url, health, trouble } = gatherOutlets(desk).followed[0]!;
    assert.deepEqual([kind, url, health, trouble], ["sitemap-index", index, "well", `${site}/a.xml fails`]);
    desk.store.transaction(() => desk.store.removeFollowed(source.id));
  });

  it("keeps the validators of a sitemap when the index names others beside it", async () => {
    const first = await visit(newSource(), fetcherOf({ [index]: indexOf("/news-a.xml"), [`${site}/news-a.xml`]: sitemapOf() }));
    const again = fetcherOf({ [index]: indexOf("/news-b.xml", "/news-a.xml"), [`${site}/news-a.xml`]: unchanged('"1"') });
    await visit(first.state, again);
    assert.deepEqual(
      again.requests.slice(1).map(({ url, etag }) => [url, etag]),
      [
        [`${site}/news-b.xml`, null],
        [`${site}/news-a.xml`, '"1"'],
      ],
    );
  });

  it("follows no index in an index, and so in no circle", async () => {
    const fetcher = fetcherOf({
      [index]: indexOf("/sitemap.xml", "/deeper.xml", "/plain.xml"),
      [`${site}/deeper.xml`]: indexOf("/sitemap.xml", "/evil.xml"),
      [`${site}/plain.xml`]: sitemapOf(),
    });
    const { row, state } = await visit(newSource(), fetcher);
    assert.deepEqual(fetcher.asked, [index, index, `${site}/deeper.xml`, `${site}/plain.xml`]);
    assert.match(row.detail ?? "", /deeper\.xml: expected a sitemap, but it is an index again, and indexes in indexes are not followed/);
    assert.equal(state.health, "well");
  });

  it("asks five sitemaps at most, and none of another site", async () => {
    const paths = Array.from({ length: 1_000 }, (_, at) => (at % 2 === 0 ? `https://victim-${at}.example/news.xml` : `/news-${at}.xml`));
    const fetcher = fetcherOf({ [index]: indexOf(...paths) });
    await visit(newSource(), fetcher);
    assert.equal(fetcher.asked.length, 6);
    assert.ok(fetcher.asked.every((url) => url.startsWith(site)));
  });

  it("takes the newest entries first and goes on with the rest, of a thousand at most", async () => {
    const urls = Array.from({ length: 1_500 }, (_, at) => {
      const changed = new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString();
      return `<url><loc>${site}/day-${at}</loc><lastmod>${changed}</lastmod></url>`;
    });
    const fetcher = fetcherOf({ [index]: indexOf("/days.xml"), [`${site}/days.xml`]: `<urlset>${urls.join("")}</urlset>` });
    const { row, state } = await visit(newSource(), fetcher);
    assert.deepEqual([row.entries, fetcher.asked.length, fetcher.asked[2]], [1_000, 202, `${site}/day-1499`]);
    // Without validators, so that the rest comes again.
    assert.deepEqual([state.etag, state.sitemaps], [null, [{ url: `${site}/days.xml`, etag: null, lastModified: null }]]);
  });

  it("that finds one sitemap missing tells it and is well; when all are missing it is not, and tries again", async () => {
    const down = { kind: "failed", status: 503 } as const;
    const gone = { kind: "failed", status: 410, retry: "never" } as const;
    const some = await visit(
      newSource(),
      fetcherOf({ [index]: indexOf("/a.xml", "/b.xml"), [`${site}/a.xml`]: down, [`${site}/b.xml`]: sitemapOf() }),
    );
    assert.deepEqual([some.state.health, some.row.detail], ["well", `${site}/a.xml fails`]);
    let { state } = await visit(newSource(), fetcherOf({ [index]: indexOf("/a.xml"), [`${site}/a.xml`]: gone }));
    state = (await visit(state, fetcherOf({ [index]: indexOf("/a.xml"), [`${site}/a.xml`]: gone }))).state;
    assert.equal(state.health, "failing");
    assert.ok(state.nextVisitAt !== null);
  });
});
