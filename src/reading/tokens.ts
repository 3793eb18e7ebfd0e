import type { Range } from "../kernel/index.ts";
import { isFirstName } from "../lexicon/index.ts";
import { abbreviationKind } from "./abbreviations.ts";
import { classOf, DIGIT, EXTENDER, isInvisible, isWordly, OTHER, SPACE, SURROGATE, UPPER } from "./characters.ts";
import { addressEnd, wordEnd } from "./word-ends.ts";
import { splitWord } from "./word-parts.ts";

/** Starts and ends of tokens, in reading order: two lists because millions of small objects would cost more than the scan. */
export interface TokenRanges {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Cuts a range of a text into tokens by the conventions of the English Web Treebank (Universal Dependencies 2): clitics are
 * tokens ("do|n't", "Holm|'s"), compounds are cut at their hyphens except after prefixes ("well|-|known", "non-nuclear"), a
 * currency sign stands apart from its number, a run of one mark is one token. Every character that is neither white space
 * nor invisible is in exactly one token. One pass, constant look-ahead but for addresses.
 */
export function cutTokens(text: string, range: Range, into: TokenRanges = { starts: [], ends: [] }): TokenRanges {
  let at = range.start;
  const first = into.starts.length;
  while (at < range.end) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === SPACE || (kind === EXTENDER && isInvisible(unit))) {
      at++;
    } else if (kind === SURROGATE) {
      at = push(into, at, pictureEnd(text, at, range.end));
    } else if (isWordly(kind)) {
      at = cutWord(text, at, range.end, into, into.starts.length === first);
    } else {
      at = push(into, at, markEnd(text, at, range.end, range.start));
    }
  }
  return into;
}

function cutWord(text: string, at: number, limit: number, into: TokenRanges, opensRange: boolean): number {
  const address = addressEnd(text, at, limit);
  if (address > at) return push(into, at, address);
  const end = wordEnd(text, at, limit);
  if (text.charCodeAt(end) === 0x2e && end < limit && keepsStop(text, at, end, limit, opensRange)) return push(into, at, end + 1);
  return splitWord(text, at, end, into);
}

/** True when the stop after a word is a part of it: "U.S.", "Mr.", "L." before a surname, "1." at the head of a paragraph. */
function keepsStop(text: string, start: number, end: number, limit: number, opensRange: boolean): boolean {
  if (text.charCodeAt(end + 1) === 0x2e && end + 1 < limit) return false;
  const nextAt = skipSpaces(text, end + 1, limit);
  const next = nextAt < limit ? classOf(text.charCodeAt(nextAt)) : SPACE;
  const firstKind = classOf(text.charCodeAt(start));
  if (firstKind === DIGIT) return opensRange && end - start <= 2 && nextAt > end + 1 && nextAt < limit;
  if (hasInnerStops(text, start, end)) return true;
  // "I." ends a sentence more often than it is somebody's initial.
  if (end - start === 1 && firstKind === UPPER)
    return next === UPPER && (text.charCodeAt(start) !== 0x49 || standsInName(text, start, nextAt));
  if (end - start === 2 && text.slice(start - 3, end).toLowerCase() === "et al") return true;
  if (end - start > 6) return false;
  const kind = abbreviationKind(text.slice(start, end));
  return kind === "number" ? next === DIGIT : kind !== undefined || (firstKind === UPPER && standsInSentence(text, end));
}

/** "Peoria, Ill., said": no sentence ends before a comma, so that the stop belongs to the word, whatever the word. */
function standsInSentence(text: string, stop: number): boolean {
  const unit = text.charCodeAt(stop + 1);
  return unit === 0x2c || unit === 0x3b;
}

/** "Anna I. Holm": a first name stands before the letter, and no word that opens a sentence behind it. */
function standsInName(text: string, start: number, next: number): boolean {
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - firstNameMax), start));
  const after = /^\p{Lu}\p{Ll}+/u.exec(text.slice(next, next + firstNameMax))?.[0].toLowerCase() ?? "";
  return before !== null && isFirstName(before[1]!) && after !== "" && !openers.test(after);
}

