import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence } from "../../reading/index.ts";
import { clauseAt, clausesOfSentence, findClauses, isFinite, isPartedFrom, indexOf, tokensIn } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";

/*
 * How far the words of a line of the timeline reach: to the clause that tells, with what it says or holds.
 */

/** Clauses without a time of their own hang on one another in short chains; longer ones are misread. */
const chainMax = 4;

/**
 * The clause that tells what happened. An infinitive and a participle without a subject tell it together with the clause above ("posting
 * on Friday, she wrote"); a time between "and" and the next verb belongs to that verb ("and on Friday said that").
 */
export function tellingClause(part: Part, clause: Clause, time: Range): Clause {
  const clauses = findClauses(part.reading);
  let telling = clauseBehind(part, clauses, time) ?? clauseBefore(part, clauses, clause, time) ?? clause;
  for (let step = 0; step < chainMax && telling.parent >= 0; step++) {
    const above = clauses[telling.parent]!;
    if (!leansOnAbove(part, telling) && !opensAbove(part, telling, above)) break;
    telling = above;
  }
  return telling;
}

/** The clause that begins with "and" and the time. */
function clauseBehind(part: Part, clauses: readonly Clause[], time: Range): Clause | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  let before = inside[0]! - 1;
  if (tokens[before]?.tag === "ADP") before--;
  if (tokens[before]?.relation !== "cc") return undefined;
  let next = inside.at(-1)! + 1;
  if (tokens[next]?.text === ",") next++;
  const verb = tokens[next];
  return verb !== undefined && finiteTags.test(verb.fine) ? clauseAt(clauses, verb) : undefined;
}

/** "Announced Friday she will leave", "rose Friday after it left": a time before the subject or the opener of a clause is the verb's above. */
function clauseBefore(part: Part, clauses: readonly Clause[], clause: Clause, time: Range): Clause | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  const above = clauses[clause.parent];
  if (above === undefined || above.head > inside[0]!) return undefined;
  const behind = clause.own.filter((token) => token > inside.at(-1)! && tokens[token]!.head === clause.head);
  if (clause.kind === "adverbial" && behind.some((token) => tokens[token]!.relation === "mark")) return above;
  const before = tokens[inside[0]! - 1]?.tag === "ADP" ? inside[0]! - 2 : inside[0]! - 1;
  return clause.kind === "content" && before === above.head && behind.some((token) => tokens[token]!.relation.startsWith("nsubj"))
    ? above
    : undefined;
}

const finiteTags = /^VB[DZP]$/;

/** An infinitive or a participle without a subject, also one that a comma sets off ("…, followed by a feast on Friday"). */
function leansOnAbove(part: Part, clause: Clause): boolean {
  const { tokens } = part.reading;
  const { fine, tag, head } = tokens[clause.head]!;
  if (tag !== "VERB" || hasSubject(part, clause.head)) return false;
  const isRelative = clause.kind === "relative";
  // "The king's plans to leave in May" are told by their noun.
  if (fine === "VB") return !hasAuxiliary(part, clause.head) && (!isRelative || conceptOf(tokens[head]?.lemma ?? "") === undefined);
  if (fine !== "VBG" && fine !== "VBN") return false;
  return isRelative ? tokens[clause.own[0]! - 1]?.text === "," : clause.kind === "adverbial" || clause.kind === "content";
}

/** "In the deal that she outlined on Sunday, the mayor offered …": the noun only opens what the clause above tells. */
function opensAbove(part: Part, clause: Clause, above: Clause): boolean {
  const { tokens } = part.reading;
  const noun = tokens[clause.head]!.head;
  return clause.kind === "relative" && noun >= 0 && noun < above.head && tokens[noun]!.relation.startsWith("obl");
}

function hasSubject(part: Part, verb: number): boolean {
  return [...indexOf(part.reading).childrenOf(verb)].some((child) => part.reading.tokens[child]!.relation.startsWith("nsubj"));
}

function hasAuxiliary(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(verb)].some(
    (child) => tokens[child]!.relation.startsWith("aux") && tokens[child]!.lower !== "to",
  );
}

/** Clauses that stand in quotations and sentences longer than this say too much for one line; those are shown as far as they stand. */
const contentDepth = 3;

/** Widened to what the clause says or holds: "the mayor said Friday" tells nothing without it. */
export function withContent(part: Part, clause: Clause, range: Range): Range {
  const sentence = part.reading.sentences[clause.sentence]!;
  const clauses = clausesOfSentence(findClauses(part.reading), clause.sentence);
  let { start, end } = range;
  let level = [clause];
  for (let depth = 0; depth < contentDepth && level.length > 0; depth++) {
    level = clauses.filter((other) => other.kind === "content" && level.some((one) => one.index === other.parent));
    for (const one of level) {
      start = Math.min(start, one.start);
      end = Math.max(end, one.end);
    }
  }
  const head = part.reading.tokens[clause.head]!;
  for (const { cue, outer } of part.reading.utterances) {
    if (cue === null || !overlaps(outer, sentence) || !(overlaps(cue, head) || contains(clause, cue))) continue;
    const said = { start: Math.max(outer.start, sentence.start), end: Math.min(outer.end, sentence.end) };
    // Of a quotation that began in the sentence before, only the mark may stand in this one.
    if (!/\p{L}/u.test(part.report.text.slice(said.start, said.end))) continue;
    start = Math.min(start, said.start);
    end = Math.max(end, said.end);
  }
  return { start, end };
}

/** Where the subject begins that a clause without one shares with the verb it is joined to ("and also met on Sunday"). */
export function sharedSubject(part: Part, clause: Clause, sentence: Sentence): number {
  const { tokens } = part.reading;
  if (clause.kind === "relative") return clause.start;
  const own = [...indexOf(part.reading).childrenOf(clause.head)].find((child) => tokens[child]!.relation.startsWith("nsubj"));
  // "The head of a body that fell, left": the subject stands before the aside from which the parse took one.
  if (own !== undefined) return isPartedFrom(tokens, own, clause.head) ? sentence.start : clause.start;
  const { head } = tokens[clause.head]!;
  const isJoined = clause.kind === "coordinate" && head >= sentence.first && head < clause.head;
  const subject = isJoined
    ? [...indexOf(part.reading).childrenOf(head)].find((child) => tokens[child]!.relation.startsWith("nsubj"))
    : undefined;
  // "The board, which meets in May and has paid since 2030": the noun of a relative clause stands before it.
  const noun = tokens[head]?.relation.startsWith("acl") ? tokens[head]!.head : -1;
  if (subject !== undefined && tokens[subject]!.fine.startsWith("W") && noun >= sentence.first)
    return phraseOf(tokens, noun, sentence.first, subject).start;
  if (subject !== undefined) return phraseOf(tokens, subject, sentence.first, sentence.last).start;
  // A finite verb whose subject the parse did not find has it somewhere before: nothing less than the sentence says who.
  return finiteTags.test(tokens[clause.head]!.fine) && isFinite(part.reading, clause) ? sentence.start : clause.start;
}
