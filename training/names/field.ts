import { jointFeatures, MOST_JOINT_FEATURES, MOST_WORD_FEATURES, REACH, wordFeatures } from "../../src/reading/models/name-features.ts";
import type { NameContext } from "../../src/reading/models/name-context.ts";
import { LABELS, mayEnd, mayFollow, mayStart } from "../../src/reading/models/name-labels.ts";

const WIDTH = MOST_JOINT_FEATURES + MOST_WORD_FEATURES + 4 * 5;
const LONGEST = 1000;

const scratch = new Int32Array(Math.max(MOST_JOINT_FEATURES, MOST_WORD_FEATURES));

/** The pairs of labels that may follow each other, a third of all: label before, label after, and their place in a matrix. */
const allPairs = Array.from({ length: LABELS * LABELS }, (_, pair) => pair).filter((pair) =>
  mayFollow(Math.floor(pair / LABELS), pair % LABELS),
);
const pairs = Int32Array.from(allPairs);
const befores = pairs.map((pair) => Math.floor(pair / LABELS));
const afters = pairs.map((pair) => pair % LABELS);

/** Marginals of a sentence: of each label at each place, and of each pair of labels summed over the sentence. */
export interface Marginals {
  readonly labels: Float64Array;
  readonly pairs: Float64Array;
}

/** A linear-chain conditional random field in training: AdaGrad (Duchi et al. 2011) on single sentences. */
export class RandomField {
  readonly bits: number;
  readonly weights: Float32Array;
  readonly transitions: Float64Array = new Float64Array(LABELS * LABELS);
  readonly #mask: number;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float64Array = new Float64Array(LABELS * LABELS);
  readonly #features = new Int32Array(WIDTH * LONGEST);
  readonly #counts = new Int32Array(LONGEST);
  #owner: Int32Array | undefined;
  #parts: Int32Array[] = [];

  constructor(bits: number) {
    this.bits = bits;
    this.#mask = (1 << bits) - 1;
    this.weights = new Float32Array((1 << bits) + LABELS);
    this.#squares = new Float32Array((1 << bits) + LABELS);
  }

  /** `wordFeatures` of a row of traits, made once: traits do not change while a field is trained. */
  #wordPart(context: NameContext, row: number, distance: number): Int32Array {
    if (this.#owner !== context.rows) {
      this.#owner = context.rows;
      this.#parts = [];
    }
    const key = (row >> 4) * (2 * REACH + 1) + distance + REACH;
    const known = this.#parts[key];
    if (known !== undefined) return known;
    const count = wordFeatures(context.rows, row, distance, scratch);
    const part = scratch.slice(0, count).map((feature) => feature & this.#mask);
    this.#parts[key] = part;
    return part;
  }

  /** Fills the features of a sentence; `marginals` and `learn` work on the sentence that was looked at last. */
  look(context: NameContext, first: number, last: number): number {
    const length = Math.min(last - first, LONGEST);
    for (let place = 0; place < length; place++) {
      let at = place * WIDTH;
      for (let distance = -REACH; distance <= REACH; distance++) {
        const other = first + place + distance;
        const part = this.#wordPart(context, other >= first && other < last ? context.words[other]! : 0, distance);
        this.#features.set(part, at);
        at += part.length;
      }
      const count = jointFeatures(context, first + place, first, last, scratch);
      for (let index = 0; index < count; index++) this.#features[at++] = scratch[index]! & this.#mask;
      this.#counts[place] = at - place * WIDTH;
    }
    return length;
  }

