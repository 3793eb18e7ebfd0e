import type { Syntax } from "./syntax.ts";
import { isFinite, isOpaque, relationOf } from "./syntax.ts";

/*
 * What a report adds of its own, behind a pause, to the end of what somebody says: "… would vote for Vale, who won the first round".
 * Grammar does not tell whose words these are; readers who marked a corpus gave them to the report in two cases of three.
 */

/** A relative clause about a name, a summing up, or an apposition with "a" that begins at a token and goes on to the end of the content. */
export function isAddition(syntax: Syntax, first: number, end: number): boolean {
  const { lower } = syntax.tokens[first]!;
  if (isOpaque(syntax, first)) return false;
  if (/^(?:who|whom|whose|which|where)$/.test(lower)) return isAboutName(syntax, first) && goesToEnd(syntax, first, end);
  return /^an?$/.test(lower) && (isSummary(syntax, first, end) || (isApposition(syntax, first, end) && goesToEnd(syntax, first, end)));
}

/** "… to the bank, which would pay": what may come of a thing belongs to what is said; what a name is or did, the reader is told. */
function isAboutName({ tokens }: Syntax, pronoun: number): boolean {
  return tokens[pronoun - 2]?.tag === "PROPN" && !/^(?:MD)$/.test(tokens[pronoun + 1]?.fine ?? "");
}

/** No words in marks stand in it, and the clause that it interrupts does not go on behind it: "the talks, which began today, will fail". */
function goesToEnd(syntax: Syntax, first: number, end: number): boolean {
  let isBehindPause = false;
  for (let index = first + 1; index < end; index++) {
    if (isOpaque(syntax, index)) return false;
    if (syntax.tokens[index]!.lower === ",") isBehindPause = true;
    else if (isBehindPause && isFinite(syntax.tokens[index]!)) return false;
  }
  return true;
}

/** Nouns by which a report sums up, behind a pause, what was said or done. */
const summaries =
  /^(?:move|step|claim|charge|assessment|allegation|accusation|prediction|admission|acknowledge?ment|sign|shift|departure|reversal|decision|number|figure|total|spread|increase|decrease|drop|rise|gap|margin|reference|suggestion|assertion|proposal|idea|position|view)$/;

/** "…, a surprisingly weak claim from a mayor who …": the report's own words about what was said. */
function isSummary({ tokens }: Syntax, first: number, end: number): boolean {
  let at = first + 1;
  while (at < Math.min(end, first + 5) && /^(?:ADJ|ADV)$/.test(tokens[at]!.tag)) at++;
  return at < end && summaries.test(tokens[at]!.lower);
}

/** "…, a law that has drawn much blame": the noun stands in apposition to one before the pause, and more is told of it. */
function isApposition({ tokens, leftmost, rightmost }: Syntax, first: number, end: number): boolean {
  for (let index = first + 1; index < Math.min(end, first + 5); index++) {
    const { head, tag } = tokens[index]!;
    if (tag !== "NOUN" && tag !== "PROPN") continue;
    if (relationOf(tokens[index]!) !== "appos" || head >= first || leftmost[index]! < first) continue;
    return rightmost[index]! > index;
  }
  return false;
}
