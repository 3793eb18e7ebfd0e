/*
 * Agglomerative clustering with average linkage: the two groups with the highest mean log-odds between their members are joined
 * until no mean is above the bound (Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958).
 * A mean, unlike the nearest member, does not let one report between two events chain them together.
 */

/** Log-odds are cut at this, so that one pair of near copies cannot outweigh a group of strangers. */
export const oddsMax = 6;

export interface LinkageTask {
  /** Number of items. An item is a report, or several that stay together whatever comes. */
  readonly size: number;
  /** How many reports an item stands for in a mean. */
  readonly weightOf: (item: number) => number;
  /** Mean log-odds between two items, and -Infinity for items that a person set apart. */
  readonly oddsOf: (left: number, right: number) => number;
  /** Bound for two groups of several reports, and for a lone report and anything. */
  readonly mergeMin: number;
  readonly joinMin: number;
}

/** Groups of item indices, each ascending, in the order of their first items. Cubic in the worst case: callers bound `size`. */
export function linkByAverage(task: LinkageTask): number[][] {
  const { size } = task;
  const odds = new Float64Array(size * size).fill(-Infinity);
  for (let left = 0; left < size; left++) {
    for (let right = 0; right < left; right++) {
      const value = Math.max(-Infinity, Math.min(oddsMax, task.oddsOf(left, right)));
      odds[left * size + right] = value;
      odds[right * size + left] = value;
    }
  }
  const groups: (number[] | undefined)[] = Array.from({ length: size }, (_, item) => [item]);
  const weights = Float64Array.from({ length: size }, (_, item) => task.weightOf(item));
  const best = new Int32Array(size);
  for (let item = 0; item < size; item++) best[item] = findBest(odds, size, item);
  for (;;) {
    const pair = findPair(odds, size, groups, best, task.mergeMin) ?? findLonePair(odds, size, groups, weights, task.joinMin);
    if (pair === undefined) break;
    join(odds, size, groups, weights, best, pair[0], pair[1]);
  }
  return groups.filter((group) => group !== undefined);
}

/** The two groups with the highest mean, when it is above the bound; the first of equals. */
function findPair(
  odds: Float64Array,
  size: number,
  groups: readonly (readonly number[] | undefined)[],
  best: Int32Array,
  bound: number,
): readonly [number, number] | undefined {
  let winner = -1;
  let value = bound;
  for (let item = 0; item < size; item++) {
    if (groups[item] === undefined || best[item]! < 0) continue;
    const odd = odds[item * size + best[item]!]!;
    if (odd <= value) continue;
    value = odd;
    winner = item;
  }
  return winner < 0 ? undefined : [winner, best[winner]!];
}

/** The lone report that fits best somewhere. */
function findLonePair(
  odds: Float64Array,
  size: number,
  groups: readonly (readonly number[] | undefined)[],
  weights: Float64Array,
  bound: number,
): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  let value = bound;
  for (let item = 0; item < size; item++) {
    if (groups[item] === undefined || weights[item] !== 1) continue;
    for (let other = 0; other < size; other++) {
      const odd = odds[item * size + other]!;
      if (other === item || groups[other] === undefined || odd <= value) continue;
      value = odd;
      found = [item, other];
    }
  }
  return found;
}

function join(
  odds: Float64Array,
  size: number,
  groups: (number[] | undefined)[],
  weights: Float64Array,
  best: Int32Array,
  one: number,
  other: number,
): void {
  // The earlier item stands for both, so that the result does not depend on which of two equal values was seen first.
  const kept = Math.min(one, other);
  const gone = Math.max(one, other);
  const all = weights[kept]! + weights[gone]!;
  for (let item = 0; item < size; item++) {
    if (item === kept || groups[item] === undefined) continue;
    // -Infinity stays: who may not stand with one of them may not stand with both.
    const mean =
      item === gone ? -Infinity : (odds[kept * size + item]! * weights[kept]! + odds[gone * size + item]! * weights[gone]!) / all;
    odds[kept * size + item] = mean;
    odds[item * size + kept] = mean;
    odds[gone * size + item] = -Infinity;
    odds[item * size + gone] = -Infinity;
  }
  weights[kept] = all;
  groups[kept] = [...groups[kept]!, ...groups[gone]!].sort((left, right) => left - right);
  groups[gone] = undefined;
  for (let item = 0; item < size; item++) {
    if (groups[item] === undefined) continue;
    if (item === kept || best[item] === kept || best[item] === gone) best[item] = findBest(odds, size, item);
    else if (best[item]! < 0 || odds[item * size + kept]! > odds[item * size + best[item]!]!) best[item] = kept;
  }
}

/** The item with the highest odds, the first of equals; -1 when there is none. */
function findBest(odds: Float64Array, size: number, item: number): number {
  let found = -1;
  let value = -Infinity;
  for (let other = 0; other < size; other++) {
    const odd = odds[item * size + other]!;
    if (odd > value) {
      value = odd;
      found = other;
    }
  }
  return found;
}
