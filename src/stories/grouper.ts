import { assert, type StoryId } from "../kernel/index.ts";
import { addReport } from "./add-report.ts";
import type { Assignment } from "./assignment.ts";
import { type CountedReport, countStory, type StoryCounts } from "./counts.ts";
import { decideApart, decideTogether, undoDecision } from "./decisions.ts";
import { findStories, type FoundStory } from "./find-story.ts";
import { createGrouperState, type GrouperOptions, type GrouperState, resolveStory, rootOf, type Version } from "./grouper-state.ts";
import { isOpen } from "./life.ts";
import { listStories, sortForReading } from "./list-stories.ts";
import { repair } from "./repair.ts";
import { readSnapshot, type StateLine, writeSnapshot } from "./snapshot.ts";
import type { Story } from "./story.ts";
import type { StoryInput } from "./story-input.ts";
import { findThreads } from "./threads.ts";
import { type Explanation, explainReport } from "./why.ts";

const hourMs = 3_600_000;

/** Repair runs by itself after so many reports or so much stream time, whichever comes first. */
const repairReports = 4_000;
const repairHours = 1;

/** Groups a stream of reports. No clock, no randomness: the same reports in the same order give the same stories. */
export interface Grouper {
  /** Takes one report in and says where it belongs now; repair may move it later. */
  add(report: StoryInput): Assignment;
  /** Looks again at every story that changed; `now` in milliseconds, the stream's clock if absent. Returns how many reports moved. */
  repair(now?: number): number;
  /** The story of a report today; undefined for an unknown report or one that was let go. */
  storyOf(report: string): StoryId | undefined;
  /** The story that an id stands for today: a merged story's id leads to the one that took its reports. Undefined when it is gone. */
  resolve(story: string): StoryId | undefined;
  /** Stories with live reports, in the order of their first reports. */
  stories(): readonly Story[];
  /** The long-running story of each story, named by its earliest episode. */
  threads(): ReadonlyMap<StoryId, StoryId>;
  /** Still expects reports at `now` (milliseconds; the stream's clock if absent)? */
  isOpen(story: StoryId, now?: number): boolean;
  /** Reports of a story in reading order, with what a list of them shows. */
  members(story: StoryId): readonly StoryMember[];
  /** The newest report of an address; undefined when none is known. */
  reportAt(url: string): string | undefined;
  counts(story: StoryId): StoryCounts;
  /** Why a report is where it is; undefined for an unknown report. */
  why(report: string): Explanation | undefined;
  /** Stories that a text may belong to; changes nothing. */
  find(text: StoryInput): readonly FoundStory[];
  /** States of a page or a corrected report, oldest first; empty when there was one only. */
  versions(report: string): readonly Version[];
  /** A person's word that stories tell one event. Remembered, stronger than any likeness; returns its number for `undo`. */
  merge(stories: readonly StoryId[]): number;
  /** A person's word that some reports of a story tell another event. Returns its number for `undo`. */
  split(story: StoryId, reports: readonly string[]): number;
  /** Takes a person's word back; false when there is none of that number. */
  undo(decision: number): boolean;
  /** The whole state as lines; `restoreGrouper` reads them. */
  snapshot(): Generator<string>;
  /**
   * The state as lines for whoever keeps the lines of reports that are numbered below `after`. What is read in order: lines of the head,
   * all lines of reports, the rest. Nothing may be added or decided before the last line is taken.
   */
  snapshotAfter(after: number): Generator<StateLine>;
  /** Reports are numbered as they arrive: of the oldest that can still be joined to, and of the next one to come. */
  numbers(): { readonly oldest: number; readonly next: number };
}

export interface StoryMember extends CountedReport {
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly containment: number;
}

export function createGrouper(options: Partial<GrouperOptions> = {}): Grouper {
  return toGrouper(createGrouperState(options));
}

/** Undefined when the lines are no snapshot or end too early. */
export function restoreGrouper(lines: Iterable<string>): Grouper | undefined {
  const state = readSnapshot(lines);
  return state === undefined ? undefined : toGrouper(state);
}

export function toGrouper(state: GrouperState): Grouper {
  const settle = (decision: number): number => {
    repair(state);
    return decision;
  };
  return {
    add(report) {
      if (isRepairDue(state)) repair(state);
      return addReport(state, report);
    },
    repair: (now) => repair(state, now ?? state.clock),
    storyOf: (report) => state.reports.get(state.numbers.get(report) ?? -1)?.story,
    resolve(story) {
      const found = resolveStory(state, story as StoryId);
      return state.stories.has(found) ? found : undefined;
    },
    stories: () => listStories(state),
    threads: () => findThreads(state),
    isOpen: (story, now) => isOpen(live(state, story), now ?? state.clock),
    members: (story) => sortForReading(toMembers(state, story)),
    reportAt: (url) => state.reports.get(state.urls.get(url) ?? -1)?.id,
    counts: (story) => countStory(toMembers(state, story)),
    why: (report) => explainReport(state, report),
    find: (text) => findStories(state, text),
    versions(report) {
      const found = state.reports.get(state.numbers.get(report) ?? -1);
      return found === undefined ? [] : (state.versions.get(report) ?? state.versions.get(rootOf(state, found).id) ?? []);
    },
    merge: (stories) => settle(decideTogether(state, stories)),
    split: (story, reports) => settle(decideApart(state, story, reports)),
    undo(decision) {
      const isUndone = undoDecision(state, decision);
      if (isUndone) repair(state);
      return isUndone;
    },
    *snapshot() {
      for (const { line } of writeSnapshot(state)) yield line;
    },
    snapshotAfter: (after) => writeSnapshot(state, after),
    numbers: () => ({ oldest: state.oldest, next: state.next }),
  };
}

function live(state: GrouperState, story: StoryId): NonNullable<ReturnType<GrouperState["stories"]["get"]>> {
  const found = state.stories.get(resolveStory(state, story));
  assert(found !== undefined, `story ${story} has live reports`);
  return found;
}

function toMembers(state: GrouperState, story: StoryId): StoryMember[] {
  return live(state, story).members.map((number) => {
    const report = state.reports.get(number)!;
    const root = rootOf(state, report);
    const { id, title, url, outlet, publisher, agency, published, containment } = report;
    const copyOf = root === report ? null : root.id;
    return {
      id,
      title,
      url,
      outlet,
      publisher,
      agency,
      published,
      containment,
      copyOf,
      copyKind: copyOf === null ? null : report.copyKind,
    };
  });
}

function isRepairDue(state: GrouperState): boolean {
  if (state.next - state.lastRepairNumber >= repairReports) return true;
  if (Number.isNaN(state.lastRepairClock)) state.lastRepairClock = state.clock;
  return state.clock - state.lastRepairClock >= repairHours * hourMs;
}
