import { limits } from "../../kernel/index.ts";
import type { Parser } from "./parser.ts";
import type { WordParts } from "./word-parts.ts";

/** Words of one sentence: places of their traits in `rows` and their tags, from `first` to `last` of the document. */
export interface ParserPlace {
  readonly rows: Int32Array;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly last: number;
}

const wordTraits = new Int32Array(limits.sentenceTokens);
const wordPlaces = new Int32Array(limits.sentenceTokens + 2);
const tagPlaces = new Int32Array(limits.sentenceTokens + 2);

/**
 * Writes each word as it stands in its sentence: `hidden` numbers that were gathered from the left, then as many from the right. A
 * quasi-recurrent layer with a window of three words (Bradbury et al. 2017): what a word adds to the gates is known beforehand, and
 * the memory runs along the sentence number by number. Soft signs for gates need no `Math.exp`.
 */
export function encodeSentence(parser: Parser, parts: WordParts, place: ParserPlace, into: Float32Array): void {
  const { hidden } = parser.shape;
  const length = place.last - place.first;
  for (let index = 0; index < length; index++) {
    wordTraits[index] = place.words[place.first + index]!;
    // One place on: before the first and behind the last stands what adds nothing.
    tagPlaces[index + 1] = parts.tagPlace(place.tags[place.first + index]!);
  }
  parts.placesOf(place.rows, wordTraits, length, wordPlaces, 1);
  wordPlaces[0] = parts.noWord;
  wordPlaces[length + 1] = parts.noWord;
  tagPlaces[0] = parts.noTag;
  tagPlaces[length + 1] = parts.noTag;
  memory.fill(0, 0, 2 * hidden);
  for (let step = 0; step < length; step++) {
    remember(parts, hidden, step, 0, into);
    remember(parts, hidden, length - 1 - step, 1, into);
  }
}

/** What is remembered from each side. */
const memory = new Float32Array(2 * 512);

/** Sums the gates of one word, its neighbours and their tags, and takes them into the memory of one side. */
function remember(parts: WordParts, hidden: number, index: number, side: 0 | 1, into: Float32Array): void {
  const { words, tags } = parts;
  const from = side * 3 * hidden;
  const window = 6 * hidden;
  const w0 = wordPlaces[index]! + from;
  const w1 = wordPlaces[index + 1]! + window + from;
  const w2 = wordPlaces[index + 2]! + 2 * window + from;
  const t0 = tagPlaces[index]! + from;
  const t1 = tagPlaces[index + 1]! + window + from;
  const t2 = tagPlaces[index + 2]! + 2 * window + from;
  const to = (2 * index + side) * hidden;
  const kept = side * hidden;
  for (let unit = 0; unit < hidden; unit++) {
    const f = unit + hidden;
    const o = f + hidden;
    const c = words[w0 + unit]! + words[w1 + unit]! + words[w2 + unit]! + tags[t0 + unit]! + tags[t1 + unit]! + tags[t2 + unit]!;
    const g = words[w0 + f]! + words[w1 + f]! + words[w2 + f]! + tags[t0 + f]! + tags[t1 + f]! + tags[t2 + f]!;
    const h = words[w0 + o]! + words[w1 + o]! + words[w2 + o]! + tags[t0 + o]! + tags[t1 + o]! + tags[t2 + o]!;
    const candidate = c / (1 + Math.abs(c));
    const forget = 0.5 + (0.5 * g) / (1 + Math.abs(g));
    const out = 0.5 + (0.5 * h) / (1 + Math.abs(h));
    const now = forget * memory[kept + unit]! + (1 - forget) * candidate;
    memory[kept + unit] = now;
    into[to + unit] = out * now;
  }
}
