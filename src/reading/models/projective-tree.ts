import { limits } from "../../kernel/index.ts";
import { placeOf } from "./matrix.ts";
import type { Workspace } from "./matrix.ts";

/*
 * The best tree without crossing arcs and with one root (Eisner 1996, "Three new probabilistic models for dependency parsing").
 * A span that is `closed` has all its words under its head, which stands at one end; an `open` span ends at both sides of an arc.
 */

/** Four places may be read behind the end of a row; see `best-spans.ts`. */
const BEHIND = 4;
const TABLES = 6;

/** Scores of the best spans, by both ends; each closed table also turned, so that the inner loops read from one place to the next. */
export interface Spans {
  /** Head at the first word, and at the last. */
  readonly closedRight: Float32Array;
  readonly closedLeft: Float32Array;
  readonly closedRightTurned: Float32Array;
  readonly closedLeftTurned: Float32Array;
  readonly openRight: Float32Array;
  readonly openLeftTurned: Float32Array;
}

/** Numbers of a workspace that the tables need. */
export const spanNumbers: number = TABLES * limits.sentenceTokens * (limits.sentenceTokens + BEHIND) + TABLES * BEHIND;

/** The search for the best tree, with tables in a workspace for sentences of at most `limits.sentenceTokens` words. */
export class TreeSearch {
  readonly #space: Workspace;
  readonly #spans: Spans;
  #row = 0;

  constructor(space: Workspace) {
    const table = (): Float32Array => space.array(limits.sentenceTokens * (limits.sentenceTokens + BEHIND));
    this.#space = space;
    this.#spans = {
      closedRight: table(),
      closedLeft: table(),
      closedRightTurned: table(),
      closedLeftTurned: table(),
      openRight: table(),
      openLeftTurned: table(),
    };
  }

  /**
   * Writes the head of each word, `length` for the root. `scores[child * wide + head]`, an array of the workspace, is the score of an arc;
   * the column `length` is that of the root. Time grows with the cube of the length.
   */
  findBest(scores: Float32Array, wide: number, length: number, heads: Int32Array, first: number): void {
    this.#row = length + BEHIND;
    this.#fill(scores, wide, length);
    const { closedLeft, closedRight } = this.#spans;
    let root = 0;
    let most = -Infinity;
    for (let word = 0; word < length; word++) {
      const score = closedLeft[word]! + closedRight[word * this.#row + length - 1]! + scores[word * wide + length]!;
      if (score > most) [root, most] = [word, score];
    }
    heads[first + root] = length;
    this.#takeLeft(0, root, heads, first);
    this.#takeRight(root, length - 1, heads, first);
  }

  #fill(scores: Float32Array, wide: number, length: number): void {
    const { closedRight, closedLeft, closedRightTurned, closedLeftTurned } = this.#spans;
    for (const table of Object.values(this.#spans) as Float32Array[]) table.fill(-Infinity, 0, length * this.#row);
    for (const table of [closedRight, closedLeft, closedRightTurned, closedLeftTurned]) {
      for (let word = 0; word < length; word++) table[word * this.#row + word] = 0;
    }
    this.#space.fillSpans(placeOf(scores), wide, length, this.#row, this.#spans);
  }

  /** Finds again how a closed span with its head at the end came about, and writes the heads in it. */
  #takeLeft(from: number, to: number, heads: Int32Array, first: number): void {
    const { closedLeft, openLeftTurned } = this.#spans;
    const row = this.#row;
    let last = to;
    while (from < last) {
      const best = closedLeft[from * row + last]!;
      let cut = from;
      while (cut < last - 1 && Math.fround(closedLeft[from * row + cut]! + openLeftTurned[last * row + cut]!) !== best) cut++;
      heads[first + cut] = last;
      this.#takeOpen(cut, last, heads, first);
      last = cut;
    }
  }

  #takeRight(from: number, to: number, heads: Int32Array, first: number): void {
    const { closedRight, closedRightTurned, openRight } = this.#spans;
    const row = this.#row;
    let begin = from;
    while (begin < to) {
      const best = closedRight[begin * row + to]!;
      let cut = begin + 1;
      while (cut < to && Math.fround(openRight[begin * row + cut]! + closedRightTurned[to * row + cut]!) !== best) cut++;
      heads[first + cut] = begin;
      this.#takeOpen(begin, cut, heads, first);
      begin = cut;
    }
  }

  /** The words between the two ends of an arc. */
  #takeOpen(from: number, to: number, heads: Int32Array, first: number): void {
    const { closedRight, closedLeftTurned } = this.#spans;
    const row = this.#row;
    let cut = from;
    let most = -Infinity;
    for (let place = from; place < to; place++) {
      const sum = closedRight[from * row + place]! + closedLeftTurned[to * row + place + 1]!;
      if (sum > most) [cut, most] = [place, sum];
    }
    this.#takeRight(from, cut, heads, first);
    this.#takeLeft(cut + 1, to, heads, first);
  }
}
