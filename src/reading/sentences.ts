import { limits } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import { isFirstName, placeOf } from "../lexicon/index.ts";
import type { Block } from "../page/index.ts";
import { abbreviationKind } from "./abbreviations.ts";
import { classOf, DIGIT, isClosing, LOWER, SPACE, UPPER } from "./characters.ts";
import { closesLabel, missesStop, opensLabel } from "./missing-stops.ts";
import type { Sentence } from "./reading.ts";
import { isSpeechVerb, opensSentence } from "./sentence-openers.ts";
import { cutTokens } from "./tokens.ts";
import type { TokenRanges } from "./tokens.ts";

export interface CutText {
  readonly ranges: TokenRanges;
  readonly sentences: readonly Sentence[];
}

/** Cuts a text into tokens and sentences. No sentence crosses the end of a block; text outside of blocks is read as well. */
export function cutSentences(text: string, blocks: readonly Block[]): CutText {
  const ranges: TokenRanges = { starts: [], ends: [] };
  const sentences: Sentence[] = [];
  let at = 0;
  const read = (range: Range, block: number): void => {
    const first = ranges.starts.length;
    cutTokens(text, range, ranges);
    splitTokens(text, ranges, { first, last: ranges.starts.length, block }, sentences);
  };
  for (const [index, block] of blocks.entries()) {
    if (block.start > at) read({ start: at, end: block.start }, Math.max(0, index - 1));
    if (block.end > Math.max(at, block.start)) read({ start: Math.max(at, block.start), end: block.end }, index);
    at = Math.max(at, block.end);
  }
  if (at < text.length) read({ start: at, end: text.length }, Math.max(0, blocks.length - 1));
  return { ranges, sentences };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

function splitTokens(text: string, ranges: TokenRanges, stretch: Stretch, into: Sentence[]): void {
  let first = datelineEnd(text, ranges, stretch);
  if (first > stretch.first) into.push(sentence(ranges, stretch.first, first, stretch.block));
  for (let index = first; index < stretch.last; index++) {
    const full = index - first + 1 >= limits.sentenceTokens;
    const ends =
      full ||
      missesStop(text, ranges, index, stretch.last) ||
      opensLabel(text, ranges, index, stretch.last) ||
      closesLabel(text, ranges, first, index, stretch.last);
    const last = ends ? index + 1 : sentenceEnd(text, ranges, index, stretch.last);
    if (last === 0) continue;
    into.push(sentence(ranges, first, last, stretch.block));
    first = last;
    index = last - 1;
  }
  if (first < stretch.last) into.push(sentence(ranges, first, stretch.last, stretch.block));
}

function sentence(ranges: TokenRanges, first: number, last: number, block: number): Sentence {
  return { start: ranges.starts[first]!, end: ranges.ends[last - 1]!, block, first, last };
}

/** A dateline is at most so many tokens: "PORT ELLERY, Halden, June 9 (Agency) —". */
const datelineTokensMax = 14;

/**
 * First token after the dateline of a paragraph: a place and a dash, or an agency in brackets. It says where and by whom the report was
 * written and is no part of its first sentence; without one, the first token of the paragraph.
 */
function datelineEnd(text: string, ranges: TokenRanges, { first, last }: Stretch): number {
  const none = agencyEnd(text, ranges, first, last);
  let capitals = 0;
  for (let index = first; index < Math.min(last, first + datelineTokensMax); index++) {
    const word = text.slice(ranges.starts[index], ranges.ends[index]);
    if (/^(?:[—–―]|--|[-:])$/.test(word))
      return index + 1 < last && closesDateline(text, ranges, first, index, capitals > 0) ? index + 1 : none;
    if (/^\p{Lu}{3,}$/u.test(word) && index === first + capitals) capitals++;
    else if (/^\p{Ll}/u.test(word)) return none;
  }
  return none;
}

/**
 * The mark closes a dateline behind an agency in brackets, and a dash behind a place in capitals. A hyphen and a colon stand in headlines too
 * ("SOCCER - WIN FOR NORLAND"), and a dash behind any name: there only a known place before a word that is not in capitals is one.
 */
function closesDateline(text: string, ranges: TokenRanges, first: number, mark: number, inCapitals: boolean): boolean {
  if (mark === first) return false;
  const sign = text.slice(ranges.starts[mark], ranges.ends[mark]);
  const isDash = sign !== "-" && sign !== ":";
  if (sign !== ":" && text[ranges.ends[mark - 1]! - 1] === ")") return true;
  if (isDash && inCapitals) return true;
  return (isDash || inCapitals) && isBetweenPlaceAndWord(text, ranges, first, mark);
}

/** "NASHVILLE, Tenn. - No charges", "Vik – In his first speech". */
function isBetweenPlaceAndWord(text: string, ranges: TokenRanges, first: number, mark: number): boolean {
  const [place = ""] = text
    .slice(ranges.starts[first], ranges.ends[mark - 1])
    .toLowerCase()
    .split(",");
  const next = text.slice(ranges.starts[mark + 1], ranges.ends[mark + 1]);
  return (
    /^\P{Ll}/u.test(next) &&
    !/^\p{Lu}{2,}$/u.test(next) &&
    placeOf(place.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())) !== undefined
  );
}

