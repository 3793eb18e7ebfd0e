import { limits } from "../../kernel/index.ts";
import { matrix } from "./matrix.ts";
import { type Parser, wordsKept } from "./parser.ts";
import { viewsOf, views } from "./parser-words.ts";
import { TRAITS } from "./word-traits.ts";

const rowsOfViews = new Int32Array(views.length);

/**
 * What each word and each tag adds to the gates of its own place and of the places beside it. This does not depend on the sentence, so
 * it is reckoned once for each different word (Devlin et al. 2014 and Chen and Manning 2014 do so with hidden layers).
 */
export class WordParts {
  readonly #parser: Parser;
  /** Columns of one entry: three places of all gates. */
  readonly wide: number;
  #owner: Int32Array | undefined;
  /** Entry of each word in `words`, 0 for none yet; by slot of the word's traits. */
  #places = new Int32Array(0);
  /** Entries in `words`; the first is that of no word, which adds nothing. */
  #count = 1;
  readonly noWord = 0;
  readonly noTag: number;
  /** Room for all that are ever kept; of memory that was never written, the machine holds none. */
  readonly words: Float32Array;
  readonly tags: Float32Array;
  /** What is remembered from each side of a sentence. */
  readonly memory: Float32Array;
  /** Vectors of the words of a sentence that are new, and what comes out for them. */
  readonly #vectors: Float32Array;
  readonly #parts: Float32Array;

  constructor(parser: Parser) {
    const { token, hidden } = parser.shape;
    this.#parser = parser;
    this.wide = 18 * hidden;
    this.#vectors = parser.space.array(limits.sentenceTokens * token);
    this.#parts = parser.space.array(limits.sentenceTokens * this.wide);
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
    this.#begin(rows, count);
    const before = this.#count;
    for (let index = 0; index < count; index++) {
      const slot = found[index]! / TRAITS;
      if (this.#places[slot] === 0) {
        this.#writeVector(rows, found[index]!, this.#count - before);
        this.#places[slot] = this.#count++;
      }
      places[first + index] = this.#places[slot]! * this.wide;
    }
    const fresh = this.#count - before;
    if (fresh === 0) return;
    this.#multiply(fresh);
    this.words.set(this.#parts.subarray(0, fresh * this.wide), before * this.wide);
  }

  #begin(rows: Int32Array, count: number): void {
    if (this.#owner === rows && this.#count + count <= wordsKept) return;
    this.#places = new Int32Array(rows.length / TRAITS);
    this.#owner = rows;
    this.#count = 1;
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
      this.#multiply(count);
      found.set(this.#parts.subarray(0, count * this.wide), first * this.wide);
    }
    // Each place has one tag: the bias of its gates is told with it.
    const gates = 6 * shape.hidden;
    for (let tag = 0; tag < tags.length; tag++) {
      const own = tag * this.wide + gates;
      for (let gate = 0; gate < gates; gate++) found[own + gate] = found[own + gate]! + inputBias[gate]!;
    }
    return found;
  }

  #add({ codes, values }: Parser["tables"][number], row: number, index: number): void {
    const { token } = this.#parser.shape;
    const to = index * token;
    const from = row * token;
    for (let col = 0; col < token; col++) this.#vectors[to + col] = this.#vectors[to + col]! + values[codes[from + col]!]!;
  }

  #multiply(count: number): void {
    const { input, shape, space } = this.#parser;
    const gates = 6 * shape.hidden;
    this.#parts.fill(0, 0, count * this.wide);
    const weights = matrix(input, gates);
    const parts = matrix(this.#parts, this.wide);
    for (let window = 0; window < 3; window++) {
      const to = { ...parts, at: parts.at + window * gates };
      const from = { ...weights, at: weights.at + window * shape.token * gates };
      space.addProduct(to, matrix(this.#vectors, shape.token), from, count, shape.token, gates);
    }
  }
}
