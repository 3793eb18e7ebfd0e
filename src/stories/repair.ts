import type { StoryId } from "../kernel/index.ts";
import { nearestRivals, rememberRival } from "./rivals.ts";
import { freeStoryId } from "./story-ids.ts";
import { pairOdds } from "./closeness.ts";
import { isApart } from "./decisions.ts";
import { currentModel, type GrouperState, type LiveReport, type LiveStory, resolveStory, rootOf } from "./grouper-state.ts";
import { refreshTimes } from "./life.ts";
import { linkByAverage } from "./linkage.ts";

/*
 * The repair pass: what was decided report by report is decided again with all reports of a neighbourhood at hand. Reports that
 * came a day ago are settled: moving them takes clear evidence, because readers have seen the id. Older ones move only together.
 */

/** Items of one neighbourhood; linkage is cubic. */
const itemsMax = 24;

/** Odds under which a neighbour of a repair is remembered when nothing better is known. */
const keptRivalOdds = -3;

/** Reports of an item that are compared; the first and last of more. */
const itemSample = 6;

const hourMs = 3_600_000;

/** Reports that move together. */
interface Item {
  /** Arrival numbers with all copies. */
  readonly members: number[];
  /** Independent texts that stand for them. */
  readonly sample: readonly LiveReport[];
  readonly texts: number;
}

/** Looks at every story that changed since the last repair. Returns how many reports changed their story. */
export function repair(state: GrouperState, now: number = state.clock): number {
  let moved = 0;
  const queue = [...state.dirty];
  state.dirty.clear();
  const seenWith = new Map<StoryId, ReadonlySet<StoryId>>();
  for (const id of queue) {
    const story = state.stories.get(id);
    if (story === undefined || isSeen(state, story, seenWith.get(id))) continue;
    const near = neighbourhood(state, story);
    const ids = new Set(near.map((one) => one.id));
    for (const one of ids) seenWith.set(one, ids);
    moved += repairStory(state, near, now);
  }
  state.lastRepairNumber = state.next;
  state.lastRepairClock = state.clock;
  return moved;
}

/** Rivals that must have been at hand for a story to have been decided on as a rival of another. */
const nearestAsked = 3;

/** True when this pass has decided on the story already, together with the stories that are nearest to it. */
function isSeen(state: GrouperState, story: LiveStory, seen: ReadonlySet<StoryId> | undefined): boolean {
  if (seen === undefined) return false;
  return nearestRivals(story)
    .map((rival) => resolveStory(state, rival))
    .filter((rival) => rival !== story.id && state.stories.has(rival))
    .slice(0, nearestAsked)
    .every((rival) => seen.has(rival));
}

function repairStory(state: GrouperState, neighbours: readonly LiveStory[], now: number): number {
  const items = joinBidden(
    state,
    neighbours.flatMap((near) => toItems(state, near, now)),
  );
  if (items.length < 2 && neighbours.length < 2) return 0;
  const settledBefore = now - state.options.settledHours * hourMs;
  const groups = linkByAverage({
    size: items.length,
    weightOf: (item) => items[item]!.texts,
    oddsOf: (left, right) => itemOdds(state, items[left]!, items[right]!, settledBefore),
    mergeMin: currentModel(state).mergeMin,
    joinMin: currentModel(state).joinMin,
  });
  return assign(
    state,
    neighbours,
    groups.map((group) => group.flatMap((item) => items[item]!.members)),
  );
}

/** The story and its rivals, nearest first, as long as they hold no more reports than one linkage can take. */
function neighbourhood(state: GrouperState, story: LiveStory): LiveStory[] {
  const near: LiveStory[] = [story];
  const seen = new Set<StoryId>([story.id]);
  let texts = Math.min(story.members.length, itemsMax);
  for (const rival of nearestRivals(story)) {
    const other = state.stories.get(resolveStory(state, rival));
    if (other === undefined || seen.has(other.id)) continue;
    // What a person decided is looked at whatever its size.
    if (texts + other.members.length > itemsMax && story.rivals.get(rival) !== Infinity) continue;
    seen.add(other.id);
    texts += other.members.length;
    near.push(other);
  }
  return near;
}

