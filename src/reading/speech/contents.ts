import type { CueVerb } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import { addresseeAfter, skipAdjuncts } from "./adjuncts.ts";
import type { Attribution } from "./attribution.ts";
import { boundWordsMax, opensNumber } from "./bounded-numbers.ts";
import { endOfBareClause, endOfContent, endOfPhrase, endOfThatClause } from "./content-ends.ts";
import { isTimeWord } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { blockQuotationEnd, childrenOf, hasFiniteVerb, isFinite, isOpaque, passageEnd, relationOf } from "./syntax.ts";

/** "say a word", "say no more": fewer tokens after "say" are an object. */
const sayClauseTokensMin = 5;

type Content = Pick<Attribution, "contents" | "complementizer" | "addressee">;

/** A cue and the places where its content may begin. */
interface Frame {
  readonly syntax: Syntax;
  readonly sentence: Sentence;
  readonly verb: CueVerb;
  readonly token: number;
  /** After the cue. */
  readonly from: number;
  /** After the addressee. */
  readonly start: number;
  /** After adverbs, times and places. */
  readonly rest: number;
  readonly end: number;
  readonly addressee: Stretch | undefined;
}

/**
 * What follows a cue as its content, by the frames of the verb:
 *  1. an addressee is stepped over
 *  2. a quotation, after a comma, a colon or nothing
 *  3. a clause with "that", "whether", a question word, or bare
 *  4. an infinitive
 *  5. what a listed preposition governs
 *  6. an object
 */
export function contentAfter(syntax: Syntax, sentence: Sentence, verb: CueVerb, token: number, from: number): Content | undefined {
  const addressee = verb.addressee || verb.addresseeThenInfinitive ? addresseeAfter(syntax, from, sentence.last) : undefined;
  const start = addressee && addressee.last < sentence.last ? addressee.last : from;
  const rest = skipAdjuncts(syntax, start, sentence.last);
  const end = endOfContent(syntax, sentence, token, start);
  const frame = { syntax, sentence, verb, token, from, start, rest, end, addressee };
  return quotedContent(frame) ?? clauseContent(frame) ?? infinitiveContent(frame) ?? governedContent(frame) ?? objectContent(frame);
}

function make({ addressee }: Frame, first: number, last: number, complementizer = -1): Content | undefined {
  return first < last ? { contents: [{ first, last }], complementizer, addressee } : undefined;
}

function quotedContent(frame: Frame): Content | undefined {
  const { syntax, sentence, verb, start, rest, end } = frame;
  if (!verb.quotation && !verb.clause) return undefined;
  const first = quotationAt(syntax, sentence, start) ?? quotationAt(syntax, sentence, rest);
  if (first === undefined) return undefined;
  if (!isOpaque(syntax, first)) return make(frame, first, blockQuotationEnd(syntax, first));
  const close = passageEnd(syntax, first);
  return make(frame, first, end > close && !goesOnBehind(syntax, close, end) ? close : Math.max(end, close));
}

/** Behind the closing mark the reported words go on with a verb, another quotation or what is joined; "on the wall" does not. */
function goesOnBehind(syntax: Syntax, from: number, end: number): boolean {
  const { tag, lower, fine: form } = syntax.tokens[from]!;
  // "Chanted “…,” mocking her": a participle tells how it was said.
  if (form === "VBG" && tag === "VERB" && !hasFiniteVerb(syntax, from, end)) return false;
  if (tag !== "ADP" && lower !== "to" && !(/^(?:before|after|while|when)$/.test(lower) && syntax.tokens[from + 1]?.fine === "VBG"))
    return true;
  for (let index = from; index < end; index++) {
    const { fine, tag, head, relation } = syntax.tokens[index]!;
    if (isOpaque(syntax, index)) return true;
    const verb = tag === "AUX" && head >= from ? syntax.tokens[head]!.relation : relation;
    if (/^(?:VB[DPZ]|MD)$/.test(fine) && !/^(?:advcl|acl)/.test(verb)) return true;
  }
  return false;
}

