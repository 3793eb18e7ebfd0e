import type { StoryId } from "../kernel/index.ts";
import { type Decision, type GrouperState, type LiveReport, type LiveStory, resolveStory, rootOf } from "./grouper-state.ts";

import { rememberRival } from "./rivals.ts";

/*
 * A person's word about reports. It names reports, not stories, because stories change; it wins over every likeness, is
 * remembered, and can be taken back.
 */

/** Stories tell one event: their reports of today stay together. Returns the decision's number. */
export function decideTogether(state: GrouperState, stories: readonly StoryId[]): number {
  const groups = stories.map((id) => reportsOf(state, id));
  // Each story stays a part of its own, so that taking the decision back finds the parts again.
  for (const group of groups.slice(1)) markPart(state, group);
  return record(state, { kind: "together", number: state.nextDecision, reports: groups.flat() });
}

/** These reports of a story tell another event than the rest of it; copies go with their text. Returns the decision's number. */
export function decideApart(state: GrouperState, story: StoryId, reports: readonly string[]): number {
  const all = reportsOf(state, story);
  const texts = new Set(reports.map((report) => textOf(state, report)));
  const named = all.filter((report) => texts.has(textOf(state, report)));
  const rest = all.filter((report) => !texts.has(textOf(state, report)));
  markPart(state, named);
  return record(state, { kind: "apart", number: state.nextDecision, reports: named, from: rest });
}

/** Number of the text that a report is or copies. */
function textOf(state: GrouperState, report: string): number {
  const live = state.reports.get(state.numbers.get(report) ?? -1);
  return live === undefined ? -1 : rootOf(state, live).number;
}

function markPart(state: GrouperState, reports: readonly string[]): void {
  for (const report of reports) {
    const number = state.numbers.get(report);
    if (number !== undefined) state.parts.set(number, state.nextDecision);
  }
}

function reportsOf(state: GrouperState, id: StoryId): string[] {
  const story = state.stories.get(resolveStory(state, id));
  return (story?.members ?? []).map((number) => state.reports.get(number)!.id);
}

function record(state: GrouperState, decision: Decision): number {
  state.decisions.set(decision.number, decision);
  state.nextDecision++;
  touch(state, decision);
  return decision.number;
}

/** Takes a decision back; the stories it held are looked at again. False when there is no such decision. */
export function undoDecision(state: GrouperState, number: number): boolean {
  const decision = state.decisions.get(number);
  if (decision === undefined) return false;
  state.decisions.delete(number);
  touch(state, decision);
  return true;
}

/** Marks the stories of a decision for repair and makes them rivals of each other, so that repair sees them side by side. */
function touch(state: GrouperState, decision: Decision): void {
  const stories = new Set<LiveStory>();
  for (const report of [...decision.reports, ...(decision.kind === "apart" ? decision.from : [])]) {
    const live = state.reports.get(state.numbers.get(report) ?? -1);
    if (live !== undefined) stories.add(state.stories.get(live.story)!);
  }
  for (const story of stories) {
    state.dirty.add(story.id);
    for (const other of stories) rememberRival(story, other.id, Infinity);
  }
}

/** True when a person set two reports apart. */
export function isApart(state: GrouperState, left: LiveReport, right: LiveReport | undefined): boolean {
  if (right === undefined || state.decisions.size === 0) return false;
  for (const decision of state.decisions.values()) {
    if (decision.kind !== "apart") continue;
    if (decision.reports.includes(left.id) && decision.from.includes(right.id)) return true;
    if (decision.reports.includes(right.id) && decision.from.includes(left.id)) return true;
  }
  return false;
}

/** True when a person set a report apart from any report of a story. */
export function isStoryApart(state: GrouperState, report: LiveReport, story: LiveStory): boolean {
  return state.decisions.size > 0 && story.members.some((member) => isApart(state, report, state.reports.get(member)));
}

/** The story that a person bade this report to be in, through another report of the same decision. */
export function togetherWith(state: GrouperState, report: LiveReport): LiveStory | undefined {
  for (const decision of state.decisions.values()) {
    if (decision.kind !== "together" || !decision.reports.includes(report.id)) continue;
    for (const id of decision.reports) {
      const other = state.reports.get(state.numbers.get(id) ?? -1);
      if (other !== undefined && other !== report && other.story !== "") return state.stories.get(other.story);
    }
  }
  return undefined;
}

/** Numbers of the decisions of either kind that name a report. */
export function decisionsAbout(state: GrouperState, report: string): readonly Decision[] {
  return [...state.decisions.values()].filter(
    (decision) => decision.reports.includes(report) || (decision.kind === "apart" && decision.from.includes(report)),
  );
}
