import { sourcesOf } from "../intake/formats/index.ts";
import type { Listing, Opml, SitemapIndex } from "../intake/formats/index.ts";
import { discoverSources } from "../intake/transport/http/index.ts";
import { needPage } from "../intake/transport/index.ts";
import { VariorumError } from "../kernel/index.ts";
import type { Fetcher } from "../ports/index.ts";

/** A feed or a sitemap that was read. */
export interface OfferedSource {
  readonly url: string;
  readonly title: string | null;
  readonly kind: "feed" | "sitemap";
  readonly entries: number;
}

/** What an address offers to follow. */
export type Offer =
  /** Of a site there may be several: the first is the one that it names first, feeds before sitemaps. */
  | { readonly kind: "sources"; readonly first: OfferedSource; readonly others: readonly OfferedSource[] }
  /** A list is somebody's own choice: its sources are followed as they stand, and their health tells which of them live. */
  | { readonly kind: "list"; readonly sources: readonly { readonly url: string; readonly title: string }[] };

/** Sitemaps of an index that a message names. */
const namedMax = 5;

/** What there is to follow at an address: found as `fetch --discover` finds it. Throws when there is nothing, and says what to do. */
export async function offerOf(fetcher: Fetcher, address: string): Promise<Offer> {
  const { sources, first: answer } = await discoverSources(fetcher, address);
  const lists = sources.flatMap(({ listing }) => (listing.kind === "opml" ? [listing] : []));
  if (lists[0] !== undefined) return offerOfList(lists[0]);
  const offered = sources.flatMap((source) => toOffered(source.address, source.listing) ?? []);
  const [first, ...others] = [...offered.filter((one) => one.kind === "feed"), ...offered.filter((one) => one.kind === "sitemap")];
  if (first !== undefined) return { kind: "sources", first, others };
  const index = sources.map(({ listing }) => listing).find((listing) => listing.kind === "sitemap-index");
  if (index !== undefined) throw new VariorumError("not-a-source", describeIndex(address, index));
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
  if (listing.kind !== "feed" && listing.kind !== "sitemap") return undefined;
  const title = listing.kind === "feed" ? (listing.title?.value ?? null) : null;
  return { url, title, kind: listing.kind, entries: listing.entries.length };
}

/** An index is not followed: most of its sitemaps list everything that a site ever had. Those of news come first. */
function describeIndex(address: string, { sitemaps }: SitemapIndex): string {
  const all = sitemaps.map((sitemap) => sitemap.url.value);
  const named = [...all.filter((one) => /news/i.test(one)), ...all.filter((one) => !/news/i.test(one))].slice(0, namedMax);
  const more = all.length > named.length ? ` and ${all.length - named.length} more` : "";
  return `${address}: expected a feed or a sitemap, but it is an index of sitemaps. Give the one that lists the news: ${named.join(", ")}${more}.`;
}
