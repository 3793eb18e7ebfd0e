import type { Notice } from "../../../kernel/index.ts";
import type { Fetched, Fetcher } from "../../../ports/index.ts";
import { findFeedLinks, readListing, readRobots } from "../../formats/index.ts";
import type { Listing } from "../../formats/index.ts";
import { productName } from "./settings.ts";

/** A source that was found and read. */
export interface FoundSource {
  readonly address: string;
  readonly listing: Listing;
  /** "given": the address itself is one. */
  readonly why: "given" | "link" | "anchor" | "usual-path" | "robots";
}

export interface Discovery {
  readonly sources: readonly FoundSource[];
  /** The answer to the address itself. */
  readonly first: Fetched;
  /** Addresses that were asked and are no source. */
  readonly tried: readonly string[];
}

/** An answer, and what it lists when it is a listing. */
export interface OpenedSource {
  readonly answer: Fetched;
  readonly listing: Listing | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Fetches an address of which nobody knows whether it is a page or a source. It is asked for as a page, so that robots.txt is heeded; an
 * address that robots.txt keeps from pages may still be a feed, which is published for machines, and is then read as nothing else.
 */
export async function openSource(fetcher: Fetcher, address: string): Promise<OpenedSource> {
  const page = readAnswer(await fetcher.fetch({ url: address, wanted: "page" }));
  if (page.answer.kind !== "refused" || page.answer.reason !== "robots") return page;
  const feed = readAnswer(await fetcher.fetch({ url: address, wanted: "feed" }));
  return feed.listing === undefined ? page : feed;
}

function readAnswer(answer: Fetched): OpenedSource {
  if (answer.kind !== "page") return { answer, listing: undefined, notices: [] };
  const { value: listing, notices } = readListing(answer.bytes, { address: answer.url, httpCharset: answer.charset ?? undefined });
  return { answer, listing, notices };
}

/** Addresses that are asked at most for one site: a person waits, and the host did not invite us. */
const requestsMax = 12;

/** Sitemaps of news are worth reading; a site's other sitemaps list everything that it ever had. */
const newsSitemap = /news|latest|recent|index/i;

/**
 * Finds the sources of a site from its address: the address itself, feeds that its page names, feeds at the usual paths when it names
 * none, and sitemaps that robots.txt names. Everything is read before it is told. Goes through the given fetcher and no other way.
 */
export async function discoverSources(fetcher: Fetcher, address: string): Promise<Discovery> {
  const { answer: first, listing: given } = await openSource(fetcher, address);
  if (given !== undefined) return { sources: [{ address: first.url, listing: given, why: "given" }], first, tried: [] };
  // A page that robots.txt keeps us from says nothing against feeds, which are published for machines.
  const reachable =
    first.kind === "page" || (first.kind === "refused" && first.reason === "robots") || (first.kind === "failed" && first.status !== null);
  if (!reachable) return { sources: [], first, tried: [] };
  const search = createSearch(fetcher);
  const characters = first.kind === "page" ? new TextDecoder().decode(first.bytes) : "";
  const candidates = findFeedLinks(characters, first.url);
  for (const why of ["link", "anchor", "usual-path"] as const) {
    // Anchors and usual paths are guesses, for sites that say nothing.
    if (why !== "link" && search.sources.length > 0) break;
    for (const candidate of candidates.filter((one) => one.why === why)) {
      await search.ask(candidate.address, why, "feed");
      if (why === "usual-path" && search.sources.length > 0) break;
    }
  }
  for (const sitemap of await sitemapsOf(fetcher, first.url)) await search.ask(sitemap, "robots", "sitemap");
  return { sources: search.sources, first, tried: search.tried };
}

function createSearch(fetcher: Fetcher) {
  const sources: FoundSource[] = [];
  const tried: string[] = [];
  return {
    sources,
    tried,
    async ask(address: string, why: FoundSource["why"], wanted: "feed" | "sitemap"): Promise<void> {
      if (sources.length + tried.length >= requestsMax || sources.some((one) => one.address === address)) return;
      const { answer, listing } = readAnswer(await fetcher.fetch({ url: address, wanted }));
      if (listing === undefined) tried.push(address);
      else if (!sources.some((one) => one.address === answer.url)) sources.push({ address: answer.url, listing, why });
    },
  };
}

async function sitemapsOf(fetcher: Fetcher, address: string): Promise<readonly string[]> {
  const answer = await fetcher.fetch({ url: new URL("/robots.txt", address).href, wanted: "robots" });
  if (answer.kind !== "page") return [];
  const { sitemaps } = readRobots(new TextDecoder().decode(answer.bytes), productName, new URL(address).origin);
  return sitemaps.filter((one) => newsSitemap.test(one)).slice(0, 4);
}
