/**
 * Pairs of items of different texts, by their indices in the story, the one that comes first in the story first. A big story has a
 * hundred thousand of them, which every step passes over: so each number has an array of its own.
 */
export interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly score: Float64Array;
  /** What else was found of the two, as bits. */
  readonly marks: Uint8Array;
}

export function createPairs(count: number): Pairs {
  return { left: new Int32Array(count), right: new Int32Array(count), score: new Float64Array(count), marks: new Uint8Array(count) };
}

/** In which order pairs come: the higher score first, and those of one score in the order of the story; or in that order alone. */
export type PairOrder = "score" | "story";

/**
 * The pairs of items that are still there, at the indices that the items have now, -1 for one that has left. Items keep their order,
 * and so do the pairs.
 */
export function movePairs(pairs: Pairs, now: Int32Array): Pairs {
  return selectPairs(pairs, (at) => now[pairs.left[at]!]! >= 0 && now[pairs.right[at]!]! >= 0, now);
}

/** Some of the pairs, in their order, and moved to the indices `now` when they are given. */
export function selectPairs(pairs: Pairs, isKept: (at: number) => boolean, now?: Int32Array): Pairs {
  const kept: number[] = [];
  for (let at = 0; at < pairs.left.length; at++) if (isKept(at)) kept.push(at);
  const selected = createPairs(kept.length);
  for (let at = 0; at < kept.length; at++) {
    const from = kept[at]!;
    const [left, right] = [pairs.left[from]!, pairs.right[from]!];
    selected.left[at] = now === undefined ? left : now[left]!;
    selected.right[at] = now === undefined ? right : now[right]!;
    selected.score[at] = pairs.score[from]!;
    selected.marks[at] = pairs.marks[from]!;
  }
  return selected;
}

/** Pairs in the order in which they were found. */
export class PairList {
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly score: number[] = [];
  readonly marks: number[] = [];

  push(left: number, right: number, score: number, marks: number): void {
    this.left.push(left);
    this.right.push(right);
    this.score.push(score);
    this.marks.push(marks);
  }
}

/** Pairs that are in order already, and some new ones. */
export function mergePairs(pairs: Pairs, found: PairList, order: PairOrder): Pairs {
  const scoreSign = order === "score" ? 1 : 0;
  const merged = createPairs(pairs.left.length + found.left.length);
  const { left, right, score } = found;
  const byScore = (one: number, other: number): number => (score[one] === score[other] ? 0 : score[one]! > score[other]! ? -1 : 1);
  const sorted = Uint32Array.from(left, (_, at) => at).sort(
    (one, other) => byScore(one, other) * scoreSign || left[one]! - left[other]! || right[one]! - right[other]!,
  );
  let from = 0;
  for (let at = 0; at < sorted.length; at++) {
    const next = sorted[at]!;
    const to = from === pairs.left.length ? from : placeOf(left[next]!, right[next]!, score[next]!, pairs, from, scoreSign);
    copy(pairs, from, to, merged, from + at);
    merged.left[to + at] = left[next]!;
    merged.right[to + at] = right[next]!;
    merged.score[to + at] = score[next]!;
    merged.marks[to + at] = found.marks[next]!;
    from = to;
  }
  copy(pairs, from, pairs.left.length, merged, from + sorted.length);
  return merged;
}

/** Where a pair stands among those in order, from a place on. */
function placeOf(
  ownLeft: number,
  ownRight: number,
  ownScore: number,
  { left, right, score }: Pairs,
  from: number,
  scoreSign: number,
): number {
  let [low, high] = [from, left.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = (ownScore - score[middle]!) * scoreSign || left[middle]! - ownLeft || right[middle]! - ownRight;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copy(pairs: Pairs, from: number, to: number, target: Pairs, at: number): void {
  if (from === to) return;
  target.left.set(pairs.left.subarray(from, to), at);
  target.right.set(pairs.right.subarray(from, to), at);
  target.score.set(pairs.score.subarray(from, to), at);
  target.marks.set(pairs.marks.subarray(from, to), at);
}

/** The pairs of each item, in their order. */
export interface Neighbours {
  /** Where those of each item begin; one more than there are items. */
  readonly begins: Int32Array;
  /** The other item of each, and which pair it is. */
  readonly others: Int32Array;
  readonly pairs: Int32Array;
}

/** The pairs of each item that have all of some marks and none of some others. */
export function neighbours(items: number, { left, right, marks }: Pairs, wanted: number, unwanted: number): Neighbours {
  const begins = new Int32Array(items + 2);
  const isMeant = (at: number): boolean => (marks[at]! & (wanted | unwanted)) === wanted;
  let count = 0;
  for (let at = 0; at < left.length; at++) {
    if (!isMeant(at)) continue;
    begins[left[at]! + 2]!++;
    begins[right[at]! + 2]!++;
    count += 2;
  }
  for (let at = 2; at < begins.length; at++) begins[at]! += begins[at - 1]!;
  const [others, pairs] = [new Int32Array(count), new Int32Array(count)];
  const add = (one: number, other: number, pair: number): void => {
    const at = begins[one + 1]!++;
    others[at] = other;
    pairs[at] = pair;
  };
  for (let at = 0; at < left.length; at++) {
    if (!isMeant(at)) continue;
    add(left[at]!, right[at]!, at);
    add(right[at]!, left[at]!, at);
  }
  return { begins: begins.subarray(0, items + 1), others, pairs };
}
