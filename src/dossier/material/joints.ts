import type { Range } from "../../kernel/index.ts";
import type { Sentence, Token } from "../../reading/index.ts";
import type { Part } from "./material.ts";
import { tokensIn } from "./reading-index.ts";

/*
 * Where words may begin and end: at the joints of a sentence, so that no phrase is cut where the parse hung its end elsewhere.
 */

/** Widened to where the sentence has a joint: no phrase is cut at the begin, and the end stands before a mark or a clause of its own. */
export function toJoints(part: Part, range: Range, sentence: Sentence): Range {
  const { tokens } = part.reading;
  const inside = tokensIn(part, range);
  if (inside.length === 0) return range;
  let first = inside[0]!;
  let last = inside.at(-1)!;
  while (last + 1 < sentence.last && !isJoint(tokens, last + 1)) last++;
  last = closedAt(tokens, first, last, sentence);
  if (beginsInAside(tokens, first, last, sentence)) first = sentence.first;
  while (first > sentence.first && cutsPhrase(tokens, first)) first--;
  return { start: Math.min(range.start, tokens[first]!.start), end: Math.max(range.end, tokens[last]!.end) };
}

/** The last token with the mark that closes what was opened inside: "… a “gift of peace | .”" */
function closedAt(tokens: readonly Token[], first: number, last: number, sentence: Sentence): number {
  const count = (mark: string): number => tokensBetween(first, last + 1).filter((at) => tokens[at]!.text === mark).length;
  let next = last + 1;
  while (next < sentence.last && /^[.,!?]$/.test(tokens[next]!.text)) next++;
  const mark = next < sentence.last ? tokens[next]!.text : "";
  const isOpen = (mark === "”" && count("“") > count("”")) || (mark === '"' && count('"') % 2 === 1);
  return isOpen ? next : last;
}

/**
 * Words that begin inside what is set off by two dashes and end behind it ("Holm — who says that | she left — spoke"), or behind the first
 * of the two commas about an apposition ("the head of | the board, spoke"): no single mark stands between a subject and its verb.
 */
function beginsInAside(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const isDash = (at: number): boolean => /^(?:—|–|―|--+)$/.test(tokens[at]!.text);
  const before = tokensBetween(sentence.first, first).filter(isDash).length;
  const inside = tokensBetween(first, last + 1).filter(isDash).length;
  if (before % 2 === 1 && inside % 2 === 1) return true;
  const mark = tokensBetween(first, last + 1).find((at) => tokens[at]!.tag === "PUNCT" && tokens[at]!.fine !== "HYPH");
  if (mark === undefined || tokens[mark]!.text !== "," || first === sentence.first) return false;
  let next = mark + 1;
  if (/^["”]$/.test(tokens[next]?.text ?? "")) next++;
  if (tokens[next]?.tag === "ADV") next++;
  const verb = tokens[next];
  return verb !== undefined && finiteTags.test(verb.fine) && !tokensBetween(first, mark).some((at) => finiteTags.test(tokens[at]!.fine));
}

const finiteTags = /^VB[DZP]$/;

function tokensBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
}

/** The token before belongs to the phrase that begins here; a relative pronoun says nothing without its noun. */
function cutsPhrase(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]!;
  const { fine } = tokens[first]!;
  if (fine === "WDT" || fine === "WP" || fine === "POS" || before.fine === "HYPH") return true;
  return (
    /^(?:DET|ADJ|NUM|PROPN)$/.test(before.tag) &&
    before.head >= first &&
    /^(?:det|amod|nummod|compound|flat|nmod:poss)/.test(before.relation)
  );
}

/** Words may end before this token: a mark, the conjunction of two verbs, what opens an adverbial clause. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const { tag, text, lower, relation, head } = tokens[at]!;
  // "And predicted, “It will …”": what is said follows.
  if (/^[,:]$/.test(text) && /^[“"]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 1]!.start > tokens[at]!.end) return false;
  if (tag === "PUNCT") return /^(?:[,;:.!?—–―]|--+)$/.test(text);
  if (relation === "cc")
    return head > at && (finiteTags.test(tokens[head]!.fine) || tokens.slice(at, head).some((token) => token.tag === "AUX"));
  return openers.has(lower) && (relation === "mark" || relation === "advmod");
}

const openers = new Set("after before because while when as since although though if unless until whereas once".split(" "));

/** One dash, or a comma right before the verb, between a subject and its verb: the parse took a word of an aside for the subject. */
export function isPartedFrom(tokens: readonly Token[], subject: number, verb: number): boolean {
  if (tokens[verb]!.tag !== "VERB" || tokens[subject]!.head !== verb || subject > verb) return false;
  const between = tokens.slice(subject + 1, verb);
  const marks = (pattern: RegExp): number => between.filter(({ text }) => pattern.test(text)).length;
  return marks(/^(?:—|–|―|--+)$/) % 2 === 1 || (between.at(-1)?.text === "," && marks(/^,$/) === 1);
}
