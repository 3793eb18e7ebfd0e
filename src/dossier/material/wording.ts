import { sharedPart } from "../../kernel/index.ts";
import type { Quote } from "../dossier.ts";
import { stem } from "./stems.ts";

/** Stems of the longer words of a text: enough to see whether two lines say the same. */
export function wordStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) if (word.length > 3) stems.add(stem(word));
  return stems;
}

/** The same of words that a report prints. Many lines quote the same ones: they are found once. */
export function stemsOfQuote(quote: Quote): ReadonlySet<string> {
  let stems = found.get(quote);
  if (stems === undefined) found.set(quote, (stems = wordStems(quote.text)));
  return stems;
}

const found = new WeakMap<Quote, ReadonlySet<string>>();

/** How many stems stand in both. */
export function sharedStems(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((word) => right.has(word)).length;
}

/** Share of the smaller set of words that stands in the other one, 0 to 1. */
export function contentOverlap(left: string, right: string): number {
  return sharedPart(wordStems(left), wordStems(right));
}
