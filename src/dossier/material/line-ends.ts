import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "./material.ts";
import { tokensIn } from "./reading-index.ts";

/**
 * Reported words without what hangs over at their ends: a mark of quotation whose partner stands elsewhere, words that open something
 * which does not follow ("…, who", "… since"), and the place where they were said ("…, in a statement to the paper").
 */
export function tidyEnds(part: Part, { cue, content }: Utterance, words: Range): Range {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  let first = 0;
  let last = inside.length;
  const isEarlier = cue !== null && cue.end <= content.start;
  if (isEarlier) last = beforePlace(part, inside, beforeOutlet(part, inside));
  last = withoutOpeners(part, inside, last);
  if (isLoneMark(part, words, inside[first])) first++;
  if (isLoneMark(part, words, inside[last - 1])) last--;
  if (first >= last) return words;
  const isKept = first === 0 && last === inside.length;
  return isKept ? words : { start: first === 0 ? words.start : tokens[inside[first]!]!.start, end: endOf(part, words, inside, last) };
}

function endOf(part: Part, words: Range, inside: readonly number[], last: number): number {
  return last === inside.length ? words.end : part.reading.tokens[inside[last - 1]!]!.end;
}

/** "Holm announces her bid | The Vik Courier": behind the bar of a headline stands its outlet. */
function beforeOutlet(part: Part, inside: readonly number[]): number {
  const bar = inside.findIndex((token) => part.reading.tokens[token]!.text === "|");
  return bar > 0 ? bar : inside.length;
}

/** A mark of quotation or a bracket at an end of the words, without a partner in them. */
function isLoneMark(part: Part, words: Range, token: number | undefined): boolean {
  const mark = token === undefined ? "" : part.reading.tokens[token]!.text;
  const text = part.report.text.slice(words.start, words.end);
  if (mark === ")") return !text.includes("(");
  // A single mark is an apostrophe as well: inside of the words only one behind a letter closes.
  if (/^['‘]$/.test(mark)) return !/[\p{L}\p{N}.,!?]['’](?![\p{L}\p{N}])/u.test(text);
  if (!/^["“”]$/.test(mark)) return false;
  return (text.match(/["“”]/g) ?? []).length % 2 === 1;
}

/** "The plan would work if", "Holm, who": conjunctions and relative pronouns need what they open. */
function withoutOpeners(part: Part, inside: readonly number[], last: number): number {
  const { tokens } = part.reading;
  let end = last;
  while (end > 1) {
    const { tag, fine, lower, relation } = tokens[inside[end - 1]!]!;
    const isPronoun = /^(?:WDT|WP|WP\$)$/.test(fine) || (lower === "that" && fine === "IN");
    const isBeforeCut = end < last && (tag === "PUNCT" || (tag === "ADP" && isRelative(part, inside[end])));
    const isOpener = isPronoun || lower === "(" || tag === "SCONJ" || tag === "CCONJ" || (lower === "since" && relation === "advmod");
    if (!isOpener && !isBeforeCut) break;
    if (/^["“”'’)]$/.test(tokens[inside[end - 1]!]!.text)) break;
    end--;
  }
  return end;
}

function isRelative(part: Part, token: number | undefined): boolean {
  return token !== undefined && /^(?:which|whom|whose|who)$/.test(part.reading.tokens[token]!.lower);
}

/** Nouns of what somebody says something in. */
const places = new Set(
  "statement interview email e-mail letter tweet speech post conference briefing op-ed editorial memo testimony message video appearance twitter facebook instagram".split(
    " ",
  ),
);

/** From the preposition to its noun there are seldom more words: "in a brief telephone interview". */
const placeTokensMax = 6;

/** "The road would close, in a statement to the paper": behind the last pause stands where it was said, and nothing that was said. */
function beforePlace(part: Part, inside: readonly number[], last: number): number {
  const { tokens } = part.reading;
  for (let at = last - 1; at > 0; at--) {
    const { text, tag, fine } = tokens[inside[at]!]!;
    if (/^(?:VB[DPZ]|MD)$/.test(fine) || /^[”"]$/.test(text)) return last;
    if (text !== ",") continue;
    const [opener, ...rest] = inside.slice(at + 1, at + 1 + placeTokensMax).map((token) => tokens[token]!);
    const isPlace = opener !== undefined && /^(?:in|on|during|at|via)$/.test(opener.lower) && rest.some(({ lower }) => places.has(lower));
    return isPlace && tag === "PUNCT" ? at : last;
  }
  return last;
}
