import { limits } from "../../kernel/index.ts";
import { matrix, placeOf } from "./matrix.ts";
import { type Parser, wordsKept } from "./parser.ts";
import { viewsOf, views } from "./parser-words.ts";
import { WordEntries } from "./word-entries.ts";
import { TRAITS } from "./word-traits.ts";

const rowsOfViews = new Int32Array(views.length);
const freshEntries = new Int32Array(limits.sentenceTokens);

/**
 * What each word and each tag adds to the gates of its own place and of the places beside it. This does not depend on the sentence, so
 * it is reckoned once for each different word (Devlin et al. 2014 and Chen and Manning 2014 do so with hidden layers).
 */
export class WordParts {
  readonly #parser: Parser;
  /** Columns of one entry: three places of all gates. */
  readonly wide: number;
  #owner: Int32Array | undefined;
  /** Entries of words in `words`, by slot of the word's traits; the first is that of no word, which adds nothing. */
  readonly #entries = new WordEntries(wordsKept);
  readonly noWord = 0;
  readonly noTag: number;
  /** Room for all that are ever kept; of memory that was never written, the machine holds none. */
  readonly words: Float32Array;
  readonly tags: Float32Array;
  /** What is remembered from each side of a sentence. */
  readonly memory: Float32Array;
  /** Vectors of the words of a sentence that are new, also as whole numbers, and what comes out for them. */
  readonly #vectors: Float32Array;
  readonly #wholes: Int16Array;
  readonly #parts: Float32Array;
  readonly #noBias: Float32Array;

  constructor(parser: Parser) {
    const { token, hidden } = parser.shape;
    this.#parser = parser;
    this.wide = 18 * hidden;
    this.#vectors = parser.space.array(limits.sentenceTokens * token);
    this.#wholes = parser.space.wholes(limits.sentenceTokens * parser.input[0]!.padded);
    this.#parts = parser.space.array(limits.sentenceTokens * this.wide);
    this.#noBias = parser.space.array(6 * hidden);
    this.words = parser.space.array((wordsKept + 1) * this.wide);
    this.noTag = parser.tags.length * this.wide;
    this.tags = this.#partsOfTags();
    this.memory = parser.space.array(2 * hidden);
  }

  /** Where the part of a tag begins in `tags`. */
  tagPlace(tag: number): number {
    return tag * this.wide;
  }

  /**
   * Writes where the part of each word begins in `words`, from `first` on; `found` holds where its traits begin in `rows`. The places hold
   * until the next call. At most `limits.sentenceTokens` words.
   */
  placesOf(rows: Int32Array, found: Int32Array, count: number, places: Int32Array, first: number): void {
    if (this.#owner !== rows) this.#entries.clear(rows.length / TRAITS);
    this.#owner = rows;
    this.#entries.startRound();
    let fresh = 0;
    for (let index = 0; index < count; index++) {
      const slot = found[index]! / TRAITS;
      let entry = this.#entries.find(slot);
      if (entry === 0) {
        entry = this.#entries.take(slot);
        this.#writeVector(rows, found[index]!, fresh);
        freshEntries[fresh++] = entry;
      }
      places[first + index] = entry * this.wide;
    }
    if (fresh === 0) return;
    this.#multiply(fresh, this.#parts, 0, this.#noBias);
    for (let index = 0; index < fresh; index++) {
      this.words.set(this.#parts.subarray(index * this.wide, (index + 1) * this.wide), freshEntries[index]! * this.wide);
    }
  }

  #writeVector(rows: Int32Array, row: number, index: number): void {
    const { tables, known, shape } = this.#parser;
    viewsOf(rows, row, known, rowsOfViews);
    this.#vectors.fill(0, index * shape.token, (index + 1) * shape.token);
    for (let view = 0; view < views.length; view++) this.#add(tables[view]!, rowsOfViews[view]!, index);
  }

  #partsOfTags(): Float32Array {
    const { tables, tags, shape, inputBias } = this.#parser;
    // The last row is that of no tag.
    const found = this.#parser.space.array((tags.length + 1) * this.wide);
    for (let first = 0; first < tags.length; first += limits.sentenceTokens) {
      const count = Math.min(limits.sentenceTokens, tags.length - first);
      this.#vectors.fill(0, 0, count * shape.token);
      for (let index = 0; index < count; index++) this.#add(tables[views.length]!, first + index, index);
      // Each place has one tag: the bias of its gates is told with it.
      this.#multiply(count, found, first, inputBias);
    }
    return found;
  }

  #add({ codes, values }: Parser["tables"][number], row: number, index: number): void {
    const { token } = this.#parser.shape;
    const to = index * token;
    const from = row * token;
    for (let col = 0; col < token; col++) this.#vectors[to + col] = this.#vectors[to + col]! + values[codes[from + col]!]!;
  }

  /** Writes what the vectors add to the gates, from the entry `first` of `into` on; the bias goes to the gates of the own place. */
  #multiply(count: number, into: Float32Array, first: number, bias: Float32Array): void {
    const { input, shape, space } = this.#parser;
    const parts = matrix(into, this.wide, first);
    space.toWholes(this.#vectors, count, input[0]!, this.#wholes);
    for (let window = 0; window < input.length; window++) {
      const to = { ...parts, at: parts.at + window * 6 * shape.hidden };
      space.writeWholeProduct(to, this.#wholes, input[window]!, placeOf(window === 1 ? bias : this.#noBias), count);
    }
  }
}
