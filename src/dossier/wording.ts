import { sharedPart } from "../kernel/index.ts";
import { stem } from "./stems.ts";

/** Stems of the longer words of a text: enough to see whether two lines say the same. */
export function wordStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (word.length > 3) stems.add(stem(word));
  return stems;
}

/** Share of the smaller set of words that stands in the other one, 0 to 1. */
export function contentOverlap(left: string, right: string): number {
  return sharedPart(wordStems(left), wordStems(right));
}

/** A stem in more texts than this tells nothing of two of them, and keeps a story of hundreds of reports from taking quadratic time. */
const postingsMax = 100;

/** Index pairs of texts that share at least two stems that are not everywhere, left before right. */
export function pairsInCommon(texts: readonly string[]): readonly (readonly [number, number])[] {
  const postings = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const word of wordStems(text)) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of postings.values()) {
    if (list.length > postingsMax) continue;
    for (let left = 0; left < list.length; left++) {
      for (let right = left + 1; right < list.length; right++) {
        const key = list[left]! * texts.length + list[right]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .filter(([, count]) => count >= 2)
    .map(([key]) => [Math.floor(key / texts.length), key % texts.length] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
