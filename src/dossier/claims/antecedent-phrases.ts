import { contains, firstEndingAfter, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Reading, Sentence, Token } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { mayStandFor, openPronounOf, openPronounsOf, pronouns } from "./open-pronouns.ts";
import type { Kind } from "./open-pronouns.ts";
import { pointsAtWords, pointsBack } from "./pointing-back.ts";
import { indexOf, tokensIn, stem } from "../material/index.ts";

/*
 * The phrase for which the pronouns of a line stand: "the bridge … It was last repaired in 2011". It takes the place of the sentence before the
 * line where no other one can be meant and nothing else is missing.
 */

/** A name further back than so many sentences is hardly what a reader thinks of at a pronoun. */
const sentencesBack = 3;

/** A longer phrase is as good as a sentence. */
const longestPhrase = 80;

/** The phrase with which the line can be understood, where there is one. */
export function phraseMeant(part: Part, range: Range, at: number): Range | undefined {
  const { reading } = part;
  if (pointsAtWords(part, range)) return undefined;
  const open = openPronounOf(part, range);
  if (open === undefined) return undefined;
  const kind = pronouns.get(reading.tokens[open]!.lower)!;
  const isSaid = reading.utterances.some((one) => one.kind === "direct" && overlaps(one.content, reading.tokens[open]!));
  // What somebody speaks of need not be what the report spoke of last.
  const phrase = kind === "person" ? nameMeant(part, open, at, range) : isSaid ? undefined : onlyNounFor(part, kind, at);
  if (kind === "person" && phrase !== undefined && !isOfSubject(part, phrase)) return undefined;
  // "His letter" asks again whose.
  if (phrase === undefined || phrase.end - phrase.start > longestPhrase || pointsBack(part, phrase)) return undefined;
  return suffices(part, range, phrase) ? phrase : undefined;
}

/** With the phrase before it no pronoun of the line is left open, and it does not speak of both him and her, of whom one name tells one. */
export function suffices(part: Part, range: Range, phrase: Range): boolean {
  if (openPronounOf(part, range, phrase) !== undefined) return false;
  const open = openPronounsOf(part, range).map((token) => part.reading.tokens[token]!.lower);
  return !(open.some((word) => male.has(word)) && open.some((word) => female.has(word)));
}

const male = new Set(["he", "him", "his", "himself"]);
const female = new Set(["she", "her", "hers", "herself"]);

/** The name of the person for whom a pronoun or a description was read to stand, where nobody else was named since. */
function nameMeant({ reading }: Part, pronoun: number, at: number, range: Range): Range | undefined {
  const meant = reading.references.find((reference) => overlaps(reference, reading.tokens[pronoun]!));
  if (meant === undefined || isNamedIn(reading, meant.actor, range)) return undefined;
  const first = reading.sentences[Math.max(0, at - sentencesBack)]!;
  const { start } = reading.sentences[at]!;
  const last = reading.names.findLast((name) => name.type === "person" && name.start >= first.start && name.end <= start);
  return last?.actor === meant.actor ? { start: last.start, end: last.end } : undefined;
}

/**
 * Who was named in passing ("the lead over Holm, the pollster said") is seldom who is spoken of next (centering theory, Grosz, Joshi and Weinstein
 * 1995): "Anna Holm said", "Halden's mayor, Anna Holm, said", "Anna Holm's letter said".
 */
function isOfSubject({ reading: { tokens, sentences } }: Part, name: Range): boolean {
  const { first, last } = sentences[firstEndingAfter(sentences, name.start)]!;
  for (let token = first; token < last; token++) {
    if (!contains(name, tokens[token]!) || contains(name, tokens[tokens[token]!.head] ?? { start: -1, end: -1 })) continue;
    let top = token;
    while (/^(?:appos|flat|compound|conj|nmod:poss)/.test(tokens[top]!.relation) && tokens[top]!.head >= 0) top = tokens[top]!.head;
    return tokens[top]!.relation.startsWith("nsubj");
  }
  return false;
}

/** A pronoun that is open although the line names whom it was read to mean was misread. */
export function isNamedIn({ names }: Reading, actor: number, range: Range): boolean {
  return names.some((name) => name.actor === actor && contains(range, name));
}

/** The only noun phrase of the sentence before that is of the number of the pronoun. */
function onlyNounFor(part: Part, kind: Kind, at: number): Range | undefined {
  const { reading } = part;
  const before = reading.sentences[at - 1];
  if (before === undefined || hasPronoun(part, before, kind)) return undefined;
  const nouns: number[] = [];
  for (let token = before.first; token < before.last; token++) if (isNounFor(part, token, kind)) nouns.push(token);
  const [noun, ...others] = nouns;
  if (noun === undefined || others.length > 0 || !isPartOfSubject(part, noun)) return undefined;
  const { start, end } = phraseOf(reading.tokens, noun, before.first, before.last);
  return { start, end };
}

function hasPronoun({ reading }: Part, { first, last }: Sentence, kind: Kind): boolean {
  return reading.tokens.slice(first, last).some(({ lower }) => pronouns.get(lower) === kind);
}