/** Start of the passage that stands at `at`, with or without a comma or colon before it. */
function quotationAt(syntax: Syntax, sentence: Sentence, at: number): number | undefined {
  let index = at;
  if (index < sentence.last && !isOpaque(syntax, index) && /^[,:—–]$/.test(syntax.tokens[index]!.lower)) index++;
  if (index < sentence.last) return isOpaque(syntax, index) ? index : undefined;
  // "He said:" ends its sentence or paragraph; the words follow in marks or as a block quotation.
  if (syntax.tokens[index - 1]?.lower !== ":" || index >= syntax.tokens.length) return undefined;
  return isOpaque(syntax, index) || blockQuotationEnd(syntax, index) > index ? index : undefined;
}

function clauseContent(frame: Frame): Content | undefined {
  const { syntax, sentence, verb, start, rest, end } = frame;
  if (!verb.clause && !verb.quotation) return undefined;
  for (const at of [start, rest]) {
    const word = at < sentence.last ? syntax.tokens[at]! : undefined;
    if (word === undefined || isOpaque(syntax, at)) continue;
    const isClause = verb.clause && hasFiniteVerb(syntax, at + 1, end);
    if (word.lower === "that" && (word.tag === "SCONJ" || isClause)) return make(frame, at + 1, endOfThatClause(syntax, at + 1, end), at);
    // "warned members who had voted": the pronoun belongs to the noun before it.
    const isRelative = /^who/.test(word.lower) && /^(?:NOUN|PROPN)$/.test(syntax.tokens[at - 1]?.tag ?? "");
    if (isClause && !isRelative && questionWords(verb).test(word.lower)) return make(frame, at, end);
  }
  if (!verb.clause) return undefined;
  if (!verb.object && !verb.infinitive) {
    const that = distantThat(syntax, rest, sentence.last);
    if (that >= 0 && hasFiniteVerb(syntax, that + 1, end)) return make(frame, that + 1, end, that);
  }
  const opener = bareClause(frame);
  const first = opener === undefined ? undefined : behindTime(syntax, opener);
  return first === undefined ? undefined : make(frame, first, endOfBareClause(syntax, first, end));
}

/** "said Sunday the plan was dead", "said Sunday night there were none": the day says when it was said. */
function behindTime(syntax: Syntax, opener: number): number {
  let first = opener;
  while (isTimeWord(syntax.tokens[first]?.lower ?? "")) first++;
  return startsSubject(syntax, first) ? first : opener;
}

function startsSubject({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.tag === "DET" || /^(?:PRP\$?|EX)$/.test(tokens[at]?.fine ?? "");
}

/** After verbs of asking and knowing "if", "when" and "where" open a content; after others they open a circumstance. */
function questionWords(verb: CueVerb): RegExp {
  const isOpen =
    verb.manner === "question" || /^(?:know|explain|reveal|disclose|specify|recall|mention|doubt|learn|decide)$/.test(verb.lemma);
  return isOpen ? /^(?:whether|if|why|how|what|who|where|when|which)$/ : /^(?:whether|why|how|what|who)$/;
}

/** "said on Thursday at a meeting in Lyon, France, that …": the conjunction behind circumstances; -1 when a clause comes first. */
function distantThat(syntax: Syntax, from: number, ceiling: number): number {
  // "said the problems that trade brings are many": the clause begins with its subject, and "that" is relative.
  const opener = syntax.tokens[from];
  if (opener?.tag === "DET" && !isTimeWord(syntax.tokens[from + 1]?.lower ?? "") && !isOpaque(syntax, from)) return -1;
  for (let index = from; index < Math.min(ceiling, from + 16); index++) {
    const { lower, tag, fine } = syntax.tokens[index]!;
    // "said, more than the sum that was named": what is compared carries a relative clause, not the content.
    if (isOpaque(syntax, index) || lower === "than") return -1;
    if (lower === "that") return index > from || tag === "SCONJ" ? index : -1;
    const isCircumstance = /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV|PART|CCONJ)$/.test(tag) || fine === "VBG" || fine === "PRP$";
    if (!isCircumstance && lower !== "," && lower !== "-") return -1;
  }
  return -1;
}

