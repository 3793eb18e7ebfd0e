import type { Statement } from "./alignment.ts";
import { Coding } from "./coded-wording.ts";
import { kindOf, perhapsMin, valuesByUnit } from "./likeness.ts";
import type { Likeness, Values } from "./likeness.ts";
import { createComparer, encodeStatements } from "./sameness.ts";
import type { CodedStatement } from "./sameness.ts";
import type { View } from "./view.ts";
import { weightUnit } from "./weights.ts";

/** Two statements that share less weight than this are not compared: about one rare word and a name. */
const sharedMin = 4 * weightUnit;
/** A term that stands in more statements than this joins nothing by itself; bounds the work on stories of hundreds of reports. */
const postingsMax = 60;

/** A text with its statements. */
export interface Told {
  readonly view: View;
  readonly statements: readonly Statement[];
}

interface Entry {
  readonly view: View;
  readonly statement: Statement;
  readonly coded: CodedStatement;
  readonly values: Values | undefined;
  /** Index of the statement in the story as it is now. */
  at: number;
  /** Number of the search that met it last, and the place that the search had in its own text. */
  metBy: number;
}

interface Pair {
  readonly one: Entry;
  readonly other: Entry;
  likeness: Likeness;
}

/**
 * Pairs of statements of different texts that may say the same, likeliest first. How alike two statements are hangs on their two texts
 * alone, so that an index that is kept from an earlier state of the story compares only what has come since. Pairs that share too little
 * are never compared: an inverted index finds those that share a rare term (Zobel and Moffat, "Inverted files for text search engines",
 * ACM Computing Surveys 38, 2006). The result is the same whatever the index held before.
 */
export class LikenessIndex {
  #coding = new Coding();
  #held = new Map<View, readonly Entry[]>();
  /** Per term the statements that hold it. */
  #postings: Entry[][] = [];
  #pairs: readonly Pair[] = [];
  #sentences = 0;
  #searches = 0;

