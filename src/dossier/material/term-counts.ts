import { ViewChanges } from "./view.ts";
import type { View } from "./view.ts";
import { baseWeight } from "./weights.ts";

/** The terms of one text, and of its title. */
export interface TermsTold {
  /** In how many statements each one stands. */
  readonly told: ReadonlyMap<string, number>;
  readonly titled: ReadonlySet<string>;
}

/** In how many texts, statements and titles a term stands, and what it weighs in news at large. */
export interface Count {
  /** How many terms were met before it. */
  readonly number: number;
  told: number;
  statements: number;
  titled: number;
  readonly weight: number;
}

/** How many texts of a story speak of a term. Counts that are kept take in only the texts that have come since. */
export class TermCounts {
  readonly #changes = new ViewChanges();
  readonly #terms = new Map<View, TermsTold>();
  readonly #counts = new Map<string, Count>();
  readonly #numbers = new WeakMap<ReadonlySet<string>, Int32Array>();

  update<P extends { readonly view: View }>(parts: readonly P[], termsIn: (part: P) => TermsTold): void {
    const { come, gone } = this.#changes.next(parts);
    for (const view of gone) {
      this.#count(this.#terms.get(view)!, -1);
      this.#terms.delete(view);
    }
    for (const part of come) {
      const terms = termsIn(part);
      this.#terms.set(part.view, terms);
      this.#count(terms, 1);
    }
  }

  of(term: string): Readonly<Count> {
    return this.#of(term);
  }

  /** How many terms have a count. */
  get size(): number {
    return this.#counts.size;
  }

  /** Numbers of some terms, by which their counts are found sooner; kept as long as the set of terms. */
  numbersOf(terms: ReadonlySet<string>): Int32Array {
    let found = this.#numbers.get(terms);
    if (found === undefined) this.#numbers.set(terms, (found = Int32Array.from(terms, (term) => this.#of(term).number)));
    return found;
  }

  /** What is reckoned from the count of each term, by its number. */
  reckon(find: (count: Readonly<Count>) => number): Float64Array {
    return Float64Array.from(this.#counts.values(), find);
  }

  #of(term: string): Count {
    let count = this.#counts.get(term);
    if (count === undefined) {
      count = { number: this.#counts.size, told: 0, statements: 0, titled: 0, weight: baseWeight(term) };
      this.#counts.set(term, count);
    }
    return count;
  }

  #count({ told, titled }: TermsTold, sign: 1 | -1): void {
    for (const [term, statements] of told) {
      const count = this.#of(term);
      count.told += sign;
      count.statements += sign * statements;
    }
    for (const term of titled) this.#of(term).titled += sign;
  }
}
