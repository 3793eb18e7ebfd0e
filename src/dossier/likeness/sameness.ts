import { sayingPlaces } from "./alignment.ts";
import type { Saying, Statement } from "./alignment.ts";
import { compareTerms } from "./coded-wording.ts";
import type { Coded, Coding, Wording } from "./coded-wording.ts";
import { holds, meets } from "../material/index.ts";
import type { NumberList } from "../material/index.ts";
import type { Quoted } from "./same-quotation.ts";
import { samenessWeights } from "./sameness-model.generated.ts";
import { runMax, sharedPairs, WordOrder } from "./word-order.ts";

/*
 * Whether two statements of different texts say the same: a logistic model over what they and their sentences share and do not
 * share. Its weights come from pairs that were labelled one by one (training/dossier); a wrong join is worse than a missed one, so that
 * joins are made only well above even odds.
 */

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

/** What two statements have in common. */
export interface Common {
  /** By weight, the share of what the one with more to say speaks of. */
  readonly ofLarger: number;
  /** The longest run of words. */
  readonly run: number;
}

/** Measures how likely two statements say the same; each is compared with many. */
export interface Comparer {
  /** Likelihood, 0 to 1; 0 also for every pair that cannot reach `scoreMin`, which is found out sooner. Symmetric. */
  likelihood(left: CodedStatement, right: CodedStatement, scoreMin: number): number;
  /** The features in the order of `samenessFeatures`. Symmetric. */
  features(left: CodedStatement, right: CodedStatement): readonly number[];
  /** Of the two that were compared last and reached `scoreMin`. */
  common(): Common;
}

/** @param sentences - how many sentences have a number: those of all statements that will be compared are below it. */
export function createComparer(coding: Coding, sentences: number): Comparer {
  const clauseOrder = new WordOrder(coding.size);
  const sentencePairs = new SentencePairs(coding, sentences);
  const found = new Float64Array(samenessFeatures.length);
  /** Fills `found`; false when the pair cannot reach `sumMin`. */
  const compare = (one: CodedStatement, other: CodedStatement, sumMin: number): boolean => {
    found.fill(0);
    compareTerms(coding, one.clause, other.clause, found, 0);
    sentencePairs.compareTerms(one.sentence, other.sentence, found);
    let at = likenessFeatures.length * 2;
    found[at++] = samePredicate(one, other) ? 1 : 0;
    found[at++] = holds(other.clause.terms, one.predicateTerm) || holds(one.clause.terms, other.predicateTerm) ? 1 : 0;
    at = compareParties(one.agents, other.agents, found, at);
    at = compareParties(one.objects, other.objects, found, at);
    found[at++] = one.finite && other.finite ? 1 : 0;
    found[at++] = found[0]! * found[likenessFeatures.length]!;
    found[at] = 1;
    // Runs of words cost most; a pair that could not be alike even with the longest ones is not worth them.
    if (sumOf(found) + orderMax < sumMin) return false;
    found[runAt] = Math.min(runMax, clauseOrder.longestRun(one.clause, other.clause)) / wordsOfRun;
    found[pairsAt] = sharedPairs(one.clause, other.clause);
    sentencePairs.compareOrder(one.sentence, other.sentence, found);
    return true;
  };
  return {
    features: (left, right) => {
      compare(left, right, Number.NEGATIVE_INFINITY);
      return [...found];
    },
    common: () => ({ ofLarger: found[ofLargerAt]!, run: found[runAt]! * wordsOfRun }),
    likelihood: (left, right, scoreMin) => {
      const score = compare(left, right, Math.log(scoreMin / (1 - scoreMin))) ? 1 / (1 + Math.exp(-sumOf(found))) : 0;
      return score >= scoreMin ? score : 0;
    },
  };
}

/** A statement in numbers. */
export interface CodedStatement extends CodedParties {
  readonly clause: Coded;
  readonly sentence: CodedSentence;
}

/** What is asked of a statement besides what it and its sentence speak of. */
interface CodedParties {
  readonly finite: boolean;
  /** Numbers of its predicate and of the concept of it as terms, -1 for none. */
  readonly predicateTerm: number;
  readonly predicateConcept: number;
  readonly agents: NumberList;
  readonly objects: NumberList;
  readonly quoted: Quoted;
}

export interface CodedSentence extends Coded {
  readonly number: number;
}

