import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import type { Reading, Token } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, keptByRange, tokensIn, stem } from "../material/index.ts";
import { hasClauseBeside } from "./clauses-beside.ts";
import { leavesOutWords } from "./left-out-words.ts";
import { openPronounOf, withoutLabel } from "./open-pronouns.ts";
import { comparesWithWordsBefore } from "./taken-as-told.ts";

/*
 * Words that cannot be understood alone, because what they speak of is named before them: reference, ellipsis and conjunction without an
 * antecedent of their own (Halliday and Hasan, Cohesion in English, 1976).
 */

/** The words of a range point at something that stands before it. */
export function pointsBack(part: Part, range: Range): boolean {
  return pointsAtWords(part, range) || openPronounOf(part, range) !== undefined;
}

/** They do so with their first word. */
export function opensOnPointer(part: Part, range: Range): boolean {
  const words = tokensIn(part, range).filter((token) => !/^(?:PUNCT|CCONJ)$/.test(part.reading.tokens[token]!.tag));
  const first = words[0];
  if (first === undefined) return false;
  const word = part.reading.tokens[first]!;
  // Who speaks may mean what is at hand: "“This is the best day of my life,” she said".
  const isSaid = part.reading.utterances.some(({ kind, content }) => kind === "direct" && contains(content, word));
  return openPronounOf(part, range) === first || (!isSaid && /^(?:this|that|these|those|such)$/.test(word.lower));
}

/** They do so by other means than the pronouns of the third person: no name or noun alone would make them understood. */
export const pointsAtWords: (part: Part, range: Range) => boolean = keptByRange((part, range) => {
  const tokens = withoutLabel(part, tokensIn(part, range));
  return (
    beginsInside(part, range) ||
    opensOnWordsBefore(part, tokens) ||
    comparesWithWordsBefore(part, tokens) ||
    demonstrativesOf(part, range).length > 0 ||
    lacksNoun(part, tokens) ||
    leavesOutWords(part, range) ||
    lacksSpeaker(part, range)
  );
});

