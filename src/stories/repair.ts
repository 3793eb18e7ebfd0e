import type { StoryId } from "../kernel/index.ts";
import { currentModel, type GrouperState, type LiveStory, resolveStory } from "./grouper-state.ts";
import { linkByAverage } from "./linkage.ts";
import { reassign } from "./reassign.ts";
import { itemOdds, itemsMax, joinBidden, toItems } from "./repair-items.ts";
import { nearestRivals } from "./rivals.ts";

/*
 * The repair pass: what was decided report by report is decided again with all reports of a neighbourhood at hand. Reports that
 * came a day ago are settled: moving them takes clear evidence, because readers have seen the id. Older ones move only together.
 */

const hourMs = 3_600_000;

/** Looks at every story that changed since the last repair. Returns how many reports changed their story. */
export function repair(state: GrouperState, now: number = state.clock): number {
  let moved = 0;
  const queue = [...state.dirty];
  state.dirty.clear();
  const seenWith = new Map<StoryId, readonly LiveStory[]>();
  for (const id of queue) {
    const story = state.stories.get(id);
    if (story === undefined || isSeen(state, story, seenWith.get(id))) continue;
    const near = neighbourhood(state, story);
    for (const one of near) seenWith.set(one.id, near);
    moved += repairStory(state, near, now);
  }
  state.lastRepairNumber = state.next;
  state.lastRepairClock = state.clock;
  return moved;
}

/** Rivals that must have been at hand for a story to have been decided on as a rival of another. */
const nearestAsked = 3;

/** True when this pass has decided on the story already, together with the stories that are nearest to it. */
function isSeen(state: GrouperState, story: LiveStory, seen: readonly LiveStory[] | undefined): boolean {
  if (seen === undefined) return false;
  let asked = 0;
  for (const { story: rival } of nearestRivals(story)) {
    const id = resolveStory(state, rival);
    if (id === story.id || !state.stories.has(id)) continue;
    if (!seen.some((one) => one.id === id)) return false;
    if (++asked === nearestAsked) break;
  }
  return true;
}

function repairStory(state: GrouperState, neighbours: readonly LiveStory[], now: number): number {
  const items = joinBidden(
    state,
    neighbours.flatMap((near) => toItems(state, near, now)),
  );
  if (items.length < 2 && neighbours.length < 2) return 0;
  const settledBefore = now - state.options.settledHours * hourMs;
  const { mergeMin, joinMin } = currentModel(state);
  const groups = linkByAverage({
    size: items.length,
    weightOf: (item) => items[item]!.texts,
    oddsOf: (left, right) => itemOdds(state, items[left]!, items[right]!, settledBefore),
    mergeMin,
    joinMin,
  });
  return reassign(
    state,
    neighbours,
    groups.map((group) => group.flatMap((item) => items[item]!.members)),
  );
}

/** The story and its rivals, nearest first, as long as they hold no more reports than one linkage can take. */
function neighbourhood(state: GrouperState, story: LiveStory): LiveStory[] {
  const near: LiveStory[] = [story];
  let texts = Math.min(story.members.length, itemsMax);
  for (const { story: rival, odds } of nearestRivals(story)) {
    const other = state.stories.get(resolveStory(state, rival));
    if (other === undefined || near.includes(other)) continue;
    // What a person decided is looked at whatever its size.
    if (texts + other.members.length > itemsMax && odds !== Infinity) continue;
    texts += other.members.length;
    near.push(other);
  }
  return near;
}
