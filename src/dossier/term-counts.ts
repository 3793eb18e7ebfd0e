import { ViewChanges } from "./view.ts";
import type { View } from "./view.ts";

/** The terms of one text, and of its title. */
export interface TermsTold {
  readonly told: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
}

/** How many texts of a story speak of a term. Counts that are kept take in only the texts that have come since. */
export class TermCounts {
  readonly #changes = new ViewChanges();
  readonly #terms = new Map<View, TermsTold>();
  readonly #told = new Map<string, number>();
  readonly #titled = new Map<string, number>();

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

  told(term: string): number {
    return this.#told.get(term) ?? 0;
  }

  titled(term: string): number {
    return this.#titled.get(term) ?? 0;
  }

  #count({ told, titled }: TermsTold, sign: 1 | -1): void {
    for (const term of told) this.#told.set(term, (this.#told.get(term) ?? 0) + sign);
    for (const term of titled) this.#titled.set(term, (this.#titled.get(term) ?? 0) + sign);
  }
}
