import { conceptOf } from "../lexicon/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Reading, Token } from "../reading/index.ts";
import { stem } from "../dossier/index.ts";

/** Reads a text of a line as reports are read, without a date of publication. */
export type ReadText = (text: string) => Reading;

/** A text with its reading: a wording of a report, or a sentence of a model. */
export interface Line {
  readonly text: string;
  readonly reading: Reading;
}

export function toLine(text: string, readText: ReadText): Line {
  return { text, reading: readText(text) };
}

const openTags: ReadonlySet<Token["tag"]> = new Set<Token["tag"]>(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "INTJ", "SYM", "X"]);

/** Verbs that join and carry nothing themselves. */
const plainVerbs = new Set(["be", "have", "do", "'s", "'re", "'ve"]);

/** A word that says something, as opposed to one that carries grammar. */
export function saysSomething({ tag, lemma, lower }: Token): boolean {
  return openTags.has(tag) && /[\p{L}\p{N}]/u.test(lower) && !plainVerbs.has(lemma);
}

/** Words are one when they share a stem or stand for one thing. */
export function keysOf({ lemma }: Token): readonly string[] {
  const small = lemma.toLowerCase();
  const concept = conceptOf(small);
  return concept === undefined ? [stem(small)] : [stem(small), `k:${concept}`];
}

export function isAlike(left: Token, right: Token): boolean {
  const keys = keysOf(right);
  return keysOf(left).some((key) => keys.includes(key));
}

/** Verbs by which somebody is said to say something and that add nothing to it. */
const sayingLemmas = new Set(["say", "tell", "state", "add"]);

export function isSaying({ lemma }: Token): boolean {
  return sayingLemmas.has(lemma.toLowerCase());
}

/** Somebody is said to say it. */
export function isAttributed({ reading }: Line): boolean {
  const says = reading.tokens.some(
    (token, at) => isSaying(token) || (token.lower === "according" && reading.tokens[at + 1]?.lower === "to"),
  );
  return says || reading.utterances.some((utterance) => utterance.kind !== "term" && utterance.source !== null);
}

export function tokensOf({ reading }: Line, range: Range): readonly number[] {
  return reading.tokens.flatMap((token, at) => (token.start < range.end && range.start < token.end ? [at] : []));
}
