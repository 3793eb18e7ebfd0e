import type { Coded } from "./coded-wording.ts";
import { sharedCount } from "../material/index.ts";

/** Runs longer than this are a quotation of the same words whatever their length. */
export const runMax = 8;

/** Compares the order of words of one wording with that of many others. The one is indexed by its words, so that a word that it has not costs nothing. */
export class WordOrder {
  #left: Coded | undefined;
  /** Per word its last place in the left wording, plus one, and per place the one before of the same word, plus one; 0 for none. */
  readonly #lastAt: Int32Array;
  #before: Int32Array = new Int32Array(0);

  /** @param words - how many different words there are. */
  constructor(words: number) {
    this.#lastAt = new Int32Array(words);
  }

  /** Length in words of the longest stretch that stands in both, marks and case aside; past `runMax` perhaps not the longest. */
  longestRun(left: Coded, right: Coded): number {
    this.#turnTo(left);
    const [one, other] = [left.words, right.words];
    let best = 0;
    for (let at = 0; at + best < other.length; at++) {
      for (let place = this.#lastAt[other[at]!]! - 1; place >= 0; place = this.#before[place]! - 1) {
        // A longer run than the best one must hold the word at its end as well.
        if (place + best >= one.length || one[place + best] !== other[at + best]) continue;
        let length = 1;
        while (place + length < one.length && at + length < other.length && one[place + length] === other[at + length]) length++;
        if (length > best) best = length;
        if (best >= runMax) return best;
      }
    }
    return best;
  }

  #turnTo(left: Coded): void {
    if (this.#left === left) return;
    for (const word of this.#left?.words ?? []) this.#lastAt[word] = 0;
    this.#left = left;
    if (this.#before.length < left.words.length) this.#before = new Int32Array(left.words.length * 2);
    left.words.forEach((word, place) => {
      this.#before[place] = this.#lastAt[word]!;
      this.#lastAt[word] = place + 1;
    });
  }
}

/** Share of the neighbouring stems of the shorter wording that stand in the other one too. */
export function sharedPairs(left: Coded, right: Coded): number {
  return sharedCount(left.pairs, right.pairs) / Math.max(1, Math.min(left.stems, right.stems) - 1);
}
