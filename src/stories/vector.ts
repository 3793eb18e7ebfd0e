import { termMarks } from "./profile.ts";
import { counted } from "./term-counter.ts";
import { inverseFrequency, readCounts, type TermStatistics } from "./term-statistics.ts";

/** More terms add what a topic's reports share anyway; 48 and 128 were worse than 64 in cross-validation. */
export const termsKept = 64;

/** Terms that are looked up in the index; the rest only counts when two reports are compared. */
export const termsLeading = 24;

/** A report's strongest terms, heaviest first, with weights frozen when it came. */
export interface Vector {
  size: number;
  readonly hashes: Uint32Array;
  /** (1 + log count) x inverse document frequency. */
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
  /** Euclidean lengths: of all words, of the words of title and lead, of pairs of capitalised words. */
  wordLength: number;
  leadLength: number;
  pairLength: number;
  /** Sum of the weights of the title's terms. */
  titleWeight: number;
}

/** The vector of the report that was weighed last, and which of the counted terms it is made of. */
export const weighed: Vector & { readonly terms: Uint16Array } = {
  size: 0,
  hashes: new Uint32Array(termsKept),
  weights: new Float32Array(termsKept),
  marks: new Uint8Array(termsKept),
  terms: new Uint16Array(termsKept),
  wordLength: 0,
  leadLength: 0,
  pairLength: 0,
  titleWeight: 0,
};

const weights: Float32Array = new Float32Array(counted.hashes.length);

/** 1 + log of a count, for counts in halves up to 64. */
const countFactors: Float64Array = Float64Array.from({ length: 129 }, (_, halves) => (halves === 0 ? 0 : 1 + Math.log(halves / 2)));

/** Weighs the terms in `counted` and puts the strongest into `weighed`. */
export function weighTerms(statistics: TermStatistics): void {
  const { size, hashes, counts, marks } = counted;
  readCounts(statistics, hashes, size, weights);
  for (let term = 0; term < size; term++) {
    const count = counts[term]!;
    const factor = count <= 64 ? countFactors[(count * 2) | 0]! : 1 + Math.log(count);
    weights[term] = factor * inverseFrequency(statistics, weights[term]!);
  }
  takeStrongest(size);
  let word = 0;
  let lead = 0;
  let pair = 0;
  let title = 0;
  for (let at = 0; at < weighed.size; at++) {
    const term = weighed.terms[at]!;
    const weight = weights[term]!;
    const mark = marks[term]!;
    weighed.hashes[at] = hashes[term]!;
    weighed.weights[at] = weight;
    weighed.marks[at] = mark;
    if ((mark & termMarks.pair) !== 0) pair += weight * weight;
    else {
      word += weight * weight;
      if ((mark & termMarks.lead) !== 0) lead += weight * weight;
      if ((mark & termMarks.title) !== 0) title += weight;
    }
  }
  weighed.wordLength = Math.sqrt(word);
  weighed.leadLength = Math.sqrt(lead);
  weighed.pairLength = Math.sqrt(pair);
  weighed.titleWeight = title;
}

/** Heaviest terms first; of equal weights the smaller hash, so that the result is one whatever the order of words. */
function takeStrongest(size: number): void {
  const border = size > termsKept ? borderOf(size, termsKept) : 0;
  const { hashes } = counted;
  const { terms } = weighed;
  let kept = 0;
  for (let term = 0; term < size; term++) {
    const weight = weights[term]!;
    if (weight < border || weight <= 0) continue;
    if (kept === termsKept && !isBefore(weight, hashes[term]!, terms[kept - 1]!)) continue;
    let place = kept < termsKept ? kept++ : kept - 1;
    for (; place > 0 && isBefore(weight, hashes[term]!, terms[place - 1]!); place--) terms[place] = terms[place - 1]!;
    terms[place] = term;
  }
  weighed.size = kept;
}

function isBefore(weight: number, hash: number, other: number): boolean {
  return weight > weights[other]! || (weight === weights[other]! && hash < counted.hashes[other]!);
}

/** Weights are counted by their quarters; above the last bucket there is hardly one, because a weight is a product of two logarithms. */
const bucketsOfOne = 4;
const buckets: Uint16Array = new Uint16Array(256);

/** A weight that at least `n` terms reach and hardly more. Counting is without a branch, so that the processor guesses nothing. */
function borderOf(size: number, n: number): number {
  buckets.fill(0);
  for (let at = 0; at < size; at++) buckets[Math.min(255, (weights[at]! * bucketsOfOne) | 0)]!++;
  let above = 0;
  for (let bucket = 255; bucket > 0; bucket--) {
    above += buckets[bucket]!;
    if (above >= n) return bucket / bucketsOfOne;
  }
  return 0;
}
