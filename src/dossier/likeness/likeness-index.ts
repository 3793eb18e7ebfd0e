import type { Saying, Statement } from "./alignment.ts";
import { Coding } from "./coded-wording.ts";
import { groundOf } from "./common-ground.ts";
import type { GroundFacts } from "./ground-facts.ts";
import { kindOf, marks, perhapsMin, valuesByUnit } from "./likeness.ts";
import type { Likeness, Values } from "./likeness.ts";
import { quoteTheSame } from "./same-quotation.ts";
import type { Quoted } from "./same-quotation.ts";
import { PairIndex } from "./pair-index.ts";
import type { Found, Item } from "./pair-index.ts";
import type { Pairs } from "./pairs.ts";
import { createComparer, encodeStatements } from "./sameness.ts";
import type { CodedStatement, Comparer } from "./sameness.ts";
import type { View } from "../material/index.ts";
import { weightUnit } from "../material/index.ts";

/** Two statements that share less weight than this are not compared: about one rare word and a name. */
const weightMin = 4 * weightUnit;
/** A term in more statements than this finds nothing; one rare term in common is enough to be compared. */
const limits = { postingsMax: 60, sharedMin: 1 };

/** Likelihood that two statements that quote the same words say the same. */
const oneSpeech = 0.9;

/** A text with its statements. */
export interface Told {
  readonly view: View;
  readonly statements: readonly Statement[];
}

interface Entry extends Item {
  readonly statement: Statement;
  readonly coded: CodedStatement;
  /** Of `coded` what is asked of all that are met. */
  readonly weights: readonly number[];
  readonly quoted: Quoted;
  readonly values: Values | undefined;
  /** Found when it is first asked for. */
  facts: GroundFacts | undefined;
  /** Index of the statement in the story as it is now. */
  at: number;
}

/** Pairs of statements by their indices, likeliest first. */
export interface Alike {
  readonly pairs: Pairs;
  /** Those that deny each other or give other figures. */
  readonly opposed: readonly Likeness[];
}

/**
 * Pairs of statements of different texts that may say the same, likeliest first. How alike two statements are hangs on their two texts
 * alone: an index that is kept compares only the statements of the texts that have come since.
 */
export class LikenessIndex {
  readonly #coding = new Coding();
  readonly #pairs = new PairIndex<Entry>(limits, "score");
  /** What is asked of statements that agree with others, by what they say. */
  readonly #facts = new WeakMap<Saying, GroundFacts>();
  #sentences = 0;

  /**
   * All pairs of the texts of a story, which come in the order of the story.
   *
   * @param factsOf - what is asked of a statement that agrees with another, by its index; it may ask only of its view
   */
  compare(told: readonly Told[], factsOf: FactsOf): Alike {
    const statementsOf = new Map(told.map(({ view, statements }) => [view, statements]));
    let comparison: Comparison | undefined;
    const pairs = this.#pairs.update(
      told.map(({ view }) => view),
      (view) => this.#encode(view, statementsOf.get(view)!),
      // Begun when all statements have their numbers.
      (one, other) =>
        (comparison ??= new Comparison(this.#coding, this.#sentences, (entry) => this.#find(entry, factsOf))).alike(one, other),
      (entry, at) => (entry.at = at),
    );
    return { pairs, opposed: opposedOf(pairs) };
  }

  #find({ statement: { saying }, at }: Entry, factsOf: FactsOf): GroundFacts {
    let known = this.#facts.get(saying);
    if (known === undefined) this.#facts.set(saying, (known = factsOf(at, this.#coding)));
    return known;
  }

  #encode(view: View, statements: readonly Statement[]): readonly Entry[] {
    const all = encodeStatements(statements, this.#coding, this.#sentences);
    this.#sentences += new Set(all.map(({ sentence }) => sentence)).size;
    return statements.map((statement, at): Entry => {
      const coded = all[at]!;
      const { terms, weights } = coded.clause;
      return { view, terms, weights, quoted: coded.quoted, statement, coded, values: valuesByUnit(statement), facts: undefined, at };
    });
  }
}

type FactsOf = (at: number, coding: Coding) => GroundFacts;

function opposedOf(pairs: Pairs): readonly Likeness[] {
  const opposed: Likeness[] = [];
  pairs.marks.forEach((mark, at) => {
    if ((mark & marks.agreement) !== 0) return;
    const kind = (mark & marks.denial) === 0 ? "other figure" : "denial";
    opposed.push({ left: pairs.left[at]!, right: pairs.right[at]!, score: pairs.score[at]!, kind });
  });
  return opposed;
}

/** Compares statements, each with many others before the next one. */
class Comparison {
  readonly #comparer: Comparer;
  /** What each term weighs in the statement that is compared. */
  readonly #weights: Int32Array;
  readonly #factsOf: (entry: Entry) => GroundFacts;
  #one: Entry | undefined;

  constructor(coding: Coding, sentences: number, factsOf: (entry: Entry) => GroundFacts) {
    this.#factsOf = (entry) => (entry.facts ??= factsOf(entry));
    this.#comparer = createComparer(coding, sentences);
    this.#weights = new Int32Array(coding.kind.length);
  }

  alike(one: Entry, other: Entry): Found | undefined {
    this.#turnTo(one);
    // Most statements quote nothing long enough: then the other one need not be asked.
    const isOneSpeech = one.quoted.runs.length > 0 && quoteTheSame(one.quoted, other.quoted);
    if (!isOneSpeech && this.#doubledWeight(other) < weightMin * 2) return undefined;
    const likelihood = this.#comparer.likelihood(one.coded, other.coded, perhapsMin);
    const score = isOneSpeech ? Math.max(likelihood, oneSpeech) : likelihood;
    if (score === 0) return undefined;
    const kind = kindOf(one.statement, other.statement, one.values, other.values);
    if (kind !== "agreement") return { score, marks: kind === "denial" ? marks.denial : 0 };
    if (isOneSpeech) return { score, marks: marks.agreement | marks.telling };
    const { apart, telling } = groundOf(
      { coded: one.coded, facts: this.#factsOf(one) },
      { coded: other.coded, facts: this.#factsOf(other) },
      score,
      this.#comparer.common(),
    );
    return { score, marks: marks.agreement | (apart ? marks.apart : 0) | (telling ? marks.telling : 0) };
  }

  #turnTo(one: Entry): void {
    if (this.#one === one) return;
    for (const term of this.#one?.terms ?? []) this.#weights[term] = 0;
    this.#one = one;
    one.terms.forEach((term, at) => (this.#weights[term] = one.weights[at]!));
  }

  /** Twice the weight of the terms that both have: what they weigh in the one text and in the other. */
  #doubledWeight({ terms, weights }: Entry): number {
    let sum = 0;
    for (let at = 0; at < terms.length; at++) {
      const own = this.#weights[terms[at]!]!;
      if (own > 0) sum += own + weights[at]!;
    }
    return sum;
  }
}
