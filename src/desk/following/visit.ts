import { claimsOf, readListing, reportsOfFeed } from "../../intake/formats/index.ts";
import type { Entry, Feed, Listing } from "../../intake/formats/index.ts";
import { planVisit } from "../../intake/schedule.ts";
import type { SourceState } from "../../intake/schedule.ts";
import { readInstant, VariorumError } from "../../kernel/index.ts";
import type { Fetched, Fetcher, Store, VisitRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import type { DeskFile } from "../threads/prepare.ts";
import { inLanes } from "./lanes.ts";

export interface VisitContext {
  readonly desk: Desk;
  readonly fetcher: Fetcher;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export interface Visited {
  readonly state: SourceState;
  readonly title: string | null;
  readonly row: VisitRow;
}

/** A feed's own text of so many characters is the article; a shorter one is a teaser, and the page is fetched. */
const fullTextCharactersMin = 1_500;

/** Entries taken from one visit: a sitemap lists a whole site, of which the newest is news. The next visit goes on with the rest. */
const entriesMax = 200;

/** Pages of one source that are fetched or wait to be read; more would only be held in memory, because a host is asked once a second. */
const pagesAtOnce = 4;

/**
 * One visit of a source: fetched with its validators, read, its new entries taken in. An entry counts as seen when its report was
 * committed, or when its page cannot be read however often it is asked for; otherwise the next visit tries again.
 */
export async function visitSource(context: VisitContext, state: SourceState): Promise<Visited> {
  const { desk, fetcher, signal } = context;
  const at = context.now();
  const { url, etag, lastModified } = state;
  const fetched = await fetcher.fetch({ url, wanted: "feed", etag, lastModified, signal });
  const listing = fetched.kind === "page" ? toListing(fetched) : undefined;
  const entries = listing?.entries ?? [];
  const fresh = entries.filter((entry) => !desk.store.isSeen(state.id, entry.key));
  const unseen = fresh.slice(0, entriesMax);
  const feed = listing?.kind === "feed" ? listing : null;
  const troubles: string[] = [];
  const results = await inLanes(unseen, pagesAtOnce, (entry) => takeEntry({ ...context, troubles }, state.id, entry, feed));
  const read =
    listing === undefined
      ? null
      : {
          published: entries.map((entry) => readInstant(entry.published?.value ?? "")).filter((time) => !Number.isNaN(time)),
          unseen: unseen.length,
          pace: feed?.pace ?? { everyMinutes: null, skipHours: [], skipDays: [] },
        };
  const planned = planVisit(state, { at, fetched, read });
  const isLeft = results.includes("later") || unseen.length < fresh.length;
  // What is left is listed again only when the server sends the list again.
  const next = isLeft ? { ...planned, etag: null, lastModified: null } : planned;
  return {
    state: next,
    title: feed?.title?.value ?? null,
    row: {
      at: new Date(at).toISOString(),
      kind: fetched.kind,
      detail: next.trouble?.detail ?? troubles[0] ?? null,
      entries: entries.length,
      taken: results.filter((result) => result === "stored").length,
    },
  };
}

function toListing(fetched: Extract<Fetched, { kind: "page" }>): Extract<Listing, { kind: "feed" | "sitemap" }> | undefined {
  const { value } = readListing(fetched.bytes, { address: fetched.url, httpCharset: fetched.charset ?? undefined });
  return value?.kind === "feed" || value?.kind === "sitemap" ? value : undefined;
}

async function takeEntry(
  { desk, fetcher, signal, now, troubles }: VisitContext & { readonly troubles: string[] },
  source: string,
  entry: Entry,
  feed: Feed | null,
): Promise<"stored" | "passed-over" | "later"> {
  const file = await toFile(fetcher, signal, entry, feed);
  if (file === "later") return "later";
  let isStored = false;
  if (file !== "never") {
    await desk.room();
    try {
      isStored = (await desk.take(file)).kind === "stored";
    } catch (error) {
      // One page that cannot be read was set aside; a store that cannot be written ends the visit.
      if (!(error instanceof VariorumError) || error.code !== "reading-failed") throw error;
      troubles.push(error.message);
    }
  }
  markSeen(desk.store, source, entry.key, now());
  return isStored ? "stored" : "passed-over";
}

function markSeen(store: Store, source: string, key: string, at: number): void {
  store.transaction(() => store.markSeen(source, key, new Date(at).toISOString()));
}

async function toFile(
  fetcher: Fetcher,
  signal: AbortSignal,
  entry: Entry,
  feed: Feed | null,
): Promise<Omit<DeskFile, "firstSeen"> | "later" | "never"> {
  const own = feed === null ? undefined : ownText(entry, feed);
  const url = entry.url?.value;
  if (own !== undefined && (url === undefined || countCharacters(own.bytes) >= fullTextCharactersMin)) return own;
  if (url === undefined) return "never";
  const page = await fetcher.fetch({ url, wanted: "page", signal });
  switch (page.kind) {
    case "page":
      return {
        bytes: page.bytes,
        file: url,
        claimed: { ...claimsOf(entry, feed), url: page.url },
        ...(page.charset === null ? {} : { httpCharset: page.charset }),
      };
    case "failed":
      return page.retry === "later" ? "later" : (own ?? "never");
    case "not-modified":
    case "refused":
      return own ?? "never";
  }
}

/** Of text, without markup: a teaser with pictures and links to share it is long, too. */
function countCharacters(bytes: Uint8Array): number {
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ").length;
}

/** The text that the feed itself gives of an entry. */
function ownText(entry: Entry, feed: Feed): Omit<DeskFile, "firstSeen"> | undefined {
  const [report] = reportsOfFeed({ ...feed, entries: [entry] }).reports;
  if (report === undefined) return undefined;
  const { suffix: _, ...file } = report;
  return { ...file, file: entry.url?.value ?? `${feed.self?.value ?? feed.home?.value ?? "feed"}#${entry.key}` };
}
