/*
 * Words of a text in one pass over its UTF-16 code units, as 32-bit hashes. Hashing while scanning makes no strings: a stream of
 * 2,500 reports a second has 1.6 million words a second.
 */

/** Called for each word: hash of its folded form, its range in the text, and how it is written. */
export type OnWord = (hash: number, start: number, end: number, shape: number) => void;

/** Bits of a word's shape. */
export const shapes = { capital: 1, allCapitals: 2, digits: 4, sentenceStart: 8 } as const;

const kinds = { other: 1, letter: 2, digit: 3, ideograph: 4, sentenceEnd: 5, apostrophe: 6, mark: 7 } as const;

/** Kind of each code unit; 0 means "not looked at yet". Filled on demand because most texts use a few hundred units. */
const kindOfUnit: Uint8Array = new Uint8Array(65_536);
const lowerOfUnit: Uint16Array = new Uint16Array(65_536);

const ideographs: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  lowerOfUnit[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  let kind: number = kinds.other;
  if (ideographs.test(character)) kind = kinds.ideograph;
  else if (/[\p{L}]/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) kind = kinds.letter;
  else if (/\p{M}/u.test(character)) kind = kinds.mark;
  else if (/\p{N}/u.test(character)) kind = kinds.digit;
  else if (/[.!?:;\n\r\u2026\u3002\uff01\uff1f\u061f\u0964"\u201c\u201d\u00ab\u00bb]/u.test(character)) kind = kinds.sentenceEnd;
  else if (/['\u2019\u2018\u02bc]/u.test(character)) kind = kinds.apostrophe;
  kindOfUnit[unit] = kind;
  return kind;
}

/** Longest word that is told apart from others; longer ones are addresses or dumps, of which the beginning is enough. */
const wordUnits = 48;
const folded: Uint16Array = new Uint16Array(wordUnits);

/**
 * Scans `text` from `from` to `to`. Letters are folded to lower case, a possessive ending and an English plural "s" are dropped
 * (the S-stemmer: Harman, "How effective is suffixing?", JASIS 42, 1991), numbers keep their inner commas and points out
 * ("1,800" is "1800"), and scripts without spaces give overlapping pairs of characters.
 */
export function scanWords(text: string, from: number, to: number, onWord: OnWord): void {
  let at = from;
  let startsSentence = true;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = kindOfUnit[unit] || classify(unit);
    if (kind === kinds.letter) {
      at = scanLetters(text, at, to, startsSentence, onWord);
      startsSentence = false;
    } else if (kind === kinds.digit) {
      at = scanNumber(text, at, to, onWord);
      startsSentence = false;
    } else if (kind === kinds.ideograph) {
      at = scanIdeographs(text, at, to, onWord);
      startsSentence = false;
    } else {
      if (kind === kinds.sentenceEnd) startsSentence = true;
      at++;
    }
  }
}

function scanLetters(text: string, start: number, to: number, startsSentence: boolean, onWord: OnWord): number {
  let at = start;
  let length = 0;
  let capitals = 0;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOfUnit[unit] || classify(unit);
    if (kind === kinds.mark) continue;
    if (kind === kinds.apostrophe && at + 1 < to && isLetter(text.charCodeAt(at + 1))) {
      // "Putin's" is "Putin"; "O'Brien" and "l'Elysee" stay whole.
      if ((text.charCodeAt(at + 1) | 32) === 115 && (at + 2 >= to || !isLetter(text.charCodeAt(at + 2)))) {
        at += 2;
        break;
      }
      continue;
    }
    if (kind !== kinds.letter && kind !== kinds.digit) break;
    const lower = lowerOfUnit[unit]!;
    if (lower !== unit) capitals++;
    if (length < wordUnits) folded[length++] = lower;
  }
  const first = text.charCodeAt(start);
  let shape = startsSentence ? shapes.sentenceStart : 0;
  if (lowerOfUnit[first] !== first) shape |= shapes.capital;
  if (capitals > 1 && capitals === at - start) shape |= shapes.allCapitals;
  onWord(hashFolded(stemmedLength(length)), start, at, shape);
  return at;
}

function isLetter(unit: number): boolean {
  return (kindOfUnit[unit] || classify(unit)) === kinds.letter;
}

function scanNumber(text: string, start: number, to: number, onWord: OnWord): number {
  let at = start;
  let length = 0;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOfUnit[unit] || classify(unit);
    if (kind === kinds.digit || kind === kinds.letter) {
      if (length < wordUnits) folded[length++] = lowerOfUnit[unit]!;
      continue;
    }
    // A comma or point between digits belongs to the number.
    const inner = (unit === 44 || unit === 46) && at + 1 < to;
    const next = inner ? text.charCodeAt(at + 1) : 0;
    if (!inner || (kindOfUnit[next] || classify(next)) !== kinds.digit) break;
    if (unit === 46 && length < wordUnits) folded[length++] = 46;
  }
  onWord(hashFolded(length), start, at, shapes.digits);
  return at;
}

function scanIdeographs(text: string, start: number, to: number, onWord: OnWord): number {
  let at = start;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((kindOfUnit[unit] || classify(unit)) !== kinds.ideograph) break;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    const pairs = next !== 0 && (kindOfUnit[next] || classify(next)) === kinds.ideograph;
    if (!pairs && at > start) continue;
    folded[0] = unit;
    folded[1] = next;
    onWord(hashFolded(pairs ? 2 : 1), at, pairs ? at + 2 : at + 1, 0);
  }
  return at;
}

function stemmedLength(length: number): number {
  if (length < 4 || folded[length - 1] !== 115) return length;
  const before = folded[length - 2]!;
  // "ss", "us" and "is" are no plurals.
  if (before === 115 || before === 117 || before === 105) return length;
  if (before === 101 && folded[length - 3] === 105 && length > 4) {
    folded[length - 3] = 121;
    return length - 2;
  }
  return length - 1;
}

/** 32 bits of FNV-1a with a final mix, so that low bits alone are usable as well. */
function hashFolded(length: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ folded[index]!, 0x01000193);
  return mix(hash);
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
  let found = 0;
  scanWords(word, 0, word.length, (hash) => {
    found = hash;
  });
  return found;
}
