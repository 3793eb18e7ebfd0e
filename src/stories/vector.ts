import { type Profile, termMarks } from "./profile.ts";
import { inverseFrequency, type TermStatistics } from "./term-statistics.ts";

/** A report's strongest terms, with weights frozen when it came. */
export interface Vector {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** (1 + log count) x inverse document frequency. */
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
  /** The heaviest terms, ascending: those that are indexed and asked for. */
  readonly leading: Uint8Array;
  /** Euclidean lengths: of all words, of the words of title and lead, of pairs of capitalised words. */
  readonly wordLength: number;
  readonly leadLength: number;
  readonly pairLength: number;
  /** Sum of the weights of the title's terms. */
  readonly titleWeight: number;
}

/** More terms add what a topic's reports share anyway; 48 and 128 were worse than 64 in cross-validation. */
const termsKept = 64;

/** Terms that are looked up in the index; the rest only counts when two reports are compared. */
const termsLeading = 24;

/** The vector, and which terms of the profile it is made of. */
export function weighTerms(profile: Profile, statistics: TermStatistics): { readonly vector: Vector; readonly order: readonly number[] } {
  const size = profile.hashes.length;
  const weights = new Float32Array(size);
  for (let index = 0; index < size; index++) {
    weights[index] = (1 + Math.log(profile.counts[index]!)) * inverseFrequency(statistics, profile.hashes[index]!);
  }
  const order = strongest(weights, profile.hashes);
  const kept = order.length;
  const vector = { hashes: new Uint32Array(kept), weights: new Float32Array(kept), marks: new Uint8Array(kept) };
  let word = 0;
  let lead = 0;
  let pair = 0;
  let title = 0;
  for (let index = 0; index < kept; index++) {
    const from = order[index]!;
    const weight = weights[from]!;
    const marks = profile.marks[from]!;
    vector.hashes[index] = profile.hashes[from]!;
    vector.weights[index] = weight;
    vector.marks[index] = marks;
    if ((marks & termMarks.pair) !== 0) pair += weight * weight;
    else {
      word += weight * weight;
      if ((marks & termMarks.lead) !== 0) lead += weight * weight;
      if ((marks & termMarks.title) !== 0) title += weight;
    }
  }
  return {
    vector: {
      ...vector,
      leading: findLeading(vector.weights),
      wordLength: Math.sqrt(word),
      leadLength: Math.sqrt(lead),
      pairLength: Math.sqrt(pair),
      titleWeight: title,
    },
    order,
  };
}

function findLeading(weights: Float32Array): Uint8Array {
  const size = weights.length;
  const border = size > termsLeading ? weights.slice().sort()[size - termsLeading]! : 0;
  const leading = new Uint8Array(Math.min(size, termsLeading));
  let found = 0;
  for (let term = 0; term < size && found < leading.length; term++) if (weights[term]! >= border) leading[found++] = term;
  return leading;
}

/** Indices of the heaviest terms, by ascending hash. Ties at the border fall to the smaller hash, so that the result is one. */
function strongest(weights: Float32Array, hashes: Uint32Array): number[] {
  const sorted = weights.slice().sort();
  const border = sorted.length > termsKept ? sorted[sorted.length - termsKept]! : 0;
  const above: number[] = [];
  const at: number[] = [];
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (weight <= 0) continue;
    if (weight > border) above.push(index);
    else if (weight === border) at.push(index);
  }
  const byHash = (left: number, right: number): number => hashes[left]! - hashes[right]!;
  if (above.length + at.length > termsKept) at.sort(byHash).length = Math.max(0, termsKept - above.length);
  return above.concat(at).sort(byHash);
}
