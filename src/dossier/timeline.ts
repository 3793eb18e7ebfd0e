import { compareRanges, contains, daysFromCivil } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import { phraseOf } from "../reading/index.ts";
import type { Event, Sentence, Time } from "../reading/index.ts";
import { conceptOf } from "../lexicon/index.ts";
import { eventNouns } from "../lexicon/counted-nouns.ts";
import { alsoPrinted } from "./copies.ts";
import { clauseAt, findClauses, shownRange } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import type { TimelineEntry } from "./dossier.ts";
import { reportsOf } from "./figures.ts";
import type { Material, Part } from "./material.ts";
import { compareText, quoteOf, sentenceAt } from "./material.ts";
import { toQuotes } from "./quote.ts";

import { indexOf, tokensIn } from "./reading-index.ts";
import { keptByView } from "./view.ts";

/** The year in which the story plays, as the texts themselves state it, and where. */
export interface StoryYear {
  readonly year: number;
  readonly part: Part;
  readonly at: Range;
}

interface Dated extends TimeOfClause {
  readonly part: Part;
  readonly value: string | null;
}

/** A time that says when something happens. */
interface TimeOfClause {
  readonly time: Time;
  readonly clause: Clause;
  /** What is shown of it. */
  readonly range: Range;
  /** Lemmas of what it speaks of. */
  readonly topic: ReadonlySet<string>;
  /** What its clause tells of the event. */
  readonly event: Event | undefined;
}

/**
 * What happened when, from background to plans: every time expression that says when something happens, with its clause. Values
 * are those that the texts fix. A relative time ("last year") of a report without a date is reckoned from the year that the
 * reports of the story state for what they announce, and then marked uncertain ("2014?"), never more precise than that.
 */
export function buildTimeline(material: Material): readonly TimelineEntry[] {
  const year = findStoryYear(material);
  const dated = material.parts.flatMap((part) =>
    timesOfClauses(material, part).map((one): Dated => {
      const { time } = one;
      return { ...one, part, value: time.value ?? fromStoryYear(time, part.report.text.slice(time.start, time.end), year) };
    }),
  );
  return mergeSame(dated)
    .map((entries, at) => describe(entries, at, year))
    .filter((entry) => entry !== undefined)
    .sort((left, right) => phaseOrder.indexOf(left.phase) - phaseOrder.indexOf(right.phase) || compareWhen(left, right))
    .map((entry, at) => ({ ...entry, id: `t${at + 1}` }));
}

/** Times of one text that say when something happens, with their clauses. */
const timesOfClauses = keptByView((_, part): readonly TimeOfClause[] => {
  const clauses = findClauses(part.reading);
  return part.reading.times.flatMap((time) => {
    if (time.kind === "frequency" || isPartOfName(part, time)) return [];
    const clause = clauseAt(clauses, time);
    if (!clause || (time.kind === "duration" && !saysWhen(part, time)) || isJustNow(part, time, clause)) return [];
    const range = spanOf(part, clause, time);
    return [{ time, clause, range, topic: topicOf(part, range), event: indexOf(part.reading).eventsOf(clause.head)[0] }];
  });
});

/** "The 9/11 bill", "Coast News Sunday": a date in a name, or one that tells which thing is meant and not when something happens. */
function isPartOfName(part: Part, time: Time): boolean {
  const { names, tokens } = part.reading;
  if (names.some((name) => contains(name, time) && name.end - name.start > time.end - time.start)) return true;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || !/^(?:compound|nummod)$/.test(tokens[head]!.relation)) return false;
  const { lemma } = tokens[tokens[head]!.head]!;
  return conceptOf(lemma) === undefined && !eventNouns.has(lemma);
}

/** "It carries today", "is currently struggling": the present is no date. */
function isJustNow(part: Part, time: Time, clause: Clause): boolean {
  if (time.timex.value === "PRESENT_REF") return true;
  const words = part.report.text.slice(time.start, time.end).toLowerCase();
  return (
    /^(?:today|now|nowadays)$/.test(words) &&
    part.reading.events.some((event) => event.predicate === clause.head && event.tense === "present")
  );
}

const phaseOrder: readonly TimelineEntry["phase"][] = ["background", "undated", "event", "plan"];

/** A bare duration ("20 years") says how long; with "over the next", "within", "for the past" it also says when. */
function saysWhen(part: Part, time: Time): boolean {
  const before = part.report.text.slice(Math.max(0, time.start - 24), time.start).toLowerCase();
  return time.direction !== null || /\b(?:next|coming|past|last|within|over the)\s*$/.test(before);
}

