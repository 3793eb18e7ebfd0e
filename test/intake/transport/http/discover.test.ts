import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { discoverSources, openSource } from "../../../../src/intake/transport/http/index.ts";
import { newsSitemap, rss } from "../../formats/written-feeds.ts";
import { answer, redirectTo, withServer } from "./server.ts";
import type { Pages } from "./server.ts";

const link = (href: string): string => `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head></html>`;

async function discover(
  pages: Pages,
  path = "/",
): Promise<{ readonly found: readonly (readonly [string, string, string])[]; readonly asked: readonly string[] }> {
  let found: readonly (readonly [string, string, string])[] = [];
  let asked: readonly string[] = [];
  await withServer(pages, async ({ origin, fetcher, seen }) => {
    const { sources } = await discoverSources(fetcher, origin + path);
    found = sources.map(({ address, listing, why }) => [address.replace(origin, ""), listing.kind, why]);
    asked = seen.map((one) => one.line.replace("GET ", ""));
  });
  return { found, asked };
}

describe("the sources of a site", () => {
  const table: readonly (readonly [what: string, pages: Pages, found: readonly (readonly [string, string, string])[]])[] = [
    ["the address itself", { "/": rss }, [["/", "feed", "given"]]],
    ["a feed that the page names", { "/": link("/f"), "/f": rss, "/feed": rss }, [["/f", "feed", "link"]]],
    [
      "a feed that the page names and that has moved",
      { "/": link("/old"), "/old": redirectTo(301, "/new"), "/new": rss },
      [["/new", "feed", "link"]],
    ],
    [
      "an anchor, when the page names none",
      { "/": '<a href="/rss/all.html">RSS</a>', "/rss/all.html": rss },
      [["/rss/all.html", "feed", "anchor"]],
    ],
    [
      "a usual path, when the page shows none",
      { "/": "<p>x</p>", "/feed.xml": rss, "/atom.xml": rss },
      [["/feed.xml", "feed", "usual-path"]],
    ],
    [
      "a named feed that is none, then a usual path",
      { "/": link("/broken"), "/broken": "<p>x</p>", "/feed": rss },
      [["/feed", "feed", "usual-path"]],
    ],
    [
      "a news sitemap of robots.txt",
      {
        "/": "<p>x</p>",
        "/robots.txt": answer(200, {}, "Sitemap: /news-sitemap.xml\nSitemap: /all.xml"),
        "/news-sitemap.xml": newsSitemap,
        "/all.xml": newsSitemap,
      },
      [["/news-sitemap.xml", "sitemap", "robots"]],
    ],
    [
      "a feed of a site that keeps programs from its pages",
      { "/": link("/f"), "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /"), "/feed": rss },
      [["/feed", "feed", "usual-path"]],
    ],
    ["nothing", { "/": "<p>x</p>" }, []],
    ["nothing of a host that fails", {}, []],
  ];
  for (const [what, pages, expected] of table) it(what, async () => assert.deepEqual((await discover(pages)).found, expected));

  it("are looked for with a dozen requests at most", async () => {
    const many = Array.from({ length: 60 }, (_, at) => link(`/f${at}`)).join("");
    const { asked } = await discover({ "/": many });
    // Besides the page itself and robots.txt, which is asked for its rules and for its sitemaps.
    assert.ok(asked.length <= 12 + 3, `${asked.length} requests`);
  });

  it("never lie in a private network, whatever the page says", async () => {
    const { found } = await discover({
      "/": link("http://169.254.169.254/feed") + link("http://10.0.0.1/feed") + link("javascript:alert(1)"),
    });
    assert.deepEqual(found, []);
  });
});

it("an address that robots.txt keeps from pages is read when it is a feed, and not when it is a page", () =>
  withServer(
    { "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /"), "/feed": rss, "/page": "<p>x</p>" },
    async ({ origin, fetcher }) => {
      assert.equal((await openSource(fetcher, `${origin}/feed`)).listing?.kind, "feed");
      const page = await openSource(fetcher, `${origin}/page`);
      assert.deepEqual([page.answer.kind, page.listing], ["refused", undefined]);
    },
  ));
