import { meets } from "../material/index.ts";
import type { NumberList } from "../material/index.ts";

/** So many words in one row that two texts print in quotation marks are words of one speech. */
export const speechRunMin = 5;
/** The run is at least this share of what the one that quotes less has in marks, or as long as this. */
const shareMin = 0.6;
const runOfAnyMin = 9;

/** Words in quotation marks. */
export interface Quoted {
  /** Their numbers, in order. */
  readonly words: readonly number[];
  /** Numbers of all runs of `speechRunMin` of them, sorted. */
  readonly runs: NumberList;
}

/**
 * Whether two statements quote the same words: "would be paid “very quickly or as soon as possible”" and "they will get their wages “very
 * quickly or as soon as possible,” he said" tell that somebody said them, whatever else the two texts say.
 */
export function quoteTheSame({ words: left, runs: ofLeft }: Quoted, { words: right, runs: ofRight }: Quoted): boolean {
  if (!meets(ofLeft, ofRight)) return false;
  const shorter = Math.min(left.length, right.length);
  const needed = Math.min(runOfAnyMin, Math.max(speechRunMin, Math.ceil(shorter * shareMin)));
  for (let one = 0; one + needed <= left.length; one++) {
    for (let other = 0; other + needed <= right.length; other++) {
      let length = 0;
      while (length < needed && left[one + length] === right[other + length]) length++;
      if (length === needed) return true;
    }
  }
  return false;
}