/** The year that a report states for the present or the future; undefined unless all such years of the story are one. */
export function findStoryYear(material: Material): StoryYear | undefined {
  const found: StoryYear[] = [];
  for (const part of material.parts) {
    const published = part.report.published?.value;
    if (published) return { year: Number(published.slice(0, 4)), part, at: { start: 0, end: 0 } };
    found.push(...yearsOfNow(material, part).map((one) => ({ ...one, part })));
  }
  const years = new Set(found.map((one) => one.year));
  return years.size === 1 ? found[0] : undefined;
}

/** Years that one text states for what is or will be. */
const yearsOfNow = keptByView((_, part): readonly Omit<StoryYear, "part">[] => {
  const clauses = findClauses(part.reading);
  return part.reading.times.flatMap((time) => {
    const year = time.value && /^\d{4}/.test(time.value) ? Number(time.value.slice(0, 4)) : undefined;
    if (year === undefined || time.precision === "period" || time.relativeTo) return [];
    const sentence = sentenceAt(part.reading, time.start);
    if (sentence && nounAbove(part, time, sentence) !== undefined) return [];
    const clause = clauseAt(clauses, time);
    return clause && speaksOfNow(part, clause) ? [{ year, at: time }] : [];
  });
});

/** A finite verb in the present or future, or a participle that goes with the main verb: the clause does not tell of the past. */
function speaksOfNow(part: Part, clause: Clause): boolean {
  const head = part.reading.tokens[clause.head]!;
  if (head.fine === "VBG" && clause.kind === "adverbial") return true;
  const isFinite =
    head.fine === "VBZ" ||
    head.fine === "VBP" ||
    part.reading.tokens.some((token) => token.head === clause.head && token.relation === "aux");
  return isFinite && part.reading.events.some((event) => event.predicate === clause.head && event.tense !== "past");
}

function fromStoryYear(time: Time, words: string, year: StoryYear | undefined): string | null {
  if (!year) return null;
  const { month, day, year: written } = time.partial;
  const offset = yearOffsets[words.toLowerCase().trim()];
  if (offset !== undefined) return `${year.year + offset}?`;
  if (month === null || written !== null) return null;
  const date = `${year.year}-${String(month).padStart(2, "0")}`;
  return day === null ? `${date}?` : `${date}-${String(day).padStart(2, "0")}?`;
}

const yearOffsets: Readonly<Record<string, number>> = { "last year": -1, "the previous year": -1, "this year": 0, "next year": 1 };

/** One entry for one moment told by several texts: the same value (or the same words) and clauses that share a participant or predicate. */
function mergeSame(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  const byTime = new Map<string, Dated[][]>();
  for (const one of dated) {
    const time = one.value ?? `words ${wordsOf(one)}`;
    const rivals = byTime.get(time) ?? [];
    byTime.set(time, rivals);
    const home = rivals.find((group) => group.some((other) => isSame(one, other)));
    if (home) home.push(one);
    else {
      const group = [one];
      groups.push(group);
      rivals.push(group);
    }
  }
  return groups;
}

/** Of two clauses with one time. */
function isSame(left: Dated, right: Dated): boolean {
  if (left.part === right.part) return left.clause === right.clause && left.value !== null;
  let shared = 0;
  for (const lemma of left.topic) if (right.topic.has(lemma)) shared++;
  return shared >= 2;
}

function topicOf(part: Part, range: Range): ReadonlySet<string> {
  const words = tokensIn(part, range).map((token) => part.reading.tokens[token]!);
  return new Set(words.filter((token) => topicTags.has(token.tag)).map((token) => token.lemma.toLowerCase()));
}

const topicTags = new Set(["NOUN", "PROPN", "VERB"]);

function wordsOf({ part, time }: Dated): string {
  return part.report.text
    .slice(time.start, time.end)
    .toLowerCase()
    .replace(/^(?:on|in|at)\s+/, "");
}

function describe(entries: readonly Dated[], at: number, year: StoryYear | undefined): TimelineEntry | undefined {
  const first = entries[0]!;
  const evidence = toQuotes(entries.flatMap(({ part, range }) => [quoteOf(part, range), ...alsoPrinted(part, range)]));
  if (!evidence) return undefined;
  return {
    id: `t${at + 1}`,
    when: {
      value: first.value,
      precision: first.time.precision,
      written: first.part.report.text.slice(first.time.start, first.time.end),
      relativeTo: first.time.relativeTo,
    },
    phase: phaseOf(entries, year),
    what: evidence[0].text,
    reports: reportsOf(evidence),
    evidence,
  };
}

