import type { StoryId } from "../kernel/index.ts";
import { currentModel, type GrouperState, type LiveStory, resolveStory } from "./grouper-state.ts";
import { linkByAverage, oddsMax } from "./linkage.ts";
import { reassign } from "./reassign.ts";
import { type Item, itemOdds, itemsMax, joinBidden, toItems } from "./repair-items.ts";
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
  for (const id of queue) {
    const story = state.stories.get(id);
    if (story !== undefined) moved += repairStory(state, story, now);
  }
  state.lastRepairNumber = state.next;
  state.lastRepairClock = state.clock;
  return moved;
}

/**
 * Decides on a story beside its rivals. Two rivals are not weighed against each other: where one of them changed, its own repair does that.
 */
function repairStory(state: GrouperState, story: LiveStory, now: number): number {
  const settledBefore = now - state.options.settledHours * hourMs;
  const { mergeMin, joinMin } = currentModel(state);
  const own = toItems(state, story, now);
  const near: LiveStory[] = [story];
  const all: Item[] = [...own];
  for (const { rival, isBidden } of rivalsAtHand(state, story)) {
    const items = toItems(state, rival, now);
    const isNear = items.some((item) => own.some((one) => itemOdds(state, one, item, settledBefore) > Math.min(joinMin, mergeMin)));
    if (!isNear && !isBidden) continue;
    near.push(rival);
    all.push(...items);
  }
  const items = joinBidden(state, all);
  if (items.length < 2 && near.length < 2) return 0;
  const groups = linkByAverage({
    size: items.length,
    weightOf: (item) => items[item]!.texts,
    oddsOf: (left, right) =>
      areRivals(story.id, items[left]!, items[right]!) ? -oddsMax : itemOdds(state, items[left]!, items[right]!, settledBefore),
    mergeMin,
    joinMin,
  });
  return reassign(
    state,
    near,
    groups.map((group) => group.flatMap((item) => items[item]!.members)),
  );
}

/** True for items of two different rivals; what a person put together with the story itself is no rival. */
function areRivals(own: StoryId, left: Item, right: Item): boolean {
  const isOf = (item: Item, story: StoryId): boolean => item.sample.some((report) => report.story === story);
  return !isOf(left, own) && !isOf(right, own) && !left.sample.some((report) => isOf(right, report.story));
}

/** Rivals of a story, nearest first, as long as they hold no more reports than one linkage can take. */
function rivalsAtHand(state: GrouperState, story: LiveStory): { readonly rival: LiveStory; readonly isBidden: boolean }[] {
  const found: { readonly rival: LiveStory; readonly isBidden: boolean }[] = [];
  let texts = Math.min(story.members.length, itemsMax);
  for (const { story: id, odds } of nearestRivals(story)) {
    const rival = state.stories.get(resolveStory(state, id));
    if (rival === undefined || rival === story || found.some((one) => one.rival === rival)) continue;
    // What a person decided is looked at whatever its size.
    const isBidden = odds === Infinity;
    if (texts + rival.members.length > itemsMax && !isBidden) continue;
    texts += rival.members.length;
    found.push({ rival, isBidden });
  }
  return found;
}
