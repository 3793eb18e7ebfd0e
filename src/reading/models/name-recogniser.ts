import { jointFeatures, MOST_JOINT_FEATURES, MOST_WORD_FEATURES, REACH, wordFeatures } from "./name-features.ts";
import type { NameContext } from "./name-context.ts";
import { LABELS, mayEnd, mayFollow, mayStart } from "./name-labels.ts";
import { decodePacked, weightTable } from "./packed.ts";
import type { WeightScale, WeightTable } from "./packed.ts";
import { decodeWordTable } from "./word-table.ts";
import type { WordTable } from "./word-table.ts";

export interface NameModelHeader {
  /** The table has 2^bits rows that overlap. */
  readonly bits: number;
  readonly scale: WeightScale;
  /** Weight of each label after each other, row by row. */
  readonly transitions: readonly number[];
}

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), ready to decode. */
export interface NameRecogniser {
  readonly weights: WeightTable;
  readonly mask: number;
  readonly transitions: Float64Array;
  readonly phrases: WordTable;
  /** Sums of the weights of `wordFeatures`, by row of traits and distance. */
  readonly sums: WordSums;
}

/** Emissions of single words, reckoned once for each different word. */
export class WordSums {
  #owner: Int32Array | undefined;
  #places = new Int32Array(0);
  #sums = new Float32Array(LABELS * (2 * REACH + 1) * 1024);
  #count = 0;

  /** Place of the sums of a row of traits; they are made when the row is new. */
  placeOf(rows: Int32Array, row: number, slot: number, recogniser: NameRecogniser): number {
    if (this.#owner !== rows || slot >= this.#places.length) this.#renew(rows);
    const known = this.#places[slot]!;
    if (known !== 0) return known - 1;
    const size = LABELS * (2 * REACH + 1);
    if ((this.#count + 1) * size > this.#sums.length) {
      const larger = new Float32Array(this.#sums.length * 2);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    const place = this.#count++ * size;
    this.#sums.fill(0, place, place + size);
    for (let distance = -REACH; distance <= REACH; distance++) {
      const count = wordFeatures(rows, row, distance, scratch);
      addWeights(recogniser, scratch, count, this.#sums, place + (distance + REACH) * LABELS);
    }
    this.#places[slot] = place + 1;
    return place;
  }

  get values(): Float32Array {
    return this.#sums;
  }

  #renew(rows: Int32Array): void {
    this.#owner = rows;
    this.#places = new Int32Array(rows.length >> 4);
    this.#count = 0;
  }
}

const scratch = new Int32Array(Math.max(MOST_WORD_FEATURES, MOST_JOINT_FEATURES));

export function parseNameRecogniser(bytes: Uint8Array): NameRecogniser {
  const { header, sections } = decodePacked<NameModelHeader>(bytes);
  return {
    weights: weightTable(sections[0]!, header.scale),
    mask: (1 << header.bits) - 1,
    transitions: Float64Array.from(header.transitions),
    phrases: decodeWordTable(sections[1]!),
    sums: new WordSums(),
  };
}

/** One label after the other: its sum stays in a register, and what the first one brought near is at hand for the others. */
function addWeights(recogniser: NameRecogniser, features: Int32Array, count: number, into: Float32Array, at: number): void {
  const { codes, values } = recogniser.weights;
  const { mask } = recogniser;
  for (let index = 0; index < count; index++) features[index] = features[index]! & mask;
  for (let label = 0; label < LABELS; label++) {
    let sum = into[at + label]!;
    for (let index = 0; index < count; index++) sum += values[codes[features[index]! + label]!]!;
    into[at + label] = sum;
  }
}

/** Labels that may come before each label. */
const predecessors = Array.from({ length: LABELS }, (_, after) =>
  Int32Array.from(Array.from({ length: LABELS }, (_unused, before) => before).filter((before) => mayFollow(before, after))),
);

/** Labels the words of one sentence with the best sequence (Viterbi 1967); writes label numbers. */
export function labelSentence(recogniser: NameRecogniser, context: NameContext, first: number, last: number, into: Uint8Array): void {
  const length = last - first;
  if (length === 0) return;
  const emissions = emit(recogniser, context, first, last);
  const back = new Uint8Array(length * LABELS);
  let scores = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) scores[label] = mayStart(label) ? emissions[label]! : -Infinity;
  for (let place = 1; place < length; place++) {
    for (let label = 0; label < LABELS; label++) {
      const sources = predecessors[label]!;
      let best = sources[0]!;
      let top = -Infinity;
      for (let index = 0; index < sources.length; index++) {
        const source = sources[index]!;
        const score = scores[source]! + recogniser.transitions[source * LABELS + label]!;
        if (score > top) {
          top = score;
          best = source;
        }
      }
      next[label] = top + emissions[place * LABELS + label]!;
      back[place * LABELS + label] = best;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other++) if (mayEnd(other) && scores[other]! > scores[label]!) label = other;
  for (let place = length - 1; place >= 0; place--) {
    into[first + place] = label;
    label = back[place * LABELS + label]!;
  }
}

function emit(recogniser: NameRecogniser, context: NameContext, first: number, last: number): Float32Array {
  const { rows, words } = context;
  const { sums } = recogniser;
  const emissions = new Float32Array((last - first) * LABELS);
  for (let at = first; at < last; at++) {
    const target = (at - first) * LABELS;
    for (let distance = -REACH; distance <= REACH; distance++) {
      const other = at + distance;
      const row = other >= first && other < last ? words[other]! : 0;
      const from = sums.placeOf(rows, row, row >> 4, recogniser) + (distance + REACH) * LABELS;
      const { values } = sums;
      for (let label = 0; label < LABELS; label++) emissions[target + label] = emissions[target + label]! + values[from + label]!;
    }
    addWeights(recogniser, scratch, jointFeatures(context, at, first, last, scratch), emissions, target);
  }
  return emissions;
}
