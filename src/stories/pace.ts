import type { LiveStory } from "./grouper-state.ts";

/*
 * An event has a pace of its own: an accident is told within hours, a trial goes on by the week. How long is long is measured by it.
 */

const hourMs = 3_600_000;

/** Longest silence, in milliseconds, that is still of the story's pace: several of its usual pauses, within the given bounds. */
export function longestSilence(story: LiveStory, leastMs: number): number {
  return Math.min(silenceMaxMs, Math.max(leastMs, pausesMax * usualPause(story)));
}

const pausesMax = 6;

/** After so long any story is over. */
const silenceMaxMs: number = 14 * 24 * hourMs;

/** Mean time between two reports, milliseconds; 0 for a lone report or without times. */
function usualPause({ first, last, members }: LiveStory): number {
  return members.length < 2 || Number.isNaN(last) ? 0 : (last - first) / (members.length - 1);
}

/** Two reports have one pause, and one pause is no pace. */
const pacedMembers = 3;

/** Even a fast story is silent at night. */
const nightMs: number = 24 * hourMs;

/** Log-odds that a silence as long as the pace allows takes away. Chosen by cross-validation, where .25 to .4 differ little. */
const lagWeight = 0.3;

/** Longer silences count no more: what is told then decides. */
const lagsMax = 2;

/**
 * What the silence between two stories, or between a story and a report of the given time, speaks against their being one: log-odds, 0
 * for none. At least one of the two must have a pace.
 */
export function lagBetween(left: LiveStory, right: LiveStory): number {
  if (left === right || Math.max(left.members.length, right.members.length) < pacedMembers) return 0;
  return weighSilence(Math.max(left.first - right.last, right.first - left.last), Math.max(paceOf(left), paceOf(right)));
}

export function lagBehind(story: LiveStory, time: number): number {
  if (story.members.length < pacedMembers) return 0;
  return weighSilence(Math.max(time - story.last, story.first - time), paceOf(story));
}

function weighSilence(silence: number, pace: number): number {
  return silence > 0 ? lagWeight * Math.min(lagsMax, silence / pace) : 0;
}

function paceOf(story: LiveStory): number {
  return story.members.length < pacedMembers ? nightMs : longestSilence(story, nightMs);
}