  #emissions(length: number): Float64Array {
    const emissions = new Float64Array(length * LABELS);
    const { weights } = this;
    for (let place = 0; place < length; place++) {
      const target = place * LABELS;
      const from = place * WIDTH;
      const count = this.#counts[place]!;
      for (let index = 0; index < count; index++) {
        const row = this.#features[from + index]!;
        for (let label = 0; label < LABELS; label++) emissions[target + label] = emissions[target + label]! + weights[row + label]!;
      }
    }
    return emissions;
  }

  /** Forward and backward (Rabiner 1989), scaled at each place. */
  marginals(length: number): Marginals {
    const odds = this.#emissions(length);
    const steps = Float64Array.from(pairs, (pair) => Math.exp(this.transitions[pair]!));
    for (let place = 0; place < length; place++) {
      let top = -Infinity;
      for (let label = 0; label < LABELS; label++) top = Math.max(top, odds[place * LABELS + label]!);
      for (let label = 0; label < LABELS; label++) {
        const allowed = (place > 0 || mayStart(label)) && (place < length - 1 || mayEnd(label));
        odds[place * LABELS + label] = allowed ? Math.exp(odds[place * LABELS + label]! - top) : 0;
      }
    }
    const forward = new Float64Array(length * LABELS);
    const backward = new Float64Array(length * LABELS);
    for (let place = 0; place < length; place++) {
      const at = place * LABELS;
      if (place === 0) forward.fill(1, 0, LABELS);
      else
        for (let step = 0; step < pairs.length; step++)
          forward[at + afters[step]!]! += forward[at - LABELS + befores[step]!]! * steps[step]!;
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        forward[at + label]! *= odds[at + label]!;
        total += forward[at + label]!;
      }
      for (let label = 0; label < LABELS; label++) forward[at + label]! /= total;
    }
    const labels = new Float64Array(length * LABELS);
    const both = new Float64Array(LABELS * LABELS);
    const ahead = new Float64Array(LABELS);
    const flow = new Float64Array(pairs.length);
    backward.fill(1, (length - 1) * LABELS, length * LABELS);
    for (let place = length - 1; place >= 0; place--) {
      normalise(forward, backward, labels, place);
      if (place === 0) break;
      const at = place * LABELS;
      for (let label = 0; label < LABELS; label++) ahead[label] = odds[at + label]! * backward[at + label]!;
      let total = 0;
      for (let step = 0; step < pairs.length; step++) {
        const value = steps[step]! * ahead[afters[step]!]!;
        const before = at - LABELS + befores[step]!;
        backward[before]! += value;
        flow[step] = value * forward[before]!;
        total += flow[step]!;
      }
      for (let label = 0; label < LABELS; label++) backward[at - LABELS + label]! /= total;
      for (let step = 0; step < pairs.length; step++) both[pairs[step]!]! += flow[step]! / total;
    }
    return { labels, pairs: both };
  }

  /** One step towards `wanted`: the gold labels as marginals of 0 and 1, or those of a teacher. */
  learn(length: number, wanted: Marginals, rate: number, decay: number): void {
    const found = this.marginals(length);
    const { weights } = this;
    const squares = this.#squares;
    const slopes = new Float64Array(LABELS);
    for (let place = 0; place < length; place++) {
      let any = false;
      for (let label = 0; label < LABELS; label++) {
        const slope = found.labels[place * LABELS + label]! - wanted.labels[place * LABELS + label]!;
        slopes[label] = Math.abs(slope) < 1e-3 ? 0 : slope;
        any ||= slopes[label] !== 0;
      }
      if (!any) continue;
      const from = place * WIDTH;
      const count = this.#counts[place]!;
      for (let index = 0; index < count; index++) {
        const row = this.#features[from + index]!;
        for (let label = 0; label < LABELS; label++) {
          if (slopes[label] === 0) continue;
          const slope = slopes[label]! + decay * weights[row + label]!;
          const square = squares[row + label]! + slope * slope;
          squares[row + label] = square;
          weights[row + label] = weights[row + label]! - (rate * slope) / Math.sqrt(square + 1e-6);
        }
      }
    }
    for (const pair of pairs) {
      const slope = found.pairs[pair]! - wanted.pairs[pair]!;
      if (slope === 0) continue;
      this.#transitionSquares[pair] = this.#transitionSquares[pair]! + slope * slope;
      this.transitions[pair] = this.transitions[pair]! - (rate * slope) / Math.sqrt(this.#transitionSquares[pair]! + 1e-6);
    }
  }
}

function normalise(forward: Float64Array, backward: Float64Array, labels: Float64Array, place: number): void {
  let total = 0;
  for (let label = 0; label < LABELS; label++) total += forward[place * LABELS + label]! * backward[place * LABELS + label]!;
  for (let label = 0; label < LABELS; label++) {
    labels[place * LABELS + label] = (forward[place * LABELS + label]! * backward[place * LABELS + label]!) / total;
  }
}
