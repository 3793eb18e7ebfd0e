import { ViewChanges } from "./view.ts";
import type { View } from "./view.ts";

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

/** A word or value of the story. */
interface Entry {
  /** Rows of the texts that hold it, the latest last. */
  rows: number[];
  /** In how many sentences a word stands. */
  sentences: number;
  /** Rarity of a word in the sentences of the story (Spärck Jones 1972); 0 for a word that no text holds. */
  weight: number;
}

/** Which rows hold how much of something, as it was found last. */
interface Known {
  readonly entries: readonly Entry[];
  /** The update in which all rows were looked at, what the entries weighed then, and the last update in which any was. */
  weights: Float64Array;
  update: number;
  /** 1 for each row that holds enough. */
  enough: Uint8Array;
  /** By the weights of then: the largest share of those that hold too little, and the smallest of those that hold enough. */
  below: number;
  above: number;
}

/**
 * The words and values of all texts of a story, each text in a row of its own that stays where it is while the text is there. An index
 * that is kept takes in only the texts that have come since.
 */
export class WordIndex {
  readonly #changes = new ViewChanges();
  readonly #words = new Map<string, Entry>();
  readonly #values = new Map<string, Entry>();
  readonly #texts = new Map<View, { readonly row: number; readonly held: Held }>();
  readonly #free: number[] = [];
  readonly #known = new WeakMap<Wanted, Known>();
  readonly #valueWeight: number;
  readonly #share: number;
  /** Per row the update in which its text came. */
  readonly #cameIn: number[] = [];
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
      this.#count(held, -1, (entry) => (entry.rows = entry.rows.filter((other) => other !== row)));
    }
    for (const part of come) {
      const row = this.#free.pop() ?? this.#cameIn.length;
      this.#cameIn[row] = this.#updates;
      const held = heldIn(part);
      this.#texts.set(part.view, { row, held });
      this.#count(held, 1, (entry) => entry.rows.push(row));
    }
    if (come.length === 0 && gone.length === 0) return;
    this.#sums = new Float64Array(this.#cameIn.length);
    for (const entry of this.#words.values())
      entry.weight = entry.rows.length === 0 ? 0 : Math.log(1 + this.#sentences / Math.max(1, entry.sentences));
  }

  /** Rows have numbers below this. */
  get rows(): number {
    return this.#cameIn.length;
  }

  rowOf(view: View): number {
    return this.#texts.get(view)!.row;
  }

  /** 1 for each row that holds enough of what is wanted; for all when there is nothing that any text could hold. */
  holding(wanted: Wanted): Uint8Array {
    let known = this.#known.get(wanted);
    if (known === undefined) {
      const words = wanted.words.map((word) => entryOf(this.#words, word, 0));
      const values = wanted.values.map((value) => entryOf(this.#values, value, this.#valueWeight));
      const [weights, enough] = [new Float64Array(0), new Uint8Array(0)];
      known = { entries: [...words, ...values], weights, update: -1, enough, below: 0, above: Number.POSITIVE_INFINITY };
      this.#known.set(wanted, known);
    }
    if (known.update === this.#updates) return known.enough;
    const drift = this.#drift(known);
    // Weights that have changed by so little move no share across the line: only the texts that have come since are looked at.
    const holds = known.update >= 0 && known.below * drift < this.#share && known.above > this.#share * drift;
    if (!holds) {
      known.weights = Float64Array.from(known.entries, ({ weight }) => weight);
      Object.assign(known, { update: -1, below: 0, above: Number.POSITIVE_INFINITY });
    }
    this.#look(known, holds ? drift : 1);
    known.update = this.#updates;
    return known.enough;
  }

  /** By which factor a share of what is wanted may have grown or shrunk at most since all rows were looked at. */
  #drift({ entries, weights }: Known): number {
    let most = 0;
    for (let at = 0; at < weights.length; at++) {
      const [now, then] = [entries[at]!.weight, weights[at]!];
      if (now !== then) most = Math.max(most, then === 0 ? 1 : Math.abs(now / then - 1));
    }
    return most >= 1 ? Number.POSITIVE_INFINITY : ((1 + most) / (1 - most)) * (1 + rounding);
  }

  /** Finds out which rows that came after the last update hold enough. */
  #look(known: Known, drift: number): void {
    const [sums, { entries, update }] = [this.#sums, known];
    let whole = 0;
    sums.fill(0);
    for (const { rows, weight } of entries) {
      whole += weight;
      for (let at = rows.length - 1; at >= 0 && this.#cameIn[rows[at]!]! > update; at--) sums[rows[at]!]! += weight;
    }
    if (known.enough.length < sums.length) {
      const before = known.enough;
      known.enough = new Uint8Array(sums.length);
      known.enough.set(before);
    }
    for (let row = 0; row < sums.length; row++) {
      if (this.#cameIn[row]! <= update) continue;
      const isEnough = whole === 0 || sums[row]! >= this.#share * whole;
      known.enough[row] = isEnough ? 1 : 0;
      if (whole === 0) continue;
      if (isEnough) known.above = Math.min(known.above, sums[row]! / whole / drift);
      else known.below = Math.max(known.below, (sums[row]! / whole) * drift);
    }
  }

  #count({ sentences, words, values }: Held, sign: 1 | -1, change: (entry: Entry) => void): void {
    this.#sentences += sign * sentences;
    for (const { word, sentences: own } of words) {
      const entry = entryOf(this.#words, word, 0);
      entry.sentences += sign * own;
      change(entry);
    }
    for (const value of values) change(entryOf(this.#values, value, this.#valueWeight));
  }
}

/** More than the arithmetic of a sum can be off. */
const rounding = 1e-9;

function entryOf(entries: Map<string, Entry>, key: string, weight: number): Entry {
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = { rows: [], sentences: 0, weight }));
  return entry;
}
