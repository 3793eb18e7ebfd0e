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
