import { isFirstName, isRoleNoun } from "../../lexicon/index.ts";
import { isLabelOfPicture, numbersByLetter } from "../missing-stops.ts";
import type { Sentence, Token } from "../reading.ts";

/** What of a sentence is the same for each place in it. */
export interface SeamGround {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Its finite verbs, in order. */
  readonly verbs: readonly number[];
  /** How many tenths of five its words of content with a capital are, and how long it is. */
  readonly shape: readonly string[];
}

/** Words of other classes stand for themselves. */
const openTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X", "SYM"]);

const finite: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD"]);
const joining: ReadonlySet<string> = new Set(["CC", "WDT", "WP", "WP$", "WRB"]);

/** Joins a clause to another one: a conjunction, a relative pronoun, a mark of pause. */
function isJoint({ fine, tag, text, relation }: Token): boolean {
  return relation === "mark" || tag === "SCONJ" || joining.has(fine) || (tag === "PUNCT" && /^(?:[,;:—–]|-+)$/.test(text));
}

/** Behind these a sentence goes on, whatever capital follows: "of Vik", "the Courier", "and Holm", "her Council". */
const leading: ReadonlySet<string> = new Set(["IN", "TO", "DT", "PRP$", "CC", "MD", "WDT", "PDT", "``", "HYPH", "POS", "$"]);

const opening = /^["“”'‘’`]+$/u;

export function groundOf(tokens: readonly Token[], sentence: Sentence): SeamGround {
  const { first, last } = sentence;
  const verbs: number[] = [];
  let content = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const { fine, tag, text } = tokens[at]!;
    if (finite.has(fine)) verbs.push(at);
    if (!openTags.has(tag)) continue;
    content++;
    if (startsUpper(text)) capitals++;
  }
  const shape = [`title=${Math.round((5 * capitals) / Math.max(1, content))}`, `length=${Math.min(8, Math.floor((last - first) / 8))}`];
  return { tokens, sentence, verbs, shape };
}

function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/**
 * The first word behind a place where a sentence may begin though no stop ends the one before it: a word with a capital, or one behind a
 * mark that opens. Within a name, and behind a word that must go on, none may.
 */
export function openerAt({ tokens, sentence: { first, last } }: SeamGround, at: number): number | undefined {
  if (at - first < 2 || last - at < 3) return undefined;
  const token = tokens[at]!;
  const isMark = token.tag === "PUNCT" && opening.test(token.text);
  if (!isMark && !startsUpper(token.text)) return undefined;
  const before = tokens[at - 1]!;
  if (before.end === token.start || leading.has(before.fine) || !/[\p{L}\p{N}%)\]"”'’]$/u.test(before.text)) return undefined;
  if (opening.test(before.text) && tokens[at - 2]!.end !== before.start) return undefined;
  const word = tokens[isMark ? at + 1 : at]!;
  if (isLabelOfPicture(tokens[at - 2]!.text, before.text) || (!isMark && isOneName(before, token, at))) return undefined;
  // What is quoted behind a verb is its object: "The sign read “Close the bridge”".
  if (isMark && (word.start !== token.end || before.tag === "VERB")) return undefined;
  if (!isMark && word.text.length === 1 && (word.text !== "A" || numbersByLetter(before.lower))) return undefined;
  return startsUpper(word.text) ? (isMark ? at + 1 : at) : undefined;
}

/** "Port Ellery", "Mayor Holm": two words of a name of which one hangs on the other. */
function isOneName(before: Token, token: Token, at: number): boolean {
  if (before.tag !== "PROPN" || token.tag !== "PROPN") return false;
  const relation = token.head === at - 1 ? token.relation : before.head === at ? before.relation : "";
  return relation === "flat" || relation === "compound";
}

/** What speaks for or against the begin of a sentence at a token, as names of traits that the model weighs: the arcs and clauses on both sides. */
export function syntaxTraits(ground: SeamGround, at: number, opener: number): readonly string[] {
  return [...arcTraits(ground, at), ...clauseTraits(ground, at, opener)];
}

/** The same for the words on both sides. */
export function wordTraits({ tokens, sentence: { first, last }, shape }: SeamGround, at: number, opener: number): readonly string[] {
  const kind = (index: number): string => (index >= first && index < last ? tokens[index]!.fine : "-");
  const word = (index: number): string =>
    index < first || index >= last ? "-" : openTags.has(tokens[index]!.tag) ? tokens[index]!.fine : tokens[index]!.lower;
  const capital = (index: number): string => (index < last && startsUpper(tokens[index]!.text) ? "A" : "a");
  const [q, p, c, n] = [kind(at - 2), kind(at - 1), kind(opener), kind(opener + 1)];
  const { text } = tokens[opener]!;
  const size = text.length === 1 ? "one" : /^\p{Lu}+$/u.test(text) ? "all" : "first";
  return [
    ...shape,
    `p=${word(at - 1)}`,
    `q=${word(at - 2)}`,
    `c=${word(opener)}`,
    `n=${word(opener + 1)}`,
    `m=${kind(opener + 2)}`,
    `pc=${p} ${c}`,
    `cn=${c} ${n}`,
    `pcn=${p} ${c} ${n}`,
    `qpc=${q} ${p} ${c}`,
    `pw=${p} ${word(opener)}`,
    opener > at ? `mark=${tokens[at]!.text} ${capital(at - 1)} ${endOfQuotation(tokens, opener, last)}` : `mark=no ${capital(at - 1)}`,
    `role=${roleOf(tokens[at - 1]!)} ${roleOf(tokens[opener]!)} ${c}`,
    `shape=${size} ${capital(at - 1)}${capital(opener + 1)}`,
    `from=${Math.min(4, Math.floor((at - first) / 3))}`,
    `to=${Math.min(4, Math.floor((last - at) / 3))}`,
  ];
}

