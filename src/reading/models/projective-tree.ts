/*
 * The best tree without crossing arcs and with one root (Eisner 1996, "Three new probabilistic models for dependency parsing").
 * A span that is `closed` has all its words under its head, which stands at one end; an `open` span ends at both sides of an arc.
 */

/** Scores of the best spans, by both ends; each closed table also turned, so that the inner loops read from one place to the next. */
interface Spans {
  readonly words: number;
  /** Head at the first word, and at the last. */
  readonly closedRight: Float64Array;
  readonly closedLeft: Float64Array;
  readonly closedRightTurned: Float64Array;
  readonly closedLeftTurned: Float64Array;
  readonly openRight: Float64Array;
  readonly openLeftTurned: Float64Array;
}

function makeSpans(words: number): Spans {
  const table = (): Float64Array => new Float64Array(words * words);
  return {
    words,
    closedRight: table(),
    closedLeft: table(),
    closedRightTurned: table(),
    closedLeftTurned: table(),
    openRight: table(),
    openLeftTurned: table(),
  };
}

/** Grows with the longest sentence so far; its contents are of no use between two calls. */
let spans: Spans = makeSpans(64);

/**
 * Writes the head of each word, `length` for the root. `scores[child * wide + head]` is the score of an arc; the column `length` is
 * that of the root. Time grows with the cube of the length, which `limits.sentenceTokens` bounds.
 */
export function bestTree(scores: Float32Array, wide: number, length: number, heads: Int32Array, first: number): void {
  if (length > spans.words) spans = makeSpans(Math.max(length, 2 * spans.words));
  fillSpans(scores, wide, length);
  const { closedLeft, closedRight } = spans;
  let root = 0;
  let most = -Infinity;
  for (let word = 0; word < length; word++) {
    const score = closedLeft[word]! + closedRight[word * length + length - 1]! + scores[word * wide + length]!;
    if (score > most) [root, most] = [word, score];
  }
  heads[first + root] = length;
  takeLeft(0, root, length, heads, first);
  takeRight(root, length - 1, length, heads, first);
}

function fillSpans(scores: Float32Array, wide: number, length: number): void {
  const { closedRight, closedLeft, closedRightTurned, closedLeftTurned, openRight, openLeftTurned } = spans;
  for (let word = 0; word < length; word++) {
    const at = word * length + word;
    closedRight[at] = 0;
    closedLeft[at] = 0;
    closedRightTurned[at] = 0;
    closedLeftTurned[at] = 0;
  }
  for (let size = 1; size < length; size++) {
    for (let from = 0; from + size < length; from++) {
      const to = from + size;
      const row = from * length;
      const turned = to * length;
      let most = -Infinity;
      for (let cut = from; cut < to; cut++) {
        const sum = closedRight[row + cut]! + closedLeftTurned[turned + cut + 1]!;
        if (sum > most) most = sum;
      }
      openRight[row + to] = most + scores[to * wide + from]!;
      openLeftTurned[turned + from] = most + scores[from * wide + to]!;
      let left = -Infinity;
      for (let cut = from; cut < to; cut++) {
        const sum = closedLeft[row + cut]! + openLeftTurned[turned + cut]!;
        if (sum > left) left = sum;
      }
      let right = -Infinity;
      for (let cut = from + 1; cut <= to; cut++) {
        const sum = openRight[row + cut]! + closedRightTurned[turned + cut]!;
        if (sum > right) right = sum;
      }
      closedLeft[row + to] = left;
      closedLeftTurned[turned + from] = left;
      closedRight[row + to] = right;
      closedRightTurned[turned + from] = right;
    }
  }
}

/** Finds again how a closed span with its head at the end came about, and writes the heads in it. */
function takeLeft(from: number, to: number, length: number, heads: Int32Array, first: number): void {
  const { closedLeft, openLeftTurned } = spans;
  let last = to;
  let begin = from;
  while (begin < last) {
    let cut = begin;
    while (cut < last - 1 && closedLeft[begin * length + cut]! + openLeftTurned[last * length + cut]! !== closedLeft[begin * length + last]!) cut++;
    heads[first + cut] = last;
    takeOpen(cut, last, length, heads, first);
    last = cut;
  }
}

function takeRight(from: number, to: number, length: number, heads: Int32Array, first: number): void {
  const { closedRight, closedRightTurned, openRight } = spans;
  let begin = from;
  while (begin < to) {
    let cut = begin + 1;
    while (cut < to && openRight[begin * length + cut]! + closedRightTurned[to * length + cut]! !== closedRight[begin * length + to]!) cut++;
    heads[first + cut] = begin;
    takeOpen(begin, cut, length, heads, first);
    begin = cut;
  }
}

/** The words between the two ends of an arc. */
function takeOpen(from: number, to: number, length: number, heads: Int32Array, first: number): void {
  const { closedRight, closedLeftTurned } = spans;
  let cut = from;
  let most = -Infinity;
  for (let place = from; place < to; place++) {
    const sum = closedRight[from * length + place]! + closedLeftTurned[to * length + place + 1]!;
    if (sum > most) [cut, most] = [place, sum];
  }
  takeRight(from, cut, length, heads, first);
  takeLeft(cut + 1, to, length, heads, first);
}
