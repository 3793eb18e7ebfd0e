import { stem } from "./terms.ts";

/** Stems of the longer words of a text: enough to see whether two lines say the same. */
export function wordStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (word.length > 3) stems.add(stem(word));
  return stems;
}

/** Share of the smaller set of words that stands in the other one, 0 to 1. */
export function contentOverlap(left: string, right: string): number {
  const [a, b] = [wordStems(left), wordStems(right)];
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
