import type { Range } from "../kernel/index.ts";
import { conceptOf } from "../lexicon/index.ts";
import type { Time } from "../reading/index.ts";
import type { Clause } from "./clauses.ts";
import type { TimelineEntry } from "./dossier.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { daysOf } from "./timeline-days.ts";

/** The year in which the story plays, as the texts themselves state it, and where. */
export interface StoryYear {
  readonly year: number;
  readonly part: Part;
  readonly at: Range;
}

/** A time of one text with the clause that it dates. */
export interface Dated {
  readonly part: Part;
  readonly time: Time;
  readonly clause: Clause;
  /** The clause that its words tell. */
  readonly telling: Clause;
  readonly value: string | null;
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
  if (phase === "plan" && entries.every(isTracedBack)) return "background";
  const isDone = isToldAsDone(entries[0]!) || entries.every(isOfThing) || entries.every(isAskedThen);
  if (phase === "plan" && !isAhead(entries[0]!) && isDone) return "event";
  if ((phase === "background" || phase === "event") && entries.every(isAnnounced)) return "plan";
  if ((phase === "event" || phase === "undated") && entries.every(isStillToCome)) return "plan";
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
  if (own === undefined && (isAhead(entries[0]!) || /\btomorrow\b/i.test(part.report.text.slice(time.start, time.end)))) return "plan";
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

/** "Had prompted him to hint", "went on to win": what an infinitive below such a verb in the past tells has happened (Karttunen 1971). */
function isBroughtAbout(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[verb]!;
  const governor = relation === "xcomp" && head >= 0 ? tokens[head]! : undefined;
  return governor !== undefined && /^VB[DN]$/.test(governor.fine) && bringing.has(governor.lemma);
}

const bringing = new Set(
  "prompt lead cause force drive push compel manage help go come start continue use get vote move try seek attempt fail refuse decline begin rush scramble take".split(
    " ",
  ),
);

/**
 * "Urged the council to act Friday": a bare day at the end of what is asked for is the day of the asking, as news write it; with a preposition
 * ("to act on Friday") it may be that of the act.
 */
function isAskedThen({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  const governor = verb >= 0 && /^[xc]comp$/.test(tokens[verb]!.relation) ? tokens[tokens[verb]!.head] : undefined;
  const before = tokens[tokensIn(part, time)[0]! - 1];
  return time.precision === "day" && before?.tag !== "ADP" && governor?.fine === "VBD" && asking.has(governor.lemma);
}

const asking = new Set("urge press call ask beg implore demand vow pledge threaten offer".split(" "));

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

const fromThen = /^(?:(?:over|in|within|during)\s+)?(?:the\s+(?:very\s+)?(?:next|following)\b|.*\b(?:later|afterwards?)$)/i;

/** A finite verb of the past and neither modal nor infinitive nor a word of intention among the words of a clause. */
function tellsPast(part: Part, { own }: Clause): boolean {
  const words = own.map((token) => part.reading.tokens[token]!);
  return words.some(({ fine }) => fine === "VBD") && !words.some(({ fine, lemma }) => /^(?:MD|VB)$/.test(fine) || appointing.has(lemma));
}

/** "For the next months". */
function isAhead({ part, time }: Dated): boolean {
  return /\b(?:next|coming|upcoming)\b/i.test(part.report.text.slice(time.start, time.end));
}

/** "The hearing is set for 28 June": what is appointed is to come, though the report may have been published long after. */
function isAppointed({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  const [before] = tokensIn(part, time).map((token) => tokens[token - 1]?.lower);
  return before === "for" && verb >= 0 && appointing.has(tokens[verb]!.lemma);
}

const appointing = new Set("set schedule slate plan expect book bill call fix".split(" "));

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

/** "Is running for office in November": the progressive of the present with a date is a plan, for what is past is told in the past (Leech 1971). */
function isUnderWay({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0 || time.partial.month === null || time.partial.year !== null) return false;
  if (tokens[verb]!.fine !== "VBG") return false;
  return [...indexOf(part.reading).childrenOf(verb)].some(
    (child) => /^(?:is|are|am|’s|’re|'s|'re)$/.test(tokens[child]!.lower) && tokens[child]!.relation === "aux",
  );
}

/** "Announced that they would meet on 15 June": the future from a verb of saying in the past; a date with its year fixes more than that. */
function isForetold({ part, time, clause }: Dated): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[clause.head]!;
  if (relation !== "ccomp" || head < 0 || tokens[head]!.fine !== "VBD" || time.partial.year !== null || time.direction === null)
    return false;
  const auxiliaries = [...indexOf(part.reading).childrenOf(clause.head)]
    .map((child) => tokens[child]!)
    .filter((token) => token.head === clause.head && token.relation.startsWith("aux"));
  return auxiliaries.some(({ lower }) => lower === "would") && !auxiliaries.some(({ lower }) => lower === "have");
}

/** "Earlier this year", "since January": what began or was done months ago, whatever day that was. */
function isLongPast(dated: Dated): boolean {
  const { part, time } = dated;
  const words = part.report.text.slice(time.start, time.end);
  if (/\bearlier\s+(?:this|in\s+the|in\s+this)\s+year$/i.test(words)) return true;
  return isTracedBack(dated) && time.precision !== "day" && time.partial.month !== null;
}

/** A verb that speaks of the future from now ("will open on Friday"); "plans to open in 2031" has a year of the text for its time. */
function isAnnounced({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0) return false;
  const [event] = indexOf(part.reading).eventsOf(verb);
  if (event?.certainty === "future") return true;
  if (time.partial.year === null || time.partial.day !== null) return false;
  const governor = tokens[tokens[verb]!.head];
  return tokens[verb]!.fine === "VB" && tokens[verb]!.relation === "xcomp" && /^(?:VBZ|VBP)$/.test(governor?.fine ?? "");
}

/** The time hangs on a verb in the past itself, not on an infinitive below one ("planned to leave on Friday"). */
function isToldAsDone({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0) return false;
  if (
    (tokens[verb]!.fine === "VBD" && (tokens[verb]!.lemma === "call" || !appointing.has(tokens[verb]!.lemma))) ||
    isBroughtAbout(part, verb)
  )
    return true;
  const auxiliaries = [...indexOf(part.reading).childrenOf(verb)].filter((child) => tokens[child]!.relation.startsWith("aux"));
  const words = auxiliaries.map((child) => tokens[child]!.lower);
  // "A letter sent on 6 May": a participle behind its noun tells what has been done, unless it appoints ("a vote scheduled for 6 May").
  if (tokens[verb]!.fine === "VBN" && tokens[verb]!.relation === "acl" && words.length === 0) return !appointing.has(tokens[verb]!.lemma);
  return (
    tokens[verb]!.fine === "VBN" &&
    !appointing.has(tokens[verb]!.lemma) &&
    words.some((word) => /^(?:had|have|has|was|were)$/.test(word)) &&
    !words.some((word) => modals.has(word))
  );
}

const finiteTags = /^VB[DZP]$/;

const modals = new Set("will would shall should may might can could must".split(" "));

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

/** The verb that a time modifies; -1 for none. */
function verbOf({ part, time, clause, telling }: Pick<Dated, "part" | "time" | "clause" | "telling">): number {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  let head = inside.find((token) => !inside.includes(tokens[token]!.head));
  const isOfNoun = head !== undefined && /^(?:compound|amod|nmod:poss|nummod)$/.test(tokens[head]!.relation);
  // Where the words are told by another clause than the parse hung the time on, its verb has the time ("said Friday she will leave").
  if (!isOfNoun && telling !== clause && telling.start < clause.start && finiteTags.test(tokens[telling.head]!.fine)) return telling.head;
  // "In late 2030 or early 2031": the second time hangs on the first.
  while (head !== undefined && tokens[head]!.relation === "conj" && tokens[head]!.head >= 0) head = tokens[head]!.head;
  if (head === undefined) return -1;
  // "Democrats on Friday vowed": between a subject and its verb a time is the verb's, whatever the parse hangs it on.
  const next = inside.at(-1)! + 1;
  const above = tokens[head]!.head;
  const isOfSubject = above >= 0 && above < head && tokens[above]!.relation.startsWith("nsubj") && tokens[above]!.head === next;
  if (isOfSubject && finiteTags.test(tokens[next]?.fine ?? "")) return next;
  const verb = /^(?:obl|advmod)/.test(tokens[head]!.relation) ? above : -1;
  if (verb < 0) return -1;
  if (tokens[verb]!.tag === "VERB") return verb;
  // "At her visit in May she was well": a predicate without a verb of its own has that of its copula.
  return [...indexOf(part.reading).childrenOf(verb)].find((child) => tokens[child]!.relation === "cop") ?? -1;
}
