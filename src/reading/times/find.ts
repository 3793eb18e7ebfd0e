import { startsNumber, readLexemes } from "../numbers/index.ts";
import type { Sentence, Time, Token } from "../reading.ts";
import { dayText, parseDay } from "./calendar.ts";
import { readClock } from "./clock.ts";
import { readDayFirst, readMonthFirst, readNamedYear, readNumericDate, readWeekdayDate, readYear } from "./dates.ts";
import { wordAt, type Draft, type Ground } from "./draft.ts";
import { precisionOf, toEdtf } from "./edtf.ts";
import { readLengthOrPoint } from "./lengths.ts";
import { readHedged, readPartOf, type ReadTime } from "./modified.ts";
import { readElevenSeptember, readHoliday, readPeriod } from "./named.ts";
import { readFiscal, readPeriodOfYear, readQuarter, readYearEarlier, readYearEnd } from "./quarters.ts";
import { directionAt } from "./tense.ts";
import { readDayWord, readRecentRow, readRelative, readSeason, readTheUnit, readWeekday } from "./relative.ts";
import { readCentury, readDecade } from "./spans.ts";
import { readFrequency, readRate, readReference } from "./vague.ts";

/**
 * The times of a text in reading order, without overlap. At each lexeme that may begin a time the readers are tried in this order,
 * the more exact before the vaguer; the first that reads something decides:
 *  1. clock times (joined with the day beside them), full dates, months, years, decades, centuries
 *  2. holidays and periods of history
 *  3. quarters and business years
 *  4. words of the calendar relative to the publication or to a date of the text
 *  5. lengths of time, and points reckoned by them ("two weeks ago")
 *  6. frequencies, then words that only say past, present or future
 * `published` is an ISO 8601 date or date-time, or null. Linear in the length of the text.
 */
export function findTimes(text: string, tokens: readonly Token[], sentences: readonly Sentence[], published: string | null): Time[] {
  const ground: Ground = {
    text,
    lexemes: readLexemes(text, noPrefix),
    tokens,
    sentences,
    published: published === null ? null : parseDay(published),
    memory: { last: null, lastAt: -1, lastRelative: false, quarter: null, quarterAt: -1 },
  };
  const times: Time[] = [];
  let at = 0;
  while (at < ground.lexemes.length) {
    const draft = mayStart(ground, at) ? readWhole(ground, at) : null;
    if (!draft) {
      at++;
      continue;
    }
    remember(ground, draft);
    times.push(complete(ground, draft));
    at = Math.max(draft.next, at + 1);
  }
  return times;
}

function noPrefix(): boolean {
  return false;
}

/** Words with which a time may begin; every reader's first words are here, so that most words cost one look. */
const openers: ReadonlySet<string> = new Set(
  (
    "the a an this that last past latest next coming upcoming previous preceding prior following ensuing same current each every another one few several many some numerous couple first second third fourth fiscal year its his " +
    "today yesterday tomorrow tonight overnight noon midnight midday early earlier late later mid beginning start middle end close " +
    "now right just currently nowadays presently these at for recently more most recent formerly previously lately long soon as daily hourly weekly monthly quarterly annually yearly nightly coming future " +
    "no less fewer up about around roughly approximately nearly almost over spring summer autumn fall winter nineteen eighteen seventeen"
  ).split(" "),
);

const plurals: ReadonlySet<string> = new Set(["years", "months", "weeks", "days", "hours", "minutes", "decades", "centuries", "millennia"]);

function mayStart(ground: Ground, at: number): boolean {
  const lexeme = ground.lexemes[at]!;
  if (lexeme.kind === "number" || lexeme.kind === "code") return true;
  if (lexeme.kind !== "word") return false;
  if (openers.has(lexeme.lower) || plurals.has(lexeme.lower) || startsNumber(lexeme.lower)) return true;
  const unit = ground.text.charCodeAt(lexeme.start);
  return (unit >= 65 && unit <= 90) || lexeme.lower.endsWith("ties");
}

/** A time with the day or clock that stands beside it: "10 p.m. Wednesday", "Wednesday at 10 p.m.", "noon Saturday". */
function readWhole(ground: Ground, at: number): Draft | null {
  const first = readTime(ground, at);
  if (!first) return null;
  if (first.type === "TIME" && first.value.includes(":")) {
    const from = wordAt(ground, first.next) === "on" || ground.lexemes[first.next]?.lower === "," ? first.next + 1 : first.next;
    const day = readTime(ground, from);
    if (day && day.type === "DATE" && isDayValue(day.value)) {
      return {
        ...first,
        next: day.next,
        value: day.value + first.value.slice(first.value.indexOf("T")),
        relative: day.relative,
        direction: day.direction,
        partial: day.partial,
      };
    }
    return first;
  }
  if (first.type === "DATE" && isDayValue(first.value)) {
    const from = wordAt(ground, first.next) === "at" || ground.lexemes[first.next]?.lower === "," ? first.next + 1 : first.next;
    const clock = ground.lexemes[from]?.kind === "number" ? readClock(ground, from) : null;
    if (clock) return { ...first, next: clock.next, type: "TIME", value: first.value + clock.value.slice(clock.value.indexOf("T")) };
  }
  return first;
}

