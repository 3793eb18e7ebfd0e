import { limits } from "../../kernel/index.ts";
import { placeOf } from "./matrix.ts";
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
  parts.memory.fill(0);
  for (let step = 0; step < length; step++) {
    remember(parser, parts, step, 0, into);
    remember(parser, parts, length - 1 - step, 1, into);
  }
}

/** Takes one word, its neighbours and their tags into the memory of one side, and writes the word as it stands there. */
function remember({ space, shape }: Parser, { words, tags, memory }: WordParts, index: number, side: 0 | 1, into: Float32Array): void {
  const { hidden } = shape;
  const window = 6 * hidden;
  const ofWords = placeOf(words) + side * 3 * hidden;
  const ofTags = placeOf(tags) + side * 3 * hidden;
  space.step(
    ofWords + wordPlaces[index]!,
    ofWords + wordPlaces[index + 1]! + window,
    ofWords + wordPlaces[index + 2]! + 2 * window,
    ofTags + tagPlaces[index]!,
    ofTags + tagPlaces[index + 1]! + window,
    ofTags + tagPlaces[index + 2]! + 2 * window,
    placeOf(memory) + side * hidden,
    placeOf(into) + (2 * index + side) * hidden,
    hidden,
  );
}
