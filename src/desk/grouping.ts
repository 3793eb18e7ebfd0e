import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Decision, Store, StoryRow } from "../ports/index.ts";
import { loadModels } from "../model-files.ts";
import { read } from "../reading/index.ts";
import { countStory, createGrouper, restoreGrouper, toStoryInput } from "../stories/index.ts";
import type { Grouper } from "../stories/index.ts";
import { heldMembers } from "./members.ts";
import type { OnProgress } from "./progress.ts";
import { unpackReading } from "./packing/reading.ts";
import { unpackReport } from "./packing/report.ts";

/**
 * The grouper of the store and what the store knows of its answers. The grouper lives in memory; the store holds an older state of it and
 * the entries since, and grouping has no chance in it, so that telling it those entries again gives the state that was lost.
 */
export interface Grouping {
  readonly grouper: Grouper;
  /** Where each live report is, as the store has it. */
  readonly places: Map<ReportId, StoryId>;
  /** Entry of the grouper's state in the store. */
  savedAt: number;
  /** The state in the store is of another version, and is written anew. */
  isUnreadable: boolean;
  /** When all reports were last asked where they are, in milliseconds of `performance.now`. */
  sweptAt: number;
  /** Something was added since. */
  isUnswept: boolean;
}

/** With more reports than can be asked at each commit, all of them are asked so often while reports keep coming. */
const sweepEveryMs = 1_000;

/** The grouping as it was at the last commit. Stored places that differ from it are written anew: a newer version may group otherwise. */
export function restoreGrouping(store: Store, onProgress: OnProgress = () => undefined): Grouping {
  const saved = store.grouperState();
  const restored = saved === undefined ? undefined : restoreGrouper(saved.lines);
  const savedAt = saved !== undefined && restored !== undefined ? saved.entry : 0;
  const grouper = restored ?? createGrouper();
  tellAgain(store, grouper, savedAt, onProgress);
  const places = new Map<ReportId, StoryId>();
  for (const [report, story] of store.currentMemberships()) {
    const own = grouper.storyOf(report);
    // The grouper's own string stands for the story: the store gives another one with each row.
    places.set(report, own === story ? own : story);
  }
  const isUnreadable = saved !== undefined && restored === undefined;
  const grouping = { grouper, places, savedAt, isUnreadable, sweptAt: -Infinity, isUnswept: true };
  if (findMoves(store, grouping).length > 0) store.transaction(() => writeMoves(store, grouping, store.lastEntry()));
  return grouping;
}

function tellAgain(store: Store, grouper: Grouper, savedAt: number, onProgress: OnProgress): void {
  const all = store.lastEntry() - savedAt;
  const decisions = [...store.decisionsAfter(savedAt)];
  for (const { entry, id } of store.reportsAfter(savedAt)) {
    while (decisions[0] !== undefined && decisions[0].entry < entry) applyDecision(store, grouper, decisions.shift()!);
    const report = unpackReport(store.body(id)!);
    const packed = store.reading(id);
    // Let go, and the saved state that knew it cannot be read by this version: it is read again.
    const reading = packed === undefined ? read(report, loadModels()) : unpackReading(packed, report.text);
    grouper.add(toStoryInput(report, reading));
    onProgress("entries grouped again", entry - savedAt, all);
  }
  for (const decision of decisions) applyDecision(store, grouper, decision);
}

/**
 * Tells the grouper a person's word. Stories are looked up by their reports, because ids change when a newer version groups otherwise.
 * The grouper numbers merges and splits from 1 on, in order; an undo names the entry, which gives the number back.
 */
export function applyDecision(store: Store, grouper: Grouper, decision: Decision): void {
  const stories = distinct(decision.reports.map((report) => grouper.storyOf(report)));
  switch (decision.kind) {
    case "merge":
      grouper.merge(stories);
      return;
    case "split": {
      const story = mostOf(decision.reports.map((report) => grouper.storyOf(report)));
      const within = decision.reports.filter((report) => grouper.storyOf(report) === story);
      grouper.split(story ?? ("" as StoryId), within);
      return;
    }
    case "undo": {
      const number = numberOf(store, decision.of);
      if (number !== undefined) grouper.undo(number);
      return;
    }
    case "no-quotation":
    case "wrong-speaker":
    case "said-by":
    case "apart":
    case "same":
      // Of what was read, which moves no report: stories are told apart by what the reports say, not by who says it.
      return;
  }
}

