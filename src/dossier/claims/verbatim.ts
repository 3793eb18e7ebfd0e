import { joinMin, marks } from "../likeness/index.ts";
import type { Statement, Pairs } from "../likeness/index.ts";

/** Shorter clauses say too little for the same words to be the same statement. */
const verbatimMin = 4;

/**
 * Clauses of two texts with the very same words, which are the same statement however common the words ("He's got the money"). Asked only
 * of what no other likeness joins.
 *
 * @returns groups of statements by their indices
 */
export function sameWords(statements: readonly Statement[], alike: Pairs): readonly (readonly number[])[] {
  const joined = new Uint8Array(statements.length);
  for (let at = 0; at < alike.left.length && alike.score[at]! >= joinMin; at++) {
    if ((alike.marks[at]! & (marks.agreement | marks.apart)) === marks.agreement) joined[alike.left[at]!] = joined[alike.right[at]!] = 1;
  }
  const byWords = new Map<string, number[]>();
  statements.forEach(({ words, finite, clause }, at) => {
    if (joined[at] === 1 || !finite || words.length < verbatimMin || clause.kind === "relative" || clause.kind === "adverbial") return;
    const key = wordingOf(words);
    const list = byWords.get(key);
    if (list) list.push(at);
    else byWords.set(key, [at]);
  });
  return [...byWords.values()].flatMap((same) => {
    const [ofFirst, ofOthers] = [true, false].map((isFirst) =>
      same.filter((at) => (statements[at]!.part === statements[same[0]!]!.part) === isFirst),
    );
    return ofOthers!.length === 0 ? [] : [[...ofFirst!.reverse(), ...ofOthers!]];
  });
}

function wordingOf(own: readonly string[]): string {
  let wording = wordings.get(own);
  if (wording === undefined) wordings.set(own, (wording = own.join(" ")));
  return wording;
}

const wordings = new WeakMap<readonly string[], string>();
