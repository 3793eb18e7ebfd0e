import type { Range } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import type { TimelineEntry } from "../dossier.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import { daysOf } from "./days.ts";
import { nounBehind } from "./labels.ts";
import {
  appointing,
  intends,
  isAhead,
  isAnnounced,
  isAskedThen,
  isBroughtAbout,
  isForetold,
  isToldAsDone,
  isToldInPast,
  isUnderWay,
  verbOf,
} from "./tense.ts";
import type { Dated } from "./tense.ts";

/** The year in which the story plays, as the texts themselves state it, and where. */
export interface StoryYear {
  readonly year: number;
  readonly part: Part;
  readonly at: Range;
}

/** What happened longer ago than this before a report was published is background to it. */
const eventDays = 14;

/** A week may reach so far before that limit; a month or a year that began earlier is background, whenever it ended. */
const weekDays = 7;

/**
 * By the dates of the reports or the year of the story where they are known; else by what the clause and the words of the time say.
 * What a clause says of its own time stands above both: what is told as done is no plan, and what is announced for a year is not past,
 * though the date that a page gives for itself may be later.
 */
export function phaseOf(entries: readonly Dated[], year: StoryYear | undefined): TimelineEntry["phase"] {
  if (entries.every(isAppointed)) return "plan";
  const phase = phaseByDate(entries, year);
  if (phase === "plan" && entries.every(isSeenFromThen)) return "event";
  if (phase === "plan" && entries.every(isToldAsPast)) return "event";
  if (phase === "plan" && entries.every(isTracedBack)) return "background";
  const isDone = isToldAsDone(entries[0]!) || isToldInPast(entries[0]!) || entries.every(isOfThing) || entries.every(isAskedThen);
  if (phase === "plan" && !isNext(entries[0]!) && isDone) return "event";
  if ((phase === "background" || phase === "event") && entries.every(isAnnounced)) return "plan";
  if ((phase === "event" || phase === "undated") && entries.every(isStillToCome)) return "plan";
  if (phase !== "plan" && entries.every(isAhead)) return "plan";
  if (phase !== "plan" && entries.every(isUnderWay)) return "plan";
  if ((phase === "background" || phase === "event") && entries.every(isForetold)) return "plan";
  if ((phase === "event" || phase === "undated") && entries.every(isLongPast)) return "background";
  return phase;
}

function phaseByDate(entries: readonly Dated[], year: StoryYear | undefined): TimelineEntry["phase"] {
  const { part, time, value } = entries[0]!;
  const dated = besidePublication(entries[0]!);
  if (dated) return dated;
  const own = value !== null && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : undefined;
  if (own !== undefined && year !== undefined && own !== year.year) return own < year.year ? "background" : "plan";
  // What is told in the past has happened, whatever "soon" or a weekday says.
  const isDone =
    entries.every(isPast) || /\b(?:recent(?:ly)?|lately|past|last|ago|earlier)\b/i.test(part.report.text.slice(time.start, time.end));
  if (own === undefined && (isNext(entries[0]!) || /\btomorrow\b/i.test(part.report.text.slice(time.start, time.end)))) return "plan";
  if (!isDone && own === undefined && entries.some((entry) => entry.time.direction === "future")) return "plan";
  if (!isDone && entries.some(isPlanned)) return "plan";
  if (value === null) return time.relativeTo === "publication" && time.precision === "day" ? "event" : "undated";
  if (own !== undefined && year !== undefined) return "event";
  return time.precision === "day" || time.precision === "month" ? "event" : "background";
}

/** Before or after the report that tells it, where both dates are known; undefined for the same time, or when that is not known. */
function besidePublication({ part, value }: Dated): TimelineEntry["phase"] | undefined {
  const published = daysOf(part.report.published?.value.slice(0, 10) ?? "");
  const told = daysOf((value ?? "").replace(/[?~%]$/, ""));
  if (published === undefined || told === undefined) return undefined;
  if (told.first > published.last) return "plan";
  if (told.last >= published.first) return undefined;
  const isLong = told.first < published.first - eventDays - weekDays;
  return isLong || told.last < published.first - eventDays ? "background" : "event";
}

function isPast({ part, clause }: Dated): boolean {
  const [event] = indexOf(part.reading).eventsOf(clause.head);
  return event !== undefined && event.tense === "past" && event.certainty === "fact";
}

function isPlanned({ part, clause }: Dated): boolean {
  const [event] = indexOf(part.reading).eventsOf(clause.head);
  return (
    !isBroughtAbout(part, clause.head) &&
    (event?.certainty === "future" || event?.certainty === "planned" || event?.certainty === "conditional")
  );
}

/**
 * "The next day there was no curfew", "she sank two weeks later", "had until Wednesday never met": seen from a time of the past, not from
 * now, when the clause itself tells of the past and of no intention.
 */
function isSeenFromThen(dated: Dated): boolean {
  const { part, time, clause } = dated;
  const { text } = part.report;
  const isFromThen =
    fromThen.test(text.slice(time.start, time.end)) || /\buntil\s+$/i.test(text.slice(Math.max(0, time.start - 8), time.start));
  return isFromThen && tellsPast(part, clause);
}

