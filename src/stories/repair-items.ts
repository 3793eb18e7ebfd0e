import { isApart } from "./decisions.ts";
import { pairOdds } from "./closeness.ts";
import { lagBetween } from "./pace.ts";
import { type GrouperState, type LiveReport, type LiveStory, rootOf } from "./grouper-state.ts";

/** Reports that move together. */
export interface Item {
  /** Arrival numbers with all copies. */
  readonly members: readonly number[];
  /** Independent texts that stand for them. */
  readonly sample: readonly LiveReport[];
  readonly texts: number;
}

/** Items of one neighbourhood; linkage is cubic. */
export const itemsMax = 24;

/** Reports of an item that are compared; the first and last of more. */
const itemSample = 6;

const hourMs = 3_600_000;

/** One item of all frozen reports, and one for each text that may still move by itself. */
export function toItems(state: GrouperState, story: LiveStory, now: number): Item[] {
  const { members } = story;
  if (members.length === 1) return [{ members, sample: [rootOf(state, state.reports.get(members[0]!)!)], texts: 1 }];
  const byRoot = new Map<number, number[]>();
  for (const number of members) {
    const root = rootOf(state, state.reports.get(number)!).number;
    const copies = byRoot.get(root);
    if (copies === undefined) byRoot.set(root, [number]);
    else copies.push(number);
  }
  const roots = [...byRoot.keys()];
  const frozenBefore = now - state.options.frozenHours * hourMs;
  const loose = roots.filter((root) => {
    const report = state.reports.get(root);
    return report !== undefined && !(report.arrived < frozenBefore);
  });
  // Of a very large story only the newest texts are weighed one by one.
  const free = new Set(loose.slice(-itemsMax / 2));
  const items: Item[] = [];
  if (free.size < roots.length) {
    const frozen = Map.groupBy(
      roots.filter((root) => !free.has(root)),
      (root) => state.parts.get(root) ?? 0,
    );
    for (const part of frozen.values()) items.push(toItem(state, part, byRoot));
  }
  for (const root of roots) if (free.has(root)) items.push(toItem(state, [root], byRoot));
  return items;
}

function toItem(state: GrouperState, roots: readonly number[], byRoot: ReadonlyMap<number, number[]>): Item {
  const sampled = roots.length <= itemSample ? roots : [...roots.slice(0, itemSample / 2), ...roots.slice(-itemSample / 2)];
  return {
    members: roots.length === 1 ? byRoot.get(roots[0]!)! : roots.flatMap((root) => byRoot.get(root)!),
    sample: sampled.map((root) => state.reports.get(root)).filter((report) => report !== undefined),
    texts: roots.length,
  };
}

/** Makes one item of those that hold reports which a person put together. */
export function joinBidden(state: GrouperState, items: readonly Item[]): readonly Item[] {
  if (state.decisions.size === 0) return items;
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

/** Mean log-odds between two items, less what a long silence between their stories takes; -Infinity when a person set them apart, or when one of them tells no event. */
export function itemOdds(state: GrouperState, left: Item, right: Item, settledBefore: number): number {
  const { settledOdds } = state.options;
  let sum = 0;
  let pairs = 0;
  for (const one of left.sample) {
    for (const other of right.sample) {
      if (one.isThin || other.isThin || isApart(state, one, other)) return -Infinity;
      const odds = pairOdds(state, one, other);
      const isSettled = one.arrived < settledBefore && other.arrived < settledBefore;
      sum += isSettled ? odds + (one.story === other.story ? settledOdds : -settledOdds) : odds;
      pairs++;
    }
  }
  return pairs === 0 ? -Infinity : sum / pairs - lagBetween(storyOf(state, left), storyOf(state, right));
}

/** The story of an item; of one that a person made of several stories, the first. */
function storyOf(state: GrouperState, item: Item): LiveStory {
  return state.stories.get(item.sample[0]!.story)!;
}