/** Undefined for a decision that the grouper was not told. */
function numberOf(store: Store, entry: number | null): number | undefined {
  const told = store.decisionsAfter(0).filter((one) => one.kind === "merge" || one.kind === "split");
  const at = told.findIndex((one) => one.entry === entry);
  return at < 0 ? undefined : at + 1;
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function mostOf<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0];
}

interface Move {
  readonly report: ReportId;
  readonly from: StoryId | undefined;
  readonly to: StoryId;
}

/**
 * Is it time to ask all reports where they are? Repair may move any of them, and asking 100,000 takes 20 ms: too long for each of the
 * forty commits of a second. While more are waiting once a second is enough; what is not yet written is found again after a crash.
 */
export function isSweepDue(grouping: Grouping, isMoreComing: boolean): boolean {
  return grouping.isUnswept && (!isMoreComing || performance.now() - grouping.sweptAt >= sweepEveryMs);
}

/** Reports that are elsewhere than the store says: all, or those that were just added. */
function findMoves(store: Store, grouping: Grouping, added: readonly ReportId[] = [], isSweep = true): readonly Move[] {
  const { grouper, places } = grouping;
  const moves: Move[] = [];
  if (isSweep) {
    for (const [report, from] of places) {
      const to = grouper.storyOf(report);
      if (to !== undefined && to !== from) moves.push({ report, from, to });
    }
    grouping.sweptAt = performance.now();
  }
  grouping.isUnswept = !isSweep;
  for (const report of added) if (!places.has(report)) moves.push({ report, from: undefined, to: grouper.storyOf(report)! });
  // After a rebuild nothing is placed yet: the reports themselves say who is missing.
  if (places.size === 0 && added.length === 0) {
    for (const { id } of store.reportsAfter(0)) {
      const to = grouper.storyOf(id);
      if (to !== undefined) moves.push({ report: id, from: undefined, to });
    }
  }
  return moves;
}

/** Writes who moved and the rows of the stories that changed; returns their ids. Call it inside a transaction. */
export function writeMoves(
  store: Store,
  grouping: Grouping,
  entry: number,
  added: readonly ReportId[] = [],
  isSweep = true,
): ReadonlySet<StoryId> {
  const changed = new Set<StoryId>();
  for (const { report, from, to } of findMoves(store, grouping, added, isSweep)) {
    store.moveReport(report, to, entry);
    grouping.places.set(report, to);
    if (from !== undefined) changed.add(from);
    changed.add(to);
  }
  for (const story of changed) {
    const row = toStoryRow(store, grouping.grouper, story, entry);
    if (row === undefined) store.removeStory(story);
    else store.putStory(row);
  }
  return changed;
}

/** Writes where all reports are, when that was put off. `onFailure` hears that the store could not take it. */
export function sweep(store: Store, grouping: Grouping, onFailure: () => void): void {
  if (!grouping.isUnswept) return;
  try {
    store.transaction(() => writeMoves(store, grouping, store.lastEntry()));
  } catch (error) {
    onFailure();
    throw error;
  }
}

/** Reports that were let go have no place in the store. */
export function forget(grouping: Grouping, gone: readonly { readonly id: ReportId }[]): void {
  for (const { id } of gone) grouping.places.delete(id);
}

function toStoryRow(store: Store, grouper: Grouper, id: StoryId, changed: number): StoryRow | undefined {
  const reports = store.reportsOf(id);
  const [first] = reports;
  if (first === undefined) return undefined;
  const counts = grouper.resolve(id) === id ? countStory(heldMembers(store, grouper, id)) : undefined;
  const titles = reports.map((report) => report.title).filter((title) => title !== null);
  const known = store.story(id)?.title;
  return {
    id,
    // A dossier chooses the title; it stays as long as its report does. Without titles a line of the dossier stands for one.
    title: known !== undefined && known !== null && (titles.length === 0 || titles.includes(known)) ? known : (titles[0] ?? null),
    first: first.time,
    last: reports.at(-1)!.time,
    reports: reports.length,
    outlets: counts?.outlets.count ?? new Set(reports.map((report) => report.outlet)).size,
    texts: counts?.independentTexts.count ?? reports.length,
    changed,
  };
}
