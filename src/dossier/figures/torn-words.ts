import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Figure, Sentence } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { withPairedMarks } from "./edges.ts";

/*
 * A clause that an erring parse begins or ends in the middle of a phrase ("cutting yearly | fares by 1 percent") may tell the contrary of what the
 * sentence says: the whole sentence is told in its place.
 */

/** "Anna Holm: The mill has 40 rooms.": a transcript names who speaks before what is said. */
const turn = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}: (?=\p{Lu})/u;

/** "But the mill has 40 rooms." */
const joint = /^(?:and|but|so|yet|or),? (?=\p{L})/iu;

/** A stop that no abbreviation ends with ("at 10 a.m."). */
const stops = /(?:(?<!\b\p{L}\.?\p{L})\.|[;,:])?\s*$/u;

/** The sentence without what joins it to the one before and its stop; undefined where it is longer than so many characters, or does not hold the figure. */
export function sentenceTold(part: Part, sentence: Sentence, figure: Figure, charactersMax: number): Range | undefined {
  const told = part.report.text.slice(sentence.start, sentence.end);
  const stop = (loneMark(told) ?? stops.exec(told))![0].length;
  const start = sentence.start + (joint.exec(told)?.[0].length ?? 0);
  const range = withPairedMarks(part, sentence, figure, { start, end: sentence.end - stop });
  return contains(range, figure) && range.end - range.start <= charactersMax ? range : undefined;
}

/** The mark that closes what an earlier sentence opened. */
function loneMark(told: string): RegExpExecArray | null {
  const isLone = !told.includes("“") && told.split('"').length <= 2;
  return isLone ? /[.,]?[”"]\s*$/u.exec(told) : null;
}

/** Words that begin right behind a word, or end right before one, that no conjunction or mark parts them from. */
export function isTorn(part: Part, sentence: Sentence, { start, end }: Range): boolean {
  const { tokens } = part.reading;
  const first = firstEndingAfter(tokens, start);
  const last = firstEndingAfter(tokens, end - 1);
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const isTornBefore =
    first > sentence.first && before !== undefined && !isParting(before.tag, before.fine) && !opensContent(part, first, last);
  return isTornBefore || (last + 1 < sentence.last && after !== undefined && !isParting(after.tag, after.fine));
}

function isParting(tag: string, fine: string): boolean {
  return /^(?:PUNCT|SYM|CCONJ|SCONJ)$/.test(tag) || /^(?:W|IN$|HYPH)/.test(fine);
}

/** "She says | the mill has 40 rooms": the verb of saying is left out with its "that". */
function opensContent({ reading: { tokens } }: Part, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (/^(?:ccomp|advcl|parataxis)$/.test(tokens[at]!.relation) && tokens[at]!.head < first) return true;
  return false;
}

/** Words without the name of who speaks in a transcript. */
export function behindTurn({ report: { text, blocks }, reading: { sentences } }: Part, { start, end }: Range): Range {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  if (sentence?.start !== start || blocks[sentence.block]!.kind !== "paragraph") return { start, end };
  return { start: start + (turn.exec(text.slice(start, end))?.[0].length ?? 0), end };
}
