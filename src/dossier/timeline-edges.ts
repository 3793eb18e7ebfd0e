import type { Range } from "../kernel/index.ts";
import { phraseOf } from "../reading/index.ts";
import type { Sentence } from "../reading/index.ts";
import type { Clause } from "./clauses.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";

/*
 * Where the words of a line of the timeline must begin so that they tell what the text tells.
 */

/** Nouns within nouns ("a copy of the letter on the ban"): longer chains are misread. */
const governorsMax = 3;

/** "A ban on assault weapons, which expired in May": words that begin within a noun phrase begin with its noun. */
export function withGovernor(part: Part, range: Range, sentence: Sentence): Range {
  const { tokens } = part.reading;
  let start = range.start;
  for (let step = 0; step < governorsMax; step++) {
    const inside = tokensIn(part, { start, end: range.end });
    let noun = inside.find((token) => /^(?:NOUN|PROPN)$/.test(tokens[token]!.tag)) ?? -1;
    while (noun >= 0 && /^(?:compound|flat|amod|nmod:poss)/.test(tokens[noun]!.relation) && inside.includes(tokens[noun]!.head))
      noun = tokens[noun]!.head;
    const governor = noun >= 0 && tokens[noun]!.relation === "nmod" ? tokens[noun]!.head : -1;
    const isBefore = governor >= sentence.first && governor < inside[0]! && tokens[inside[0]! - 1]?.tag === "ADP";
    if (!isBefore || tokens[governor]!.tag !== "NOUN") break;
    start = phraseOf(tokens, governor, sentence.first, sentence.last).start;
  }
  return { start: Math.min(range.start, start), end: range.end };
}

/** "There is no sign that it will leave soon", "nobody expects it to": without what denies it the words tell the contrary. */
export function isDeniedAbove(part: Part, { head }: Clause): boolean {
  const { tokens } = part.reading;
  const { relation, head: above } = tokens[head]!;
  if (above < 0 || !/^(?:ccomp|xcomp|acl)/.test(relation)) return false;
  return [...indexOf(part.reading).childrenOf(above)].some((child) => child < head && denials.has(tokens[child]!.lower));
}

const denials: ReadonlySet<string> = new Set(["no", "not", "n't", "n’t", "never", "nobody", "neither", "nor"]);
