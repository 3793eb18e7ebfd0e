import type { Tag } from "../reading.ts";
import { hashUnits } from "./hashing.ts";
import { decodePacked, weightTable } from "./packed.ts";
import type { WeightScale, WeightTable } from "./packed.ts";
import { MOST_TAGGER_FEATURES, taggerFeatures } from "./tagger-features.ts";
import type { TaggerPlace } from "./tagger-features.ts";
import { decodeWordTable } from "./word-table.ts";
import type { WordTable } from "./word-table.ts";
import { trait } from "./word-traits.ts";

/** Header of the file of the tagger. */
export interface TaggerHeader {
  /** Universal and Penn tag, "NOUN|NNS", by class number. */
  readonly labels: readonly string[];
  /** The table has 2^bits rows that overlap: row r begins at weight r. */
  readonly bits: number;
  readonly scale: WeightScale;
  /** Sets of classes; entry 0 is the set of words that the dictionary does not hold. */
  readonly sets: readonly (readonly number[])[];
}

/** A tagger ready to decode. */
export interface Tagger {
  readonly labels: readonly string[];
  readonly universal: readonly Tag[];
  readonly penn: readonly string[];
  /** Hash of each class, for features of other models. */
  readonly hashes: Int32Array;
  readonly weights: WeightTable;
  readonly mask: number;
  readonly sets: readonly Int32Array[];
  readonly dictionary: WordTable;
}

export function parseTagger(bytes: Uint8Array): Tagger {
  const { header, sections } = decodePacked<TaggerHeader>(bytes);
  return {
    labels: header.labels,
    universal: header.labels.map((label) => label.slice(0, label.indexOf("|")) as Tag),
    penn: header.labels.map((label) => label.slice(label.indexOf("|") + 1)),
    hashes: Int32Array.from(header.labels, (label) => hashUnits(label, 0, label.length, 40)),
    weights: weightTable(sections[0]!, header.scale),
    mask: (1 << header.bits) - 1,
    sets: header.sets.map((set) => Int32Array.from(set)),
    dictionary: decodeWordTable(sections[1]!),
  };
}

const features = new Int32Array(MOST_TAGGER_FEATURES);

/**
 * Tags the words of one sentence from left to right; writes class numbers. Greedy averaged perceptron (Collins 2002): a frequent
 * word may only have the tags that it has in the treebank, so most words need no or few scores.
 */
export function tagSentence(tagger: Tagger, place: TaggerPlace, into: Int32Array): void {
  let tag1 = -1;
  let tag2 = -1;
  for (let at = place.first; at < place.last; at++) {
    const set = tagger.sets[tagger.dictionary.get(place.rows[place.words[at]! + trait.key]!)]!;
    const found = set.length === 1 ? set[0]! : bestClass(tagger, set, taggerFeatures(place, at, tag1, tag2, features));
    into[at] = found;
    tag2 = tag1;
    tag1 = found;
  }
}

/** One class after the other: its sum stays in a register, and what the first one brought near is at hand for the others. */
function bestClass(tagger: Tagger, set: Int32Array, count: number): number {
  const { codes, values } = tagger.weights;
  const { mask } = tagger;
  for (let index = 0; index < count; index++) features[index] = features[index]! & mask;
  let best = 0;
  let most = -Infinity;
  for (let member = 0; member < set.length; member++) {
    const column = set[member]!;
    let score = 0;
    for (let index = 0; index < count; index++) score += values[codes[features[index]! + column]!]!;
    if (score > most) [best, most] = [column, score];
  }
  return best;
}