/** "(CNN) The ferry left": the token after an agency in brackets that opens a paragraph. */
function agencyEnd(text: string, ranges: TokenRanges, first: number, last: number): number {
  if (first + 3 >= last) return first;
  const isAgency = /^\(\p{Lu}{2,8}\)$/u.test(text.slice(ranges.starts[first], ranges.ends[first + 2]));
  return isAgency && startsUpper(text, ranges.starts[first + 3]!) ? first + 3 : first;
}

/**
 * Where the sentence ends that token `index` may close: the number of the first token after it, or 0 when it goes on.
 *  1. a blank line ends it;
 *  2. "?", "!", "." and "..." may end it, and so may an abbreviation;
 *  3. marks that close a quotation or a bracket and follow without a space belong to it;
 *  4. it goes on when the next word is in lower case, or (after an abbreviation, a "?" or a "...") does not look like an opening.
 */
function sentenceEnd(text: string, ranges: TokenRanges, index: number, last: number): number {
  if (index + 1 < last && hasBlankLine(text, ranges.ends[index]!, ranges.starts[index + 1]!)) return index + 1;
  const stop = stopKind(text, ranges.starts[index]!, ranges.ends[index]!);
  if (stop === undefined) return 0;
  let next = index + 1;
  while (next < last && ranges.starts[next] === ranges.ends[next - 1] && closesOnly(text, ranges, next)) next++;
  if (next >= last) return last;
  const closed = next > index + 1;
  const glued = ranges.starts[next] === ranges.ends[next - 1];
  if (glued && (stop !== "stop" || closed)) return closed && stop === "stop" && startsUpper(text, ranges.starts[next]!) ? next : 0;
  if (glued && !startsUpper(text, ranges.starts[next]!)) return 0;
  return goesOn(text, ranges, { index, next, last, stop, closed }) ? 0 : next;
}

interface Candidate {
  readonly index: number;
  readonly next: number;
  readonly last: number;
  readonly stop: StopKind;
  readonly closed: boolean;
}