/** The noun phrase on which the time hangs ("his rise to power in 2011"), else the clause, widened to hold the words of the time. */
function spanOf(part: Part, clause: Clause, time: Time): Range {
  const sentence = part.reading.sentences[clause.sentence]!;
  const noun = nounAbove(part, time, sentence);
  if (noun !== undefined) {
    const phrase = phraseOf(part.reading.tokens, noun, sentence.first, sentence.last);
    if (contains(phrase, time)) return phrase;
  }
  const shown = shownRange(part.reading, [], clause);
  return { start: Math.max(sentence.start, Math.min(shown.start, time.start)), end: Math.min(sentence.end, Math.max(shown.end, time.end)) };
}

/** The noun that a time modifies, or undefined when it modifies the verb: "in 1950" in "plans to invade in 1950" says when plans were made. */
function nounAbove(part: Part, time: Time, sentence: Sentence): number | undefined {
  const tokens = part.reading.tokens;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || !tokens[head]!.relation.startsWith("nmod")) return undefined;
  let noun = tokens[head]!.head;
  for (let step = 0; step < 4 && noun >= sentence.first && tokens[noun]!.relation === "nmod" && tokens[noun]!.tag === "NOUN"; step++) {
    const above = tokens[noun]!.head;
    if (above < sentence.first || tokens[above]!.tag !== "NOUN") break;
    noun = above;
  }
  // Only a noun of action happens at a time; "the leader in May" does not.
  return noun >= sentence.first && noun < sentence.last && conceptOf(tokens[noun]!.lemma) !== undefined ? noun : undefined;
}

/** What happened longer ago than this before a report was published is background to it. */
const eventDays = 14;

/** Before or after the report that tells it, where both dates are known; undefined for the same time, or when that is not known. */
function besidePublication({ part, value }: Dated): TimelineEntry["phase"] | undefined {
  const published = daysOf(part.report.published?.value.slice(0, 10) ?? "");
  const told = daysOf((value ?? "").replace(/[?~%]$/, ""));
  if (published === undefined || told === undefined) return undefined;
  if (told.first > published.last) return "plan";
  if (told.last >= published.first) return undefined;
  return told.last < published.first - eventDays ? "background" : "event";
}

/** First and last day of a date, a month or a year, counted from 1970; undefined for any other value. */
function daysOf(value: string): { readonly first: number; readonly last: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value)?.map(Number) ?? [];
  if (year === undefined) return undefined;
  if (day) return { first: daysFromCivil(year, month!, day), last: daysFromCivil(year, month!, day) };
  if (month) return { first: daysFromCivil(year, month, 1), last: daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1 };
  return { first: daysFromCivil(year, 1, 1), last: daysFromCivil(year + 1, 1, 1) - 1 };
}

/** By the dates of the reports or the year of the story where they are known; else by what the clause and the words of the time say. */
function phaseOf(entries: readonly Dated[], year: StoryYear | undefined): TimelineEntry["phase"] {
  const { time, value } = entries[0]!;
  const dated = besidePublication(entries[0]!);
  if (dated) return dated;
  const own = value !== null && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : undefined;
  if (own !== undefined && year !== undefined && own !== year.year) return own < year.year ? "background" : "plan";
  // What is told in the past has happened, whatever "soon" or a weekday says.
  const isDone = entries.every(isPast);
  if (!isDone && own === undefined && entries.some((entry) => entry.time.direction === "future")) return "plan";
  if (!isDone && entries.some(isPlanned)) return "plan";
  if (value === null) return time.relativeTo === "publication" && time.precision === "day" ? "event" : "undated";
  if (own !== undefined && year !== undefined) return "event";
  return time.precision === "day" || time.precision === "month" ? "event" : "background";
}

function isPast({ event }: Dated): boolean {
  return event !== undefined && event.tense === "past" && event.certainty === "fact";
}

function isPlanned({ event }: Dated): boolean {
  return event?.certainty === "future" || event?.certainty === "planned" || event?.certainty === "conditional";
}

function compareWhen(left: TimelineEntry, right: TimelineEntry): number {
  return compareText(sortKey(left), sortKey(right)) || compareRanges(left.evidence[0], right.evidence[0]);
}

/** EDTF sorts as text when marks of doubt and intervals are taken off; what has no value comes last. */
function sortKey({ when }: TimelineEntry): string {
  return when.value === null ? "9" : when.value.replace(/[?~%]/g, "").replace(/^\.\.\/?/, "");
}
