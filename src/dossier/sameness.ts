import type { Statement } from "./alignment.ts";
import { samenessWeights } from "./sameness-model.generated.ts";
import { stemConcept } from "./terms.ts";
import type { Terms } from "./terms.ts";

/*
 * Whether two statements of different texts say the same: a logistic model over what they and their sentences share and do not
 * share. Its weights come from pairs that were labelled by hand (training/dossier); a wrong join is worse than a missed one, so that
 * joins are made only well above even odds.
 */

/** What a clause or a sentence speaks of and how it says it. */
export interface Wording {
  readonly terms: ReadonlySet<string>;
  /** Sum of the weights of its terms. */
  readonly mass: number;
  /** Its words in small letters, and the stems of its content words, both in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const likenessFeatures = [
  "sharedOfSmaller",
  "sharedOfLarger",
  "sharedWords",
  "rarestWord",
  "longestRun",
  "pairsOfWords",
  "sharedNames",
  "noCommonName",
  "sharedValues",
  "otherValues",
  "onlyNames",
] as const;

/** The model's features, in order; each is between 0 and about 3. */
export const samenessFeatures: readonly string[] = [
  ...likenessFeatures,
  ...likenessFeatures.map((name) => `${name}OfSentences`),
  "predicate",
  "predicateElsewhere",
  "sameAgent",
  "otherAgent",
  "sameObject",
  "otherObject",
  "bothFinite",
  "clauseAndSentence",
  "constant",
];

/** Likelihood, 0 to 1, that two statements say the same. */
export function likelihood(left: Statement, right: Statement, weights: Terms): number {
  const features = measureSameness(left, right, weights);
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * samenessWeights[at]!, 0)));
}

/** The features of two statements, in the order of `samenessFeatures`. Symmetric. */
export function measureSameness(left: Statement, right: Statement, weights: Terms): readonly number[] {
  const clauses = compare(left, right, weights);
  const sentences = compare(left.around, right.around, weights);
  return [
    ...clauses,
    ...sentences,
    samePredicate(left, right) ? 1 : 0,
    right.terms.has(`w:${left.predicate}`) || left.terms.has(`w:${right.predicate}`) ? 1 : 0,
    ...meet(left.agents, right.agents),
    ...meet(left.objects, right.objects),
    left.finite && right.finite ? 1 : 0,
    clauses[0]! * sentences[0]!,
    1,
  ];
}

/** Whether two parties have a member in common, and whether both have members and none in common. */
function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly [same: number, other: number] {
  if (left.size === 0 || right.size === 0) return [0, 0];
  return [...left].some((member) => right.has(member)) ? [1, 0] : [0, 1];
}

/** Runs longer than this are a quotation of the same words whatever their length. */
const runMax = 8;

function compare(left: Wording, right: Wording, weights: Terms): readonly number[] {
  const shared = shareTerms(left, right, weights);
  const values = compareValues(left, right);
  const bothName = [left, right].every(({ terms }) => [...terms].some(isName));
  return [
    Math.min(1, shared.weight / Math.max(1, Math.min(left.mass, right.mass))),
    Math.min(1, shared.weight / Math.max(1, left.mass, right.mass)),
    Math.min(6, shared.words) / 3,
    shared.rarest / 5,
    Math.min(runMax, longestRun(left.words, right.words)) / 4,
    sharedPairs(left.stems, right.stems),
    Math.min(3, shared.names) / 2,
    bothName && shared.names === 0 ? 1 : 0,
    Math.min(2, values.shared),
    values.others,
    shared.words === 0 ? 1 : 0,
  ];
}

interface Shared {
  readonly weight: number;
  readonly words: number;
  readonly names: number;
  readonly rarest: number;
}

function shareTerms(left: Wording, right: Wording, weights: Terms): Shared {
  const [small, large] = left.terms.size <= right.terms.size ? [left, right] : [right, left];
  const said = new Set<string>();
  let weight = 0;
  let words = 0;
  let names = 0;
  let rarest = 0;
  for (const term of small.terms) {
    if (term.startsWith("k:") || !large.terms.has(term)) continue;
    const own = weights.get(term) ?? 0;
    weight += own;
    if (term.startsWith("w:")) {
      said.add(stemConcept(term.slice(2)) ?? term);
      words++;
      rarest = Math.max(rarest, own);
    } else if (isName(term)) names++;
  }
  // Other words for the same thing, where the words themselves are not shared already.
  for (const term of small.terms) {
    if (!term.startsWith("k:") || !large.terms.has(term) || said.has(term.slice(2))) continue;
    weight += weights.get(term) ?? 0;
    words++;
  }
  return { weight, words, names, rarest };
}

function isName(term: string): boolean {
  return term.startsWith("e:") || term.startsWith("c:");
}

function samePredicate(left: Statement, right: Statement): boolean {
  if (left.predicate === "" || right.predicate === "") return false;
  if (left.predicate === right.predicate) return true;
  const concept = stemConcept(left.predicate);
  return concept !== undefined && concept === stemConcept(right.predicate);
}

/** Length in words of the longest stretch that stands in both, marks and case aside. */
function longestRun(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint16Array(right.length + 1);
  let current = new Uint16Array(right.length + 1);
  let best = 0;
  for (const word of left) {
    for (let at = 0; at < right.length; at++) {
      const length = right[at] === word ? previous[at]! + 1 : 0;
      current[at + 1] = length;
      if (length > best) best = length;
    }
    [previous, current] = [current, previous];
  }
  return best;
}

/** Share of the shorter one's neighbouring content words that are neighbours in the other, too. */
function sharedPairs(left: readonly string[], right: readonly string[]): number {
  const pairs = new Set(right.slice(1).map((word, at) => `${right[at]} ${word}`));
  let shared = 0;
  for (let at = 1; at < left.length; at++) if (pairs.has(`${left[at - 1]} ${left[at]}`)) shared++;
  return shared / Math.max(1, Math.min(left.length, right.length) - 1);
}

/** Figures and times that are in both, and whether both have some and none in common. */
function compareValues(left: Wording, right: Wording): { readonly shared: number; readonly others: number } {
  const isValue = (term: string): boolean => term.startsWith("f:") || term.startsWith("t:");
  const [one, other] = [[...left.terms].filter(isValue), [...right.terms].filter(isValue)];
  const shared = one.filter((term) => right.terms.has(term)).length;
  return { shared, others: one.length > 0 && other.length > 0 && shared === 0 ? 1 : 0 };
}
