import { sortedList } from "./number-lists.ts";
import type { NumberList } from "./number-lists.ts";
import { speechRunMin } from "./same-quotation.ts";
import type { Quoted } from "./same-quotation.ts";
import { stemConcept } from "./terms.ts";
import type { Terms } from "./terms.ts";
import { weightUnit } from "./weights.ts";

/** What a clause or a sentence speaks of and how it says it. */
export interface Wording {
  readonly terms: ReadonlySet<string>;
  /** What each term of its text weighs there, in parts of a unit. */
  readonly weights: Terms;
  /** Sum of the weights of its terms. */
  readonly mass: number;
  /** Its words in small letters, and the stems of its content words, both in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Kinds of terms by their first letter. */
export const kinds = { word: 0, name: 1, value: 2, event: 3, concept: 4 } as const;
const kindOfLetter: Readonly<Record<string, number>> = {
  w: kinds.word,
  e: kinds.name,
  c: kinds.name,
  f: kinds.value,
  t: kinds.value,
  n: kinds.event,
  k: kinds.concept,
};

/** A wording in numbers: sorted terms with their weights, words in order, neighbouring stems. */
export interface Coded extends CodedWords {
  /** What each of its terms weighs in its text. */
  readonly weights: readonly number[];
  readonly mass: number;
}

/** A wording in numbers without what it weighs: one for all texts that have the same set of terms. */
export interface CodedWords {
  readonly number: number;
  readonly terms: NumberList;
  readonly words: readonly number[];
  readonly pairs: NumberList;
  readonly stems: number;
  readonly hasName: boolean;
  readonly hasValue: boolean;
}

interface Known {
  readonly words: CodedWords;
  /** Its terms in the order of their numbers. */
  readonly spoken: readonly string[];
}

/** Numbers for the terms and words of one story. Which number a term has depends on the order of the reports; what is made of the numbers must not. */
export class Coding {
  readonly kind: number[] = [];
  /** For a word the number of its concept as a term, -1 for none. */
  readonly concept: number[] = [];
  /** What was encoded, by the set of its terms. */
  readonly #coded = new WeakMap<ReadonlySet<string>, Known>();
  #made = 0;
  readonly #terms = new Map<string, number>();
  readonly #words = new Map<string, number>();
  /** Numbers of the runs of quoted words, by the numbers of their words. */
  readonly #runs = new Map<string, number>();

  encode(wording: Wording): Coded {
    let known = this.#coded.get(wording.terms);
    if (known === undefined) this.#coded.set(wording.terms, (known = this.#codedWords(wording)));
    const { words, spoken } = known;
    const weights = spoken.map((term) => wording.weights.get(term) ?? 0);
    return { ...words, weights, mass: Math.max(weightUnit, wording.mass) };
  }

  #codedWords({ terms: spoken, words: written, stems }: Wording): Known {
    let [hasName, hasValue] = [false, false];
    const spokenAs = new Map<number, string>();
    for (const term of spoken) {
      const code = this.termOf(term);
      spokenAs.set(code, term);
      if (this.kind[code] === kinds.name) hasName = true;
      if (this.kind[code] === kinds.value) hasValue = true;
    }
    const terms = sortedList(spokenAs.keys());
    const words = this.encodeWords(written);
    const coded = { number: this.#made++, terms, words, pairs: this.#pairsOf(stems), stems: stems.length, hasName, hasValue };
    return { words: coded, spoken: terms.map((term) => spokenAs.get(term)!) };
  }

  /** Neighbouring stems, each pair once, sorted. */
  #pairsOf(stems: readonly string[]): NumberList {
    const pairs: number[] = [];
    let before = stems.length === 0 ? 0 : this.#wordOf(stems[0]!);
    for (let at = 1; at < stems.length; at++) {
      const word = this.#wordOf(stems[at]!);
      pairs.push(before * pairBase + word);
      before = word;
    }
    return sortedList(pairs);
  }

  /** Number of a term. */
  termOf(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const code = this.kind.length;
    this.#terms.set(term, code);
    this.kind.push(kindOfLetter[term[0]!]!);
    this.concept.push(-1);
    const concept = this.kind[code] === kinds.word ? stemConcept(term.slice(2)) : undefined;
    if (concept !== undefined) this.concept[code] = this.termOf(`k:${concept}`);
    return code;
  }

  /** Numbers of some words, in their order. */
  encodeWords(words: readonly string[]): readonly number[] {
    return words.length === 0 ? nothing : words.map((word) => this.#wordOf(word));
  }

  /** Words in quotation marks, with their runs. */
  encodeQuoted(words: readonly string[]): Quoted {
    const numbers = this.encodeWords(words);
    const runs: number[] = [];
    for (let at = speechRunMin; at <= numbers.length; at++) runs.push(this.#runOf(numbers.slice(at - speechRunMin, at).join(" ")));
    return { words: numbers, runs: sortedList(runs) };
  }

  /** Numbers of some names and words, sorted. */
  encodeParties(parties: ReadonlySet<string>): NumberList {
    return parties.size === 0 ? nothing : sortedList(Array.from(parties, (party) => this.#wordOf(party)));
  }

  /** How many words have a number. */
  get size(): number {
    return this.#words.size;
  }

  #runOf(run: string): number {
    const known = this.#runs.get(run);
    if (known !== undefined) return known;
    this.#runs.set(run, this.#runs.size);
    return this.#runs.size - 1;
  }

  #wordOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }
}

const nothing: NumberList = [];

/** Two numbers of words make one that no other two make: there are never as many words. */
const pairBase = 2 ** 26;
