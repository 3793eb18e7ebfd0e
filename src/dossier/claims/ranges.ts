import { contains, limits, sharedLength } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Statement, StatementTable } from "../likeness/index.ts";
import { clausePlaces, isFinite, isWhole, shownRange, withoutStrayMarks, tokensIn } from "../material/index.ts";
import type { Clause, Material, Part, View } from "../material/index.ts";
import { isTorn } from "./torn-pieces.ts";

/** The range that is shown of a statement. */
export type Shown = (statement: Statement) => Range;

/** What hangs on which statements of a text were joined: the same object in two compilations as long as they are the same ones. */
export interface Joints {
  /** 1 for each statement of the text that was joined. */
  readonly joined: Uint8Array;
  /** The range that is shown of each, once it was asked for. */
  readonly ranges: (Range | undefined)[];
}

/** @param joined - 1 for each statement of the story that was joined */
export function findJoints(material: Material, { begins, sentenceOf }: StatementTable, joined: Uint8Array): readonly Joints[] {
  return material.parts.map(({ view, index }) => {
    const [begin, end] = [begins[index]!, begins[index + 1]!];
    const own = joined.slice(begin, end);
    const before = jointsOf.get(view);
    if (before !== undefined && isSame(before.joined, own, 0, own.length)) return before;
    const found: Joints = { joined: own, ranges: Array.from(own, () => undefined) };
    // Of the sentences in which nothing has changed the same is shown.
    for (let first = 0, last = 0; before !== undefined && first < own.length; first = last) {
      for (last = first + 1; last < own.length && sentenceOf[begin + last] === sentenceOf[begin + first]; last++);
      if (isSame(before.joined, own, first, last)) for (let at = first; at < last; at++) found.ranges[at] = before.ranges[at];
    }
    jointsOf.set(view, found);
    return found;
  });
}

function isSame(left: Uint8Array, right: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (left[at] !== right[at]) return false;
  return true;
}

const jointsOf = new WeakMap<View, Joints>();

/** Share of its sentence from which a clause is shown as the sentence: what is left is too little to be told apart. */
const sentenceShare = 0.6;
/** A longer sentence than this says too much beside what was joined. */
const readableCharacters = 280;

/**
 * What is shown of each statement: its clause with what hangs on it, without the clauses of the sentence that were joined
 * elsewhere; the sentence where the clause is most of it or says "it" for who.
 */
