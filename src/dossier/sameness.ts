import type { Statement } from "./alignment.ts";
import { samenessWeights } from "./sameness-model.generated.ts";
import { stemConcept } from "./terms.ts";
import type { Terms } from "./terms.ts";

/*
 * Whether two statements of different texts say the same: a logistic model over what they and their sentences share and do not
 * share. Its weights come from pairs that were labelled one by one (training/dossier); a wrong join is worse than a missed one, so that
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

/** Measures how likely the statements of one story say the same; made once for a story, because every statement is compared with many. */
export interface Comparer {
  /** Likelihood, 0 to 1; 0 also for every pair that cannot reach `scoreMin`, which is found out sooner. */
  likelihood(left: number, right: number, scoreMin: number): number;
  /** The features in the order of `samenessFeatures`. Symmetric. */
  features(left: number, right: number): readonly number[];
}

export function createComparer(statements: readonly Statement[], weights: Terms): Comparer {
  const coding = new Coding(weights);
  const clauses = statements.map((statement) => coding.encode(statement));
  const sentences = new Map<Wording, Coded>();
  for (const { around } of statements) if (!sentences.has(around)) sentences.set(around, coding.encode(around));
  const features = (left: number, right: number, sumMin: number): Float64Array | undefined => {
    const [one, other] = [statements[left]!, statements[right]!];
    const found = new Float64Array(samenessFeatures.length);
    compareTerms(coding, clauses[left]!, clauses[right]!, found, 0);
    compareTerms(coding, sentences.get(one.around)!, sentences.get(other.around)!, found, likenessFeatures.length);
    let at = likenessFeatures.length * 2;
    found[at++] = samePredicate(one, other) ? 1 : 0;
    found[at++] = other.terms.has(`w:${one.predicate}`) || one.terms.has(`w:${other.predicate}`) ? 1 : 0;
    for (const met of [...meet(one.agents, other.agents), ...meet(one.objects, other.objects)]) found[at++] = met;
    found[at++] = one.finite && other.finite ? 1 : 0;
    found[at++] = found[0]! * found[likenessFeatures.length]!;
    found[at] = 1;
    // Runs of words cost most; a pair that could not be alike even with the longest ones is not worth them.
    if (sumOf(found) + orderMax < sumMin) return undefined;
    compareOrder(clauses[left]!, clauses[right]!, found, 0);
    compareOrder(sentences.get(one.around)!, sentences.get(other.around)!, found, likenessFeatures.length);
    return found;
  };
  return {
    features: (left, right) => [...features(left, right, Number.NEGATIVE_INFINITY)!],
    likelihood: (left, right, scoreMin) => {
      const found = features(left, right, Math.log(scoreMin / (1 - scoreMin)));
      const score = found ? 1 / (1 + Math.exp(-sumOf(found))) : 0;
      return score >= scoreMin ? score : 0;
    },
  };
}

function sumOf(features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * (samenessWeights[at] ?? 0);
  return sum;
}

const runAt = likenessFeatures.indexOf("longestRun");
const pairsAt = likenessFeatures.indexOf("pairsOfWords");
/** Runs longer than this are a quotation of the same words whatever their length. */
const runMax = 8;
/** What order of words can add at most. */
const orderMax = [0, likenessFeatures.length].reduce(
  (sum, base) => sum + 2 * Math.max(0, samenessWeights[base + runAt] ?? 0) + Math.max(0, samenessWeights[base + pairsAt] ?? 0),
  0,
);

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
interface Coded {
  readonly terms: Int32Array;
  readonly mass: number;
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly stems: number;
  readonly hasName: boolean;
  readonly hasValue: boolean;
}

/** Numbers for the terms and words of one story. */
class Coding {
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
    const terms = Int32Array.from([...wording.terms], (term) => this.#termOf(term)).sort();
    const stems = wording.stems.map((stem) => this.#wordOf(stem));
    const pairs = new Set(stems.slice(1).map((stem, at) => stems[at]! * pairBase + stem));
    return {
      terms,
      mass: Math.max(1, wording.mass),
      words: Int32Array.from(wording.words, (word) => this.#wordOf(word)),
      pairs: Int32Array.from(pairs).sort(),
      stems: stems.length,
      hasName: terms.some((term) => this.kind[term] === kinds.name),
      hasValue: terms.some((term) => this.kind[term] === kinds.value),
    };
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
function compareTerms(coding: Coding, left: Coded, right: Coded, found: Float64Array, at: number): void {
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

/** The features that ask in which order words stand. */
function compareOrder(left: Coded, right: Coded, found: Float64Array, at: number): void {
  found[at + runAt] = Math.min(runMax, longestRun(left.words, right.words)) / 4;
  found[at + pairsAt] = sharedCount(left.pairs, right.pairs) / Math.max(1, Math.min(left.stems, right.stems) - 1);
}

/** Whether two parties have a member in common, and whether both have members and none in common. */
function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly [same: number, other: number] {
  if (left.size === 0 || right.size === 0) return [0, 0];
  for (const member of left) if (right.has(member)) return [1, 0];
  return [0, 1];
}

function samePredicate(left: Statement, right: Statement): boolean {
  if (left.predicate === "" || right.predicate === "") return false;
  if (left.predicate === right.predicate) return true;
  const concept = stemConcept(left.predicate);
  return concept !== undefined && concept === stemConcept(right.predicate);
}

/** Length in words of the longest stretch that stands in both, marks and case aside, up to `runMax`. */
function longestRun(left: Int32Array, right: Int32Array): number {
  let best = 0;
  for (let one = 0; one + best < left.length; one++) {
    for (let other = 0; other + best < right.length; other++) {
      // A longer run than the best one must hold the word at its end as well.
      if (left[one] !== right[other] || left[one + best] !== right[other + best]) continue;
      let length = 1;
      while (one + length < left.length && other + length < right.length && left[one + length] === right[other + length]) length++;
      if (length > best) best = length;
      if (best >= runMax) return best;
    }
  }
  return best;
}

function sharedCount(left: Int32Array, right: Int32Array): number {
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const difference = left[one]! - right[other]!;
    if (difference === 0) shared++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  return shared;
}
