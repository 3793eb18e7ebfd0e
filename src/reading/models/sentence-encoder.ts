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
const wordPlaces = new Int32Array(limits.sentenceTokens);
const tagPlaces = new Int32Array(limits.sentenceTokens);

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
    tagPlaces[index] = place.tags[place.first + index]! * parts.wide;
  }
  parts.placesOf(place.rows, wordTraits, length, wordPlaces);
  const gates = new Float32Array(3 * hidden);
  const memory = new Float32Array(hidden);
  for (let side = 0; side < 2; side++) {
    memory.fill(0);
    for (let step = 0; step < length; step++) {
      const index = side === 0 ? step : length - 1 - step;
      sumGates(parser, parts, index, length, side * 3 * hidden, gates);
      const to = (2 * index + side) * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const candidate = gates[unit]! / (1 + Math.abs(gates[unit]!));
        const forget = 0.5 + (0.5 * gates[hidden + unit]!) / (1 + Math.abs(gates[hidden + unit]!));
        const out = 0.5 + (0.5 * gates[2 * hidden + unit]!) / (1 + Math.abs(gates[2 * hidden + unit]!));
        const now = forget * memory[unit]! + (1 - forget) * candidate;
        memory[unit] = now;
        into[to + unit] = out * now;
      }
    }
  }
}

/** The gates of one word: its own part, the parts of its neighbours, and those of their tags. */
function sumGates(parser: Parser, parts: WordParts, index: number, length: number, from: number, gates: Float32Array): void {
  const { words, tags } = parts;
  const count = gates.length;
  const window = 6 * parser.shape.hidden;
  const word = wordPlaces[index]! + window + from;
  const tag = tagPlaces[index]! + window + from;
  for (let gate = 0; gate < count; gate++) gates[gate] = parser.inputBias[from + gate]! + words[word + gate]! + tags[tag + gate]!;
  if (index > 0) {
    const wordBefore = wordPlaces[index - 1]! + from;
    const tagBefore = tagPlaces[index - 1]! + from;
    for (let gate = 0; gate < count; gate++) gates[gate] = gates[gate]! + words[wordBefore + gate]! + tags[tagBefore + gate]!;
  }
  if (index + 1 < length) {
    const wordAfter = wordPlaces[index + 1]! + 2 * window + from;
    const tagAfter = tagPlaces[index + 1]! + 2 * window + from;
    for (let gate = 0; gate < count; gate++) gates[gate] = gates[gate]! + words[wordAfter + gate]! + tags[tagAfter + gate]!;
  }
}
