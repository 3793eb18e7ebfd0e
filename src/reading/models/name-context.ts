import { mix } from "./hashing.ts";
import type { WordTable } from "./word-table.ts";
import { flag, trait } from "./word-traits.ts";

/** Longest phrase of the word lists, in tokens. */
export const LONGEST_PHRASE = 6;

/** Key of a phrase from the keys of its words. */
export function phraseKey(before: number, word: number): number {
  const key = before === 0 ? word : mix(before, word);
  return key === 0 ? 1 : key;
}

export interface NameInput {
  readonly rows: Int32Array;
  /** Offsets into `rows` for all words of the document. */
  readonly words: Int32Array;
  /** One hash for the tag of each word. */
  readonly tags: Int32Array;
  /** Sentences in order: first word, and the word after the last. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
}

/** What the recogniser knows of the words of one document. */
export interface NameContext extends NameInput {
  /** What the word lists say of each word: class of the phrase and place in it; 0 for nothing. */
  readonly lists: Int32Array;
  /** 1 where the whole sentence is in capitals. */
  readonly shouted: Uint8Array;
  /** Number of the word among the capitalised words of the document; -1 for others. */
  readonly occurrences: Int32Array;
  /** By that number: bit 1 when it also stands in lower case, bit 2 when it stands capitalised inside a sentence, bit 4 when often. */
  readonly seen: Uint8Array;
  /** By that number: four words after it and four words before it, as hashes. */
  readonly neighbours: Int32Array;
}

export function nameContext(input: NameInput, phrases: WordTable): NameContext {
  const count = input.words.length;
  const lists = new Int32Array(count);
  const shouted = new Uint8Array(count);
  for (const { first, last } of input.sentences) {
    markPhrases(input, phrases, first, last, lists);
    if (isShouted(input, first, last)) shouted.fill(1, first, last);
  }
  return { ...input, lists, shouted, ...gatherOccurrences(input, shouted) };
}

function markPhrases(input: NameInput, phrases: WordTable, first: number, last: number, lists: Int32Array): void {
  const { rows, words } = input;
  for (let at = first; at < last; at++) {
    if ((rows[words[at]! + trait.flags]! & flag.capital) === 0) continue;
    let key = 0;
    let length = 0;
    let kind = 0;
    const end = Math.min(last, at + LONGEST_PHRASE);
    for (let next = at; next < end; next++) {
      key = phraseKey(key, rows[words[next]! + trait.key]!);
      const found = phrases.get(key);
      if (found !== 0) {
        kind = found;
        length = next - at + 1;
      }
    }
    for (let place = 0; place < length; place++) {
      const part = length === 1 ? 0 : place === 0 ? 1 : place === length - 1 ? 3 : 2;
      if (lists[at + place] === 0 || length > 1) lists[at + place] = kind * 4 + part + 1;
    }
  }
}

function isShouted(input: NameInput, first: number, last: number): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const bits = input.rows[input.words[at]! + trait.flags]!;
    if (bits & flag.lower) return false;
    if (bits & flag.capital && !(bits & (flag.capitals | flag.initial))) return false;
    if (bits & flag.capitals) capitals++;
  }
  return capitals > 1;
}

type Occurrences = Pick<NameContext, "occurrences" | "seen" | "neighbours">;

function gatherOccurrences(input: NameInput, shouted: Uint8Array): Occurrences {
  const { rows, words, sentences } = input;
  const occurrences = new Int32Array(words.length).fill(-1);
  const inLower = new Set<number>();
  for (const word of words) if (rows[word + trait.flags]! & flag.lower) inLower.add(rows[word + trait.key]!);
  const numbers = new Map<number, number>();
  const seen: number[] = [];
  const counts: number[] = [];
  const neighbours: number[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const word = words[at]!;
      if (shouted[at] === 1 || (rows[word + trait.flags]! & flag.capital) === 0) continue;
      const hash = rows[word + trait.word]!;
      let number = numbers.get(hash);
      if (number === undefined) {
        number = seen.push(inLower.has(rows[word + trait.key]!) ? 1 : 0) - 1;
        counts.push(0);
        neighbours.push(0, 0, 0, 0, 0, 0, 0, 0);
        numbers.set(hash, number);
      }
      occurrences[at] = number;
      if (at > first && rows[words[at - 1]! + trait.flags]! & (flag.lower | flag.capital)) seen[number] = seen[number]! | 2;
      if (++counts[number]! > 2) seen[number] = seen[number]! | 4;
      if (at + 1 < last) addNeighbour(neighbours, number * 8, rows[words[at + 1]! + trait.folded]!);
      if (at > first) addNeighbour(neighbours, number * 8 + 4, rows[words[at - 1]! + trait.folded]!);
    }
  }
  return { occurrences, seen: Uint8Array.from(seen), neighbours: Int32Array.from(neighbours) };
}

/** Keeps the first four different neighbours. */
function addNeighbour(neighbours: number[], from: number, hash: number): void {
  for (let slot = from; slot < from + 4; slot++) {
    if (neighbours[slot] === hash) return;
    if (neighbours[slot] === 0) {
      neighbours[slot] = hash;
      return;
    }
  }
}
