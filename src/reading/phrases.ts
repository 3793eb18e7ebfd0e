import type { Range } from "../kernel/index.ts";
import type { Token } from "./reading.ts";

const phraseRelations = new Set([
  "nmod",
  "nmod:poss",
  "nmod:desc",
  "amod",
  "compound",
  "det",
  "case",
  "flat",
  "nummod",
  "appos",
  "conj",
  "cc",
  "nmod:unmarked",
  "advmod",
  "det:predet",
]);

/** The noun phrase of a head: what hangs on it by nominal relations, without clauses. */
export function phraseOf(tokens: readonly Token[], head: number, first: number, last: number): Range {
  let { start, end } = tokens[head]!;
  const inside = new Set([head]);
  // Two passes reach phrases inside phrases on both sides of the head.
  for (let pass = 0; pass < 4; pass++) {
    for (let index = first; index < last; index++) {
      const token = tokens[index]!;
      if (inside.has(index) || !inside.has(token.head) || !phraseRelations.has(token.relation)) continue;
      // What joins the phrase to the words before it is no part of it.
      if (token.head === head && (token.relation === "case" || token.relation === "cc")) continue;
      inside.add(index);
      start = Math.min(start, token.start);
      end = Math.max(end, token.end);
    }
  }
  return withWholeWords(tokens, { start, end }, first, last);
}

/** A phrase does not end inside a word written with hyphens, whatever an erring parse hangs its parts on. */
function withWholeWords(tokens: readonly Token[], { start, end }: Range, first: number, last: number): Range {
  const isGlued = (left: Token, right: Token): boolean => left.end === right.start && (left.text === "-" || right.text === "-");
  for (let index = first; index + 1 < last; index++) {
    if (tokens[index]!.end === end && isGlued(tokens[index]!, tokens[index + 1]!)) end = tokens[index + 1]!.end;
  }
  for (let index = last - 1; index > first; index--) {
    if (tokens[index]!.start === start && isGlued(tokens[index - 1]!, tokens[index]!)) start = tokens[index - 1]!.start;
  }
  return { start, end };
}
