import { IntegerList } from "./integer-list.ts";

/** The different words of a text as 32-bit hashes: letters and digits, case folded. Made for comparing, not for reading. */
export type WordSet = ReadonlySet<number>;

export function wordSet(text: string): WordSet {
  return new Set(wordHashes(text));
}

/** The words of a text in order, as in `wordSet`. */
export function wordHashes(text: string): Int32Array {
  const words = new IntegerList();
  readWords(text, words);
  return words.done();
}

/** As a 32-bit integer with a sign, which is what the hashes are. */
const hashStart = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

const wordCharacter = /[\p{L}\p{N}]/u;
const noWord = 1;

/** By UTF-16 code unit: 0 when not looked up yet, 1 for what is no part of a word, else the unit in lower case. */
const foldedUnits = new Uint16Array(65_536);

/** Appends the hash of each word of a text; none is 0. */
export function readWords(text: string, into: IntegerList): void {
  // Between two words stands a character at least.
  into.makeRoom((text.length >> 1) + 1);
  let end = readKnownUnits(text, into.values, into.length);
  if (end < 0) {
    lookUpUnits(text);
    end = readKnownUnits(text, into.values, into.length);
  }
  into.length = end;
}

/**
 * Writes the words of a text from `from` on and gives where they end; -1 when a unit was not looked up yet. It calls nothing: the
 * engine then finds out once, and not at every character, how the text is stored.
 */
function readKnownUnits(text: string, into: Int32Array, from: number): number {
  const { length } = text;
  let end = from;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const unit = foldedUnits[text.charCodeAt(at)]!;
    if (unit > noWord) hash = Math.imul((hash === 0 ? hashStart : hash) ^ unit, hashPrime);
    else if (unit === 0) return -1;
    else if (hash !== 0) {
      into[end++] = hash;
      hash = 0;
    }
  }
  if (hash !== 0) into[end++] = hash;
  return end;
}

function lookUpUnits(text: string): void {
  for (let at = 0; at < text.length; at++) if (foldedUnits[text.charCodeAt(at)] === 0) lookUpUnit(text.charCodeAt(at));
}

/** Jaccard likeness of two sets of words: 1 for the same words, 0 for none in common or an empty set. */
export function overlap(left: WordSet, right: WordSet): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared);
}

function lookUpUnit(unit: number): void {
  const character = String.fromCharCode(unit);
  // Halves of surrogate pairs count as letters: rare scripts live there.
  const isWord = (unit >= 0xd800 && unit <= 0xdfff) || wordCharacter.test(character);
  foldedUnits[unit] = isWord ? character.toLowerCase().charCodeAt(0) : noWord;
}
