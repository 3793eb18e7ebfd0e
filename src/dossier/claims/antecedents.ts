import { contains, firstEndingAfter, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Statement } from "../likeness/index.ts";
import { isNamedIn, phraseDescribed, phraseMeant, suffices } from "./antecedent-phrases.ts";
import { furnitureOf, isHeading } from "../material/index.ts";
import type { Part } from "../material/index.ts";
import { openPronounOf, openPronounsOf } from "./open-pronouns.ts";
import { demonstrativesOf, lacksSpeaker, opensOnPointer, pointsAtWords, pointsBack } from "./pointing-back.ts";
import { takesAsTold } from "./taken-as-told.ts";
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

/** As long it may be with only the sentence right before it. */
const longestWithOne = 500;

/** Who was named further before a line is hardly spoken of any more. */
const sentencesBack = 8;

/**
 * Lines of one text in their order, so that each can be understood alone: one that points at words before it gets as its context the phrase that it
 * stands for, or the sentences before, which others may tell as well. Where nothing stands near, it is told only for a name or a number of its own,
 * and not if it begins with what nobody understands.
 */
export function withAntecedents(part: Part, lines: readonly Line[]): readonly Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const at = sentenceIndexAt(part, line.range.start);
    const first = told.at(-1);
    if (isTornOff(part, at, line.range) && first !== undefined && isNextTo(part, first.range, line.range)) {
      told[told.length - 1] = { ...first, range: hull(first.range, line.range), statements: [...first.statements, ...line.statements] };
      continue;
    }
    const isLeaning = leans(part, at, line.range);
    const context = isLeaning ? contextOf(part, line.range, at) : phraseDescribed(part, line.range, at);
    if (context !== undefined) told.push({ ...line, context });
    else if (!isLeaning || isWorthTelling(part, at, line.range)) told.push(line);
  }
  return told;
}

/** A line that cannot be read from its beginning, because that is somewhere else. */
function leans(part: Part, at: number, range: Range): boolean {
  return pointsBack(part, range) || isTornOff(part, at, range) || opensInside(part, at, range);
}

/** "While it rained, | many stayed away": a piece that does not begin its sentence may hang on what does. */
function opensInside({ report, reading: { sentences } }: Part, at: number, { start }: Range): boolean {
  return start > sentences[at]!.start && /^\p{Ll}/u.test(report.text.slice(start, start + 2));
}

/**
 * A line of one text that takes the sentence before as told is told with that sentence. What several texts tell stands in each of them behind another
 * sentence, and needs none.
 */
export function withWhatIsTakenAsTold(part: Part, line: Line): Line {
  if (line.context !== null || !takesAsTold(part, line.range)) return line;
  const at = sentenceIndexAt(part, line.range.start);
  const context = sentencesBefore(part, line.range, at, longestCharacters) ?? sentenceBefore(part, line.range, at);
  return context === undefined ? line : { ...line, context };
}

/** "Gov. | Holm agreed": a text with a sentence on each line was cut at the stop of a title. */
function isTornOff({ report, reading: { sentences } }: Part, at: number, range: Range): boolean {
  const before = sentences[at - 1];
  if (before === undefined || range.start > sentences[at]!.start) return false;
  return endsInTitle.test(report.text.slice(Math.max(0, before.end - titleCharacters), before.end).trimEnd());
}

const endsInTitle = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|vs)\.$/;
const titleCharacters = 8;

/** Nothing stands between the two halves, and together they are no longer than a line may be. */
function isNextTo({ report }: Part, first: Range, { start, end }: Range): boolean {
  return end - first.start <= longestCharacters && report.text.slice(first.end, start).trim() === "";
}

function hull(left: Range, right: Range): Range {
  return { start: left.start, end: Math.max(left.end, right.end) };
}

/** The phrase that suffices, else from the sentence that can be read alone to the line; where that would be too long the name of whom the line speaks. */
function contextOf(part: Part, range: Range, at: number): Range | undefined {
  const sentence = part.reading.sentences[at]!;
  const isPiece = sentence.start < range.start && range.end - sentence.start <= readableCharacters;
  if (isPiece && !leans(part, at, sentence)) return { start: sentence.start, end: range.start };
  const short = phraseMeant(part, range, at) ?? sentencesBefore(part, range, at, readableCharacters);
  const name = (): Range | undefined => nameOfWhoIsMeant(part, range, at);
  const long = (): Range | undefined => sentencesBefore(part, range, at, longestCharacters);
  // "He called that a mistake": of what he called so the name tells nothing.
  const one = (): Range | undefined => sentencesBefore(part, range, at, longestWithOne, 1);
  const longer = (): Range | undefined => (pointsAtWords(part, range) ? (long() ?? one() ?? name()) : (name() ?? long()));
  return short ?? longer() ?? sentenceBefore(part, range, at);
}

