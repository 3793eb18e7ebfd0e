/*
 * Words of a text in one pass over its UTF-16 code units, as 32-bit hashes. Hashing while scanning makes no strings, and the words go
 * into arrays that are used again for the next text: a stream of 2,500 reports a second has 1.6 million words a second.
 */

/** Bits of a word's shape; `quoted` words stand between quotation marks. */
export const shapes = { capital: 1, digits: 2, sentenceStart: 4, quoted: 8 } as const;

/** Most words that one scan gives. What a live blog or a long-read says later than that belongs to other events. */
export const wordsMax = 4_000;

/** The words of the text that was scanned last; entry `word` of each array belongs to one word. */
export interface ScannedWords {
  /** Hash of the folded form. */
  readonly hashes: Uint32Array;
  /** Range in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
}

export const scanned: ScannedWords = {
  hashes: new Uint32Array(wordsMax),
  starts: new Int32Array(wordsMax),
  ends: new Int32Array(wordsMax),
  shapes: new Uint8Array(wordsMax),
};

/** Bits of a code unit's entry: what kind of character it is, above its lower case in the 16 low bits. */
const letter = 1 << 16;
const digit = 1 << 17;
const ideograph = 1 << 18;
const sentenceEnd = 1 << 19;
const apostrophe = 1 << 20;
const combining = 1 << 21;
const quotation = 1 << 22;
const lineEnd = 1 << 23;
const other = 1 << 24;
const capital = 1 << 25;
const inWord: number = letter | digit;
const endsSentence: number = sentenceEnd | quotation | lineEnd;

/** Entry of each code unit; 0 means "not looked at yet". Filled on demand because most texts use a few hundred units. */
const entries: Uint32Array = new Uint32Array(65_536);

const ideographs: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const entry = kindOf(unit, character) | (folded === unit ? 0 : capital) | folded;
  entries[unit] = entry;
  return entry;
}