/** One item of all frozen reports, and one for each text that may still move by itself. */
function toItems(state: GrouperState, story: LiveStory, now: number): Item[] {
  const frozenBefore = now - state.options.frozenHours * hourMs;
  const byRoot = new Map<number, number[]>();
  for (const number of story.members) {
    const root = rootOf(state, state.reports.get(number)!).number;
    const copies = byRoot.get(root);
    if (copies === undefined) byRoot.set(root, [number]);
    else copies.push(number);
  }
  const roots = [...byRoot.keys()];
  const loose = roots.filter((root) => {
    const report = state.reports.get(root);
    return report !== undefined && !(report.arrived < frozenBefore);
  });
  // Of a very large story only the newest texts are weighed one by one.
  const free = new Set(loose.slice(-itemsMax / 2));
  const items: Item[] = [];
  const frozen = Map.groupBy(
    roots.filter((root) => !free.has(root)),
    (root) => state.parts.get(root) ?? 0,
  );
  for (const part of frozen.values()) items.push(toItem(state, part, byRoot));
  for (const root of roots) if (free.has(root)) items.push(toItem(state, [root], byRoot));
  return items;
}

/** Makes one item of those that hold reports which a person put together. */
function joinBidden(state: GrouperState, items: readonly Item[]): Item[] {
  const joined = [...items];
  for (const decision of state.decisions.values()) {
    if (decision.kind !== "together") continue;
    const numbers = new Set(decision.reports.map((report) => state.numbers.get(report)));
    const held = joined.filter((item) => item.members.some((number) => numbers.has(number)));
    if (held.length < 2) continue;
    const [first, ...rest] = held;
    for (const item of rest) joined.splice(joined.indexOf(item), 1);
    joined[joined.indexOf(first!)] = {
      members: held.flatMap((item) => item.members),
      sample: held.flatMap((item) => item.sample),
      texts: held.reduce((sum, item) => sum + item.texts, 0),
    };
  }
  return joined;
}

function toItem(state: GrouperState, roots: readonly number[], byRoot: ReadonlyMap<number, number[]>): Item {
  const sampled = roots.length <= itemSample ? roots : [...roots.slice(0, itemSample / 2), ...roots.slice(-itemSample / 2)];
  return {
    members: roots.flatMap((root) => byRoot.get(root)!),
    sample: sampled.map((root) => state.reports.get(root)).filter((report) => report !== undefined),
    texts: roots.length,
  };
}

function itemOdds(state: GrouperState, left: Item, right: Item, settledBefore: number): number {
  let sum = 0;
  let pairs = 0;
  for (const one of left.sample) {
    for (const other of right.sample) {
      if (one.isThin || other.isThin || isApart(state, one, other)) return -Infinity;
      const odds = pairOdds(state, one, other);
      const { settledOdds } = state.options;
      const isSettled = one.arrived < settledBefore && other.arrived < settledBefore;
      sum += isSettled ? odds + (one.story === other.story ? settledOdds : -settledOdds) : odds;
      pairs++;
    }
  }
  return pairs === 0 ? -Infinity : sum / pairs;
}

/** Gives each new group the id of the old story with which it shares most reports; the other ids lead to where most reports went. */
function assign(state: GrouperState, old: readonly LiveStory[], groups: readonly number[][]): number {
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
  for (const story of placed) {
    for (const rival of old) if (state.stories.has(rival.id)) rememberRival(story, rival.id, story.rivals.get(rival.id) ?? keptRivalOdds);
  }
  return moved;
}

/** A part that was split off gets its own story, under the name it had before it was merged where that name is free again. */
function openPart(state: GrouperState, first: number): LiveStory {
  const id = freeStoryId(state, state.reports.get(first)!.id);
  const story: LiveStory = { id, members: [], rivals: new Map(), first: Number.NaN, last: Number.NaN, reopened: 0 };
  state.stories.set(id, story);
  return story;
}
