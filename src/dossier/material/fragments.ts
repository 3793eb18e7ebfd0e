import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import { sentenceAt } from "./material.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";

/**
 * Words in marks that tell nothing alone: a word, a predicate without its subject, a clause that hangs on another one ("very loud", "was a great
 * help", "one that changes everything"). What opens a sentence, and what the report introduces as a sentence of its own, was said so.
 */
export function isFragment(part: Part, { content, outer }: Utterance): boolean {
  const inside = openingOf(part, content);
  return inside.length > 0 && !opensSentence(part, outer) && !isSetApart(part, inside) && !hasMainClause(part, inside);
}

/** The tokens of the words up to the end of the sentence in which they begin. */
function openingOf(part: Part, content: Range): readonly number[] {
  const sentence = sentenceAt(part.reading, content.start);
  return tokensIn(part, { start: content.start, end: sentence === undefined ? content.end : Math.min(content.end, sentence.end) });
}

export function opensSentence(part: Part, outer: Range): boolean {
  const sentence = sentenceAt(part.reading, outer.start);
  return (
    sentence === undefined ||
    sentence.start >= outer.start ||
    tokensIn(part, { start: sentence.start, end: outer.start }).every((token) => part.reading.tokens[token]!.tag === "PUNCT")
  );
}

/** "She replied: “Never again.”": a capital behind a pause, or a capital that no name has. One word ("Yes.") only answers what is asked around it. */
function isSetApart(part: Part, inside: readonly number[]): boolean {
  const { tokens } = part.reading;
  const first = inside[0]!;
  const { text, lower, tag } = tokens[first]!;
  if (!/^\p{Lu}/u.test(text) || lower === "i" || inside.filter((token) => tokens[token]!.tag !== "PUNCT").length === 1) return false;
  return !/^(?:PROPN|NOUN|ADJ)$/.test(tag) || /^[,:]$/.test(tokens[first - 2]?.text ?? "");
}

/** Subjects by which somebody is known only from the words before. */
const pointing: ReadonlySet<string> = new Set("it he she they this that these those which who whom what".split(" "));

/**
 * Whether words hold a clause that hangs on nothing else in them: a finite verb with its subject.
 *
 * @param isNamed - told of a subject that is only pointed at; by default any subject will do
 */
export function hasMainClause(part: Part, inside: readonly number[], isNamed: (token: number) => boolean = () => true): boolean {
  const { tokens } = part.reading;
  const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? -1];
  const isInside = (token: number): boolean => token >= first && token <= last;
  return inside.some((token) => {
    const { relation, head, fine } = tokens[token]!;
    if (!/^(?:nsubj|csubj|expl)/.test(relation) || !isInside(head) || !isNamed(token)) return false;
    if (/^W/.test(fine) && tokens[head]!.relation.startsWith("acl")) return false;
    return isFinite(part, head, isInside) && !isSubordinate(part, head, isInside);
  });
}

/** It says who or what: no pronoun of the third person, unless it stands for the speaker. */
export function isNamedSubject({ reading }: Part, { source, actor }: Utterance): (token: number) => boolean {
  return (token) => {
    const word = reading.tokens[token]!;
    if (!pointing.has(word.lower) || (source !== null && contains(source, word))) return true;
    const reference = reading.references[firstEndingAfter(reading.references, word.start)];
    return actor !== null && reference?.actor === actor && contains(reference, word);
  };
}

function isFinite(part: Part, predicate: number, isInside: (token: number) => boolean): boolean {
  const { tokens } = part.reading;
  if (/^VB[DZP]$/.test(tokens[predicate]!.fine)) return true;
  return [...indexOf(part.reading).childrenOf(predicate)].some(
    (child) => isInside(child) && /^(?:aux|cop)/.test(tokens[child]!.relation) && /^(?:VB[DZP]|MD)$/.test(tokens[child]!.fine),
  );
}

/** A predicate under a conjunction, or under another word of the same words with which it is not joined. */
function isSubordinate(part: Part, predicate: number, isInside: (token: number) => boolean): boolean {
  const { tokens } = part.reading;
  for (let at = predicate; ; at = tokens[at]!.head) {
    const { relation, head } = tokens[at]!;
    const isJoined = [...indexOf(part.reading).childrenOf(at)].some(
      (child) => isInside(child) && tokens[child]!.relation === "mark" && tokens[child]!.lower !== "that",
    );
    if (isJoined) return true;
    if (!isInside(head)) return false;
    if (!/^(?:conj|parataxis|cop|aux)/.test(relation)) return true;
  }
}
