import { contains, firstEndingAfter, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Reading, Sentence } from "../../reading/index.ts";
import { Places } from "../kept.ts";
import type { Keeping } from "../kept.ts";
import { indexOf } from "./reading-index.ts";

/** How a clause hangs on the one above it. */
export type ClauseKind = "main" | "coordinate" | "content" | "adverbial" | "relative";

/** A predicate with what belongs to it: the unit that is compared between reports. */
export interface Clause extends Range, Keeping {
  /** Index into the list of clauses of the report. */
  readonly index: number;
  readonly sentence: number;
  readonly kind: ClauseKind;
  /** Token of the predicate. */
  readonly head: number;
  /** The clause that this one hangs on, -1 for none. */
  readonly parent: number;
  /** Tokens of this clause and of no clause below it, in order. */
  readonly own: readonly number[];
  /** Block kind "title", "standfirst" and so on decides what may be compared. */
  readonly block: number;
}

/** Places for what steps find of a clause. */
export const clausePlaces: Places<Clause> = new Places<Clause>();

const kindOfRelation: Readonly<Record<string, ClauseKind>> = {
  root: "main",
  parataxis: "coordinate",
  ccomp: "content",
  csubj: "content",
  advcl: "adverbial",
  acl: "relative",
  "acl:relcl": "relative",
  "advcl:relcl": "relative",
};

/**
 * Clauses of a report after the dependency parse: every token belongs to the nearest predicate above it. An open complement
 * ("wants to leave") stays with its governor, because it has no subject of its own. A sentence without a parse is one clause.
 */
export function findClauses(reading: Reading): readonly Clause[] {
  const known = found.get(reading);
  if (known) return known;
  const clauses = cutClauses(reading);
  found.set(reading, clauses);
  return clauses;
}

/** A report that joins a story leaves the clauses of the others as they are. */
const found = new WeakMap<Reading, readonly Clause[]>();

function cutClauses(reading: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  reading.sentences.forEach((sentence, index) => {
    const heads = headsOf(reading, sentence);
    const owner = ownersOf(reading, sentence, heads);
    const first = clauses.length;
    const sorted = [...heads].sort((left, right) => left - right);
    const clauseOfHead = new Map(sorted.map((head, at) => [head, first + at]));
    const owned = tokensByOwner(sentence, owner);
    for (const head of sorted) {
      const own = owned.get(head) ?? [];
      const above = reading.tokens[head]!.head;
      const parent = above < 0 ? -1 : (clauseOfHead.get(owner[above - sentence.first]!) ?? -1);
      clauses.push({
        index: clauseOfHead.get(head)!,
        sentence: index,
        kind: above < 0 ? "main" : clauseKind(reading, head),
        head,
        parent,
        own,
        block: sentence.block,
        ...extent(reading, sentence, own, head),
        kept: clausePlaces.room(),
      });
    }
  });
  return clauses;
}

function headsOf(reading: Reading, sentence: Sentence): ReadonlySet<number> {
  const heads = new Set<number>();
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = reading.tokens[index]!;
    if (token.head < 0 || isClauseHead(reading, index)) heads.add(index);
  }
  // Without a parse every token is a root: the sentence is taken whole.
  const rooted = [...heads].filter((index) => reading.tokens[index]!.head < 0);
  return rooted.length > 1 ? new Set([sentence.first]) : heads;
}

function isClauseHead(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (token.relation in kindOfRelation) return token.relation !== "parataxis" || hasSubject(reading, index) || token.tag === "VERB";
  if (token.relation !== "conj") return false;
  const governor = reading.tokens[token.head]!;
  return (token.tag === "VERB" && (governor.tag === "VERB" || governor.tag === "AUX")) || hasSubject(reading, index);
}

function hasSubject(reading: Reading, index: number): boolean {
  return indexOf(reading).hasSubject[index] === 1;
}

/** For each token of the sentence, the clause head that it belongs to. Linear: each chain is walked once. */
function ownersOf(reading: Reading, sentence: Sentence, heads: ReadonlySet<number>): readonly number[] {
  const fallback = Math.min(...heads);
  const { first, last } = sentence;
  const owner = new Array<number>(last - first).fill(-1);
  for (const head of heads) owner[head - first] = head;
  const above = (token: number): number => {
    const { head } = reading.tokens[token]!;
    return head >= first && head < last ? head : -1;
  };
  for (let start = first; start < last; start++) {
    let end = start;
    for (let steps = first; end >= 0 && owner[end - first] === -1 && steps <= last; steps++) end = above(end);
    const found = end < 0 || owner[end - first] === -1 ? fallback : owner[end - first]!;
    for (let at = start; at >= 0 && owner[at - first] === -1; at = above(at)) owner[at - first] = found;
  }
  return owner;
}

/** The tokens of each owner, in order. */
function tokensByOwner(sentence: Sentence, owner: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number>();
  for (const head of owner) counts.set(head, (counts.get(head) ?? 0) + 1);
  // Of just their length: a story has tens of thousands, which are kept.
  const owned = new Map([...counts].map(([head, count]) => [head, new Array<number>(count)]));
  for (let at = owner.length - 1; at >= 0; at--) {
    const head = owner[at]!;
    const left = counts.get(head)! - 1;
    counts.set(head, left);
    owned.get(head)![left] = sentence.first + at;
  }
  return owned;
}

function clauseKind(reading: Reading, head: number): ClauseKind {
  const token = reading.tokens[head]!;
  return token.relation === "conj" ? "coordinate" : (kindOfRelation[token.relation] ?? "coordinate");
}

