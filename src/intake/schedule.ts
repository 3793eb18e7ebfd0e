/** When a source is visited again. Pure: the time comes in, and chance is a hash of the source's id, so that a run can be repeated. */
import { hashText } from "../kernel/index.ts";
import type { Failed, Fetched, FetchedPage, NotModified, Refused } from "../ports/index.ts";
import type { PaceHints } from "./formats/index.ts";

/** Times are milliseconds since 1970. */
export interface SourceState {
  readonly id: string;
  /** Where it is fetched; changes when the source has moved for good. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly health: "new" | "well" | "failing" | "dead";
  /** null: only when a person asks for it. */
  readonly nextVisitAt: number | null;
  /** Time between visits while all is well, before advice of the server and chance. */
  readonly intervalMs: number;
  readonly lastVisitAt: number | null;
  readonly lastGoodAt: number | null;
  /** Visits without a readable answer in a row, and when the first of them was. */
  readonly failures: number;
  readonly failingSince: number | null;
  /** A permanent redirect that is not yet believed. */
  readonly move: { readonly to: string; readonly since: number; readonly visits: number } | null;
  readonly trouble: Trouble | null;
  /** Entries whose pages could not be had so far, by their keys, and how often each page was asked for. */
  readonly tries: readonly (readonly [key: string, count: number])[];
  /** Sitemaps that are asked at a visit when the source is an index of them, each with its validators. */
  readonly sitemaps: readonly FollowedSitemap[];
}

