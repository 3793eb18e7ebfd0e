import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chooseSitemaps, readListing } from "../../../src/intake/formats/index.ts";

const address = "https://www.gull.example/sitemap_index.xml";

function choose(...sitemaps: readonly (readonly [url: string, changed?: string])[]): readonly string[] {
  const written = sitemaps.map(([url, changed]) => {
    const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    return `<sitemap><loc>${url}</loc>${lastmod}</sitemap>`;
  });
  const xml = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${written.join("")}</sitemapindex>`;
  const { value } = readListing(new TextEncoder().encode(xml), { address });
  assert.equal(value?.kind, "sitemap-index");
  return value.kind === "sitemap-index" ? chooseSitemaps(value, address) : [];
}

describe("of an index of sitemaps are followed", () => {
  const at = (path: string): string => `https://www.gull.example/${path}`;
  it("those of news by their paths, whatever the host is called", () => {
    assert.deepEqual(choose([at("pages.xml"), "2026-06-16"], [at("news-1.xml"), "2026-06-14"], [at("news-2.xml"), "2026-06-15"]), [
      at("news-2.xml"),
      at("news-1.xml"),
    ]);
    assert.deepEqual(choose([at("newsletters.xml")], [at("latest.xml")]), [at("latest.xml")]);
  });
  it("otherwise the five that changed last", () => {
    const months = Array.from({ length: 9 }, (_, month) => [at(`2026-0${month + 1}.xml`), `2026-0${month + 1}-20`] as const);
    assert.deepEqual(
      choose(...months),
      [9, 8, 7, 6, 5].map((month) => at(`2026-0${month}.xml`)),
    );
  });
  it("otherwise the first five", () => {
    assert.deepEqual(choose(...["a", "b", "c", "d", "e", "f"].map((name) => [at(name)] as const)), ["a", "b", "c", "d", "e"].map(at));
  });
  it("only those of its own site, each once: an index must not make us ask others", () => {
    const [own, below] = [at("news.xml"), "https://maps.gull.example/news.xml"];
    const others = ["https://evil.example/news.xml", "https://evilgull.example/news.xml", "https://gull.example.evil.example/news.xml"];
    assert.deepEqual(choose(...[own, own, below, ...others].map((url) => [url] as const)), [own, below]);
  });
});