/**
 * Of a line with something of its own to tell the sentence right before says at least what it speaks of, though not of whom. With
 * one sentence a line may be longer than with two.
 */
function sentenceBefore(part: Part, range: Range, at: number): Range | undefined {
  const before = part.reading.sentences[at - 1];
  if (before === undefined || !leadsTo(part, at - 1, at) || range.end - before.start > longestWithOne) return undefined;
  const isEmpty = isNamelessQuotation(part, before) || opensOnPointer(part, before) || !hasOwnNews(part, range);
  return isEmpty ? undefined : { start: before.start, end: range.start };
}

function sentencesBefore(part: Part, range: Range, at: number, charactersMax: number, sentencesMax = Infinity): Range | undefined {
  for (let before = at; before > 0 && at - before < sentencesMax && leadsTo(part, before - 1, before); before--) {
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

/** Where the person was named last for whom the first such pronoun of a line was read to stand. */
function nameOfWhoIsMeant(part: Part, range: Range, at: number): Range | undefined {
  const { reading } = part;
  const open = openPronounsOf(part, range).map((pronoun) => reading.tokens[pronoun]!);
  const meant = reading.references.find((reference) => open.some((pronoun) => overlaps(reference, pronoun)));
  if (meant === undefined || isNamedIn(reading, meant.actor, range)) return undefined;
  const first = reading.sentences[Math.max(0, at - sentencesBack)]!;
  const name = reading.names.findLast(({ actor, start, end }) => actor === meant.actor && start >= first.start && end <= range.start);
  return name !== undefined && suffices(part, range, name) ? { start: name.start, end: name.end } : undefined;
}

/** The sentences stand in one paragraph or in two that follow each other, and the first one is no furniture. */
export function leadsTo(part: Part, at: number, next: number): boolean {
  const { report, reading } = part;
  const [before, after]: readonly (Sentence | undefined)[] = [reading.sentences[at], reading.sentences[next]];
  if (before === undefined || after === undefined || after.block - before.block > 1) return false;
  const kind = report.blocks[before.block]!.kind;
  return statingBlocks.has(kind) && kind !== "standfirst" && !furnitureOf(part).has(at) && !isHeading(part, before);
}

/**
 * Without its context a line is told only where the words that point back are somebody's own, who may mean what is at hand, and where it tells something
 * of its own.
 */
function isWorthTelling(part: Part, at: number, range: Range): boolean {
  if (opensOnPointer(part, range) || opensInside(part, at, range) || isSaidByPronoun(part, range)) return false;
  if (pointsBackInOwnWords(part, range)) return false;
  return !isOpen(part, range) || hasOwnNews(part, range);
}

/** The report itself, not the one whom it quotes, has a pronoun as a subject or points at something by "that" or "those". */
function pointsBackInOwnWords(part: Part, range: Range): boolean {
  const { tokens, utterances } = part.reading;
  const isOwn = (token: number): boolean =>
    !utterances.some(({ kind, content }) => (kind === "direct" || kind === "mixed") && contains(content, tokens[token]!));
  const isSubject = (token: number): boolean => tokens[token]?.relation.startsWith("nsubj") ?? false;
  const isOfSubject = (token: number): boolean =>
    isSubject(token) || (tokens[token]!.relation === "nmod:poss" && isSubject(tokens[token]!.head));
  return (
    openPronounsOf(part, range).some((token) => isOfSubject(token) && isOwn(token)) ||
    // "This season" may be the present one.
    demonstrativesOf(part, range).some((token) => (/^th(?:at|ose)$/.test(tokens[token]!.lower) || isSubject(token)) && isOwn(token))
  );
}

/** Nobody can tell of whom it speaks, or who speaks. */
function isOpen(part: Part, range: Range): boolean {
  return openPronounOf(part, range) !== undefined || lacksSpeaker(part, range);
}

/** "“It was late,” she said": words of nobody. */
function isSaidByPronoun(part: Part, range: Range): boolean {
  const open = openPronounsOf(part, range).map((pronoun) => part.reading.tokens[pronoun]!);
  return part.reading.utterances.some(
    ({ kind, source }) => kind === "direct" && source !== null && open.some((word) => contains(source, word)),
  );
}

function hasOwnNews({ reading: { names, figures, times } }: Part, range: Range): boolean {
  return [names, figures, times].some((found) => found.some((one) => overlaps(range, one)));
}

function sentenceIndexAt({ reading: { sentences } }: Part, offset: number): number {
  return firstEndingAfter(sentences, offset);
}