function isDayValue(value: string): boolean {
  return /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/.test(value);
}

const readers: readonly ReadTime[] = [
  readClock,
  readNumericDate,
  readElevenSeptember,
  readWeekdayDate,
  readMonthFirst,
  readDayFirst,
  readDecade,
  readCentury,
  readQuarter,
  readPeriod,
  readHoliday,
  readNamedYear,
  readFiscal,
  readPeriodOfYear,
  readYearEnd,
  readYearEarlier,
  readDayWord,
  readRelative,
  readRecentRow,
  readSeason,
  readWeekdayWord,
  readLengthOrPointOrRate,
  readYear,
  readTheUnit,
  readFrequency,
  readReference,
];

function readWeekdayWord(ground: Ground, at: number): Draft | null {
  return ground.lexemes[at]!.kind === "word" ? readWeekday(ground, at) : null;
}

function readLengthOrPointOrRate(ground: Ground, at: number): Draft | null {
  return readRate(ground, at) ?? readLengthOrPoint(ground, at);
}

/** The time that begins at lexeme `at`, with a part ("early") or a hedge ("nearly") before it. */
function readTime(ground: Ground, at: number): Draft | null {
  if (!ground.lexemes[at]) return null;
  const part = readPartOf(ground, at, readInner);
  if (part) return part;
  const hedged = readHedged(ground, at, readInner);
  if (hedged) return hedged;
  return readPlain(ground, at);
}

/** Inside a part or a hedge another part may stand, but no deeper. */
function readInner(ground: Ground, at: number): Draft | null {
  if (!ground.lexemes[at]) return null;
  return readPartOf(ground, at, readPlain) ?? readPlain(ground, at) ?? readAfterThe(ground, at);
}

/** "the 1980s", "the nineties": the article belongs to the words of the time. */
function readAfterThe(ground: Ground, at: number): Draft | null {
  return wordAt(ground, at) === "the" && ground.lexemes[at + 1] ? readPlain(ground, at + 1) : null;
}

function readPlain(ground: Ground, at: number): Draft | null {
  if (!ground.lexemes[at]) return null;
  for (const reader of readers) {
    const found = reader(ground, at);
    if (found) return found;
  }
  return null;
}

/** Keeps what later words may be reckoned from. What was itself reckoned back ("a year earlier") is no new anchor. */
function remember(ground: Ground, draft: Draft): void {
  const { memory } = ground;
  if (draft.type !== "DATE" || !/^\d{4}/.test(draft.value) || draft.value.includes("/")) return;
  for (let at = draft.first; at < draft.next; at++) if (reckonedBack.has(wordAt(ground, at))) return;
  if (/^\d{4}-Q\d$/.test(draft.value)) {
    memory.quarter = draft.value;
    memory.quarterAt = draft.next;
  }
  memory.last = draft.value;
  memory.lastAt = draft.next;
  memory.lastRelative = draft.relative;
}

const reckonedBack: ReadonlySet<string> = new Set(["ago", "earlier"]);

/** Before or after the publication by the calendar; without a publication date by the tense of the clause. */
function sideOf(ground: Ground, { first, next, type, value }: Draft): Time["direction"] {
  if (type === "DURATION" || type === "SET" || !/^\d{4}/.test(value)) return null;
  const { published } = ground;
  if (!published) return directionAt(ground, first, next);
  const whole = dayText(published);
  const written = value.includes("/") ? value.slice(value.indexOf("/") + 1) : value;
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(written)![0];
  const same = whole.slice(0, date.length);
  return date < same ? "past" : date > same ? "future" : "present";
}

function complete(ground: Ground, draft: Draft): Time {
  const { lexemes } = ground;
  const vague = draft.value.endsWith("_REF");
  const kind = vague
    ? "vague"
    : draft.type === "DURATION"
      ? "duration"
      : draft.type === "SET"
        ? "frequency"
        : draft.value.includes("/")
          ? "range"
          : "date";
  return {
    start: lexemes[draft.first]!.start,
    end: lexemes[draft.next - 1]!.end,
    kind,
    value: kind === "date" || kind === "range" ? toEdtf(draft.value) : null,
    precision: precisionOf(draft.type, draft.value),
    relativeTo: draft.relative ? "publication" : null,
    direction: draft.direction ?? sideOf(ground, draft),
    timex: { type: draft.type, value: draft.value, mod: draft.mod },
    partial: draft.partial,
  };
}