function kindOf(unit: number, character: string): number {
  if (ideographs.test(character)) return ideograph;
  if (/[\p{L}]/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) return letter;
  if (/\p{M}/u.test(character)) return combining;
  if (/\p{N}/u.test(character)) return digit;
  if (character === "\n") return lineEnd;
  if (/["\u201c\u201d\u201e\u00ab\u00bb]/u.test(character)) return quotation;
  if (/[.!?:;\r\u2026\u3002\uff01\uff1f\u061f\u0964]/u.test(character)) return sentenceEnd;
  return /['\u2019\u2018\u02bc]/u.test(character) ? apostrophe : other;
}

function entryOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return entries[unit] || classify(unit);
}

const hashBase: number = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Hash of the word that was scanned apart, because it holds an apostrophe or a combining mark, or is a number. */
let scannedHash = 0;

/**
 * Scans `text` from `from` to `to` into `scanned`; returns the number of words, at most `countMax`. Letters are folded to lower case,
 * a possessive ending and an English plural "s" are dropped (the S-stemmer: Harman, "How effective is suffixing?", JASIS 42, 1991),
 * numbers keep their inner commas and points out ("1,200" is "1200"), and scripts without spaces give overlapping pairs of
 * characters. A quotation mark without a partner in its line quotes nothing.
 */
export function scanWords(text: string, from: number, to: number, countMax: number = wordsMax): number {
  const { hashes, starts, ends, shapes: forms } = scanned;
  const limit = Math.min(countMax, wordsMax);
  const until = Math.min(to, text.length);
  let size = 0;
  let at = from;
  let start: number = shapes.sentenceStart;
  let opened = -1;
  while (at < until && size < limit) {
    let entry = entryOf(text, at);
    if ((entry & letter) !== 0) {
      const begin = at;
      const shape = start | ((entry & capital) === 0 ? 0 : shapes.capital);
      let hash = hashBase;
      let before = hash;
      let last = entry;
      do {
        before = hash;
        last = entry;
        hash = Math.imul(hash ^ (entry & 0xffff), hashPrime);
        entry = ++at < until ? entryOf(text, at) : other;
      } while ((entry & inWord) !== 0);
      if ((entry & (apostrophe | combining)) !== 0) {
        at = scanBroken(text, begin, until);
        hash = scannedHash;
      } else if ((last & 0xffff) === 115 && at - begin >= 4) hash = stem(text, begin, at, hash, before);
      hashes[size] = mix(hash);
      starts[size] = begin;
      ends[size] = at;
      forms[size++] = shape;
      start = 0;
    } else if ((entry & digit) !== 0) {
      starts[size] = at;
      at = scanNumber(text, at, until);
      hashes[size] = mix(scannedHash);
      ends[size] = at;
      forms[size++] = shapes.digits;
      start = 0;
    } else if ((entry & ideograph) !== 0) {
      const added = scanIdeographs(text, at, until, size, limit);
      at = ends[added - 1]!;
      size = added;
      start = 0;
    } else {
      at++;
      if ((entry & endsSentence) === 0) continue;
      start = shapes.sentenceStart;
      if ((entry & lineEnd) !== 0) opened = -1;
      else if ((entry & quotation) !== 0) {
        if (opened < 0) opened = size;
        else {
          for (let word = opened; word < size; word++) forms[word]! |= shapes.quoted;
          opened = -1;
        }
      }
    }
  }
  return size;
}

/** A word with apostrophes or combining marks; returns where it ends, with a possessive ending. */
function scanBroken(text: string, start: number, to: number): number {
  let at = start;
  // Where the letters end, when a possessive ending follows them.
  let end = -1;
  let hash = hashBase;
  for (; at < to; at++) {
    const entry = entryOf(text, at);
    if ((entry & inWord) !== 0) hash = Math.imul(hash ^ (entry & 0xffff), hashPrime);
    else if ((entry & apostrophe) !== 0 && at + 1 < to && isLetter(text, at + 1)) {
      // "Holm's" is "Holm"; "O'Brien" and "l'Elysee" stay whole.
      if ((text.charCodeAt(at + 1) | 32) !== 115 || (at + 2 < to && isLetter(text, at + 2))) continue;
      end = at;
      at += 2;
      break;
    } else if ((entry & combining) === 0) break;
  }
  if (end < 0) end = at;
  const endsInS = (text.charCodeAt(end - 1) | 32) === 115 && end - start >= 4;
  scannedHash = endsInS ? stem(text, start, end, hash, hashLetters(text, start, end - 1)) : hash;
  return at;
}

/** The hash of a word that ends in "s": that of `before` without this letter where it is the ending of a plural. */
function stem(text: string, start: number, end: number, whole: number, before: number): number {
  const last = text.charCodeAt(end - 2) | 32;
  // "ss", "us" and "is" are no plurals; "ies" is "y".
  if (last === 115 || last === 117 || last === 105) return whole;
  const isFromY = last === 101 && (text.charCodeAt(end - 3) | 32) === 105 && end - start > 4;
  return isFromY ? Math.imul(hashLetters(text, start, end - 3) ^ 121, hashPrime) : before;
}

function hashLetters(text: string, start: number, end: number): number {
  let hash = hashBase;
  for (let at = start; at < end; at++) {
    const entry = entryOf(text, at);
    if ((entry & inWord) !== 0) hash = Math.imul(hash ^ (entry & 0xffff), hashPrime);
  }
  return hash;
}

function isLetter(text: string, at: number): boolean {
  return (entryOf(text, at) & letter) !== 0;
}

function scanNumber(text: string, start: number, to: number): number {
  let at = start;
  let hash = hashBase;
  for (; at < to; at++) {
    const entry = entryOf(text, at);
    if ((entry & inWord) !== 0) {
      hash = Math.imul(hash ^ (entry & 0xffff), hashPrime);
      continue;
    }
    // A comma or point between digits belongs to the number.
    const unit = entry & 0xffff;
    if ((unit !== 44 && unit !== 46) || at + 1 >= to || (entryOf(text, at + 1) & digit) === 0) break;
    if (unit === 46) hash = Math.imul(hash ^ 46, hashPrime);
  }
  scannedHash = hash;
  return at;
}

/** Adds the pairs of a run of characters without spaces; returns the number of words. */
function scanIdeographs(text: string, start: number, to: number, words: number, limit: number): number {
  let size = words;
  for (let at = start; at < to && size < limit; at++) {
    const unit = text.charCodeAt(at);
    if ((entryOf(text, at) & ideograph) === 0) break;
    const isPair = at + 1 < to && (entryOf(text, at + 1) & ideograph) !== 0;
    if (!isPair && at > start) break;
    const hash = Math.imul(hashBase ^ unit, hashPrime);
    scanned.hashes[size] = mix(isPair ? Math.imul(hash ^ text.charCodeAt(at + 1), hashPrime) : hash);
    scanned.starts[size] = at;
    scanned.ends[size] = isPair ? at + 2 : at + 1;
    scanned.shapes[size++] = 0;
  }
  return size;
}

/** Finaliser of MurmurHash3 (Appleby): every bit of the input changes about half of the bits of the output. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash that `scanWords` gives to a word. */
export function hashWord(word: string): number {
  const count = scanWords(word, 0, word.length);
  return count === 0 ? 0 : scanned.hashes[count - 1]!;
}
