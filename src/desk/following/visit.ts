import type { Feed } from "../../intake/formats/index.ts";
import { planVisit } from "../../intake/schedule.ts";
import type { SourceState } from "../../intake/schedule.ts";
import { readInstant } from "../../kernel/index.ts";
import type { Fetched, Fetcher, Store, VisitRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { fileOf } from "./entry-file.ts";
import { statesOf } from "./entry-states.ts";
import type { EntryState } from "./entry-states.ts";
import { inLanes } from "./lanes.ts";
import { askSource } from "./listed.ts";
import { takeFile } from "./take-file.ts";
import type { VisitKind } from "./tally.ts";

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
  readonly kind: VisitKind;
  /** Pages of entries that could not be had, this time or for good. */
  readonly pagesMissed: number;
  /** Nothing came and nothing is to be told: the visit need not be written down. */
  readonly isQuiet?: boolean;
}

/** A visit under way. */
interface Round extends VisitContext {
  readonly source: string;
  readonly feed: Feed | null;
  readonly tries: Map<string, number>;
  /** Pages that could not be read, and pages that could not be had. */
  readonly unread: string[];
  readonly missed: string[];
}

/** Entries taken from one visit: a sitemap lists a whole site, of which the newest is news. The next visit goes on with the rest. */
const entriesMax = 200;

/** Pages of one source that are fetched or wait to be read; more would only be held in memory, because a host is asked once a second. */
const pagesAtOnce = 4;

/**
 * One visit of a source: fetched with its validators, read, its new entries taken in. An entry counts as seen when its report was
 * committed, or when its page cannot be had however often it is asked for; otherwise the next visit tries again.
 */
export async function visitSource(context: VisitContext, state: SourceState): Promise<Visited> {
  const { desk } = context;
  const at = context.now();
  const { fetched, listing, sitemaps, missed } = await askSource(context, state);
  const entries = listing?.entries ?? [];
  const fresh = statesOf(entries).filter(({ key }) => !desk.store.isSeen(state.id, key));
  const unseen = fresh.slice(0, entriesMax);
  const feed = listing?.kind === "feed" ? listing : null;
  const round: Round = { ...context, source: state.id, feed, tries: triesOf(state, fresh), unread: [], missed: [] };
  const results = await inLanes(unseen, pagesAtOnce, (one) => takeEntry(round, one));
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
  const asked = isLeft ? { ...planned, etag: null, lastModified: null } : planned;
  const next = {
    ...asked,
    sitemaps: isLeft ? sitemaps.map(({ url }) => ({ url, etag: null, lastModified: null })) : sitemaps,
    tries: listing === undefined ? state.tries : [...round.tries],
  };
  const kind = kindOf(fetched, listing !== undefined);
  return {
    state: next,
    title: feed?.title?.value ?? null,
    row: {
      at: new Date(at).toISOString(),
      kind,
      detail: fetched.kind === "failed" ? fetched.detail : (next.trouble?.detail ?? missed ?? troubleOf(round, unseen.length)),
      entries: entries.length,
      taken: results.filter((result) => result === "stored").length,
    },
    kind,
    pagesMissed: round.missed.length,
  };
}

/** Of entries that are still listed; the others will not be asked for again. */
function triesOf(state: SourceState, fresh: readonly EntryState[]): Map<string, number> {
  const listed = new Set(fresh.map((one) => one.key));
  return new Map(state.tries.filter(([key]) => listed.has(key)));
}

function troubleOf({ unread, missed }: Round, asked: number): string | null {
  const [first] = missed;
  if (unread[0] !== undefined || first === undefined) return unread[0] ?? null;
  return `${missed.length} of ${asked} new pages could not be had. ${first}`;
}

/** An index that is unchanged may have a sitemap that is not. */
function kindOf(fetched: Fetched, hasListing: boolean): VisitKind {
  if (fetched.kind === "failed" && fetched.reason === "held") return "held";
  return hasListing ? "page" : fetched.kind;
}

async function takeEntry(round: Round, { entry, key }: EntryState): Promise<"stored" | "passed-over" | "later"> {
  const { desk, fetcher, signal, now, source, feed, tries } = round;
  const triesBefore = tries.get(key) ?? 0;
  const found = await fileOf(entry, feed, { fetcher, signal, triesBefore });
  if (found.missed !== null) round.missed.push(found.missed);
  if (found.kind === "later") {
    if (found.isTry) tries.set(key, triesBefore + 1);
    return "later";
  }
  const isStored = found.kind === "file" && (await takeFile(desk, found.file, round.unread));
  markSeen(desk.store, source, key, now());
  tries.delete(key);
  return isStored ? "stored" : "passed-over";
}

function markSeen(store: Store, source: string, key: string, at: number): void {
  store.transaction(() => store.markSeen(source, key, new Date(at).toISOString()));
}