/** Statements of one text in numbers. Its sentences are numbered from `firstSentence` on, without gaps. */
export function encodeStatements(statements: readonly Statement[], coding: Coding, firstSentence: number): readonly CodedStatement[] {
  const sentences = new Map<Wording, CodedSentence>();
  return statements.map((statement, at): CodedStatement => {
    const { around, saying } = statement;
    const clause = coding.encode(statement);
    let sentence = sentences.get(around);
    if (!sentence) {
      // A sentence of one statement says what the statement says; the statements of a sentence stand together.
      const own = statements[at + 1]?.around === around ? coding.encode(around) : clause;
      sentences.set(around, (sentence = { ...own, number: firstSentence + sentences.size }));
    }
    // Named one by one: an object made by spreading another is slower to read.
    const { finite, predicateTerm, predicateConcept, agents, objects, quoted } = partiesOf(saying, coding);
    return { clause, sentence, finite, predicateTerm, predicateConcept, agents, objects, quoted };
  });
}

/** What is in a statement besides its wording, found once for all that say it. */
function partiesOf(saying: Saying, coding: Coding): CodedParties {
  const known = parties.get(saying);
  if (known?.coding === coding) return known.found;
  const { finite, predicate, agents, objects, quoted } = saying;
  const predicateTerm = predicate === "" ? -1 : coding.termOf(`w:${predicate}`);
  const found = {
    finite,
    predicateTerm,
    predicateConcept: coding.concept[predicateTerm] ?? -1,
    agents: coding.encodeParties(agents),
    objects: coding.encodeParties(objects),
    quoted: coding.encodeQuoted(quoted),
  };
  parties.set(saying, { coding, found });
  return found;
}

const parties = sayingPlaces.next<{ readonly coding: Coding; readonly found: CodedParties }>();

/**
 * The features of two sentences. Clauses of one sentence are compared one after the other, and often with several clauses of one
 * other sentence: what was found is kept until the next sentence comes.
 */
class SentencePairs {
  readonly #coding: Coding;
  readonly #order: WordOrder;
  readonly #kept: Float64Array;
  /** Per sentence, plus one, the left one with which its terms and its order of words were compared last. */
  readonly #termsWith: Int32Array;
  readonly #orderWith: Int32Array;

  constructor(coding: Coding, sentences: number) {
    this.#coding = coding;
    this.#order = new WordOrder(coding.size);
    this.#kept = new Float64Array(sentences * width);
    this.#termsWith = new Int32Array(sentences);
    this.#orderWith = new Int32Array(sentences);
  }

  compareTerms(left: CodedSentence, right: CodedSentence, found: Float64Array): void {
    const at = right.number * width;
    if (this.#termsWith[right.number] !== left.number + 1) {
      this.#termsWith[right.number] = left.number + 1;
      this.#orderWith[right.number] = 0;
      this.#kept.fill(0, at, at + width);
      compareTerms(this.#coding, left, right, this.#kept, at);
    }
    for (let feature = 0; feature < width; feature++) found[width + feature] = this.#kept[at + feature]!;
    found[width + runAt] = 0;
    found[width + pairsAt] = 0;
  }

  compareOrder(left: CodedSentence, right: CodedSentence, found: Float64Array): void {
    const at = right.number * width;
    if (this.#orderWith[right.number] !== left.number + 1) {
      this.#orderWith[right.number] = left.number + 1;
      this.#kept[at + runAt] = Math.min(runMax, this.#order.longestRun(left, right)) / wordsOfRun;
      this.#kept[at + pairsAt] = sharedPairs(left, right);
    }
    found[width + runAt] = this.#kept[at + runAt]!;
    found[width + pairsAt] = this.#kept[at + pairsAt]!;
  }
}

function sumOf(features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * (samenessWeights[at] ?? 0);
  return sum;
}

/** Features of a clause or a sentence. */
const width = likenessFeatures.length;
const ofLargerAt = likenessFeatures.indexOf("sharedOfLarger");
const runAt = likenessFeatures.indexOf("longestRun");
/** A run of so many words is 1. */
const wordsOfRun = 4;
const pairsAt = likenessFeatures.indexOf("pairsOfWords");
/** What order of words can add at most. */
const orderMax = [0, likenessFeatures.length].reduce(
  (sum, base) => sum + 2 * Math.max(0, samenessWeights[base + runAt] ?? 0) + Math.max(0, samenessWeights[base + pairsAt] ?? 0),
  0,
);

/** Whether two parties have a member in common, and whether both have members and none in common; gives the next place. */
function compareParties(left: NumberList, right: NumberList, found: Float64Array, at: number): number {
  if (left.length > 0 && right.length > 0) found[meets(left, right) ? at : at + 1] = 1;
  return at + 2;
}

function samePredicate(left: CodedStatement, right: CodedStatement): boolean {
  if (left.predicateTerm < 0 || right.predicateTerm < 0) return false;
  if (left.predicateTerm === right.predicateTerm) return true;
  return left.predicateConcept >= 0 && left.predicateConcept === right.predicateConcept;
}
