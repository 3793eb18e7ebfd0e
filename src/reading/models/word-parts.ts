import type { Parser } from "./parser.ts";
import { viewsOf, views } from "./parser-words.ts";
import { TRAITS } from "./word-traits.ts";

/** Words whose parts are kept; beyond that number all are forgotten, which costs time and changes nothing. 4.6 kB a word. */
const MOST_KEPT = 6000;
/** Words for which there is room at first. */
const FIRST_ROOM = 512;

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
  /** Place of each word in `words`, + 1; by slot of the word's traits. */
  #places = new Int32Array(0);
  #count = 0;
  words: Float32Array;
  readonly tags: Float32Array;
  readonly #hasTag: Uint8Array;
  readonly #vector: Float32Array;

  constructor(parser: Parser) {
    this.#parser = parser;
    this.wide = 18 * parser.shape.hidden;
    this.words = new Float32Array(FIRST_ROOM * this.wide);
    this.tags = new Float32Array(parser.tags.length * this.wide);
    this.#hasTag = new Uint8Array(parser.tags.length);
    this.#vector = new Float32Array(parser.shape.token);
  }

  /** Makes room for the words of one sentence; to be called before `placeOf`, whose places hold until the next call. */
  begin(rows: Int32Array, count: number): void {
    const slots = rows.length / TRAITS;
    if (this.#owner === rows && this.#count + count <= MOST_KEPT) return;
    if (this.#owner !== rows || this.#count + count > MOST_KEPT) this.#places = new Int32Array(slots);
    this.#owner = rows;
    this.#count = 0;
  }

  /** Where the part of the word whose traits begin at `row` begins in `words`. */
  placeOf(rows: Int32Array, row: number): number {
    const slot = row / TRAITS;
    const found = this.#places[slot]!;
    if (found > 0) return (found - 1) * this.wide;
    const place = this.#count * this.wide;
    this.#places[slot] = ++this.#count;
    if (place + this.wide > this.words.length) {
      const larger = new Float32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    const { tables, known } = this.#parser;
    viewsOf(rows, row, known, rowsOfViews);
    this.#vector.fill(0);
    for (let view = 0; view < views.length; view++) this.#add(tables[view]!, rowsOfViews[view]!);
    this.#multiply(this.words, place);
    return place;
  }

  /** Where the part of a tag begins in `tags`. */
  tagPlace(tag: number): number {
    const place = tag * this.wide;
    if (this.#hasTag[tag] === 1) return place;
    this.#hasTag[tag] = 1;
    this.#vector.fill(0);
    this.#add(this.#parser.tables[views.length]!, tag);
    this.#multiply(this.tags, place);
    return place;
  }

  #add({ codes, values }: Parser["tables"][number], row: number): void {
    const { token } = this.#parser.shape;
    for (let col = 0; col < token; col++) this.#vector[col] = this.#vector[col]! + values[codes[row * token + col]!]!;
  }

  /** Four numbers of the vector at a time, so that each sum is fetched and put back once for all four. */
  #multiply(into: Float32Array, place: number): void {
    const { input, shape } = this.#parser;
    const gates = 6 * shape.hidden;
    into.fill(0, place, place + this.wide);
    for (let window = 0; window < 3; window++) {
      const to = place + window * gates;
      for (let col = 0; col < shape.token; col += 4) {
        const v0 = this.#vector[col]!;
        const v1 = this.#vector[col + 1]!;
        const v2 = this.#vector[col + 2]!;
        const v3 = this.#vector[col + 3]!;
        const r0 = (window * shape.token + col) * gates;
        const r1 = r0 + gates;
        const r2 = r1 + gates;
        const r3 = r2 + gates;
        for (let gate = 0; gate < gates; gate++) {
          const sum = v0 * input[r0 + gate]! + v1 * input[r1 + gate]! + v2 * input[r2 + gate]! + v3 * input[r3 + gate]!;
          into[to + gate] = into[to + gate]! + sum;
        }
      }
    }
  }
}