/** The head of a phrase, of the number of the pronoun, that counts no time and measures nothing. */
function isNounFor(part: Part, token: number, kind: Kind): boolean {
  const { reading } = part;
  const word = reading.tokens[token]!;
  if (!/^(?:NOUN|PROPN)$/.test(word.tag) || /^(?:compound|flat|goeswith|nmod:poss)/.test(word.relation)) return false;
  // "It carries sand": a noun without an article is seldom spoken of again as a thing.
  if (word.fine === "NN" && indexOf(reading).childrenOf(token).length === 0) return false;
  const isPlural = /S$/.test(word.fine) || isCoordinated(part, token);
  if (isPlural !== (kind === "many")) return false;
  return mayStandFor(part, word, kind) && !isMeasure(part, word);
}

function isCoordinated({ reading }: Part, token: number): boolean {
  return indexOf(reading)
    .childrenOf(token)
    .some((child) => reading.tokens[child]!.relation === "conj");
}

function isMeasure({ reading: { figures, times } }: Pick<Part, "reading">, word: Token): boolean {
  return times.some((time) => overlaps(time, word)) || figures.some((figure) => figure.kind !== "count" && overlaps(figure, word));
}

/** What the sentence speaks of: its subject or object, or what belongs to one of them. */
function isPartOfSubject({ reading: { tokens } }: Part, noun: number): boolean {
  let at = noun;
  while (/^(?:nmod|conj|appos)/.test(tokens[at]!.relation) && tokens[at]!.head >= 0) at = tokens[at]!.head;
  return /^(?:nsubj|obj)/.test(tokens[at]!.relation);
}

/**
 * Who or what the first description of a line means that a reader has not met: a person named shortly before ("Ruth Vale … The singer called it
 * off"), or a thing that the text brought in shortly before and that is not what the story is about ("a letter of the harbour board … The letter").
 */
export function phraseDescribed(part: Part, range: Range, at: number): Range | undefined {
  const { reading } = part;
  const phrase = tokensIn(part, range)
    .filter((token) => isDescription(part, token))
    .values()
    .map((token) => (isSubject(part, token) ? nameDescribed(part, token, range, at) : undefined) ?? phraseBroughtIn(part, token, range, at))
    .find((found) => found !== undefined);
  if (phrase === undefined || phrase.end - phrase.start > longestPhrase || phrase.start >= reading.sentences[at]!.start) return undefined;
  return phrase;
}

/** "The singer", "the letter": a noun with no more than its article. */
function isDescription({ reading }: Part, token: number): boolean {
  const { tag, relation } = reading.tokens[token]!;
  if (tag !== "NOUN" || !/^(?:nsubj|i?obj|obl|nmod)/.test(relation)) return false;
  const children = indexOf(reading).childrenOf(token);
  return (
    children.length > 0 &&
    children.every((child) => /^(?:det|punct|case)/.test(reading.tokens[child]!.relation)) &&
    children.some((child) => reading.tokens[child]!.lower === "the")
  );
}

function isSubject({ reading }: Part, token: number): boolean {
  return reading.tokens[token]!.relation.startsWith("nsubj");
}

function nameDescribed(part: Part, token: number, range: Range, at: number): Range | undefined {
  const { reading, report } = part;
  const meant = reading.references.find((reference) => overlaps(reference, reading.tokens[token]!));
  if (meant === undefined || reading.actors[meant.actor]!.type !== "person") return undefined;
  const names = reading.names.filter(({ actor }) => actor === meant.actor);
  const title = report.blocks.find(({ kind }) => kind === "title");
  if (names.some((name) => contains(range, name) || (title !== undefined && contains(title, name)))) return undefined;
  return nameMeant(part, token, at, range);
}

/** The phrase that brought a thing in, if that was shortly before the line and far behind the opening. */
function phraseBroughtIn(part: Part, token: number, range: Range, at: number): Range | undefined {
  const { reading } = part;
  const first = firstNouns(reading).get(stem(reading.tokens[token]!.lower));
  if (first === undefined || reading.tokens[first]!.start >= range.start) return undefined;
  if (reading.tokens[first]!.fine !== reading.tokens[token]!.fine || isMeasure({ reading }, reading.tokens[first]!)) return undefined;
  const sentence = firstEndingAfter(reading.sentences, reading.tokens[first]!.start);
  if (sentence < openingSentences || sentence < at - sentencesBack || sentence >= at) return undefined;
  const { first: begin, last } = reading.sentences[sentence]!;
  const phrase = phraseOf(reading.tokens, first, begin, last);
  // What a line does not speak of itself is asked for only if it was new: "a letter from Torvik".
  if (!isSubject(part, token) && !/^an?$/.test(reading.tokens[tokensIn(part, phrase)[0]!]!.lower)) return undefined;
  // "The letter" says no more than "the letter".
  return phrase.end - phrase.start > reading.tokens[token]!.text.length + 4 ? phrase : undefined;
}

/** What its title and its first sentences speak of is what a story is about. */
const openingSentences = 5;

/** Of each noun of a text the token where it stands first. */
function firstNouns(reading: Reading): ReadonlyMap<string, number> {
  let found = nouns.get(reading);
  if (found === undefined) {
    const first = new Map<string, number>();
    reading.tokens.forEach(({ tag, lower }, token) => {
      if (tag === "NOUN" && !first.has(stem(lower))) first.set(stem(lower), token);
    });
    nouns.set(reading, (found = first));
  }
  return found;
}

const nouns = new WeakMap<Reading, ReadonlyMap<string, number>>();