export function decideRanges(
  material: Material,
  clauses: readonly (readonly Clause[])[],
  table: StatementTable,
  joints: readonly Joints[],
): Shown {
  const { all, begins, sentenceOf } = table;
  return (statement) => {
    const { part, clause } = statement;
    const [at, begin] = [table.indexOf(statement), begins[part]!];
    const { joined, ranges } = joints[part]!;
    return (ranges[at - begin] ??= decide(part, clause, new Set(joinedBeside(at, begin, joined))));
  };

  /** The other clauses of its sentence that were joined. */
  function joinedBeside(at: number, begin: number, joined: Uint8Array): readonly Clause[] {
    let first = at;
    while (first > begin && sentenceOf[first - 1] === sentenceOf[at]) first--;
    const found: Clause[] = [];
    for (let other = first; sentenceOf[other] === sentenceOf[at]; other++)
      if (other !== at && joined[other - begin] === 1) found.push(all[other]!.clause);
    return found;
  }

  function decide(part: number, clause: Clause, others: ReadonlySet<Clause>): Range {
    const source = material.parts[part]!;
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
 * or adverbial clause: with its noun alone ("the bridge, which opened in 1964") it states nothing. Only of a long sentence it is shown without the rest.
 */
export function readable(part: Part, clause: Clause, range: Range): Range {
  const known = made.get(clause);
  if (known?.start === range.start && known.end === range.end) return known.readable;
  const found = makeReadable(part, clause, range);
  made.set(clause, { start: range.start, end: range.end, readable: found });
  return found;
}

/** Of each clause the range that was asked about last, and what came out. */
const made = clausePlaces.next<Range & { readonly readable: Range }>();

function makeReadable(part: Part, clause: Clause, range: Range): Range {
  const { start, end } = sentenceOf(part, clause);
  const isAside = leans(clause) && isFinite(part.reading, clause) && end - start > readableCharacters;
  const reads = isWhole(part.reading, clause) ? !leans(clause) || isAside : isAside && clause.kind === "relative";
  const isBroken =
    isCut(part, clause, range) ||
    isTorn(part, clause, range) ||
    isSupposed(part, clause) ||
    opensAside(part, range) ||
    hasHalfOfMarks(part.report.text.slice(range.start, range.end));
  return reads && !isBroken ? withSource(part, clause, range) : clip(part, sentenceOf(part, clause));
}

/** "Which opened in 1964", "until the paramedics arrived": what it tells hangs on another clause. */
function leans({ kind }: Clause): boolean {
  return kind === "relative" || kind === "adverbial";
}

/**
 * What somebody is said to say, think or warn, with the words that tell who: alone it would stand there as the outlet's own word. Only of a long
 * sentence it is shown without them.
 */
export function withSource(part: Part, clause: Clause, range: Range): Range {
  const { start, end } = sentenceOf(part, clause);
  if (end - start > readableCharacters || !isReported(part, range)) return range;
  return { start, end };
}

/**
 * The content of somebody's words without the source that is named in the same sentence. Who announces, confirms or reveals a thing makes it or
 * gives it as a fact, so that it stands without him (Kiparsky and Kiparsky, "Fact", 1970).
 */
function isReported(part: Part, range: Range): boolean {
  return part.reading.utterances.some(
    ({ kind, source, cue, content }) =>
      kind !== "term" &&
      source !== null &&
      sharedLength(content, range) >= (content.end - content.start) * contentShare &&
      !contains(range, source) &&
      !(cue !== null && tokensIn(part, cue).some((token) => giveAsFact.has(part.reading.tokens[token]!.lemma))),
  );
}

/** Share of what was said from which a clause is what was said; of two facts in one sentence each may stand alone. */
const contentShare = 0.6;

const giveAsFact: ReadonlySet<string> = new Set("announce confirm reveal disclose show prove find discover learn know remember".split(" "));

/** "In which, polls say, she won": what the clause speaks of stands before it. */
function opensAside({ report }: Part, { start, end }: Range): boolean {
  return /^(?:(?:in|of|for|to|from|with|by|at|on|under|after|during) )?(?:which|whom|whose)\b/i.test(
    report.text.slice(start, Math.min(end, start + 20)),
  );
}

/** A quotation is cut in the middle when its opening or its closing mark is left out. */
function hasHalfOfMarks(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** "If Holm believed that the pier was safe, ...": what stands under a condition is not said to be so. */
export function isSupposed({ reading }: Part, { head, sentence }: Clause): boolean {
  const { tokens } = reading;
  for (let at = tokens[head]!.head; at >= 0; at = tokens[at]!.head) {
    const before = tokens.slice(Math.max(0, at - conditionReach), at);
    if (before.some((token) => token.head === at && token.relation === "mark" && conditions.has(token.lower))) return true;
  }
  // A condition that opens its sentence goes on to the first comma, whatever the parse made of its conjunction.
  const opening = tokens.slice(reading.sentences[sentence]!.first, head);
  const first = opening.findIndex(({ tag }) => tag !== "PUNCT");
  return first >= 0 && conditions.has(opening[first]!.lower) && !opening.slice(first).some(({ text }) => text === ",");
}

/** A conjunction further before its verb is a mistake of the parse. */
const conditionReach = 25;

const conditions: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** "While a court considered", "the indictment proved": the object or the clause that the verb needs stands behind the end. */
export function isCut({ reading }: Part, clause: Clause, range: Range): boolean {
  const { first, last } = reading.sentences[clause.sentence]!;
  return reading.tokens.slice(first, last).some(({ start, head, relation }) => {
    const verb = reading.tokens[head];
    if (start < range.end || verb === undefined || !contains(range, verb)) return false;
    // "Including some (that were secret)": a relative clause is needed where the range ends with the word that it tells of.
    return /^(?:ccomp|xcomp|obj)$/.test(relation) || (relation === "acl:relcl" && verb.end === range.end && verb.tag !== "PROPN");
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
