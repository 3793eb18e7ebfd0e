import { sortedList, stemConcept, weightUnit } from "../material/index.ts";
import type { NumberList, Terms } from "../material/index.ts";
import { speechRunMin } from "./same-quotation.ts";
import type { Quoted } from "./same-quotation.ts";

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

/** A wording in numbers: sorted terms with their weights, words in order, neighbouring stems. */
export interface Coded {
  readonly terms: NumberList;
  readonly weights: readonly number[];
  readonly mass: number;
  readonly words: readonly number[];
  readonly pairs: NumberList;
  readonly stems: number;
  readonly hasName: boolean;
  readonly hasValue: boolean;
}

/** A wording in numbers before its terms are weighed in its text; `names` are the terms as they are written, in the order of their numbers. */
interface Shape extends Pick<Coded, "terms" | "words" | "pairs" | "hasName" | "hasValue"> {
  readonly names: readonly string[];
}

/** Numbers for the terms and words of one story. Which number a term has depends on the order of the reports; what is made of the numbers must not. */
export class Coding {
  readonly kind: number[] = [];
  /** For a word the number of its concept as a term, -1 for none. */
  readonly concept: number[] = [];
  /** What was encoded of wordings without their weights, by their terms: texts of one event print the same sentences. */
  readonly #shapes = new WeakMap<ReadonlySet<string>, Shape>();
  readonly #terms = new Map<string, number>();
  readonly #words = new Map<string, number>();
  /** Numbers of the runs of quoted words, by the numbers of their words. */
  readonly #runs = new Map<string, number>();

  /** A set of terms is of one wording, wherever that stands. */
  encode({ terms: spoken, weights: weighed, mass, words: written, stems }: Wording): Coded {
    let shape = this.#shapes.get(spoken);
    if (shape === undefined) this.#shapes.set(spoken, (shape = this.#encodeShape(spoken, written, stems)));
    const { terms, names, words, pairs, hasName, hasValue } = shape;
    const weights = names.map((term) => weighed.get(term) ?? 0);
    return { terms, weights, mass: Math.max(weightUnit, mass), words, pairs, stems: stems.length, hasName, hasValue };
  }

  #encodeShape(spoken: ReadonlySet<string>, written: readonly string[], stems: readonly string[]): Shape {
    const nameOf = new Map(Array.from(spoken, (term) => [this.termOf(term), term]));
    const terms = sortedList(nameOf.keys());
    const holds = (kind: number): boolean => terms.some((term) => this.kind[term] === kind);
    return {
      terms,
      names: terms.map((term) => nameOf.get(term)!),
      words: this.encodeWords(written),
      pairs: this.#pairsOf(stems),
      hasName: holds(kinds.name),
      hasValue: holds(kinds.value),
    };
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

/** The features that ask which terms are shared, from `at` on. A shared term weighs the mean of what it weighs in the two texts. */
export function compareTerms(coding: Coding, left: Coded, right: Coded, found: Float64Array, at: number): void {
  let weight = 0;
  let words = 0;
  let names = 0;
  let rarest = 0;
  let values = 0;
  let concepts = 0;
  let ofWords = 0;
  const [own, others] = [left.terms, right.terms];
  for (let one = 0, other = 0; one < own.length && other < others.length;) {
    const term = own[one]!;
    const difference = term - others[other]!;
    if (difference !== 0) {
      if (difference < 0) one++;
      else other++;
      continue;
    }
    const weighed = (left.weights[one++]! + right.weights[other++]!) / 2;
    const kind = coding.kind[term]!;
    if (kind === kinds.concept) {
      sharedConcepts[concepts] = term;
      weightsOfConcepts[concepts++] = weighed;
      continue;
    }
    weight += weighed;
    if (kind === kinds.word) {
      words++;
      if (weighed > rarest) rarest = weighed;
      const concept = coding.concept[term]!;
      if (concept >= 0) conceptsOfWords[ofWords++] = concept;
    } else if (kind === kinds.name) names++;
    else if (kind === kinds.value) values++;
  }
  // Other words for the same thing, where the words themselves are not shared already.
  for (let next = 0; next < concepts; next++) {
    if (isAmong(conceptsOfWords, ofWords, sharedConcepts[next]!)) continue;
    weight += weightsOfConcepts[next]!;
    words++;
  }
  found[at] = Math.min(1, weight / Math.min(left.mass, right.mass));
  found[at + 1] = Math.min(1, weight / Math.max(left.mass, right.mass));
  found[at + 2] = Math.min(6, words) / 3;
  found[at + 3] = rarest / weightUnit / 5;
  found[at + 6] = Math.min(3, names) / 2;
  found[at + 7] = left.hasName && right.hasName && names === 0 ? 1 : 0;
  found[at + 8] = Math.min(2, values);
  found[at + 9] = left.hasValue && right.hasValue && values === 0 ? 1 : 0;
  found[at + 10] = words === 0 ? 1 : 0;
}

/**
 * Of the two that are compared: the concepts in both with their weights, and those of the words in both. The same lists for all pairs, of which a
 * story has a hundred thousand.
 */
const sharedConcepts: number[] = [];
const weightsOfConcepts: number[] = [];
const conceptsOfWords: number[] = [];

function isAmong(list: readonly number[], count: number, wanted: number): boolean {
  for (let at = 0; at < count; at++) if (list[at] === wanted) return true;
  return false;
}
