import { firstEndingAfter, overlaps } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Sentence } from "../reading/index.ts";
import type { Statement } from "./alignment.ts";
import { furnitureOf, isHeading } from "./furniture.ts";
import type { Part } from "./material.ts";
import { lacksSpeaker, openPronounOf, pointsBack } from "./pointing-back.ts";
import { statingBlocks } from "./statements.ts";
import { withWholeQuotation } from "./whole-quotations.ts";

/** What is told as one line. */
export interface Line {
  readonly range: Range;
  readonly statements: readonly Statement[];
  /** Words before it without which it cannot be understood, and which are no part of what it tells. */
  readonly context: Range | null;
}

/** With the words before it: three sentences of news are about that long, and more are no line any more. */
const readableCharacters = 320;

/** As long a line may be that cannot be understood when it is shorter. */
const longestCharacters = 420;

/** Who was named further before a line is hardly spoken of any more. */
const sentencesBack = 8;

/**
 * Lines of one text in their order, so that each can be understood alone. One that points at words before it becomes one with the line before,
 * where nothing stands between them; else it gets the sentences before as its context. Where nothing near names what it speaks of, it is told
 * only for a name or a number of its own.
 */
export function withAntecedents(part: Part, lines: readonly Line[]): readonly Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const at = sentenceIndexAt(part, line.range.start);
    if (!leans(part, at, line.range)) {
      told.push(line);
      continue;
    }
    const last = told.at(-1);
    const joined = last === undefined ? undefined : joinedWith(part, last, line, at);
    const context = joined !== undefined && isShortAndNamed(part, joined) ? undefined : contextOf(part, line.range, at, joined);
    if (context !== undefined) told.push({ ...line, context });
    else if (joined !== undefined) told[told.length - 1] = joined;
    else if (!isOpen(part, line.range) || hasOwnNews(part, line.range)) told.push(line);
  }
  return told;
}

/** A line that cannot be read from its beginning, because that is somewhere else. */
function leans(part: Part, at: number, range: Range): boolean {
  const { start } = part.reading.sentences[at]!;
  return pointsBack(part, range) || (range.start === start && isTornOff(part, at));
}

/** "Gov. | Holm agreed": a text with a sentence on each line was cut at the stop of a title. */
function isTornOff({ report, reading: { sentences } }: Part, at: number): boolean {
  const before = sentences[at - 1];
  return before !== undefined && endsInTitle.test(report.text.slice(Math.max(0, before.end - titleCharacters), before.end).trimEnd());
}

const endsInTitle = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|vs)\.$/;
const titleCharacters = 8;

/** One line of two that follow each other, the first of which can be read alone; what its speaker goes on to say between them belongs to it. */
function joinedWith(part: Part, last: Line, line: Line, at: number): Line | undefined {
  const { start } = withContext(last);
  const isNext = line.range.end - start <= longestCharacters && isNextTo(part, last.range, line.range, at);
  if (!isNext || leans(part, sentenceIndexAt(part, start), { start, end: last.range.end })) return undefined;
  return {
    range: { start: last.range.start, end: Math.max(last.range.end, line.range.end) },
    statements: [...last.statements, ...line.statements],
    context: last.context,
  };
}

function isNextTo(part: Part, last: Range, range: Range, at: number): boolean {
  const { sentences } = part.reading;
  let first = at;
  while (first > 0 && sentences[first - 1]!.start >= last.end && isNamelessQuotation(part, sentences[first - 1]!)) {
    if (!leadsTo(part, first - 1, first)) return false;
    first--;
  }
  const begin = first === at ? range.start : sentences[first]!.start;
  return part.report.text.slice(last.end, begin).trim() === "" && leadsTo(part, first - 1, first);
}

function isShortAndNamed(part: Part, line: Line): boolean {
  const { start, end } = withContext(line);
  return end - start <= readableCharacters && isNamed(part, line);
}

function isNamed(part: Part, line: Line): boolean {
  return openPronounOf(part, withContext(line)) === undefined;
}

function withContext({ range, context }: Line): Range {
  return { start: context?.start ?? range.start, end: range.end };
}

/**
 * From the sentence that can be read alone to the line; where that would be too long the name of whom the line speaks. A long line with the
 * one before comes before a long context, which would tell that line again.
 */
function contextOf(part: Part, range: Range, at: number, joined: Line | undefined): Range | undefined {
  const sentence = part.reading.sentences[at]!;
  const isPiece = sentence.start < range.start && range.end - sentence.start <= readableCharacters;
  if (isPiece && !leans(part, at, sentence)) return { start: sentence.start, end: range.start };
  const context = sentencesBefore(part, range, at, readableCharacters) ?? nameOfWhoIsMeant(part, range, at);
  if (context !== undefined || (joined !== undefined && isNamed(part, joined))) return context;
  return sentencesBefore(part, range, at, longestCharacters);
}

function sentencesBefore(part: Part, range: Range, at: number, charactersMax: number): Range | undefined {
  for (let before = at; before > 0 && leadsTo(part, before - 1, before); before--) {
    const sentence = part.reading.sentences[before - 1]!;
    const { start } = sentence;
    if (range.end - start > charactersMax) return undefined;
    const isBeginning = !leans(part, before - 1, sentence) && !isNamelessQuotation(part, sentence);
    if (isBeginning && openPronounOf(part, { start, end: range.end }) === undefined) return { start, end: range.start };
  }
  return undefined;
}

function isNamelessQuotation(part: Part, sentence: Sentence): boolean {
  return withWholeQuotation(part, sentence) === undefined;
}

/** Where the person was named last for whom the first pronoun of a line was read to stand. */
function nameOfWhoIsMeant(part: Part, range: Range, at: number): Range | undefined {
  const { reading } = part;
  const pronoun = openPronounOf(part, range);
  const meant = pronoun === undefined ? undefined : reading.references.find((reference) => overlaps(reference, reading.tokens[pronoun]!));
  if (meant === undefined) return undefined;
  const first = reading.sentences[Math.max(0, at - sentencesBack)]!;
  const name = reading.names.findLast(({ actor, start, end }) => actor === meant.actor && start >= first.start && end <= range.start);
  return name === undefined ? undefined : { start: name.start, end: name.end };
}

/** The sentences stand in one paragraph or in two that follow each other, and the first one is no furniture. */
function leadsTo(part: Part, at: number, next: number): boolean {
  const { report, reading } = part;
  const [before, after]: readonly (Sentence | undefined)[] = [reading.sentences[at], reading.sentences[next]];
  if (before === undefined || after === undefined || after.block - before.block > 1) return false;
  const kind = report.blocks[before.block]!.kind;
  return statingBlocks.has(kind) && kind !== "standfirst" && !furnitureOf(part).has(at) && !isHeading(part, before);
}

/** Nobody can tell of whom it speaks, or who speaks. */
function isOpen(part: Part, range: Range): boolean {
  return openPronounOf(part, range) !== undefined || lacksSpeaker(part, range);
}

function hasOwnNews({ reading: { names, figures, times } }: Part, range: Range): boolean {
  return [names, figures, times].some((found) => found.some((one) => overlaps(range, one)));
}

function sentenceIndexAt({ reading: { sentences } }: Part, offset: number): number {
  return firstEndingAfter(sentences, offset);
}
