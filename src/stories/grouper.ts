import type { StoryId } from "../kernel/index.ts";
import { addReport } from "./add-report.ts";
import type { Assignment } from "./assignment.ts";
import { createGrouperState, type GrouperOptions, type GrouperState } from "./grouper-state.ts";
import { repair } from "./repair.ts";
import type { StoryInput } from "./story-input.ts";

const hourMs = 3_600_000;

/** Repair runs by itself after so many reports or so much stream time, whichever comes first. */
const repairReports = 500;
const repairHours = 1;

/** Groups a stream of reports. A value with explicit state: no clock, no randomness; the same reports in the same order give the same stories. */
export interface Grouper {
  readonly state: GrouperState;
  /** Takes one report in and says where it belongs now; repair may move it later. */
  add(report: StoryInput): Assignment;
  /** Looks again at every story that changed; `now` in milliseconds, the stream's clock if absent. Returns how many reports moved. */
  repair(now?: number): number;
  /** The story of a report today; undefined for an unknown or let-go report. */
  storyOf(report: string): StoryId | undefined;
}

export function createGrouper(options: Partial<GrouperOptions> = {}): Grouper {
  return toGrouper(createGrouperState(options));
}

export function toGrouper(state: GrouperState): Grouper {
  return {
    state,
    add(report) {
      if (isRepairDue(state)) repair(state);
      return addReport(state, report);
    },
    repair: (now) => repair(state, now ?? state.clock),
    storyOf: (report) => state.reports.get(state.numbers.get(report) ?? -1)?.story,
  };
}

function isRepairDue(state: GrouperState): boolean {
  if (state.next - state.lastRepairNumber >= repairReports) return true;
  if (Number.isNaN(state.lastRepairClock)) state.lastRepairClock = state.clock;
  return state.clock - state.lastRepairClock >= repairHours * hourMs;
}
