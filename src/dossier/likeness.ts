import type { Statement } from "./alignment.ts";
import { createComparer } from "./sameness.ts";
import type { Terms } from "./terms.ts";

/** Two statements of different texts, by their indices, that may say the same. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  /** Likelihood, 0 to 1. */
  readonly score: number;
  /** What they are to each other when they are alike: one says the same, denies it, or gives another figure for the same. */
  readonly kind: "agreement" | "denial" | "other figure";
}

/** Likelihood from which nobody can tell without reading: the statements are shown beside one another, not joined. */
export const perhapsMin = 0.4;
/** Two statements that share less weight than this are not compared: about one rare word and a name. */
const sharedMin = 4;
/** A term that stands in more statements than this joins nothing by itself; bounds the work on stories of hundreds of reports. */
const postingsMax = 60;

/**
 * Pairs of statements of different texts that may say the same, likeliest first. Pairs that share too little are never compared: an
 * inverted index adds up what they share.
 */
export function compareStatements(statements: readonly Statement[], weights: Terms): readonly Likeness[] {
  const comparer = createComparer(statements, weights);
  const values = statements.map(valuesByUnit);
  const pairs: Likeness[] = [];
  const candidates = findCandidates(statements, weights);
  statements.forEach((statement, left) => {
    for (const right of candidates(left)) {
      const score = comparer.likelihood(left, right, perhapsMin);
      if (score === 0) continue;
      const differs = figuresDiffer(values[left], values[right]);
      const kind = statement.negated !== statements[right]!.negated ? "denial" : differs ? "other figure" : "agreement";
      pairs.push({ left, right, score, kind });
    }
  });
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}

/** For each statement the later ones of other texts that share enough weight with it. */
function findCandidates(statements: readonly Statement[], weights: Terms): (left: number) => readonly number[] {
  const { terms, postings, weightOf } = indexTerms(statements, weights);
  const parts = Int32Array.from(statements, (statement) => statement.part);
  const shared = new Float64Array(statements.length);
  return (left) => {
    const found: number[] = [];
    const common: number[] = [];
    let commonWeight = 0;
    for (const term of terms[left]!) {
      const list = postings[term]!;
      const weight = weightOf[term]!;
      if (list.length > postingsMax) {
        common.push(term);
        commonWeight += weight;
        continue;
      }
      for (let at = list.length - 1; at >= 0 && list[at]! > left; at--) {
        const other = list[at]!;
        if (parts[other] === parts[left]) continue;
        if (shared[other] === 0) found.push(other);
        shared[other]! += weight + Number.MIN_VALUE;
      }
    }
    return found.filter((other) => {
      let sum = shared[other]!;
      shared[other] = 0;
      if (sum + commonWeight < sharedMin) return false;
      for (let at = 0; sum < sharedMin && at < common.length; at++) {
        if (terms[other]!.includes(common[at]!)) sum += weightOf[common[at]!]!;
      }
      return sum >= sharedMin;
    });
  };
}

/** Terms by number: those of each statement, the statements of each, and what each weighs. */
function indexTerms(statements: readonly Statement[], weights: Terms) {
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  const weightOf: number[] = [];
  const terms = statements.map((statement, index) =>
    Int32Array.from(statement.terms, (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, (number = postings.length));
        postings.push([]);
        weightOf.push(weights.get(term) ?? 0);
      }
      postings[number]!.push(index);
      return number;
    }),
  );
  return { terms, postings, weightOf };
}

type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** Some unit is in both, and never with the same value: "14 cracks" against "17 cracks". */
function figuresDiffer(left: Values | undefined, right: Values | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return [...left].some(([unit, own]) => {
    const others = right.get(unit);
    return others !== undefined && ![...own].some((value) => others.has(value));
  });
}

/** Values of the figures of a statement; undefined when it has none. */
function valuesByUnit({ terms }: Statement): Values | undefined {
  let values: Map<string, Set<string>> | undefined;
  for (const term of terms) {
    if (!term.startsWith("f:")) continue;
    const [, unit, value] = term.split(":");
    values ??= new Map<string, Set<string>>();
    values.set(unit!, (values.get(unit!) ?? new Set()).add(value!));
  }
  return values;
}
