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
  /** Rows of the texts that hold it. */
  rows: number[];
  /** In how many sentences a word stands. */
  sentences: number;
  /** Rarity of a word in the sentences of the story (Spärck Jones 1972); 0 for a word that no text holds. */
  weight: number;
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
  /** Entries of what was looked for before. */
  #found = new WeakMap<Wanted, { readonly words: readonly Entry[]; readonly values: readonly Entry[] }>();
  #rows = 0;
  #sentences = 0;

  update<P extends { readonly view: View }>(parts: readonly P[], heldIn: (part: P) => Held): void {
    const { come, gone } = this.#changes.next(parts);
    for (const view of gone) {
      const { row, held } = this.#texts.get(view)!;
      this.#texts.delete(view);
      this.#free.push(row);
      this.#count(held, -1, (entry) => (entry.rows = entry.rows.filter((other) => other !== row)));
    }
    for (const part of come) {
      const row = this.#free.pop() ?? this.#rows++;
      const held = heldIn(part);
      this.#texts.set(part.view, { row, held });
      this.#count(held, 1, (entry) => entry.rows.push(row));
    }
    if (come.length === 0 && gone.length === 0) return;
    for (const entry of this.#words.values())
      entry.weight = entry.rows.length === 0 ? 0 : Math.log(1 + this.#sentences / Math.max(1, entry.sentences));
  }

  /** Rows have numbers below this. */
  get rows(): number {
    return this.#rows;
  }

  rowOf(view: View): number {
    return this.#texts.get(view)!.row;
  }

  /** Adds to each row the weights of what it holds of something; a value weighs `valueWeight`. Gives the weight of all of it. */
  weigh(wanted: Wanted, valueWeight: number, sums: Float64Array): number {
    let found = this.#found.get(wanted);
    if (found === undefined) {
      found = {
        words: wanted.words.map((word) => entryOf(this.#words, word)),
        values: wanted.values.map((value) => entryOf(this.#values, value)),
      };
      this.#found.set(wanted, found);
    }
    let whole = 0;
    const add = ({ rows }: Entry, weight: number): void => {
      whole += weight;
      for (let at = 0; at < rows.length; at++) sums[rows[at]!]! += weight;
    };
    for (const word of found.words) add(word, word.weight);
    for (const value of found.values) add(value, valueWeight);
    return whole;
  }

  #count({ sentences, words, values }: Held, sign: 1 | -1, change: (entry: Entry) => void): void {
    this.#sentences += sign * sentences;
    for (const { word, sentences: own } of words) {
      const entry = entryOf(this.#words, word);
      entry.sentences += sign * own;
      change(entry);
    }
    for (const value of values) change(entryOf(this.#values, value));
  }
}

function entryOf(entries: Map<string, Entry>, key: string): Entry {
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = { rows: [], sentences: 0, weight: 0 }));
  return entry;
}
