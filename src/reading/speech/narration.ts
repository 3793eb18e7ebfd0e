import type { Syntax } from "./syntax.ts";

/** Sentences after one and up to another that are not quotation from end to end: a long quotation takes nobody farther away. */
export function narratedBetween(syntax: Syntax, from: number, to: number): number {
  let count = 0;
  for (let number = from + 1; number <= to; number++) {
    const { first, last } = syntax.sentences[number]!;
    const isQuoted = last > first && syntax.passage[first]! >= 0 && syntax.passage[first] === syntax.passage[last - 1];
    if (!isQuoted) count++;
  }
  return count;
}
