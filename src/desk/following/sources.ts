import { readListing } from "../../intake/formats/index.ts";
import { startSource } from "../../intake/schedule.ts";
import { hashText, VariorumError } from "../../kernel/index.ts";
import type { Fetcher, FollowedSource, Store } from "../../ports/index.ts";

/** What an address turned out to be. */
export interface FoundSource {
  /** Address of the feed or sitemap. */
  readonly url: string;
  readonly title: string | null;
  readonly kind: "feed" | "sitemap";
  readonly entries: number;
}

/**
 * The feed or sitemap at an address, or the feed that the page there names (RSS Advisory Board, "RSS Autodiscovery"). Throws
 * `fetch-failed` with the reason when there is none.
 */
export async function findSource(fetcher: Fetcher, address: string): Promise<FoundSource> {
  const seen = new Set<string>();
  for (let url: string | undefined = address; url !== undefined;) {
    seen.add(url);
    const fetched = await fetcher.fetch({ url, wanted: seen.size === 1 ? "page" : "feed" });
    if (fetched.kind === "refused" || fetched.kind === "failed") throw new VariorumError("fetch-failed", fetched.detail);
    if (fetched.kind === "not-modified") break;
    const { value } = readListing(fetched.bytes, { address: fetched.url, httpCharset: fetched.charset ?? undefined });
    if (value?.kind === "feed") return { url: fetched.url, title: value.title?.value ?? null, kind: "feed", entries: value.entries.length };
    if (value?.kind === "sitemap") return { url: fetched.url, title: null, kind: "sitemap", entries: value.entries.length };
    const named = findFeedLink(new TextDecoder().decode(fetched.bytes), fetched.url);
    url = named !== undefined && !seen.has(named) && seen.size < hopsMax ? named : undefined;
  }
  throw new VariorumError(
    "fetch-failed",
    `${address}: expected a feed, a news sitemap or a page that names its feed, but it is none of these. Look for "RSS" on the site.`,
  );
}

/** The address, and the feed that its page names. */
const hopsMax = 2;
const linkMax = 4_000;

/** The first feed that the head of a page names. Read from the tags alone: a page is never rendered here. */
function findFeedLink(html: string, base: string): string | undefined {
  for (const [tag] of html.slice(0, 500_000).matchAll(/<link\b[^>]{0,4000}>/gi)) {
    const attribute = (name: string): string | undefined => {
      const [, double, single, bare] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag) ?? [];
      return (double ?? single ?? bare)?.replaceAll("&amp;", "&");
    };
    if (!/\balternate\b/i.test(attribute("rel") ?? "")) continue;
    if (!/^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i.test(attribute("type") ?? "")) continue;
    const href = attribute("href");
    if (href === undefined || href.length > linkMax || !URL.canParse(href, base)) continue;
    return new URL(href, base).href;
  }
  return undefined;
}

/** Follows an address from now on. False when it is followed already. */
export function follow(store: Store, url: string, title: string | null, now: number): boolean {
  const id = sourceIdOf(url);
  if (store.followed().some((source) => source.id === id)) return false;
  const source: FollowedSource = {
    id,
    title,
    addedAt: new Date(now).toISOString(),
    state: JSON.stringify(startSource(id, url, now)),
  };
  store.transaction(() => store.putFollowed(source));
  return true;
}

export function sourceIdOf(url: string): string {
  return `f${hashText(url)}`;
}
