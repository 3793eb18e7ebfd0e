import { kinds } from "./coded-wording.ts";
import type { Coded, CodedWords, Coding } from "./coded-wording.ts";
import { holds } from "./number-lists.ts";
import { runMax, sharedPairs, WordOrder } from "./word-order.ts";
import { weightUnit } from "./weights.ts";

/** What two wordings have in common, whatever their terms weigh in the texts in which they stand. */
interface Meeting {
  /** Places of the shared terms in the two lists, one after the other: first the words, then the rest; without concepts whose words are shared. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** How many of them are words. */
  readonly spoken: number;
  /** Shared words and concepts, names and values. */
  readonly words: number;
  readonly names: number;
  readonly values: number;
  /** Words of the longest run, and the share of neighbouring stems; -1 as long as nobody asked. */
  run: number;
  pairs: number;
}

/** The features of two wordings, of which `orderFeatures` are given apart, because runs of words cost most. */
export const likenessFeatures = [
  "sharedOfSmaller",
  "sharedOfLarger",
  "sharedWords",
  "rarestWord",
  "longestRun",
  "pairsOfWords",
  "sharedNames",
  "noCommonName",
  "sharedValues",
  "otherValues",
  "onlyNames",
] as const;

const [runAt, pairsAt] = [likenessFeatures.indexOf("longestRun"), likenessFeatures.indexOf("pairsOfWords")];

/** Compares wordings. Many texts have the same two: what does not hang on the weights is found once for them. */
export class Meetings {
  readonly #coding: Coding;
  readonly #order: WordOrder;
  readonly #known = new Map<number, Meeting>();

  constructor(coding: Coding) {
    this.#coding = coding;
    this.#order = new WordOrder(coding.size);
  }

  /** The features that ask which terms are shared, from `at` on. A shared term weighs the mean of what it weighs in the two texts. */
  compareTerms(left: Coded, right: Coded, found: Float64Array, at: number): void {
    const { left: own, right: others, spoken, words, names, values } = this.#of(left, right);
    let [weight, rarest] = [0, 0];
    for (let next = 0; next < own.length; next++) {
      const weighed = (left.weights[own[next]!]! + right.weights[others[next]!]!) / 2;
      weight += weighed;
      if (next < spoken && weighed > rarest) rarest = weighed;
    }
    found[at] = Math.min(1, weight / Math.min(left.mass, right.mass));
    found[at + 1] = Math.min(1, weight / Math.max(left.mass, right.mass));
    found[at + 2] = Math.min(6, words) / 3;
    found[at + 3] = rarest / weightUnit / 5;
    found[at + 6] = Math.min(3, names) / 2;
    found[at + 7] = left.hasName && right.hasName && names === 0 ? 1 : 0;
    found[at + 8] = Math.min(2, values);
    found[at + 9] = left.hasValue && right.hasValue && values === 0 ? 1 : 0;
    found[at + 10] = words === 0 ? 1 : 0;
  }

  /** The features that ask for the order of words. */
  compareOrder(left: CodedWords, right: CodedWords, found: Float64Array, at: number): void {
    const meeting = this.#of(left, right);
    if (meeting.run < 0) {
      meeting.run = Math.min(runMax, this.#order.longestRun(left, right)) / 4;
      meeting.pairs = sharedPairs(left, right);
    }
    found[at + runAt] = meeting.run;
    found[at + pairsAt] = meeting.pairs;
  }

  #of(left: CodedWords, right: CodedWords): Meeting {
    const key = left.number * wordingsMax + right.number;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = meet(this.#coding, left, right)));
    return known;
  }
}

/** Two numbers of wordings make one that no other two make: there are never as many. */
const wordingsMax = 2 ** 26;

function meet(coding: Coding, left: CodedWords, right: CodedWords): Meeting {
  const ofWords: number[] = [];
  const ofOthers: number[] = [];
  let [names, values] = [0, 0];
  const [own, others] = [left.terms, right.terms];
  const concepts: number[] = [];
  for (let one = 0, other = 0; one < own.length && other < others.length;) {
    const difference = own[one]! - others[other]!;
    if (difference !== 0) {
      if (difference < 0) one++;
      else other++;
      continue;
    }
    const kind = coding.kind[own[one]!]!;
    if (kind === kinds.name) names++;
    else if (kind === kinds.value) values++;
    (kind === kinds.word ? ofWords : kind === kinds.concept ? concepts : ofOthers).push(one++, other++);
  }
  const spoken = ofWords.length / 2;
  let words = spoken;
  // Other words for the same thing, where the words themselves are not shared already.
  for (let next = 0; next < concepts.length; next += 2) {
    if (sharesWordOf(coding, left, right, own[concepts[next]!]!)) continue;
    ofOthers.push(concepts[next]!, concepts[next + 1]!);
    words++;
  }
  const all = [...ofWords, ...ofOthers];
  const [ofLeft, ofRight] = [0, 1].map((side) => all.filter((_, at) => at % 2 === side));
  return { left: ofLeft!, right: ofRight!, spoken, words, names, values, run: -1, pairs: -1 };
}

/** A word of the concept stands in both. */
function sharesWordOf(coding: Coding, left: CodedWords, right: CodedWords, concept: number): boolean {
  for (const term of left.terms) if (coding.concept[term] === concept && holds(right.terms, term)) return true;
  return false;
}
