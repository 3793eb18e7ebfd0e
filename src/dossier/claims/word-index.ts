import { ViewChanges } from "../material/index.ts";
import type { View } from "../material/index.ts";

/** What one text holds: its words, each with the number of its sentences in which it stands, and values of figures. */
export interface Held {
  readonly sentences: number;
  readonly words: readonly { readonly word: string; readonly sentences: number }[];
  readonly values: ReadonlySet<string>;
}

/** What is looked for in all texts: words, and values of figures. */
export interface Wanted {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** Words, or values, of the story by their numbers. What is asked of thousands of them at once stands in arrays of its own. */
interface Numbered {
  readonly numbers: Map<string, number>;
  /** Rows of the texts that hold each, the latest last. */
  readonly rows: number[][];
  /** In how many sentences each word stands. */
  readonly sentences: number[];
}

/** Which rows hold how much of something, as it was found last. */
interface Known {
  /** Numbers of what is wanted. */
  readonly words: Int32Array;
  readonly values: Int32Array;
  /** What the words weighed when all rows were looked at, the update in which they were, and the last one in which any row was. */
  weights: Float64Array;
  begun: number;
  update: number;
  /** 1 for each row that holds enough. */
  enough: Uint8Array;
  /** By the weights of then: the largest share of those that hold too little, and the smallest of those that hold enough. */
  below: number;
  above: number;
}

/** Which rows hold enough of one of several things, as it was found last. */
interface KnownOfAny {
  update: number;
  enough: Uint8Array;
}

/**
 * The words and values of all texts of a story, each text in a row of its own that stays where it is while the text is there. An index
 * that is kept takes in only the texts that have come since.
 */
export class WordIndex {
  readonly #changes = new ViewChanges();
  readonly #words = createNumbered();
  readonly #values = createNumbered();
  /** Rarity of each word in the sentences of the story (Spärck Jones 1972); 0 for a word that no text holds. */
  #weights = new Float64Array(0);
  readonly #texts = new Map<View, { readonly row: number; readonly held: Held }>();
  readonly #free: number[] = [];
  readonly #known = new WeakMap<Wanted, Known>();
  readonly #knownOfAny = new WeakMap<readonly Wanted[], KnownOfAny>();
  readonly #valueWeight: number;
  readonly #share: number;
  /** Per row the update in which its text came. */
  readonly #cameIn: number[] = [];
  /** The rows that came after an update, by its number; for all rows at -1. */
  #cameAfter = new Map<number, Int32Array>();
  #sums = new Float64Array(0);
  #updates = 0;
  #sentences = 0;

  /**
   * @param share - a text that holds this share by weight of what is wanted holds enough of it
   * @param valueWeight - what a value weighs; a word weighs by its rarity
   */
  constructor(share: number, valueWeight: number) {
    this.#share = share;
    this.#valueWeight = valueWeight;
  }

  update<P extends { readonly view: View }>(parts: readonly P[], heldIn: (part: P) => Held): void {
    const { come, gone } = this.#changes.next(parts);
    this.#updates++;
    for (const view of gone) {
      const { row, held } = this.#texts.get(view)!;
      this.#texts.delete(view);
      this.#free.push(row);
      this.#count(held, -1, (rows, at) => (rows[at] = rows[at]!.filter((other) => other !== row)));
    }
    for (const part of come) {
      const row = this.#free.pop() ?? this.#cameIn.length;
      this.#cameIn[row] = this.#updates;
      const held = heldIn(part);
      this.#texts.set(part.view, { row, held });
      this.#count(held, 1, (rows, at) => rows[at]!.push(row));
    }
    this.#cameAfter = new Map();
    if (come.length === 0 && gone.length === 0) return;
    this.#sums = new Float64Array(this.#cameIn.length);
    const { rows, sentences } = this.#words;
    this.#weights = Float64Array.from(rows, (held, word) =>
      held.length === 0 ? 0 : Math.log(1 + this.#sentences / Math.max(1, sentences[word]!)),
    );
  }

  /** Rows have numbers below this. */
  get rows(): number {
    return this.#cameIn.length;
  }

  /** In how many texts a word stands. */
  textsWith(word: string): number {
    const number = this.#words.numbers.get(word);
    return number === undefined ? 0 : this.#words.rows[number]!.length;
  }

  rowOf(view: View): number {
    return this.#texts.get(view)!.row;
  }

  /** 1 for each row that holds enough of what is wanted; for all when there is nothing that any text could hold. */
  holding(wanted: Wanted): Uint8Array {
    return this.#find(wanted).enough;
  }

