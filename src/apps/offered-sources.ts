import { chooseSitemaps, sourcesOf } from "../intake/formats/index.ts";
import type { Listing, Opml } from "../intake/formats/index.ts";
import { discoverSources } from "../intake/transport/http/index.ts";
import { needPage } from "../intake/transport/index.ts";
import { VariorumError } from "../kernel/index.ts";
import type { Fetcher } from "../ports/index.ts";

/** A feed, a sitemap or an index of sitemaps that was read. */
export interface OfferedSource {
  readonly url: string;
  readonly title: string | null;
  readonly kind: "feed" | "sitemap" | "sitemap-index";
  /** Of an index: the sitemaps that it names. */
  readonly entries: number;
  /** Of an index: the sitemaps that are followed. */
  readonly chosen: readonly string[];
}

/** What an address offers to follow. */
export type Offer =
  /** Of a site there may be several: the first is the one that it names first, feeds before sitemaps before indexes. */
  | { readonly kind: "sources"; readonly first: OfferedSource; readonly others: readonly OfferedSource[] }
  /** A list is somebody's own choice: its sources are followed as they stand, and their health tells which of them live. */
  | { readonly kind: "list"; readonly sources: readonly { readonly url: string; readonly title: string }[] };

const kinds = ["feed", "sitemap", "sitemap-index"] as const;

/** What there is to follow at an address: found as `fetch --discover` finds it. Throws when there is nothing, and says what to do. */
export async function offerOf(fetcher: Fetcher, address: string): Promise<Offer> {
  const { sources, first: answer } = await discoverSources(fetcher, address);
  const lists = sources.flatMap(({ listing }) => (listing.kind === "opml" ? [listing] : []));
  if (lists[0] !== undefined) return offerOfList(lists[0]);
  const offered = sources.flatMap((source) => toOffered(source.address, source.listing) ?? []);
  const [first, ...others] = kinds.flatMap((kind) => offered.filter((one) => one.kind === kind));
  if (first !== undefined) return { kind: "sources", first, others };
  if (sources.length > 0)
    throw new VariorumError(
      "not-a-source",
      `${address}: expected an index that names sitemaps of its own site, but it names none. Give the address of a feed.`,
    );
  // A page that robots.txt keeps from us was no reason to stop looking, and is none for this.
  if (answer.kind !== "refused" || answer.reason !== "robots") needPage(answer, address);
  throw new VariorumError(
    "not-a-source",
    `${address}: expected a feed, a news sitemap, a list of them or a site that has one, but none was found. Look on the site for "RSS" or "Feed".`,
  );
}

export function offerOfList(list: Opml): Offer {
  return { kind: "list", sources: sourcesOf(list).map(({ feed, title }) => ({ url: feed, title })) };
}

function toOffered(url: string, listing: Listing): OfferedSource | undefined {
  switch (listing.kind) {
    case "feed":
      return { url, title: listing.title?.value ?? null, kind: "feed", entries: listing.entries.length, chosen: [] };
    case "sitemap":
      return { url, title: null, kind: "sitemap", entries: listing.entries.length, chosen: [] };
    case "sitemap-index": {
      const chosen = chooseSitemaps(listing, url);
      return chosen.length === 0 ? undefined : { url, title: null, kind: "sitemap-index", entries: listing.sitemaps.length, chosen };
    }
    case "opml":
      return undefined;
  }
}