/** "Why now?” the mayor said": the quotation was opened in the sentence before. */
function beginsInside({ report: { text } }: Part, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  const mark = words.search(/["“”]/);
  if (mark < 0) return false;
  if (words[mark] !== '"') return words[mark] === "”";
  return words.split('"').length % 2 === 0 && mark > 0 && /\S/.test(words[mark - 1]!) && !/[(\p{Pd}]/u.test(words[mark - 1]!);
}

/** "Otherwise the pier sinks", "So did that of Torvik", "To which he replied". */
function opensOnWordsBefore({ reading }: Part, tokens: readonly number[]): boolean {
  const words = tokens.map((token) => reading.tokens[token]!).filter(({ tag }) => tag !== "PUNCT");
  const [first, second] = words[0]?.tag === "CCONJ" ? words.slice(1) : words;
  if (first === undefined || second === undefined) return false;
  if (connectives.has(first.lower)) return second.lower !== "than";
  if (/^(?:so|nor|neither)$/.test(words[0]!.lower) && /^(?:AUX|VERB)$/.test(words[1]!.tag)) return auxiliaries.has(words[1]!.lemma);
  return first.tag === "ADP" && /^(?:which|whom)$/.test(second.lower);
}

const connectives = new Set("otherwise instead rather likewise conversely hence thus therefore similarly".split(" "));
const auxiliaries = new Set("do have be can could will would".split(" "));

/** "That cable", "dismissed those measures", "By that measure", "This would include": what is pointed at was named before. */
export const demonstrativesOf: (part: Part, range: Range) => readonly number[] = keptByRange((part, range) => {
  const tokens = withoutLabel(part, tokensIn(part, range));
  const { reading } = part;
  const { childrenOf } = indexOf(reading);
  const words = tokens.filter((token) => reading.tokens[token]!.tag !== "PUNCT" && reading.tokens[token]!.tag !== "CCONJ");
  const named = new Set<string>();
  const found: number[] = [];
  for (const [at, token] of words.entries()) {
    const { lower, tag, fine, head, relation } = reading.tokens[token]!;
    if (tag === "NOUN") named.add(stem(lower));
    if (!/^(?:this|that|these|those|such)$/.test(lower) || !/^(?:DET|PRON|ADJ)$/.test(tag) || fine === "WDT") continue;
    const opens = words.slice(0, at).every((before) => /^(?:ADP|ADV|PART|VERB|SCONJ)$/.test(reading.tokens[before]!.tag));
    const noun = reading.tokens[head];
    if (tag === "PRON" || noun === undefined || noun.tag !== "NOUN") {
      const isRestricted = childrenOf(token).some((child) => /^(?:acl|nmod)/.test(reading.tokens[child]!.relation));
      if (isRestricted) continue;
      if (opens ? at < openingWords : tag === "PRON" && isOfFirstVerb(reading, words.slice(0, at), token)) found.push(token);
      continue;
    }
    // "Such a thing" and "this country" may be meant of what is at hand, "that country" and "this opinion" are not.
    if (!opens && (lower === "such" || (lower === "this" && isAtHand(part, token, noun)))) continue;
    if (!relation.startsWith("det") || named.has(stem(noun.lower)) || (spans.has(noun.lemma) && !(opens && /^th(?:at|ose)$/.test(lower))))
      continue;
    // "Those people who came".
    if (
      lower === "those" &&
      !opens &&
      childrenOf(head).some((child) => child > head && /^(?:acl|nmod)/.test(reading.tokens[child]!.relation))
    )
      continue;
    found.push(token);
  }
  return found;
});

/** What "this" may mean without words before it: a place or a body in which one is, what follows it, and whatever somebody speaks of. */
function isAtHand({ reading }: Part, demonstrative: number, noun: Token): boolean {
  const word = reading.tokens[demonstrative]!;
  if (hereNouns.has(noun.lemma) || isRoleNoun(noun.lower)) return true;
  const isRestricted = indexOf(reading)
    .childrenOf(word.head)
    .some((child) => child > word.head && /^(?:acl|nmod|appos)/.test(reading.tokens[child]!.relation));
  return isRestricted || reading.utterances.some(({ kind, content }) => kind !== "indirect" && contains(content, word));
}

const hereNouns = new Set(
  "country nation state city town world planet community region area committee house hearing court point way".split(" "),
);

/** "Holm called this a mistake", "Holm said that this is a mistake": no clause before it tells at what the demonstrative might point. */
function isOfFirstVerb(reading: Reading, before: readonly number[], demonstrative: number): boolean {
  const { head, relation } = reading.tokens[demonstrative]!;
  if (!/^(?:nsubj|obj|obl|nmod)/.test(relation) || reading.tokens[head]!.relation === "acl:relcl") return false;
  return !hasClauseBeside(reading, before, demonstrative);
}

/** A demonstrative further behind has words before it that it may point at. */
const openingWords = 4;
/** "This week" is told from today, and "that night" from the day that was named before in the sentence. */
const spans = new Set(
  "day week weekend month year season century decade morning afternoon evening night summer winter spring fall autumn time".split(" "),
);

/** "Both have agreed", "One would fund the pier": of what they are is told before. */
function lacksNoun({ reading }: Part, tokens: readonly number[]): boolean {
  const { childrenOf } = indexOf(reading);
  return tokens.slice(0, openingWords + 1).some((token) => {
    const { lower, relation } = reading.tokens[token]!;
    if (!counting.has(lower) || !relation.startsWith("nsubj")) return false;
    // "Others in the group": who the first ones are is told before, whatever follows.
    return lower === "others" || !childrenOf(token).some((child) => /^(?:nmod|acl|amod|compound)/.test(reading.tokens[child]!.relation));
  });
}

const counting = new Set("both one another few many some neither each none most several other others two three more".split(" "));

/** "I think that it sinks": who that is stands before. */
export function lacksSpeaker(part: Part, range: Range): boolean {
  const { reading } = part;
  const tokens = tokensIn(part, range);
  // Who speaks in a transcript is told by the label.
  if (withoutLabel(part, tokens).length < tokens.length) return false;
  const speaks = (source: Range): boolean => tokensIn(part, source).every((token) => !isFirstPerson(reading.tokens[token]!));
  if (reading.utterances.some(({ kind, source }) => kind !== "term" && source !== null && contains(range, source) && speaks(source)))
    return false;
  return tokens.some((token) => isFirstPerson(reading.tokens[token]!));
}

function isFirstPerson({ lower, relation }: Token): boolean {
  return /^(?:i|we)$/.test(lower) && relation.startsWith("nsubj");
}