  /** 1 for each row that holds enough of any of the things that are wanted. It may be kept for the same list. */
  holdingAny(wanted: readonly Wanted[]): Uint8Array {
    if (wanted.length === 1) return this.holding(wanted[0]!);
    let known = this.#knownOfAny.get(wanted);
    if (known === undefined) this.#knownOfAny.set(wanted, (known = { update: -1, enough: new Uint8Array(0) }));
    if (known.update === this.#updates) return known.enough;
    const found = wanted.map((one) => this.#find(one));
    const since = found.every(({ begun }) => begun <= known.update) ? known.update : -1;
    known.enough = lengthened(known.enough, this.#cameIn.length);
    for (const row of this.#rowsAfter(since)) known.enough[row] = found.some(({ enough }) => enough[row] === 1) ? 1 : 0;
    known.update = this.#updates;
    return known.enough;
  }

  #find(wanted: Wanted): Known {
    let known = this.#known.get(wanted);
    if (known === undefined) this.#known.set(wanted, (known = this.#begin(wanted)));
    if (known.update === this.#updates) return known;
    const drift = this.#drift(known);
    // Weights that have changed by so little move no share across the line: only the texts that have come since are looked at.
    const holds = known.update >= 0 && known.below * drift < this.#share && known.above > this.#share * drift;
    if (!holds) {
      const now = this.#weights;
      known.weights = Float64Array.from(known.words, (word) => weightIn(now, word));
      Object.assign(known, { begun: this.#updates, update: -1, below: 0, above: Number.POSITIVE_INFINITY });
    }
    this.#look(known, holds ? drift : 1);
    known.update = this.#updates;
    return known;
  }

  #begin({ words, values }: Wanted): Known {
    return {
      words: Int32Array.from(words, (word) => numberOf(this.#words, word)),
      values: Int32Array.from(values, (value) => numberOf(this.#values, value)),
      weights: new Float64Array(0),
      begun: -1,
      update: -1,
      enough: new Uint8Array(0),
      below: 0,
      above: Number.POSITIVE_INFINITY,
    };
  }

  /** By which factor a share of what is wanted may have grown or shrunk at most since all rows were looked at. */
  #drift({ words, weights }: Known): number {
    const weightsNow = this.#weights;
    let most = 0;
    for (let at = 0; at < weights.length; at++) {
      const [now, then] = [weightIn(weightsNow, words[at]!), weights[at]!];
      if (now !== then) most = Math.max(most, then === 0 ? 1 : Math.abs(now / then - 1));
    }
    return most >= 1 ? Number.POSITIVE_INFINITY : ((1 + most) / (1 - most)) * (1 + rounding);
  }

  /** Finds out which rows that came after the last update hold enough. */
  #look(known: Known, drift: number): void {
    const [sums, { update }] = [this.#sums, known];
    known.enough = lengthened(known.enough, sums.length);
    let whole = 0;
    for (const word of known.words) {
      const weight = weightIn(this.#weights, word);
      whole += weight;
      this.#add(this.#words.rows[word]!, weight, update);
    }
    for (const value of known.values) {
      whole += this.#valueWeight;
      this.#add(this.#values.rows[value]!, this.#valueWeight, update);
    }
    const { enough } = known;
    const needed = this.#share * whole;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const row of this.#rowsAfter(update)) {
      const sum = sums[row]!;
      sums[row] = 0;
      enough[row] = sum >= needed ? 1 : 0;
      if (sum >= needed) least = Math.min(least, sum);
      else most = Math.max(most, sum);
    }
    if (whole === 0) return;
    known.above = Math.min(known.above, least / whole / drift);
    known.below = Math.max(known.below, (most / whole) * drift);
  }

  /** Adds a weight to the sums of those rows that came after an update. */
  #add(rows: readonly number[], weight: number, update: number): void {
    for (let at = rows.length - 1; at >= 0 && this.#cameIn[rows[at]!]! > update; at--) this.#sums[rows[at]!]! += weight;
  }

  #rowsAfter(update: number): Int32Array {
    let found = this.#cameAfter.get(update);
    if (found === undefined) {
      found = Int32Array.from([...this.#cameIn.keys()].filter((row) => this.#cameIn[row]! > update));
      this.#cameAfter.set(update, found);
    }
    return found;
  }

  #count({ sentences, words, values }: Held, sign: 1 | -1, change: (rows: number[][], at: number) => void): void {
    this.#sentences += sign * sentences;
    for (const { word, sentences: own } of words) {
      const number = numberOf(this.#words, word);
      this.#words.sentences[number]! += sign * own;
      change(this.#words.rows, number);
    }
    for (const value of values) change(this.#values.rows, numberOf(this.#values, value));
  }
}

function lengthened(bits: Uint8Array, length: number): Uint8Array {
  if (bits.length >= length) return bits;
  const longer = new Uint8Array(length);
  longer.set(bits);
  return longer;
}

/** More than the arithmetic of a sum can be off. */
const rounding = 1e-9;

function createNumbered(): Numbered {
  return { numbers: new Map(), rows: [], sentences: [] };
}

function numberOf({ numbers, rows, sentences }: Numbered, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, rows.length);
  rows.push([]);
  sentences.push(0);
  return rows.length - 1;
}

/** A word that was met after the weights were reckoned stands in no text. */
function weightIn(weights: Float64Array, word: number): number {
  return weights[word] ?? 0;
}