export interface FollowedSitemap {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why the last visit brought nothing, for people. */
export interface Trouble {
  readonly reason: Refused["reason"] | Failed["reason"] | "not-a-source" | "folder";
  readonly detail: string;
}

export interface Visit {
  readonly at: number;
  readonly fetched: Fetched;
  /** What was read of a page; null when its bytes are no feed and no sitemap, and for all other answers. */
  readonly read: { readonly published: readonly number[]; readonly unseen: number; readonly pace: PaceHints } | null;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** Agencies publish about every five minutes; asking more often than every ten brings nothing for a story and annoys the host. */
export const intervalMinMs: number = 10 * minuteMs;
/** A source that is followed is looked at once a day. */
export const intervalMaxMs: number = dayMs;
const intervalFirstMs = hourMs;
/** A folder of this machine: a look costs a millisecond, and whoever puts a mail there wants to see it. */
const folderMs = minuteMs;
/** A file that may still be written is looked at again after this, and mails beyond what one look takes are taken. */
const folderSoonMs = 15_000;
const folderFailingMs = 5 * minuteMs;
/** The longest wait that a server can ask for. */
const adviceMaxMs = 7 * dayMs;
const backOffFirstMs = 5 * minuteMs;
/** Hosts are down for days and come back; after a month of it nobody answers. */
const deadAfterMs = 30 * dayMs;
const deadAfterFailures = 10;
const lookAgainMs = 30 * dayMs;
/** A redirect is believed when it was there on three visits over a day: sites move by mistake, and move back. */
const moveVisits = 3;
const moveMs = dayMs;
/** Publication times that tell the pace: the newest ones. */
const paceEntries = 20;

export function startSource(id: string, url: string, now: number): SourceState {
  return {
    id,
    url,
    etag: null,
    lastModified: null,
    health: "new",
    nextVisitAt: now,
    intervalMs: intervalFirstMs,
    lastVisitAt: null,
    lastGoodAt: null,
    failures: 0,
    failingSince: null,
    move: null,
    trouble: null,
    tries: [],
    sitemaps: [],
  };
}

/** A visit that lies in the future says that the clock was set back: the source would otherwise wait for as long as it jumped. */
export function isDue({ nextVisitAt, lastVisitAt }: SourceState, now: number): boolean {
  if (nextVisitAt === null) return false;
  return now >= nextVisitAt || lastVisitAt === null || now < lastVisitAt;
}

/**
 * The state after a visit.
 * 1. a readable answer: the interval follows the source's own pace, the server's advice can only make it longer;
 * 2. nothing readable: waits double from five minutes to a day; 3. gone (410) twice, or a month of failures: dead, looked at once a
 * month, or never where the server says that it is over; 4. a permanent redirect that stays is taken as the address.
 */
export function planVisit(state: SourceState, visit: Visit): SourceState {
  const { fetched, read } = visit;
  switch (fetched.kind) {
    case "page":
      return read === null ? failed(state, visit.at, unreadable(fetched), null) : good(state, visit, fetched);
    case "not-modified":
      return good(state, visit, fetched);
    case "refused":
      return failed(state, visit.at, { reason: fetched.reason, detail: fetched.detail }, null);
    case "failed":
      // Ended by us: it says nothing of the source.
      if (fetched.reason === "stopped") return state;
      // Nor does this: we did not ask, because a page of its host had told us to wait.
      if (fetched.reason === "held")
        return { ...state, nextVisitAt: visit.at + Math.round(fetched.retryAfterMs ?? intervalMinMs), lastVisitAt: visit.at };
      return failed(state, visit.at, { reason: fetched.reason, detail: fetched.detail }, fetched);
  }
}

/** The state after a look into a folder. It is never given up: a disk that was taken out comes back. */
export function planFolder(
  state: SourceState,
  look: { readonly at: number; readonly trouble: string | null; readonly isLeft: boolean },
): SourceState {
  const { at, trouble, isLeft } = look;
  if (trouble !== null)
    return {
      ...state,
      health: "failing",
      nextVisitAt: at + folderFailingMs,
      lastVisitAt: at,
      failures: state.failures + 1,
      failingSince: state.failingSince ?? at,
      trouble: { reason: "folder", detail: trouble },
    };
  return {
    ...state,
    health: "well",
    nextVisitAt: at + (isLeft ? folderSoonMs : folderMs),
    intervalMs: folderMs,
    lastVisitAt: at,
    lastGoodAt: at,
    failures: 0,
    failingSince: null,
    trouble: null,
  };
}

function good(state: SourceState, visit: Visit, fetched: FetchedPage | NotModified): SourceState {
  const { at, read } = visit;
  const intervalMs = nextInterval(state, at, read);
  const advice = Math.max((read?.pace.everyMinutes ?? 0) * minuteMs, fetched.freshForMs ?? 0);
  const wait = Math.max(intervalMs, Math.min(advice, intervalMaxMs));
  const spread = wait * (1 + 0.1 * chance(state.id, at));
  const nextVisitAt = at + Math.round(Math.max(spread, Math.min(fetched.retryAfterMs ?? 0, adviceMaxMs)));
  const move = nextMove(state, fetched.movedTo, at);
  const believed = move !== null && move.visits >= moveVisits && at - move.since >= moveMs;
  return {
    ...state,
    ...(believed ? { url: move.to, etag: null, lastModified: null } : { etag: fetched.etag, lastModified: fetched.lastModified }),
    health: "well",
    nextVisitAt: read === null ? nextVisitAt : afterQuietHours(nextVisitAt, read.pace),
    intervalMs,
    lastVisitAt: at,
    lastGoodAt: at,
    failures: 0,
    failingSince: null,
    move: believed ? null : move,
    trouble: null,
  };
}

/**
 * Half of the time that passes between two entries, so that a new one waits a quarter of it on average; a source that has fallen silent
 * is asked less and less. Without dates the interval shrinks when something new was there, and grows when not.
 */
function nextInterval(state: SourceState, now: number, read: Visit["read"]): number {
  // Dates of the future are wrong and tell nothing.
  const times = (read?.published ?? [])
    .filter((time) => time <= now)
    .toSorted((left, right) => right - left)
    .slice(0, paceEntries);
  const unseen = read?.unseen ?? 0;
  if (times.length < 3) return clamp(state.intervalMs * (unseen > 0 ? 0.7 : 1.3));
  const gaps = times
    .slice(1)
    .map((time, index) => times[index]! - time)
    .toSorted((left, right) => left - right);
  const silence = now - times[0]!;
  return clamp(Math.max(gaps[gaps.length >> 1]!, silence / 4) / 2);
}

function failed(state: SourceState, at: number, trouble: Trouble, failure: Failed | null): SourceState {
  const failures = state.failures + 1;
  const failingSince = state.failingSince ?? at;
  const over = failure?.retry === "never" && failures >= 2;
  const dead = over || (failures >= deadAfterFailures && at - failingSince >= deadAfterMs);
  const backOff = Math.min(backOffFirstMs * 2 ** Math.min(failures - 1, 20), intervalMaxMs);
  const spread = backOff * (1 + 0.25 * chance(state.id, failures));
  const advised = Math.min(failure?.retryAfterMs ?? 0, adviceMaxMs);
  const patience = failure?.retry === "never" ? dayMs : Math.max(spread, advised);
  return {
    ...state,
    health: dead ? "dead" : "failing",
    nextVisitAt: over ? null : at + Math.round(dead ? lookAgainMs : patience),
    // A server that asks for less is asked less also when it is well again.
    intervalMs: failure?.status === 429 ? clamp(state.intervalMs * 2) : state.intervalMs,
    lastVisitAt: at,
    failures,
    failingSince,
    trouble,
  };
}

function unreadable({ contentType }: FetchedPage): Trouble {
  const detail = `Expected a feed or a sitemap, but something else came (${contentType ?? "of no stated type"}). Look for the feed's address on the site.`;
  return { reason: "not-a-source", detail };
}

function nextMove(state: SourceState, to: string | null, at: number): SourceState["move"] {
  if (to === null || to === state.url) return null;
  return state.move?.to === to ? { ...state.move, visits: state.move.visits + 1 } : { to, since: at, visits: 1 };
}

/** The first moment that is in no hour and on no day without news. A source that excludes every hour is not taken at its word. */
function afterQuietHours(at: number, pace: PaceHints): number {
  let moment = at;
  for (let step = 0; step < 7 * 24; step++) {
    const hour = Math.floor(moment / hourMs) % 24;
    // 1 January 1970 was a Thursday.
    const day = (Math.floor(moment / dayMs) + 4) % 7;
    if (!pace.skipHours.includes(hour) && !pace.skipDays.includes(day)) return moment;
    moment = (Math.floor(moment / hourMs) + 1) * hourMs;
  }
  return at;
}

/** 0 to 1, the same for the same source and count, so that sources that were added together drift apart. */
function chance(id: string, count: number): number {
  return (Number.parseInt(hashText(id, String(count)).slice(-6), 36) % 1_000) / 1_000;
}

function clamp(ms: number): number {
  return Math.round(Math.max(intervalMinMs, Math.min(ms, intervalMaxMs)));
}
