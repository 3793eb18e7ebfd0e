import { hashText, readInstant, toDay, toInstant, toLocalTime } from "../../kernel/index.ts";
import type { ShownStory } from "../../digest/index.ts";
import type { WatchRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { createRanking } from "./ranking.ts";
import type { Ranked, RankRequest } from "./ranking.ts";

/** The digests of a desk, day by day: each tells what the days before it have not told. */
export interface Days {
  /** The digest of a day, YYYY-MM-DD, for somebody who watches this. */
  of(day: string, watches: readonly WatchRow[]): Ranked;
  /** Makes the dossiers of the day and of those before it, as far as they are looked at. */
  prepare(day: string, watches: readonly WatchRow[]): Promise<void>;
  /** First moment of a day and of the day after it, ISO 8601 in UTC. */
  bounds(day: string): readonly [from: string, to: string];
  /** The newest day that the desk holds a report of; today on an empty desk. */
  newest(): string;
}

/**
 * Days before a day that count as told: the novelty of a story is measured against the last seven, and the digest of a day is made from what
 * those days told. The chain begins there, so that the same reports give the same digest however long the desk has run.
 */
const daysBefore = 7;
/**
 * What earlier days told is looked up again after so long: they change seldom, and while reports come in every page would pay for seven days.
 * A report that comes late for an earlier day counts a little later, therefore.
 */
const toldKeptMs = 30_000;
/** Days that are remembered: those of the chains of a few readers. */
const daysKept = 64;
const dayMs = 86_400_000;

export function createDays(desk: Pick<Desk, "store" | "grouper" | "dossiers">, zone: string, nowMs: () => number): Days {
  const ranking = createRanking(desk);
  const kept = new Map<string, Ranked>();
  const chains = new Map<string, { readonly untilMs: number; readonly told: Told }>();

  const bounds = (day: string): readonly [string, string] => [startOf(day, 0, zone), startOf(day, 1, zone)];
  const requestOf = (date: string, watches: readonly WatchRow[], before: Told): RankRequest => {
    const [from, to] = bounds(date);
    return { date, from, to, watches, since: before.date, memory: before.memory };
  };
  const rankDay = (date: string, watches: readonly WatchRow[], before: Told): Ranked & { readonly key: string } => {
    const request = requestOf(date, watches, before);
    const watched = watches.map(({ kind, text }) => `${kind} ${text}`);
    const key = hashText(date, before.key, ranking.fingerprint(request), ...watched);
    const ranked = kept.get(key) ?? ranking.rank(request);
    kept.delete(key);
    kept.set(key, ranked);
    if (kept.size > daysKept) kept.delete(kept.keys().next().value!);
    return { ...ranked, key };
  };
  const chain = (day: string, watches: readonly WatchRow[]): Told => {
    let told: Told = { key: "", date: null, memory: [] };
    for (let back = daysBefore; back >= 1; back--) {
      const date = dayAt(day, -back);
      const { digest, stories, key } = rankDay(date, watches, told);
      // A day without a story has no digest.
      if (stories.length > 0) told = { key, date, memory: digest.memory };
    }
    return told;
  };
  const toldBefore = (day: string, watches: readonly WatchRow[]): Told => {
    const key = [day, ...watches.map(({ kind, text }) => `${kind} ${text}`)].join("\n");
    const known = chains.get(key);
    if (known !== undefined && nowMs() < known.untilMs) return known.told;
    const told = chain(day, watches);
    if (chains.size >= daysKept) chains.clear();
    chains.set(key, { untilMs: nowMs() + toldKeptMs, told });
    return told;
  };
  return {
    of: (day, watches) => rankDay(day, watches, toldBefore(day, watches)),
    async prepare(day, watches) {
      const nothing: Told = { key: "", date: null, memory: [] };
      for (let back = daysBefore; back >= 0; back--) await ranking.prepare(requestOf(dayAt(day, -back), watches, nothing));
    },
    bounds,
    newest: () => toDay(toLocalTime(readInstant(desk.store.newestTime() ?? new Date(nowMs()).toISOString()), zone)),
  };
}

/** What the days before have told; `key` names it. */
interface Told {
  readonly key: string;
  readonly date: string | null;
  readonly memory: readonly ShownStory[];
}

function dayAt(day: string, offset: number): string {
  return toDay(toLocalTime(readInstant(day) + offset * dayMs, "UTC"));
}

/** Days have 23 to 25 hours where clocks are changed. */
function startOf(day: string, offset: number, zone: string): string {
  const [year = 0, month = 1, date = 1] = dayAt(day, offset).split("-").map(Number);
  return new Date(toInstant({ year, month, day: date, hour: 0, minute: 0, second: 0 }, zone)).toISOString();
}
