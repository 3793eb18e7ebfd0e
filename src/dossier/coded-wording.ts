import { stemConcept } from "./terms.ts";
import type { Terms } from "./terms.ts";

/** What a clause or a sentence speaks of and how it says it. */
export interface Wording {
  readonly terms: ReadonlySet<string>;
  /** Sum of the weights of its terms. */
  readonly mass: number;
  /** Its words in small letters, and the stems of its content words, both in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Kinds of terms by their first letter. */
const kinds = { word: 0, name: 1, value: 2, event: 3, concept: 4 } as const;
const kindOfLetter: Readonly<Record<string, number>> = {
  w: kinds.word,
  e: kinds.name,
  c: kinds.name,
  f: kinds.value,
  t: kinds.value,
  n: kinds.event,
  k: kinds.concept,
};

/** A wording in numbers: sorted terms, words in order, neighbouring stems. */
export interface Coded {
  readonly terms: Int32Array;
  readonly mass: number;
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly stems: number;
  readonly hasName: boolean;
  readonly hasValue: boolean;
}

/** Numbers for the terms and words of one story. */
export class Coding {
  readonly weight: number[] = [];
  readonly kind: number[] = [];
  /** For a word the number of its concept as a term, -1 for none. */
  readonly concept: number[] = [];
  readonly #weights: Terms;
  readonly #terms = new Map<string, number>();
  readonly #words = new Map<string, number>();

  constructor(weights: Terms) {
    this.#weights = weights;
  }

  encode(wording: Wording): Coded {
    const terms = new Int32Array(wording.terms.size);
    let at = 0;
    for (const term of wording.terms) terms[at++] = this.#termOf(term);
    terms.sort();
    const pairs = new Set<number>();
    let before = -1;
    for (const stem of wording.stems) {
      const word = this.#wordOf(stem);
      if (before >= 0) pairs.add(before * pairBase + word);
      before = word;
    }
    const words = new Int32Array(wording.words.length);
    wording.words.forEach((word, place) => (words[place] = this.#wordOf(word)));
    return {
      terms,
      mass: Math.max(1, wording.mass),
      words,
      pairs: new Int32Array(pairs).sort(),
      stems: wording.stems.length,
      hasName: terms.some((term) => this.kind[term] === kinds.name),
      hasValue: terms.some((term) => this.kind[term] === kinds.value),
    };
  }

  /** Number of a term; -1 for one that no wording of the story has. */
  codeOf(term: string): number {
    return this.#terms.get(term) ?? -1;
  }

  /** Numbers of some names and words, sorted. */
  encodeParties(parties: ReadonlySet<string>): Int32Array {
    return Int32Array.from(parties, (party) => this.#wordOf(party)).sort();
  }

  /** How many words have a number. */
  get size(): number {
    return this.#words.size;
  }

  #termOf(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const code = this.weight.length;
    this.#terms.set(term, code);
    this.weight.push(this.#weights.get(term) ?? 0);
    this.kind.push(kindOfLetter[term[0]!]!);
    this.concept.push(-1);
    const concept = this.kind[code] === kinds.word ? stemConcept(term.slice(2)) : undefined;
    if (concept !== undefined) this.concept[code] = this.#termOf(`k:${concept}`);
    return code;
  }

  #wordOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }
}

/** Two numbers of words make one; beyond so many words two pairs may meet in one number, which is rare and does no harm. */
const pairBase = 46_337;

/** The features that ask which terms are shared, from `at` on. */
export function compareTerms(coding: Coding, left: Coded, right: Coded, found: Float64Array, at: number): void {
  let [weight, words, names, rarest, values] = [0, 0, 0, 0, 0];
  const concepts: number[] = [];
  const said: number[] = [];
  for (let one = 0, other = 0; one < left.terms.length && other < right.terms.length;) {
    const term = left.terms[one]!;
    const difference = term - right.terms[other]!;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
    if (difference !== 0) continue;
    const kind = coding.kind[term]!;
    if (kind === kinds.concept) {
      concepts.push(term);
      continue;
    }
    const own = coding.weight[term]!;
    weight += own;
    if (kind === kinds.word) {
      words++;
      rarest = Math.max(rarest, own);
      said.push(coding.concept[term]!);
    } else if (kind === kinds.name) names++;
    else if (kind === kinds.value) values++;
  }
  // Other words for the same thing, where the words themselves are not shared already.
  for (const concept of concepts) {
    if (said.includes(concept)) continue;
    weight += coding.weight[concept]!;
    words++;
  }
  found[at] = Math.min(1, weight / Math.min(left.mass, right.mass));
  found[at + 1] = Math.min(1, weight / Math.max(left.mass, right.mass));
  found[at + 2] = Math.min(6, words) / 3;
  found[at + 3] = rarest / 5;
  found[at + 6] = Math.min(3, names) / 2;
  found[at + 7] = left.hasName && right.hasName && names === 0 ? 1 : 0;
  found[at + 8] = Math.min(2, values);
  found[at + 9] = left.hasValue && right.hasValue && values === 0 ? 1 : 0;
  found[at + 10] = words === 0 ? 1 : 0;
}