/** Words that begin a sentence and no surname. */
const openers =
  /^(?:the|a|an|he|she|it|we|they|i|you|in|on|at|but|and|so|this|that|these|those|there|when|if|as|his|her|its|their|for|after|no|yes|what|who)$/;

/** Longer words before an initial are no first names. */
const firstNameMax = 20;

/** "U.S", "p.m", "Ph.D": parts of at most two letters with stops between them. */
function hasInnerStops(text: string, start: number, end: number): boolean {
  let stops = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 0x2e) {
      stops++;
      run = 0;
    } else if (++run > 2 || classOf(text.charCodeAt(at)) === DIGIT) {
      return false;
    }
  }
  return stops > 0;
}

function skipSpaces(text: string, at: number, limit: number): number {
  while (at < limit && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** End of an emoji or of a letter outside the basic plane, with its joiners and modifiers. */
function pictureEnd(text: string, at: number, limit: number): number {
  let end = at;
  for (;;) {
    const isPair = (text.charCodeAt(end) & 0xfc00) === 0xd800 && end + 1 < limit && (text.charCodeAt(end + 1) & 0xfc00) === 0xdc00;
    end += isPair ? 2 : 1;
    let joined = false;
    while (end < limit && classOf(text.charCodeAt(end)) === EXTENDER) joined = text.charCodeAt(end++) === 0x200d;
    const carriesOn = joined || isSkinTone(text, end) || (isFlagLetter(text, at) && end === at + 2 && isFlagLetter(text, end));
    if (!carriesOn || end >= limit || classOf(text.charCodeAt(end)) !== SURROGATE) return end;
  }
}

function isSkinTone(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdffb;
}

/** Two letters of this kind are the flag of a country. */
function isFlagLetter(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

const STOP = 0x2e;
const REPEATING = new Set([..."-*=_#~!?<>+^$"].map((mark) => mark.charCodeAt(0)));

/** End of the mark that starts at `at`: most stand alone, runs of one mark stay together ("...", "--", "?!"). */
function markEnd(text: string, at: number, limit: number, lower: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (unit === STOP) {
    while (end < limit && text.charCodeAt(end) === STOP) end++;
    const startsNumber =
      end === at + 1 && classOf(text.charCodeAt(end)) === DIGIT && (at === lower || classOf(text.charCodeAt(at - 1)) === SPACE);
    return startsNumber && end < limit ? wordEnd(text, end, limit) : end;
  }
  if (unit === 0x23 || unit === 0x40) return tagEnd(text, at, limit);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x60) return apostropheEnd(text, at, limit);
  if (REPEATING.has(unit)) {
    const mixes = unit === 0x21 || unit === 0x3f;
    while (end < limit && (text.charCodeAt(end) === unit || (mixes && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f))))
      end++;
  }
  while (end < limit && classOf(text.charCodeAt(end)) === EXTENDER) end++;
  return end;
}

/** "#hashtag" and "@name" are one token, a lone sign is its own. */
function tagEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (isWordly(classOf(text.charCodeAt(end))) || text.charCodeAt(end) === 0x5f)) end++;
  return end;
}

/** A clitic after a mark ("”'s"), a short form ("'90s", "'em"), two marks for one quotation mark, or the mark alone. */
function apostropheEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) === unit && at + 1 < limit) return at + 2;
  let end = at + 1;
  while (end < limit && end - at < 8 && isWordly(classOf(text.charCodeAt(end)))) end++;
  const word = text.slice(at + 1, end).toLowerCase();
  const isShort = /^(?:\d0s|\d\d|em|til|cause|tis|twas)$/.test(word);
  const glued = at > 0 && classOf(text.charCodeAt(at - 1)) === OTHER;
  return isShort || (glued && word === "s") ? end : at + 1;
}

function push(into: TokenRanges, start: number, end: number): number {
  into.starts.push(start);
  into.ends.push(end);
  return end;
}