/** From the first to the last own token, without punctuation and conjunctions at the ends. */
function extent(reading: Reading, sentence: Sentence, own: readonly number[], head: number): Range {
  let first = 0;
  let last = own.length - 1;
  while (first < last && isEdge(reading, own[first]!, head, "start")) first++;
  while (last > first && isEdge(reading, own[last]!, head, "end")) last--;
  const start = reading.tokens[own[first] ?? sentence.first]?.start ?? sentence.start;
  const end = reading.tokens[own[last] ?? sentence.last - 1]?.end ?? sentence.end;
  return { start, end };
}

const openingMarks = new Set(["“", "‘", '"', "'", "(", "«", "„"]);
const closingMarks = new Set(["”", "’", '"', "'", ")", "»"]);

/** Words that only join a clause to the one above; "if", "unless", "because" and "to" change what it says and stay. */
const joiningWords = new Set(["that", "and", "after", "before", "while", "when", "as", "since", "for", "at", "with", "of", "in", "by"]);

function isEdge(reading: Reading, index: number, head: number, side: "start" | "end"): boolean {
  const token = reading.tokens[index]!;
  if (token.tag === "PUNCT") return !(side === "start" ? openingMarks : closingMarks).has(token.text);
  if (side === "end") return false;
  // "For starters, the move ..." keeps its "for"; "for moving ..." does not.
  const joins = token.relation === "mark" || (token.relation === "case" && token.head === head);
  return token.relation === "cc" || (joins && joiningWords.has(token.lower));
}

/** The shortest clause that holds a range, or at least touches it. */
export function clauseAt(clauses: readonly Clause[], range: Range): Clause | undefined {
  const { groups } = bySentence(clauses);
  let best: Clause | undefined;
  for (let at = firstEndingAfter(groups, range.start); at < groups.length && groups[at]!.start < range.end; at++) {
    for (const clause of groups[at]!.clauses) {
      if (!contains(clause, range) && !overlaps(clause, range)) continue;
      if (!best || clause.end - clause.start < best.end - best.start) best = clause;
    }
  }
  return best;
}

/** Clauses of one sentence, in order. */
export function clausesOfSentence(clauses: readonly Clause[], sentence: number): readonly Clause[] {
  return bySentence(clauses).ofSentence.get(sentence)?.clauses ?? [];
}

/** Clauses of a sentence and the range that they lie in; clauses of two sentences never overlap. */
interface SentenceClauses extends Range {
  readonly clauses: readonly Clause[];
}

interface BySentence {
  readonly groups: readonly SentenceClauses[];
  readonly ofSentence: ReadonlyMap<number, SentenceClauses>;
}

const grouped = new WeakMap<readonly Clause[], BySentence>();

function bySentence(clauses: readonly Clause[]): BySentence {
  const known = grouped.get(clauses);
  if (known) return known;
  const ofSentence = new Map<number, SentenceClauses>();
  for (const [sentence, own] of Map.groupBy(clauses, (clause) => clause.sentence)) {
    const start = Math.min(...own.map((clause) => clause.start));
    ofSentence.set(sentence, { start, end: Math.max(...own.map((clause) => clause.end)), clauses: own });
  }
  const made = { groups: [...ofSentence.values()], ofSentence };
  grouped.set(clauses, made);
  return made;
}

/** It has a finite verb: it tells, and does not only name. */
export function isFinite(reading: Reading, clause: Clause): boolean {
  const head = reading.tokens[clause.head]!;
  if (/^(?:VBD|VBZ|VBP)$/.test(head.fine)) return true;
  return clause.own.some((token) => reading.tokens[token]!.head === clause.head && /^(?:aux|cop)/.test(reading.tokens[token]!.relation));
}

/** The verb says what is so now, or what goes on: "looks", "is seen", "looking". */
export function isInPresent(reading: Reading, verb: number): boolean {
  const auxiliary = [...indexOf(reading).childrenOf(verb)].find((child) => reading.tokens[child]!.relation.startsWith("aux"));
  const { fine } = reading.tokens[verb]!;
  return auxiliary === undefined ? /^VB[ZPG]$/.test(fine) : /^(?:is|are)$/.test(reading.tokens[auxiliary]!.lower);
}

/** It has a finite verb and a subject that says who: it reads as a sentence. */
export function isWhole(reading: Reading, clause: Clause): boolean {
  const hasSubject = clause.own.some((index) => {
    const token = reading.tokens[index]!;
    return token.head === clause.head && token.relation.startsWith("nsubj") && token.tag !== "PRON";
  });
  return hasSubject && isFinite(reading, clause);
}

/**
 * What is shown of a clause: with the relative and adverbial clauses that hang on it, so that no phrase is cut in the middle, and a
 * relative clause with the noun that it tells of ("charges filed last year"). `apart` are clauses that are shown elsewhere.
 */
export function shownRange(reading: Reading, clauses: readonly Clause[], clause: Clause, apart: ReadonlySet<Clause> = new Set()): Range {
  let { start, end } = clause;
  const below = new Set([clause.index]);
  // Clauses of a sentence are in the order of their heads, which need not be top down: two passes reach what hangs below.
  for (let pass = 0; pass < 2; pass++) {
    for (const other of clausesOfSentence(clauses, clause.sentence)) {
      if (below.has(other.index) || !below.has(other.parent) || apart.has(other)) continue;
      if (other.kind !== "relative" && other.kind !== "adverbial") continue;
      below.add(other.index);
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
    }
  }
  const noun = clause.kind === "relative" ? reading.tokens[clause.head]!.head : -1;
  const sentence = reading.sentences[clause.sentence]!;
  if (noun < sentence.first || noun >= sentence.last || reading.tokens[noun]!.start > clause.start) return { start, end };
  const phrase = phraseOf(reading.tokens, noun, sentence.first, sentence.last);
  return { start: Math.min(start, phrase.start), end };
}