/** "Mayor", "Anna": a role stands before a name, and a first name opens one. */
function roleOf({ lower, text }: Token): "role" | "name" | "word" {
  return isRoleNoun(lower) ? "role" : isFirstName(text) ? "name" : "word";
}

/** What a quotation ends with and what stands behind it: a title or a phrase has no mark of pause in it, and the sentence goes on. */
function endOfQuotation(tokens: readonly Token[], opener: number, last: number): string {
  for (let index = opener + 1; index < last; index++) {
    const { text, start } = tokens[index]!;
    if (!/^["“”'’]+$/u.test(text) || tokens[index - 1]!.end !== start) continue;
    const pause = tokens[index - 1]!.tag === "PUNCT" ? tokens[index - 1]!.text : "word";
    return `${pause} ${index + 1 < last ? tokens[index + 1]!.tag : "end"}`;
  }
  return "open";
}

/** The arcs of the parse that cross the place: within a sentence they are those of its grammar, across a seam they are stopgaps. */
function arcTraits({ tokens, sentence: { first, last } }: SeamGround, at: number): readonly string[] {
  const crossing: string[] = [];
  for (let index = first; index < last; index++) {
    const { head, relation } = tokens[index]!;
    if (head >= 0 && index < at !== head < at) crossing.push(`x=${relation}${head < at ? "<" : ">"}`);
  }
  const lone = crossing.length === 1 ? [`only${crossing[0]!}`] : [];
  return [...crossing, `arcs=${Math.min(4, crossing.length)}`, ...lone];
}

/** A finite verb with a subject of its own on both sides, and nothing that joins them, is two sentences. */
function clauseTraits({ tokens, sentence: { first, last }, verbs }: SeamGround, at: number, opener: number): readonly string[] {
  const behind = verbs.findIndex((verb) => verb >= opener);
  const right = verbs[behind];
  const left = behind < 0 ? verbs.at(-1) : verbs[behind - 1];
  const before = behind < 0 ? verbs.length : behind;
  const jointsRight = jointsIn(tokens, opener, right ?? last);
  const jointsLeft = jointsIn(tokens, (left ?? first - 1) + 1, at);
  const subject = right === undefined ? "none" : subjectOf(tokens, opener, right);
  const own = left === undefined ? "none" : subjectOf(tokens, first, left);
  const verb = right === undefined ? "none" : `${tokens[right]!.relation}${side(tokens, right, at)}`;
  const isFree = left !== undefined && right !== undefined && jointsRight === 0 && jointsLeft === 0;
  const both = `${left === undefined ? 0 : 1}${right === undefined ? 0 : 1}`;
  return [
    `right=${right === undefined ? "none" : Math.min(6, right - opener)} ${subject}`,
    `verb=${verb} ${subject}`,
    `left=${left === undefined ? "none" : Math.min(6, at - left)} ${own}`,
    `verbs=${Math.min(3, before)} ${right === undefined ? 0 : 1}`,
    `joints=${Math.min(2, jointsLeft)} ${Math.min(2, jointsRight)} ${both}`,
    `free=${isFree ? "free" : "joined"} ${own} ${subject} ${verb}`,
    ...(left === undefined ? [] : [`last=${telling.has(tokens[left]!.lemma) ? tokens[left]!.lemma : "verb"} ${Math.min(3, at - left)}`]),
  ];
}

/** Verbs whose content follows without a conjunction. */
const telling = new Set("say think believe know tell claim hope fear insist add see mean show argue warn suggest be".split(" "));

function jointsIn(tokens: readonly Token[], from: number, to: number): number {
  let joints = 0;
  for (let index = from; index < to; index++) if (isJoint(tokens[index]!)) joints++;
  return joints;
}

/** Whether a verb has a subject between two places, also one that hangs on the word it helps. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): "own" | "no" {
  const { head, relation: role } = tokens[verb]!;
  const helped = /^(?:aux|cop)/.test(role) ? head : verb;
  for (let index = from; index < verb; index++) {
    const { relation, head: governor } = tokens[index]!;
    if ((relation.startsWith("nsubj") || relation === "expl") && (governor === verb || governor === helped)) return "own";
  }
  return "no";
}

function side(tokens: readonly Token[], index: number, at: number): string {
  const { head } = tokens[index]!;
  return head < 0 ? "" : head < at ? "<" : ">";
}
