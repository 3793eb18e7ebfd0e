import { readInstant } from "../../kernel/index.ts";
import type { SitemapIndex } from "./entry.ts";

/** Sitemaps of one index that are followed: each is a request at every visit, and a site has one or two of news. */
export const sitemapsFollowedMax = 5;

/** Sitemaps that call themselves what a reader of news wants; a list of newsletters is none. */
const newsPath = /news(?!letter)|latest|recent/i;

/**
 * The sitemaps of an index that are worth following: those of news by their names, otherwise those that changed last. The others list
 * everything that a site ever had. Only sitemaps of the index's own site: an index must not make us ask others.
 */
export function chooseSitemaps({ sitemaps }: SitemapIndex, address: string): readonly string[] {
  const own = new Map<string, number>();
  for (const { url, updated } of sitemaps) {
    if (!isOfSite(url.value, address) || own.has(url.value)) continue;
    const changed = readInstant(updated?.value ?? "");
    own.set(url.value, Number.isNaN(changed) ? 0 : changed);
  }
  const newestFirst = [...own].toSorted(([, left], [, right]) => right - left).map(([url]) => url);
  const news = newestFirst.filter((url) => newsPath.test(new URL(url).pathname + new URL(url).search));
  return (news.length > 0 ? news : newestFirst).slice(0, sitemapsFollowedMax);
}

/** The same host, or one of them below the other: sites keep sitemaps at "www" and at hosts of their own. */
function isOfSite(url: string, address: string): boolean {
  const [one, other] = [url, address].map((written) => new URL(written).hostname.replace(/^www\./, ""));
  return one === other || one!.endsWith(`.${other}`) || other!.endsWith(`.${one}`);
}
