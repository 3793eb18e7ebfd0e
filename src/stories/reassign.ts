import type { StoryId } from "../kernel/index.ts";
import type { GrouperState, LiveStory } from "./grouper-state.ts";
import { refreshTimes } from "./life.ts";
import { isRival, rememberRival } from "./rivals.ts";
import { freeStoryId } from "./story-ids.ts";

/** Odds under which a neighbour of a repair is remembered when nothing better is known. */
const keptRivalOdds = -3;

/**
 * Gives each new group the id of the old story with which it shares most reports; the other ids lead to where most reports went. Returns
 * how many reports changed their story.
 */
export function reassign(state: GrouperState, old: readonly LiveStory[], groups: readonly number[][]): number {
  if (isUnchanged(state, old, groups)) {
    rememberAll(state, old, old);
    return 0;
  }
  const shares: { group: number; story: LiveStory; shared: number; first: number }[] = [];
  groups.forEach((group, index) => {
    const counts = new Map<StoryId, number>();
    for (const number of group) {
      const { story } = state.reports.get(number)!;
      counts.set(story, (counts.get(story) ?? 0) + 1);
    }
    for (const story of old) {
      const shared = counts.get(story.id);
      if (shared !== undefined) shares.push({ group: index, story, shared, first: story.members[0]! });
    }
  });
  shares.sort((left, right) => right.shared - left.shared || left.first - right.first || left.group - right.group);
  const owner = new Map<number, LiveStory>();
  const taken = new Set<StoryId>();
  for (const { group, story } of shares) {
    if (owner.has(group) || taken.has(story.id)) continue;
    owner.set(group, story);
    taken.add(story.id);
  }
  return move(state, old, groups, owner, shares);
}

/** True when each group is one old story with all of its reports: what most repairs find. */
function isUnchanged(state: GrouperState, old: readonly LiveStory[], groups: readonly (readonly number[])[]): boolean {
  if (groups.length !== old.length) return false;
  return groups.every((group) => {
    const { story } = state.reports.get(group[0]!)!;
    return group.length === state.stories.get(story)!.members.length && group.every((number) => state.reports.get(number)!.story === story);
  });
}

function move(
  state: GrouperState,
  old: readonly LiveStory[],
  groups: readonly number[][],
  owner: ReadonlyMap<number, LiveStory>,
  shares: readonly { readonly group: number; readonly story: LiveStory }[],
): number {
  let moved = 0;
  const placed: LiveStory[] = [];
  groups.forEach((group, index) => {
    const members = group.sort((left, right) => left - right);
    const story = owner.get(index) ?? openPart(state, members[0]!);
    placed[index] = story;
    const changed = members.length !== story.members.length || members.some((number) => state.reports.get(number)!.story !== story.id);
    for (const number of members) {
      const report = state.reports.get(number)!;
      if (report.story !== story.id) moved++;
      report.story = story.id;
    }
    story.members = members;
    if (changed) refreshTimes(state, story);
  });
  const kept = new Set(placed.map((story) => story.id));
  for (const story of old) {
    if (kept.has(story.id)) continue;
    const share = shares.find((one) => one.story === story);
    state.stories.delete(story.id);
    state.dirty.delete(story.id);
    if (share !== undefined) state.redirects.set(story.id, placed[share.group]!.id);
  }
  rememberAll(state, placed, old);
  return moved;
}

/** Those that were decided on together stay rivals, under what is known of them. */
function rememberAll(state: GrouperState, stories: readonly LiveStory[], rivals: readonly LiveStory[]): void {
  const live = rivals.filter((rival) => state.stories.has(rival.id));
  for (const story of stories) for (const rival of live) if (!isRival(story, rival.id)) rememberRival(story, rival.id, keptRivalOdds);
}

/** A part that was split off gets its own story, under the name it had before it was merged where that name is free again. */
function openPart(state: GrouperState, first: number): LiveStory {
  const id = freeStoryId(state, state.reports.get(first)!.id);
  const story: LiveStory = { id, members: [], rivals: [], first: Number.NaN, last: Number.NaN, reopened: 0 };
  state.stories.set(id, story);
  return story;
}
