import { chooseSitemaps, readListing } from "../../intake/formats/index.ts";
import type { Entry, Feed, Listing, Sitemap } from "../../intake/formats/index.ts";
import type { FollowedSitemap, SourceState } from "../../intake/schedule.ts";
import { readInstant } from "../../kernel/index.ts";
import type { Fetched, FetchedPage, Fetcher } from "../../ports/index.ts";

/** What a source lists at one visit. */
export interface Listed {
  /** The answer that tells how the source is. */
  readonly fetched: Fetched;
  readonly listing: Feed | Sitemap | undefined;
  /** Of an index: what is asked the next time. */
  readonly sitemaps: readonly FollowedSitemap[];
  /** Sitemaps of an index that gave nothing, in words. */
  readonly missed: string | null;
}

interface Asking {
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal;
}

/** Entries of the sitemaps of one index, the newest first: what is older was news before the source was followed. */
const entriesOfIndexMax = 1_000;

/** Fetches a source with its validators. An index of sitemaps is fetched, and then the sitemaps of it that are worth it, each with its own. */
export async function askSource(asking: Asking, state: SourceState): Promise<Listed> {
  const { url, etag, lastModified, sitemaps } = state;
  const fetched = await asking.fetcher.fetch({ url, wanted: "feed", etag, lastModified, signal: asking.signal });
  if (fetched.kind === "not-modified" && sitemaps.length > 0) return askSitemaps(asking, state, fetched, sitemaps);
  const listing = fetched.kind === "page" ? listingOf(fetched) : undefined;
  if (listing?.kind === "sitemap-index") {
    const known = new Map(sitemaps.map((one) => [one.url, one]));
    const chosen = chooseSitemaps(listing, fetched.url).map((one) => known.get(one) ?? { url: one, etag: null, lastModified: null });
    return askSitemaps(asking, state, fetched, chosen);
  }
  return {
    fetched,
    listing: listing?.kind === "feed" || listing?.kind === "sitemap" ? listing : undefined,
    // What cannot be had now is no reason to forget them.
    sitemaps: fetched.kind === "page" ? [] : sitemaps,
    missed: null,
  };
}

/** Sitemaps one after another: they lie at one host. When none of them can be had, the source is as its first sitemap is. */
async function askSitemaps(asking: Asking, state: SourceState, index: Fetched, chosen: readonly FollowedSitemap[]): Promise<Listed> {
  const next: FollowedSitemap[] = [];
  const entries = new Map<string, Entry>();
  const missed: string[] = [];
  let failure: Fetched | null = null;
  let changed = 0;
  for (const one of chosen) {
    const answer = await asking.fetcher.fetch({ ...one, wanted: "sitemap", signal: asking.signal });
    const listing = answer.kind === "page" ? listingOf(answer) : undefined;
    if (answer.kind === "not-modified" || (answer.kind === "page" && listing?.kind === "sitemap")) {
      next.push({ url: one.url, etag: answer.etag, lastModified: answer.lastModified });
      if (listing?.kind !== "sitemap") continue;
      changed++;
      for (const entry of listing.entries) entries.set(entry.key, entry);
    } else {
      next.push(one);
      failure ??= answer;
      missed.push(reasonOf(one.url, answer, listing));
    }
  }
  if (chosen.length === 0) missed.push(`${index.url}: expected an index with sitemaps of its own site, but it names none.`);
  const told = missed.length === 0 ? null : missed.join(" ");
  if (missed.length > 0 && missed.length >= chosen.length) return { ...asFailed(index, failure), sitemaps: state.sitemaps, missed: told };
  const isSame = index.kind === "not-modified" && changed === 0;
  return {
    fetched: index,
    listing: isSame ? undefined : { kind: "sitemap", entries: newestOf([...entries.values()]) },
    sitemaps: next,
    missed: told,
  };
}

function listingOf(page: FetchedPage): Listing | undefined {
  return readListing(page.bytes, { address: page.url, httpCharset: page.charset ?? undefined }).value;
}

/** An index in an index is against the protocol, and the only way in which one could lead in a circle. */
function reasonOf(url: string, answer: Fetched, listing: Listing | undefined): string {
  if (answer.kind === "failed" || answer.kind === "refused") return answer.detail;
  const came = listing?.kind === "sitemap-index" ? "an index again, and indexes in indexes are not followed" : "something else";
  return `${url}: expected a sitemap, but it is ${came}.`;
}

/** A sitemap that is gone for good says nothing of the index, which may name others tomorrow. */
function asFailed(index: Fetched, failure: Fetched | null): Pick<Listed, "fetched" | "listing"> {
  const fetched = failure === null ? index : failure.kind === "failed" ? { ...failure, retry: "later" as const } : failure;
  return { fetched, listing: undefined };
}

function newestOf(entries: readonly Entry[]): readonly Entry[] {
  const timeOf = ({ published, updated }: Entry): number => {
    const time = readInstant(published?.value ?? updated?.value ?? "");
    return Number.isNaN(time) ? 0 : time;
  };
  return entries.toSorted((left, right) => timeOf(right) - timeOf(left)).slice(0, entriesOfIndexMax);
}
