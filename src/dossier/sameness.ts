import type { Saying, Statement } from "./alignment.ts";
import type { Coded, Coding, Wording } from "./coded-wording.ts";
import { likenessFeatures, Meetings } from "./meetings.ts";
import { holds, meets } from "./number-lists.ts";
import type { NumberList } from "./number-lists.ts";
import type { Quoted } from "./same-quotation.ts";
import { samenessWeights } from "./sameness-model.generated.ts";

/*
 * Whether two statements of different texts say the same: a logistic model over what they and their sentences share and do not
 * share. Its weights come from pairs that were labelled one by one (training/dossier); a wrong join is worse than a missed one, so that
 * joins are made only well above even odds.
 */

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

/** Measures how likely two statements say the same; each is compared with many. */
export interface Comparer {
  /** Likelihood, 0 to 1; 0 also for every pair that cannot reach `scoreMin`, which is found out sooner. Symmetric. */
  likelihood(left: CodedStatement, right: CodedStatement, scoreMin: number): number;
  /** The features in the order of `samenessFeatures`. Symmetric. */
  features(left: CodedStatement, right: CodedStatement): readonly number[];
}

export function createComparer(coding: Coding): Comparer {
  const meetings = new Meetings(coding);
  const found = new Float64Array(samenessFeatures.length);
  /** Fills `found`; false when the pair cannot reach `sumMin`. */
  const compare = (one: CodedStatement, other: CodedStatement, sumMin: number): boolean => {
    found.fill(0);
    meetings.compareTerms(one.clause, other.clause, found, 0);
    meetings.compareTerms(one.sentence, other.sentence, found, width);
    let at = width * 2;
    found[at++] = samePredicate(one, other) ? 1 : 0;
    found[at++] = holds(other.clause.terms, one.predicateTerm) || holds(one.clause.terms, other.predicateTerm) ? 1 : 0;
    at = compareParties(one.agents, other.agents, found, at);
    at = compareParties(one.objects, other.objects, found, at);
    found[at++] = one.finite && other.finite ? 1 : 0;
    found[at++] = found[0]! * found[width]!;
    found[at] = 1;
    // Runs of words cost most; a pair that could not be alike even with the longest ones is not worth them.
    if (sumOf(found) + orderMax < sumMin) return false;
    meetings.compareOrder(one.clause, other.clause, found, 0);
    meetings.compareOrder(one.sentence, other.sentence, found, width);
    return true;
  };
  return {
    features: (left, right) => {
      compare(left, right, Number.NEGATIVE_INFINITY);
      return [...found];
    },
    likelihood: (left, right, scoreMin) => {
      const score = compare(left, right, Math.log(scoreMin / (1 - scoreMin))) ? 1 / (1 + Math.exp(-sumOf(found))) : 0;
      return score >= scoreMin ? score : 0;
    },
  };
}

/** A statement in numbers. */
export interface CodedStatement extends CodedSaying {
  readonly clause: Coded;
  readonly sentence: Coded;
}

/** What a statement says in numbers, besides its wording. */
interface CodedSaying {
  readonly finite: boolean;
  /** Numbers of its predicate and of the concept of it as terms, -1 for none. */
  readonly predicateTerm: number;
  readonly predicateConcept: number;
  readonly agents: NumberList;
  readonly objects: NumberList;
  readonly quoted: Quoted;
}

/** Encodes the statements of texts. What they say is encoded once for all statements that say it in the same sentence. */
export class StatementCoder {
  readonly #coding: Coding;
  readonly #sayings = new WeakMap<Saying, CodedSaying>();

  constructor(coding: Coding) {
    this.#coding = coding;
  }

  /** @param statements - all of one text: those of a sentence stand together */
  encode(statements: readonly Statement[]): readonly CodedStatement[] {
    const sentences = new Map<Wording, Coded>();
    return statements.map((statement): CodedStatement => {
      const { around, saying } = statement;
      let known = this.#sayings.get(saying);
      if (known === undefined) this.#sayings.set(saying, (known = encodeSaying(saying, this.#coding)));
      const clause = this.#coding.encode(statement);
      let sentence = sentences.get(around);
      // A sentence of one statement says what the statement says.
      if (!sentence) sentences.set(around, (sentence = around.terms === saying.terms ? clause : this.#coding.encode(around)));
      return { clause, sentence, ...known };
    });
  }
}

function encodeSaying({ finite, predicate, agents, objects, quoted }: Saying, coding: Coding): CodedSaying {
  const predicateTerm = predicate === "" ? -1 : coding.termOf(`w:${predicate}`);
  return {
    finite,
    predicateTerm,
    predicateConcept: coding.concept[predicateTerm] ?? -1,
    agents: coding.encodeParties(agents),
    objects: coding.encodeParties(objects),
    quoted: coding.encodeQuoted(quoted),
  };
}

function sumOf(features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * (samenessWeights[at] ?? 0);
  return sum;
}

/** Features of a clause or a sentence. */
const width = likenessFeatures.length;
const runAt = likenessFeatures.indexOf("longestRun");
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
