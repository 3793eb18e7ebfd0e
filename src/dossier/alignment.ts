import type { Clause } from "./clauses.ts";
import { stemConcept } from "./terms.ts";
import type { Terms } from "./terms.ts";

/** A clause of one independent text with what it speaks of. */
export interface Statement {
  /** Index of the part (independent text). */
  readonly part: number;
  readonly clause: Clause;
  readonly terms: ReadonlySet<string>;
  /** It has a finite verb: it tells, and does not only name. */
  readonly finite: boolean;
  /** Its predicate is denied: "has not apologised". */
  readonly negated: boolean;
  /** Sum of the weights of its terms. */
  readonly mass: number;
}

/** Statements of at least two texts that say the same. */
export interface Agreement {
  readonly members: readonly Statement[];
}

export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Shared weight from which two clauses may say the same: about two rare words, or one and a figure or a time. */
const sharedMin = 5.5;
/** Of the shared weight, what must come from words, figures and times: names alone say who, not what. */
const topicalMin = 2;
/** One word in common, however rare, is a word and no statement. */
const commonMin = 2;
/** "Ending the strike" names what the whole story is about; two phrases need more in common than its name. */
const commonOfPhrases = 3;
const commonWeightMin = 1;
/** Clauses that name no one in common must share so many words. */
const wordsWithoutNames = 3;
/** Share of the smaller clause's weight that must be in both. Chosen on stories of the development set, see the manual. */
const overlapMin = 0.42;
/** What the larger clause says beyond the smaller one's weight counts a little against them: a phrase is in every long sentence. */
const restShare = 0.12;
/** A term that stands in more statements than this joins nothing by itself; bounds the work on stories of hundreds of reports. */
const postingsMax = 60;

/**
 * Joins statements of different texts that say the same. Pairs that share enough weight are found by an inverted index; groups
 * grow from the best pair on, and a statement enters a group only when it is like the group as a whole (average linkage), so
 * that a chain of half-alike clauses does not become one claim.
 */
export function align(statements: readonly Statement[], weights: Terms): readonly Agreement[] {
  const pairs = likePairs(statements, weights);
  const scores = new Map<number, number>();
  const key = (left: number, right: number): number => (left < right ? left * statements.length + right : right * statements.length + left);
  for (const pair of pairs) scores.set(key(pair.left, pair.right), pair.score);
  const groupOf = new Map<number, number[]>();
  for (const { left, right } of pairs) {
    const leftGroup = groupOf.get(left) ?? [left];
    const rightGroup = groupOf.get(right) ?? [right];
    if (leftGroup === rightGroup) continue;
    let total = 0;
    for (const a of leftGroup) {
      for (const b of rightGroup) {
        total += statements[a]!.part === statements[b]!.part ? overlapMin * 0.8 : (scores.get(key(a, b)) ?? 0);
      }
    }
    if (total / (leftGroup.length * rightGroup.length) < overlapMin * 0.8) continue;
    const joined = [...leftGroup, ...rightGroup];
    for (const member of joined) groupOf.set(member, joined);
  }
  const groups = mergeBySentences(statements, [...new Set(groupOf.values())]);
  return groups
    .map((group) => ({ members: [...group].sort((a, b) => a - b).map((index) => statements[index]!) }))
    .filter((group) => new Set(group.members.map((member) => member.part)).size > 1);
}

/** Agreements that stand in the same sentences of two texts are one: two sentences that say the same say it once. */
function mergeBySentences(statements: readonly Statement[], groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const merged: { members: number[]; sentences: Set<string> }[] = [];
  for (const group of groups) {
    const sentences = new Set(group.map((member) => `${statements[member]!.part}:${statements[member]!.clause.sentence}`));
    // What fewer texts say of the same sentences has a status of its own.
    const home = merged.find((other) => partsInCommon(sentences, other.sentences) >= 2 && sameParts(sentences, other.sentences));
    if (!home) merged.push({ members: [...group], sentences });
    else {
      home.members.push(...group);
      for (const sentence of sentences) home.sentences.add(sentence);
    }
  }
  return merged.map((one) => one.members);
}

function sameParts(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const parts = (sentences: ReadonlySet<string>): string =>
    [...new Set([...sentences].map((sentence) => sentence.split(":")[0]))].sort().join();
  return parts(left) === parts(right);
}

function partsInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return new Set([...left].filter((sentence) => right.has(sentence)).map((sentence) => sentence.split(":")[0])).size;
}

/** Pairs of statements of different texts that share enough, best first, of the kind that is sought. */
export function likePairs(statements: readonly Statement[], weights: Terms, sought: Sought = "agreement"): readonly Likeness[] {
  const postings = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    for (const term of statement.terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  const pairs: Likeness[] = [];
  statements.forEach((statement, index) => {
    const candidates = new Set<number>();
    for (const term of statement.terms) {
      const list = postings.get(term)!;
      if (list.length > postingsMax) continue;
      for (const other of list) if (other > index && statements[other]!.part !== statement.part) candidates.add(other);
    }
    for (const other of candidates) {
      if (relationOf(statement, statements[other]!) !== sought) continue;
      const score = likeness(statement, statements[other]!, weights);
      if (score > 0) pairs.push({ left: index, right: other, score });
    }
  });
  return pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}

/** What two alike statements are to each other: one says the same, denies it, or gives another figure for the same. */
export type Sought = "agreement" | "denial" | "other figure";

function relationOf(left: Statement, right: Statement): Sought {
  if (left.negated !== right.negated) return "denial";
  return figuresDiffer(left, right) ? "other figure" : "agreement";
}

/** Some unit is in both, and never with the same value: "14 cracks" against "17 cracks". */
function figuresDiffer(left: Statement, right: Statement): boolean {
  const values = valuesByUnit(right);
  return [...valuesByUnit(left)].some(([unit, own]) => {
    const others = values.get(unit);
    return others !== undefined && ![...own].some((value) => others.has(value));
  });
}

/** Each statement is compared with many. */
const figuresOf = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, ReadonlySet<string>>>();

function valuesByUnit({ terms }: Statement): ReadonlyMap<string, ReadonlySet<string>> {
  const known = figuresOf.get(terms);
  if (known) return known;
  const values = new Map<string, Set<string>>();
  for (const term of terms) {
    if (!term.startsWith("f:")) continue;
    const [, unit, value] = term.split(":");
    values.set(unit!, (values.get(unit!) ?? new Set()).add(value!));
  }
  figuresOf.set(terms, values);
  return values;
}

/** Share of the smaller statement's weight that both have; 0 when too little is shared, or nothing but names. */
export function likeness(left: Statement, right: Statement, weights: Terms): number {
  const [small, large] = left.terms.size <= right.terms.size ? [left, right] : [right, left];
  let shared = 0;
  let topical = 0;
  let common = 0;
  const said = new Set<string>();
  for (const term of small.terms) {
    if (term.startsWith("k:") || !large.terms.has(term)) continue;
    const weight = weights.get(term) ?? 0;
    shared += weight;
    // A party that the whole story is about is in every other clause; a figure is a word and its number, an event a name and its words.
    if (weight >= commonWeightMin) common += term.startsWith("f:") || term.startsWith("n:") ? 2 : 1;
    if (!term.startsWith("e:") && !term.startsWith("c:")) topical += weight;
    if (term.startsWith("w:")) said.add(stemConcept(term.slice(2)) ?? term);
  }
  // Other words for the same thing, where the words themselves are not shared already.
  for (const term of small.terms) {
    if (!term.startsWith("k:") || !large.terms.has(term) || said.has(term.slice(2))) continue;
    const weight = weights.get(term) ?? 0;
    shared += weight;
    topical += weight;
    common++;
  }
  if (shared < sharedMin || topical < topicalMin || common < (left.finite && right.finite ? commonMin : commonOfPhrases)) return 0;
  if (namesOthers(left, right) && said.size < wordsWithoutNames) return 0;
  const [less, more] = left.mass < right.mass ? [left.mass, right.mass] : [right.mass, left.mass];
  const score = shared / (less + (more - less) * restShare);
  return score < overlapMin ? 0 : Math.min(1, score);
}

/** Both name somebody or some place, and none in common: the same is then told of others. */
function namesOthers(left: Statement, right: Statement): boolean {
  const names = (statement: Statement): string[] => [...statement.terms].filter((term) => term.startsWith("e:") || term.startsWith("c:"));
  const [a, b] = [names(left), new Set(names(right))];
  return a.length > 0 && b.size > 0 && !a.some((name) => b.has(name));
}
