import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import {
  clausesOfSentence,
  findClauses,
  shownRange,
  hasMainClause,
  isFragment,
  isNamedSubject,
  withoutStrayMarks,
  tokensIn,
} from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { interruptedAt } from "./interrupted-quotations.ts";
import { isHeadless } from "./leaning-words.ts";
import { isCut } from "../claims/index.ts";
import { shownWords } from "./reported-words.ts";

/**
 * The words of the report with which words in marks tell something, where they do not alone: the whole of a quotation that its speaker interrupts, or
 * the clause in which a fragment stands, with the subject, the negation and the hedge that stand outside of the marks. Undefined for what tells
 * something alone.
 */
export function tellingClause(part: Part, utterance: Utterance): Range | undefined {
  if (utterance.kind !== "direct") return undefined;
  const whole = interruptedAt(part, utterance);
  if (whole !== undefined) return whole;
  if (!isFragment(part, utterance) && !isGoverned(part, utterance)) return undefined;
  return reportedClause(part, utterance) ?? clauseAround(part, utterance);
}

/**
 * "Nothing should begin until “the pier is safe”", "the “board has no plan for it”": words that a word of the report governs say another thing, or
 * too little, without it, even where they are a clause.
 */
function isGoverned(part: Part, { outer, cue }: Utterance): boolean {
  const { tokens } = part.reading;
  const [last] = tokensIn(part, { start: Math.max(0, outer.start - wordMax), end: outer.start }).slice(-1);
  if (last === undefined || tokens[last]!.end !== outer.start - 1 || (cue !== null && contains(cue, tokens[last]!))) return false;
  const { lower, tag } = tokens[last]!;
  return /^(?:until|unless|if|because|of|off)$/.test(lower) || (tag === "DET" && /^(?:an?|the)$/.test(lower)) || tag === "AUX";
}

/** No word that governs another is longer. */
const wordMax = 12;

/** "(Mr. Vale “was a great help”), she said": the report's clause for what was said, if it names its subject. */
function reportedClause(part: Part, utterance: Utterance): Range | undefined {
  for (const other of part.reading.utterances) {
    if (other.kind !== "mixed" || other.actor !== utterance.actor || !contains(other.content, utterance.outer)) continue;
    const words = shownWords(part, other);
    if (contains(words, utterance.outer) && tells(part, utterance, words)) return words;
  }
  return undefined;
}

/** The nearest clause around that names its subject and hangs on no noun and no circumstance; at last the sentence. */
function clauseAround(part: Part, utterance: Utterance): Range {
  const { reading, report } = part;
  const { outer, content } = utterance;
  const at = firstEndingAfter(reading.sentences, content.start);
  const sentence = reading.sentences[at]!;
  const clauses = findClauses(reading);
  const own = clausesOfSentence(clauses, at);
  // A quotation that goes on in further sentences is told with all of them.
  let range: Range = { start: outer.start, end: Math.min(outer.end, sentence.end) };
  for (let clause = clauseOf(part, content, own); clause !== undefined; clause = own.find(({ index }) => index === clause!.parent)) {
    range = hull(range, shownRange(reading, clauses, clause));
    const stands = clause.parent < 0 || (clause.kind !== "relative" && clause.kind !== "adverbial");
    if (!stands || !tells(part, utterance, range) || isCut(part, clause, range)) continue;
    if (clause.parent < 0 && range.end - range.start >= (sentence.end - sentence.start) * sentenceShare) break;
    const trimmed = withoutStrayMarks(report.text, range);
    if (contains(trimmed, utterance.content) || trimmed.end === sentence.end) return hull(trimmed, outer);
  }
  return hull(withoutStrayMarks(report.text, sentence), outer);
}

/** A main clause that is so much of its sentence is shown as the sentence. */
const sentenceShare = 0.6;

function clauseOf(part: Part, content: Range, own: readonly Clause[]): Clause | undefined {
  const inside = tokensIn(part, content);
  const { tokens } = part.reading;
  const top = inside.find((token) => tokens[token]!.head < inside[0]! || tokens[token]!.head > inside.at(-1)!);
  return own.find((clause) => clause.own.includes(top ?? inside[0]!));
}

function tells(part: Part, utterance: Utterance, range: Range): boolean {
  const inside = tokensIn(part, range);
  return hasMainClause(part, inside, isNamedSubject(part, utterance)) && !isHeadless(part, inside);
}

function hull(left: Range, right: Range): Range {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}