function goesOn(text: string, ranges: TokenRanges, candidate: Candidate): boolean {
  const { next, last, stop, closed } = candidate;
  let word = next;
  while (word < last && isOpening(text.charCodeAt(ranges.starts[word]!))) word++;
  if (word >= last) return false;
  const unit = text.charCodeAt(ranges.starts[word]!);
  const kind = classOf(unit);
  if (stop === "title" || (kind === UPPER && isMiddleInitial(text, ranges, candidate.index))) return true;
  if (kind === LOWER) return closed || stop !== "stop" || !followsLongWord(ranges, candidate.index);
  // A dash, a comma or a semicolon after the stop carries on what the stop interrupted.
  if (word === next && (unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x2014 || unit === 0x2013 || unit === 0x29))
    return true;
  if (isShoutedName(text, ranges, candidate.index))
    return word === next && !opensSentence(text.slice(ranges.starts[word], ranges.ends[word]));
  if (stop === "abbreviation") {
    if (kind === DIGIT) return true;
    // "Peter Lund Jr. (D-Vik) pleaded guilty."
    const mayGoOn = word === next || text.charCodeAt(ranges.starts[next]!) === 0x28;
    return mayGoOn && !opensSentence(text.slice(ranges.starts[word], ranges.ends[word]));
  }
  if (closed && stop !== "stop") return isAttribution(text, ranges, word, last);
  return false;
}

/** "E! News", "Yahoo! Mail": the mark is a part of the name before it, which a capital follows. */
function isShoutedName(text: string, ranges: TokenRanges, stop: number): boolean {
  if (stop < 1 || text[ranges.starts[stop]!] !== "!" || ranges.ends[stop - 1] !== ranges.starts[stop]) return false;
  return /^(?:E|Yahoo|Jeopardy)$/.test(text.slice(ranges.starts[stop - 1], ranges.ends[stop - 1]));
}

/** "Joseph I. Vale": the one initial that is a word as well, between a first name and a capital. */
function isMiddleInitial(text: string, ranges: TokenRanges, stop: number): boolean {
  if (stop < 2 || text[ranges.starts[stop - 1]!] !== "I" || ranges.ends[stop - 1]! - ranges.starts[stop - 1]! !== 1) return false;
  return ranges.ends[stop - 1] === ranges.starts[stop] && isFirstName(text.slice(ranges.starts[stop - 2], ranges.ends[stop - 2]));
}

/** A stop before lower case ends a sentence of careless text, unless the word before it may be an abbreviation. */
function followsLongWord(ranges: TokenRanges, stop: number): boolean {
  return stop > 0 && ranges.ends[stop - 1]! - ranges.starts[stop - 1]! > 4 && ranges.ends[stop - 1] === ranges.starts[stop];
}

/** “Why?” the minister asked: a question inside quotation marks does not end the sentence that reports it. */
function isAttribution(text: string, ranges: TokenRanges, from: number, last: number): boolean {
  const end = Math.min(last, from + 6);
  for (let index = from; index < end; index++) {
    const word = text.slice(ranges.starts[index], ranges.ends[index]);
    if (isSpeechVerb(word)) return true;
    if (word === "," || word === "." || word === "“" || word === '"') return false;
  }
  return false;
}

type StopKind = "stop" | "question" | "ellipsis" | "abbreviation" | "title";

function stopKind(text: string, start: number, end: number): StopKind | undefined {
  const final = text.charCodeAt(end - 1);
  if (final === 0x3f || final === 0x21 || final === 0x3002) return "question";
  if (final === 0x2026) return "ellipsis";
  if (final !== 0x2e) return undefined;
  if (end - start === 1) return "stop";
  if (text.charCodeAt(start) === 0x2e) return end - start > 1 ? "ellipsis" : "stop";
  if (end - start === 2) return "title";
  if (classOf(text.charCodeAt(start)) === DIGIT) return "title";
  const kind = abbreviationKind(text.slice(start, end - 1));
  return kind === "title" || kind === "number" ? "title" : "abbreviation";
}

function closesOnly(text: string, ranges: TokenRanges, index: number): boolean {
  for (let at = ranges.starts[index]!; at < ranges.ends[index]!; at++) {
    const unit = text.charCodeAt(at);
    if (!isClosing(unit)) return false;
  }
  return true;
}

function isOpening(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018 || unit === 0x28 || unit === 0x5b || unit === 0xab || unit === 0x60
  );
}

function startsUpper(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === UPPER || isOpening(text.charCodeAt(at));
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2029) lines++;
    else if (classOf(unit) !== SPACE) return false;
  }
  return lines >= 2;
}