/** A clause without "that": the parse says so, or a subject and a finite verb follow. */
function bareClause({ syntax, verb, token, start, rest, end, addressee }: Frame): number | undefined {
  const { tokens } = syntax;
  if (opensNumber(syntax, start) && hasSubjectAndVerb(syntax, start, end)) return start;
  for (const child of childrenOf(syntax, token)) {
    if (child < start || relationOf(tokens[child]!) !== "ccomp") continue;
    const first = withBound(syntax, Math.max(start, syntax.leftmost[child]!), start);
    if (first >= end || isTimePhrase(syntax, first, end)) break;
    // A clause of content does not begin with "and": the parse took its subject for something else.
    if (tokens[first]!.tag === "CCONJ") return start;
    // "Urged the council to close a road that leaks": the infinitive is what was urged.
    if ((addressee || verb.infinitive) && opensInfinitive(syntax, start)) return undefined;
    if (first > rest && startsNominal(syntax, rest)) return rest;
    if (first > start && isNominalStretch(syntax, start, first) && !isTimePhrase(syntax, start, first)) return start;
    // "Told a story about a family whose road was closed": a relative clause is no content.
    if (/^W(?:P\$|DT)$/.test(tokens[first]!.fine) && tokens[first - 1]!.tag === "NOUN") return undefined;
    if (first - start < 12) return tokens[first]!.lower === "that" ? first + 1 : first;
  }
  for (const at of [start, rest]) {
    const word = tokens[at];
    if (word === undefined || at >= end || isOpaque(syntax, at) || isTimeWord(word.lower)) continue;
    const opens = /^(?:DET|PROPN|NOUN|NUM|ADJ|SYM)$/.test(word.tag) || /^(?:PRP|PRP\$|EX)$/.test(word.fine);
    // "say" has no noun phrase as object; a longer one after it is a clause whose verb the tagger did not see.
    if (opens && (hasSubjectAndVerb(syntax, at, end) || (verb.lemma === "say" && end - at >= sayClauseTokensMin))) return at;
  }
  return undefined;
}

/** The start of a clause whose number the parse cut off from its bound. */
function withBound(syntax: Syntax, first: number, floor: number): number {
  for (let at = Math.max(floor, first - boundWordsMax); at < first; at++) if (opensNumber(syntax, at)) return at;
  return first;
}

function opensInfinitive({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.lower === "to" && tokens[at + 1]?.fine === "VB";
}

/** "Said the end of what she called “…” came late": behind the circumstances of the cue the subject begins, whatever the parse took it for. */
function startsNominal(syntax: Syntax, at: number): boolean {
  const { tag, fine, lower } = syntax.tokens[at]!;
  if (isOpaque(syntax, at) || isTimeWord(lower)) return false;
  return /^(?:DET|PROPN|NOUN|NUM)$/.test(tag) || /^(?:PRP|PRP\$|VBG)$/.test(fine);
}

function isTimePhrase(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const { lower, tag } = syntax.tokens[index]!;
    if (!isTimeWord(lower) && tag !== "DET" && tag !== "ADP" && tag !== "NUM" && tag !== "ADV" && !/^(?:last|next)$/.test(lower))
      return false;
  }
  return true;
}

/** The subject of a bare clause that an erring parse took for an object: "says the businessman is …". */
function isNominalStretch(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    if (isOpaque(syntax, index) || !/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|PART|PRON|ADP)$/.test(syntax.tokens[index]!.tag)) return false;
  }
  return syntax.tokens[first]!.tag !== "ADP" && syntax.tokens[first]!.tag !== "PART";
}

/** A noun phrase and then a finite verb, before any comma. The verb of a mixed clause may stand in marks: the road “was never safe”. */
function hasSubjectAndVerb(syntax: Syntax, first: number, end: number): boolean {
  let nouns = 0;
  for (let index = first; index < end && index - first < 25; index++) {
    const token = syntax.tokens[index]!;
    const isVerb = isFinite(token) && (token.tag === "VERB" || token.tag === "AUX");
    if (isVerb && nouns > 0) return true;
    if (isOpaque(syntax, index)) continue;
    if (isVerb || /^(?:[,;:—–]|who|which|that|as|when|while|because)$/.test(token.lower)) return false;
    if (token.lower === "and" && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(syntax.tokens[index + 1]?.tag ?? "")) return false;
    if (/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(token.tag)) nouns++;
  }
  return false;
}

