import { contains, limits } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Statement } from "./alignment.ts";
import { isFinite, isWhole, shownRange } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { withoutStrayMarks } from "./marks.ts";
import type { Material, Part } from "./material.ts";

/** The range that is shown of a statement. */
export type Shown = (statement: Statement) => Range;

/** Share of its sentence from which a clause is shown as the sentence: what is left is too little to be told apart. */
const sentenceShare = 0.6;
/** A longer sentence than this says too much beside what was joined. */
const readableCharacters = 280;

/**
 * What is shown of each statement: its clause with what hangs on it, without the clauses of the sentence that were joined
 * elsewhere; the sentence where the clause is most of it or says "it" for who.
 */
export function decideRanges(material: Material, clauses: readonly (readonly Clause[])[], joined: readonly Statement[]): Shown {
  const apart = new Map<string, Clause[]>();
  for (const { part, clause } of joined) {
    const key = `${part}:${clause.sentence}`;
    apart.set(key, [...(apart.get(key) ?? []), clause]);
  }
  const decided = new Map<Statement, Range>();
  return (statement) => {
    const known = decided.get(statement) ?? decide(statement);
    decided.set(statement, known);
    return known;
  };

  function decide({ part, clause }: Statement): Range {
    const source = material.parts[part]!;
    const others = new Set(apart.get(`${part}:${clause.sentence}`)?.filter((other) => other !== clause));
    const range = clip(source, shownRange(source.reading, clauses[part]!, clause, others));
    const saysIt = hasPronounSubject(source, clause);
    const isOpen = others.size === 0 || (clause.kind === "content" && saysIt);
    const sentence = source.reading.sentences[clause.sentence]!;
    // What a relative clause tells is never what its sentence is about.
    const isAside = clause.kind === "relative" && isFinite(source.reading, clause);
    const isMost = saysIt || range.end - range.start >= (sentence.end - sentence.start) * sentenceShare;
    return isOpen && isMost && !isAside ? clip(source, sentence) : withoutStrayMarks(source.report.text, range);
  }
}

/**
 * A clause that does not read by itself, without a subject, a finite verb or what it is about, is shown with its sentence. So is a relative
 * clause: with its noun alone ("the bridge, which opened in 1964") it states nothing. Only of a long sentence it is shown without the rest.
 */
export function readable(part: Part, clause: Clause, range: Range): Range {
  const { start, end } = sentenceOf(part, clause);
  const isAside = clause.kind === "relative" && isFinite(part.reading, clause) && end - start > readableCharacters;
  const reads = isWhole(part.reading, clause) ? clause.kind !== "relative" || isAside : isAside;
  return reads && !isCut(part, clause, range) ? range : clip(part, sentenceOf(part, clause));
}

/** "While a court considered", "the indictment proved": the object or the clause that the verb needs stands behind the end. */
export function isCut({ reading }: Part, clause: Clause, range: Range): boolean {
  const { first, last } = reading.sentences[clause.sentence]!;
  return reading.tokens.slice(first, last).some(({ start, head, relation }) => {
    const verb = reading.tokens[head];
    return start >= range.end && /^(?:ccomp|xcomp|obj)$/.test(relation) && verb !== undefined && contains(range, verb);
  });
}

/** The sentence of a clause, or the range where the sentence is too long and the range reads by itself. */
export function withSentence(part: Part, clause: Clause, range: Range): Range {
  const sentence = sentenceOf(part, clause);
  const isShort = sentence.end - sentence.start <= readableCharacters;
  return isShort || !isWhole(part.reading, clause) ? sentence : range;
}

function sentenceOf(part: Part, clause: Clause): Range {
  const { start, end } = part.reading.sentences[clause.sentence]!;
  return { start, end };
}

/** Nobody can check a longer passage at a glance: it is cut at a white space. */
export function clip(part: Part, range: Range): Range {
  if (range.end - range.start <= limits.evidenceCharacters) return { start: range.start, end: range.end };
  const cut = part.report.text.slice(range.start, range.start + limits.evidenceCharacters).search(/\s\S*$/);
  return { start: range.start, end: range.start + (cut > 0 ? cut : limits.evidenceCharacters) };
}

/** "It had agreed": without its sentence nobody knows who. */
function hasPronounSubject(part: Part, clause: Clause): boolean {
  return clause.own.some((token) => {
    const { head, relation, tag } = part.reading.tokens[token]!;
    return head === clause.head && relation.startsWith("nsubj") && tag === "PRON";
  });
}
