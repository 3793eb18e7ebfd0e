import { sharedPart } from "../../kernel/index.ts";
import { sameWords } from "../../reading/index.ts";
import type { DossierUtterance } from "../dossier.ts";
import { PairIndex } from "../likeness/index.ts";
import type { Found, Item } from "../likeness/index.ts";
import type { View } from "../material/index.ts";
import { wordStems } from "../material/index.ts";

/** A stem in more quotations than this tells nothing of two of them; two quotations that have two rarer ones in common are compared. */
const limits = { postingsMax: 100, sharedMin: 2 };

/** Two quotations of different texts, by their indices, with what their words have in common. */
export interface QuotationPair {
  readonly left: number;
  readonly right: number;
  /** One statement in the same words; altered when some were changed or left out inside. */
  readonly same: boolean;
  readonly altered: boolean;
  /** Share of the longer words of the one with fewer that stand in the other, 0 to 1. */
  readonly shared: number;
}

/** Two that are not the same and share less than this are nothing to each other. */
const sharedMin = 0.35;

interface Entry extends Item {
  readonly text: string;
  /** Number of its words among all that were met: reprinted quotations have one. */
  readonly number: number;
  readonly stems: ReadonlySet<string>;
  /** Index of the quotation in the story as it is now. */
  at: number;
}

/** Pairs of quotations with words in common, in the order of the story. An index that is kept compares only what has come since. */
export class QuotationIndex {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  /** What was found of two texts, by their numbers: many outlets quote the same words. */
  readonly #compared = new Map<number, Found | undefined>();
  readonly #pairs = new PairIndex<Entry>(limits, "story");

  /** Quotations of the texts of a story, which come in the order of the story. */
  compare(
    told: readonly { readonly view: View; readonly quotations: readonly Pick<DossierUtterance, "content">[] }[],
  ): readonly QuotationPair[] {
    const quotationsOf = new Map(told.map(({ view, quotations }) => [view, quotations]));
    const pairs = this.#pairs.update(
      told.map(({ view }) => view),
      (view) => quotationsOf.get(view)!.map(({ content }, at) => this.#encode(view, content.text, at)),
      (one, other) => (one.at < other.at ? this.#compare(one, other) : this.#compare(other, one)),
      (entry, at) => (entry.at = at),
    );
    return Array.from(pairs.left, (left, at) => {
      const mark = pairs.marks[at]!;
      return {
        left,
        right: pairs.right[at]!,
        same: (mark & marks.same) !== 0,
        altered: (mark & marks.altered) !== 0,
        shared: pairs.score[at]!,
      };
    });
  }

  #compare(one: Entry, other: Entry): Found | undefined {
    const key = one.number * textsMax + other.number;
    const known = this.#compared.get(key);
    if (known !== undefined || this.#compared.has(key)) return known;
    const found = compare(one, other);
    this.#compared.set(key, found);
    return found;
  }

  #encode(view: View, text: string, at: number): Entry {
    const stems = wordStems(text);
    const terms = Array.from(stems, (word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
    const number = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, number);
    return { view, terms, text, number, stems, at };
  }
}

/** Two numbers of texts make one that no other two make: there are never as many. */
const textsMax = 2 ** 26;

const marks = { same: 1, altered: 2 } as const;

function compare(one: Entry, other: Entry): Found | undefined {
  const { same, altered } = sameWords(one.text, other.text);
  const shared = sharedPart(one.stems, other.stems);
  return same || shared >= sharedMin ? { score: shared, marks: (same ? marks.same : 0) | (altered ? marks.altered : 0) } : undefined;
}