  /** All pairs of the texts of a story, which come in the order of the story. */
  compare(told: readonly Told[]): readonly Likeness[] {
    const views = new Set(told.map(({ view }) => view));
    const gone = [...this.#held.keys()].filter((view) => !views.has(view));
    const widened = this.#replace(gone, told);
    const fresh = this.#number(told);
    if (gone.length > 0) this.#pairs = this.#pairs.filter(({ one, other }) => views.has(one.view) && views.has(other.view));
    if (widened.size > 0) {
      const touched = new Set([...widened].flatMap((term) => this.#postings[term]!));
      this.#pairs = this.#pairs.filter(({ one, other }) => !touched.has(one) || !touched.has(other) || this.#stillMeet(one, other));
    }
    const found = this.#search(fresh).sort(byLikeness);
    this.#pairs = merge(this.#pairs.map(renumbered), found);
    return this.#pairs.map((pair) => pair.likeness);
  }

  /** Takes out the texts that are gone and puts in those that are new. Gives the terms that are no longer rare. */
  #replace(gone: readonly View[], told: readonly Told[]): ReadonlySet<number> {
    const before = new Map<number, number>();
    for (const view of gone) {
      const terms = new Set(this.#held.get(view)!.flatMap(({ coded }) => [...coded.clause.terms]));
      for (const term of terms) {
        const postings = this.#postings[term]!;
        if (!before.has(term)) before.set(term, postings.length);
        this.#postings[term] = postings.filter((entry) => entry.view !== view);
      }
      this.#held.delete(view);
    }
    for (const { view, statements } of told) {
      if (this.#held.has(view)) continue;
      const entries = this.#encode(view, statements);
      this.#held.set(view, entries);
      for (const entry of entries) {
        for (const term of entry.coded.clause.terms) {
          const postings = (this.#postings[term] ??= []);
          if (!before.has(term)) before.set(term, postings.length);
          postings.push(entry);
        }
      }
    }
    const wide = (count: number): boolean => count > postingsMax;
    if ([...before].some(([term, count]) => wide(count) && !wide(this.#postings[term]!.length))) {
      // A term has become rare: pairs that were not compared for it would have to be found. A text that leaves is rare enough to begin anew.
      this.#clear();
      return this.#replace([], told);
    }
    return new Set([...before].flatMap(([term, count]) => (!wide(count) && wide(this.#postings[term]!.length) ? [term] : [])));
  }

  #clear(): void {
    this.#coding = new Coding();
    this.#held = new Map();
    this.#postings = [];
    this.#pairs = [];
    this.#sentences = 0;
  }

  #encode(view: View, statements: readonly Statement[]): readonly Entry[] {
    const coded = encodeStatements(statements, this.#coding, this.#sentences);
    this.#sentences += new Set(coded.map(({ sentence }) => sentence)).size;
    return statements.map((statement, at): Entry => {
      return { view, statement, coded: coded[at]!, values: valuesByUnit(statement), at: -1, metBy: 0 };
    });
  }

  /** Gives each statement its index in the story; those that had none are new. */
  #number(told: readonly Told[]): readonly Entry[] {
    const fresh: Entry[] = [];
    let at = 0;
    for (const { view } of told) {
      for (const entry of this.#held.get(view)!) {
        if (entry.at === -1) fresh.push(entry);
        entry.at = at++;
      }
    }
    return fresh;
  }

  /** Two statements that have been compared share a term that is still rare. */
  #stillMeet(one: Entry, other: Entry): boolean {
    const { terms } = other.coded.clause;
    return one.coded.clause.terms.some((term) => this.#postings[term]!.length <= postingsMax && terms.includes(term));
  }

  #search(fresh: readonly Entry[]): Pair[] {
    const comparer = createComparer(this.#coding, this.#sentences);
    const weightOf = new Int32Array(this.#postings.length);
    const pairs: Pair[] = [];
    const isNew = new Set(fresh);
    for (const one of fresh) {
      const { terms, weights } = one.coded.clause;
      terms.forEach((term, at) => (weightOf[term] = weights[at]!));
      for (const other of this.#meeting(one)) {
        // Two new statements meet once.
        if (isNew.has(other) && other.at < one.at) continue;
        if (sharedWeight(other.coded, weightOf) < sharedMin * 2) continue;
        const score = comparer.likelihood(one.coded, other.coded, perhapsMin);
        if (score > 0) pairs.push(toPair(one, other, score));
      }
      for (const term of terms) weightOf[term] = 0;
    }
    return pairs;
  }

  /** Statements of other texts that share a rare term. */
  #meeting(one: Entry): readonly Entry[] {
    const search = ++this.#searches;
    const met: Entry[] = [];
    for (const term of one.coded.clause.terms) {
      const postings = this.#postings[term]!;
      if (postings.length > postingsMax) continue;
      for (const other of postings) {
        if (other.metBy === search || other.view === one.view) continue;
        other.metBy = search;
        met.push(other);
      }
    }
    return met;
  }
}

/** Twice the weight of the terms that stand in the one, whose weights are given, and in the other. */
function sharedWeight({ clause: { terms, weights } }: CodedStatement, weightOf: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    const own = weightOf[terms[at]!]!;
    if (own > 0) sum += own + weights[at]!;
  }
  return sum;
}

function toPair(left: Entry, right: Entry, score: number): Pair {
  const [one, other] = left.at < right.at ? [left, right] : [right, left];
  return { one, other, likeness: { left: one.at, right: other.at, score, kind: kindOf(one.statement, other.statement, one.values, other.values) } };
}

/** With the indices that its statements have now. A report before them in the story moves both, and never one past the other. */
function renumbered(pair: Pair): Pair {
  const { one, other, likeness } = pair;
  if (likeness.left !== one.at || likeness.right !== other.at) pair.likeness = { ...likeness, left: one.at, right: other.at };
  return pair;
}

function byLikeness({ likeness: a }: Pair, { likeness: b }: Pair): number {
  return b.score - a.score || a.left - b.left || a.right - b.right;
}

/** Two sorted lists as one. */
function merge(one: readonly Pair[], other: readonly Pair[]): readonly Pair[] {
  if (one.length === 0) return other;
  const merged: Pair[] = [];
  let next = 0;
  for (const pair of one) {
    while (next < other.length && byLikeness(other[next]!, pair) < 0) merged.push(other[next++]!);
    merged.push(pair);
  }
  while (next < other.length) merged.push(other[next++]!);
  return merged;
}