/** "At her last visit on 21 March the board was new": a clause that has its own time and speaks of nothing but the past. */
function isToldAsPast(dated: Dated): boolean {
  const { part, clause, telling } = dated;
  return clause === telling && !isNext(dated) && dated.time.direction !== "future" && tellsPast(part, clause) && !intends(part, clause);
}

const fromThen = /^(?:(?:over|in|within|during)\s+)?(?:the\s+(?:very\s+)?(?:next|following)\b|.*\b(?:later|afterwards?)$)/i;

/** A finite verb of the past and neither modal nor infinitive nor a word of intention among the words of a clause. */
function tellsPast(part: Part, { own }: Clause): boolean {
  const words = own.map((token) => part.reading.tokens[token]!);
  return words.some(({ fine }) => fine === "VBD") && !words.some(({ fine, lemma }) => /^(?:MD|VB)$/.test(fine) || appointing.has(lemma));
}

/** "For the next months". */
function isNext({ part, time }: Dated): boolean {
  return /\b(?:next|coming|upcoming)\b/i.test(part.report.text.slice(time.start, time.end));
}

/** "The hearing is set for 28 June": what is appointed is to come, though the report may have been published long after. */
function isAppointed({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  const [before] = tokensIn(part, time).map((token) => tokens[token - 1]?.lower);
  return before === "for" && verb >= 0 && appointing.has(tokens[verb]!.lemma);
}

/** "Traces back to June", "dates to May", "since March": where something began. */
function isTracedBack({ part, time }: Dated): boolean {
  return /\b(?:back\s+(?:to|in)|dat(?:es?|ed|ing)\s+to|since)\s+$/i.test(part.report.text.slice(Math.max(0, time.start - 16), time.start));
}

/** "When they meet on Monday", "could be done by the end of the month": the present of a clause of time, and what may be before a time. */
function isStillToCome({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const { fine } = tokens[clause.head]!;
  const opener = clause.own.find((token) => token < clause.head && timeOpeners.has(tokens[token]!.lower));
  if (opener !== undefined && tokens[opener]!.head === clause.head && /^VB[PZ]$/.test(fine) && time.precision === "day") return true;
  const [event] = indexOf(part.reading).eventsOf(clause.head);
  // "By the end of the month", "as soon as this week".
  const isLimit = /\b(?:by|before|as\s+(?:early|soon)\s+as)\s+$/i.test(part.report.text.slice(Math.max(0, time.start - 16), time.start));
  if (isLimit && event?.certainty === "possible") return true;
  // "A bill to be introduced on Friday", "is in line to be elected on Friday".
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0 || tokens[verb]!.fine !== "VBN") return false;
  const words = [...indexOf(part.reading).childrenOf(verb)].filter((child) => child < verb).map((child) => tokens[child]!.lower);
  // "The second to be indicted this month" has been.
  const noun = tokens[verb]!.head;
  const isCounted = [...indexOf(part.reading).childrenOf(noun)].some((child) => ordinals.test(tokens[child]!.lower));
  return words.includes("to") && words.includes("be") && !isCounted && !tellsPast(part, clause);
}

const ordinals = /^(?:first|second|third|last|latest|only|\d+(?:st|nd|rd|th))$/;

const timeOpeners = new Set(["when", "before", "once"]);

/** "Earlier this year", "since January": what began or was done months ago, whatever day that was. */
function isLongPast(dated: Dated): boolean {
  const { part, time } = dated;
  const words = part.report.text.slice(time.start, time.end);
  // "In May" of what is told as done: of their own month news say "this month", or the day (The Associated Press Stylebook, months).
  if (isBareMonth(time, words) && nounBehind(part, time) === undefined && (isToldAsDone(dated) || isToldInPast(dated))) return true;
  if (/\bearlier\s+(?:this|in\s+the|in\s+this)\s+year$/i.test(words)) return true;
  return isTracedBack(dated) && time.precision !== "day" && time.partial.month !== null;
}

/** "May", "in May", without a day, a year or a word that counts from now. */
function isBareMonth({ precision, partial }: Time, words: string): boolean {
  return (
    precision === "month" &&
    partial.year === null &&
    partial.day === null &&
    partial.month !== null &&
    /^(?:in\s+)?\p{Lu}\p{Ll}+$/u.test(words)
  );
}

/** "Footage from 18 April shows …": a month or day without a year tells when a thing was made; without a word of the future it has been. */
function isOfThing({ part, time, clause }: Dated): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || tokens[head]!.relation !== "nmod" || time.partial.month === null || time.partial.year !== null) return false;
  const noun = tokens[tokens[head]!.head];
  const [event] = indexOf(part.reading).eventsOf(clause.head);
  const isOpen = event !== undefined && /^(?:future|planned|conditional|possible)$/.test(event.certainty);
  return (
    noun?.tag === "NOUN" && /^(?:from|on)$/.test(tokens[inside[0]! - 1]?.lower ?? "") && conceptOf(noun.lemma) === undefined && !isOpen
  );
}