function infinitiveContent(frame: Frame): Content | undefined {
  const { syntax, sentence, verb, start, end, addressee } = frame;
  const { tokens } = syntax;
  if (start >= sentence.last || tokens[start]!.lower !== "to" || tokens[start + 1]?.tag === "DET") return undefined;
  if (verb.infinitive) return make(frame, start, end);
  return verb.addresseeThenInfinitive && addressee ? make(frame, addressee.first, end) : undefined;
}

function governedContent(frame: Frame): Content | undefined {
  const { syntax, sentence, verb, token, from, end } = frame;
  if (from >= sentence.last || isOpaque(syntax, from) || !verb.prepositions.includes(syntax.tokens[from]!.lower)) return undefined;
  return make(frame, from + 1, endOfPhrase(syntax, token, from + 1, end));
}

function objectContent(frame: Frame): Content | undefined {
  const { syntax, verb, token, from, end } = frame;
  if (!verb.object || (isNaming(verb) && !namesSomething(syntax, token, from, end))) return undefined;
  for (const child of childrenOf(syntax, token)) {
    if (child < from || child >= end || !/^(?:obj|ccomp|xcomp|iobj)$/.test(relationOf(syntax.tokens[child]!))) continue;
    const first = Math.max(from, syntax.leftmost[child]!);
    if (first - from > 2) return undefined;
    // "To question him about the plan": the plan is what is asked about.
    const isListener =
      verb.manner === "question" &&
      syntax.tokens[first]!.fine === "PRP" &&
      /^(?:about|on|over)$/.test(syntax.tokens[first + 1]?.lower ?? "");
    const begin = isListener && first + 2 < end ? first + 2 : first;
    // "What he calls “a farce,” and praises it": the name ends with its marks.
    const close = isNaming(verb) && isOpaque(syntax, begin) ? passageEnd(syntax, begin) : -1;
    if (syntax.tokens[close]?.tag === "CCONJ") return make(frame, begin, close);
    return make(frame, begin, endOfPhrase(syntax, token, begin, end));
  }
  // Without a parse: a noun phrase, or a quotation behind one, right after the verb.
  const isParsed = syntax.childStart[token]! < syntax.childStart[token + 1]! || syntax.tokens[token]!.head >= 0;
  if (isParsed || from >= end) return undefined;
  const word = syntax.tokens[from]!;
  const opens = isOpaque(syntax, from) || /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(word.tag) || word.fine === "PRP$";
  return opens ? make(frame, from, endOfPhrase(syntax, token, from, end)) : undefined;
}

function isNaming({ lemma }: CueVerb): boolean {
  return /^(?:call|dub|term|label|pronounce)$/.test(lemma);
}

/** "Called Vale in what was described as a “courtesy call”": the marks stand in a circumstance of the call. */
function isInCircumstance(syntax: Syntax, verb: number, inside: number): boolean {
  const { tokens } = syntax;
  let at = inside;
  let isTold = false;
  for (; tokens[at]!.head > verb; at = tokens[at]!.head) isTold ||= relationOf(tokens[at]!) === "acl";
  if (!isTold || tokens[at]!.head !== verb || relationOf(tokens[at]!) !== "obl") return false;
  return childrenOf(syntax, at).some((child) => tokens[child]!.tag === "ADP" && tokens[child]!.lower !== "as");
}

/** "called it a disaster", "dubbed the plan “…”": a name or judgement must follow the object. */
function namesSomething(syntax: Syntax, token: number, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (isOpaque(syntax, index) && !isInCircumstance(syntax, token, index)) return true;
  let complements = 0;
  for (const child of childrenOf(syntax, token)) {
    // "Called a cab to take him there": a purpose, and no name.
    const isPurpose = opensInfinitive(syntax, syntax.leftmost[child]!);
    if (child > token && !isPurpose && /^(?:obj|xcomp|iobj|ccomp)$/.test(relationOf(syntax.tokens[child]!))) complements++;
  }
  return complements > 1;
}
