import { durationUnits, monthWords, seasonWords, weekdayWords, dayParts } from "../../lexicon/index.ts";
import { nearestMonth, nearestSeason, nearestWeekday, otherWeekday, shifted, yearOfMonth, type DateUnit } from "./anchors.ts";
import { addDays, addMonths, dayText, monthText, pad, quarterOf, weekdayOf } from "./calendar.ts";
import { draft, isCapitalAt, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";
import { anchorOf, durationValue, readLength } from "./spans.ts";
import { isSmallVerb, readMonthFirst, yearNumber } from "./dates.ts";
import { directionAt } from "./tense.ts";

const dayWords: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "yesterday", "tomorrow", "tonight", "overnight", with a part of the day behind: "yesterday afternoon". */
export function readDayWord(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const offset = dayWords.get(word);
  if (offset !== undefined) {
    const value = shifted(ground.published, "day", offset);
    const part = dayParts.get(wordAt(ground, at + 1));
    if (part !== undefined)
      return draft(at, at + 2, "TIME", `${value}T${part}`, {
        relative: true,
        direction: offset < 0 ? "past" : offset > 0 ? "future" : "present",
      });
    return draft(at, at + 1, "DATE", value, { relative: true, direction: offset < 0 ? "past" : offset > 0 ? "future" : "present" });
  }
  if (word === "tonight")
    return draft(at, at + 1, "TIME", `${shifted(ground.published, "day", 0)}TNI`, { relative: true, direction: "present" });
  if (word === "overnight")
    return draft(at, at + 1, "TIME", `${shifted(ground.published, "day", 0)}TNI`, { relative: true, direction: "past" });
  return null;
}

interface Which {
  readonly step: -1 | 0 | 1;
  /** Reckoned from the last date of the text, not from the publication. */
  readonly ofText: boolean;
  /** A row of units ("the past three months") may follow. */
  readonly rows: boolean;
}

const which: ReadonlyMap<string, Which> = new Map([
  ["last", { step: -1, ofText: false, rows: true }],
  ["past", { step: -1, ofText: false, rows: true }],
  ["latest", { step: -1, ofText: false, rows: true }],
  ["this", { step: 0, ofText: false, rows: false }],
  ["current", { step: 0, ofText: false, rows: false }],
  ["next", { step: 1, ofText: false, rows: true }],
  ["coming", { step: 1, ofText: false, rows: true }],
  ["upcoming", { step: 1, ofText: false, rows: true }],
  ["previous", { step: -1, ofText: true, rows: true }],
  ["preceding", { step: -1, ofText: true, rows: true }],
  ["prior", { step: -1, ofText: true, rows: true }],
  ["following", { step: 1, ofText: true, rows: true }],
  ["ensuing", { step: 1, ofText: true, rows: true }],
  ["same", { step: 0, ofText: true, rows: false }],
  ["that", { step: 0, ofText: true, rows: false }],
]);

const unitsOfDates: ReadonlyMap<string, DateUnit> = new Map(
  (["day", "week", "weekend", "month", "quarter", "year", "decade", "century"] as const).map((unit) => [unit, unit]),
);

/** "last week", "this month", "the next three years", "the following day", "last Friday", "next spring", "this morning". */
export function readRelative(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" || wordAt(ground, at) === "its" || wordAt(ground, at) === "his" ? 1 : 0;
  let from = at + the;
  let found = which.get(wordAt(ground, from));
  if (!found) return null;
  // "They spoke following Friday's vote": without its article the word is a preposition.
  if (the === 0 && wordAt(ground, from) === "following") return null;
  const direction = found.step < 0 ? "past" : found.step > 0 ? "future" : "present";
  const first = wordAt(ground, from);
  from++;
  // "this past spring", "this coming Sunday"
  if (first === "this" && (wordAt(ground, from) === "past" || wordAt(ground, from) === "coming")) {
    found = which.get(wordAt(ground, from))!;
    from++;
  }
  if (wordAt(ground, from) === "fiscal" || wordAt(ground, from) === "full" || wordAt(ground, from) === "calendar") from++;
  if (isHyphenAt(ground, from)) return null;
  const word = wordAt(ground, from);
  const unit = unitsOfDates.get(word);
  const found2 = found;
  if (unit !== undefined) {
    // "The Week", "This Week": names of papers and programmes.
    if (isTitle(ground, from)) return null;
    if (unit === "day" && first === "this" && !the) return null;
    if (unit === "quarter" && isHyphenAt(ground, from + 1)) return null;
    if (wordAt(ground, from + 1) === "or" && wordAt(ground, from + 2) === "so")
      return draft(at, from + 3, "DATE", valueOf(ground, unit, found2), { relative: true, direction, mod: "APPROX" });
    return draft(at, from + 1, "DATE", valueOf(ground, unit, found2), { relative: true, direction });
  }
  return readNamedRelative(ground, at, from, found2, direction) ?? (found2.rows ? readRow(ground, at, from, direction) : null);
}

function isTitle(ground: Ground, at: number): boolean {
  const unit = ground.text.charCodeAt(ground.lexemes[at]!.start);
  const second = ground.text.charCodeAt(ground.lexemes[at]!.start + 1);
  return unit >= 65 && unit <= 90 && second >= 97;
}

function valueOf(ground: Ground, unit: DateUnit, { step, ofText }: Which): string {
  if (unit === "quarter" && step === -1 && ground.memory.quarter !== null) return ground.memory.quarter;
  const anchor = ofText && ground.memory.last !== null ? anchorOf(ground.memory.last) : null;
  return shifted(anchor ?? ground.published, unit, step);
}

/** "last Friday", "next May", "this summer", "last night", "this afternoon". */
function readNamedRelative(
  ground: Ground,
  first: number,
  at: number,
  { step, ofText }: Which,
  direction: Draft["direction"],
): Draft | null {
  const word = wordAt(ground, at);
  const { published } = ground;
  const weekday = weekdayWords.get(word);
  if (weekday !== undefined && !word.endsWith("s")) {
    const anchor = ofText && ground.memory.last !== null ? anchorOf(ground.memory.last) : published;
    const value = step === 0 ? nearestWeekday(published, weekday, directionAt(ground, first, at + 1)) : otherWeekday(anchor, weekday, step);
    return withDayPart(ground, first, at + 1, value, direction, weekday);
  }
  const month = monthWords.get(word);
  // "This may prove", "that march": without its capital the word is no month.
  if (isSmallVerb(ground, at)) return null;
  if (month !== undefined) {
    const next = signAt(ground, at + 1) === "." && word.length <= 4 && word !== "may" ? at + 2 : at + 1;
    if (ground.lexemes[next]?.kind === "number" && ground.lexemes[next]!.value <= 31) return null;
    const value = step === 0 ? `${published ? pad(published.year, 4) : "XXXX"}-${pad(month, 2)}` : beyondMonth(ground, month, step);
    return draft(first, next, "DATE", value, { relative: true, direction, partial: { ...nothingFixed, month } });
  }
  const season = seasonWords.get(word);
  if (season) {
    const year =
      step === 0 ? (published ? pad(published.year, 4) : "XXXX") : yearOfMonth(published, season.month, step < 0 ? "past" : "future");
    return draft(first, at + 1, "DATE", `${year}-${season.timex}`, { relative: true, direction });
  }
  const part = dayParts.get(word);
  if (part !== undefined && !word.endsWith("s")) {
    const offset = step === -1 && word === "night" ? -1 : step;
    return draft(first, at + 1, "TIME", `${shifted(published, "day", offset)}T${part}`, { relative: true, direction });
  }
  return null;
}

function beyondMonth(ground: Ground, month: number, step: 1 | -1): string {
  const { published } = ground;
  if (!published) return nearestMonth(published, month, null);
  const ahead = month - published.month;
  const year = step < 0 ? (ahead >= 0 ? published.year - 1 : published.year) : ahead <= 0 ? published.year + 1 : published.year;
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** "the past three months", "the next few days", "recent years" come as durations. */
function readRow(ground: Ground, first: number, at: number, direction: Draft["direction"]): Draft | null {
  const length = readLength(ground, at);
  if (length && !length.adjective) {
    const orSo = wordAt(ground, length.next) === "or" && wordAt(ground, length.next + 1) === "so";
    return draft(first, orSo ? length.next + 2 : length.next, "DURATION", durationValue(length), {
      relative: true,
      direction,
      mod: orSo ? "APPROX" : length.mod,
    });
  }
  const unit = durationUnits.get(wordAt(ground, at));
  if (unit === undefined || !wordAt(ground, at).endsWith("s")) return null;
  return draft(first, at + 1, "DATE", direction === "future" ? "FUTURE_REF" : "PAST_REF", { relative: true, direction });
}

/** "recent years", "the recent past", "coming weeks" without an article. */
export function readRecentRow(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const direction =
    word === "recent" || word === "past" || word === "previous" ? "past" : word === "coming" || word === "future" ? "future" : null;
  if (!direction) return null;
  const unit = wordAt(ground, at + 1);
  if (!unit.endsWith("s") || !durationUnits.has(unit)) return null;
  const more = wordAt(ground, at + 2) === "and" && durationUnits.has(wordAt(ground, at + 3)) && wordAt(ground, at + 3).endsWith("s");
  return draft(at, more ? at + 4 : at + 2, "DATE", direction === "past" ? "PAST_REF" : "FUTURE_REF", { relative: true, direction });
}

/** "Friday", "Friday night", "Tuesday nights", "Saturdays". */
export function readWeekday(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const weekday = weekdayWords.get(word);
  const unit = ground.text.charCodeAt(ground.lexemes[at]!.start);
  if (weekday === undefined || unit < 65 || unit > 90) return null;
  const partial = { ...nothingFixed, weekday };
  if (word.endsWith("s")) return draft(at, at + 1, "SET", `XXXX-WXX-${weekday}`, { partial });
  const part = wordAt(ground, at + 1);
  if (dayParts.has(part) && part.endsWith("s")) return draft(at, at + 2, "SET", `XXXX-WXX-${weekday}T${dayParts.get(part)}`, { partial });
  // "Friday last week", "Friday of next week"
  const week = wordAt(ground, at + 1) === "of" ? at + 2 : at + 1;
  const step =
    wordAt(ground, week + 1) === "week"
      ? wordAt(ground, week) === "last"
        ? -1
        : wordAt(ground, week) === "next"
          ? 1
          : wordAt(ground, week) === "this"
            ? 0
            : null
      : null;
  if (step !== null)
    return draft(at, week + 2, "DATE", weekdayOfWeek(ground, weekday, step), {
      relative: true,
      direction: step < 0 ? "past" : step > 0 ? "future" : "present",
      partial,
    });
  const direction = directionAt(ground, at, at + 1);
  return withDayPart(ground, at, at + 1, nearestWeekday(ground.published, weekday, direction), direction, weekday);
}

function weekdayOfWeek(ground: Ground, weekday: number, step: number): string {
  if (!ground.published) return `XXXX-WXX-${weekday}`;
  const monday = addDays(ground.published, 1 - weekdayOf(ground.published));
  return dayText(addDays(monday, step * 7 + weekday - 1));
}

function withDayPart(ground: Ground, first: number, at: number, value: string, direction: Draft["direction"], weekday: number): Draft {
  const part = dayParts.get(wordAt(ground, at));
  const partial = { ...nothingFixed, weekday };
  if (part !== undefined) return draft(first, at + 1, "TIME", `${value}T${part}`, { relative: true, direction, partial });
  return draft(first, at, "DATE", value, { relative: true, direction, partial });
}

/** "in summer", "the winter of 1994", "spring 2015", "summer". */
export function readSeason(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  const early = ["early", "late"].includes(wordAt(ground, at + the)) ? 1 : 0;
  const from = at + the + early;
  const season = seasonWords.get(wordAt(ground, from));
  if (!season) return null;
  const of = wordAt(ground, from + 1) === "of" ? 2 : 1;
  const year = yearNumber(ground, from + of);
  const mod = early ? (wordAt(ground, at + the) === "early" ? "START" : "END") : null;
  if (year)
    return draft(at, year.next, "DATE", `${pad(year.year, 4)}-${season.timex}`, { mod, partial: { ...nothingFixed, year: year.year } });
  const before = wordAt(ground, at - 1);
  const placed =
    ["in", "during", "by", "since", "until", "of", "last", "through", "throughout", "this"].includes(before) ||
    (the === 1 && ["in", "during", "by", "since", "until", "over", "for", "through", "throughout"].includes(before));
  if (
    !placed ||
    (wordAt(ground, from) === "fall" && before !== "in" && before !== "during") ||
    (wordAt(ground, from) === "spring" && before === "of")
  )
    return null;
  if (wordAt(ground, from) === "fall" && wordAt(ground, from + 1) === "of") return null;
  const direction = directionAt(ground, at, from + 1);
  return draft(at, from + 1, "DATE", nearestSeason(ground, season.timex, season.month, direction), { relative: true, direction, mod });
}

/** "the weekend", "the morning", "the week", "the month" and so on, when the text has fixed which one. */
export function readTheUnit(ground: Ground, at: number): Draft | null {
  if (wordAt(ground, at) !== "the") return null;
  const word = wordAt(ground, at + 1);
  const before = wordAt(ground, at - 1);
  if (isCapitalAt(ground, at + 1)) return null;
  if (word === "weekend")
    return draft(
      at,
      at + 2,
      "DATE",
      shifted(ground.published, "weekend", directionAt(ground, at, at + 2) === "future" ? 0 : lastWeekend(ground)),
      { relative: true },
    );
  if (word === "year" || word === "month" || word === "week" || word === "quarter") {
    if (isHyphenAt(ground, at + 2) || signAt(ground, at + 2) === "'" || signAt(ground, at + 2) === "’") return null;
    const ended = endedBy(ground, at + 2);
    if (ended !== null && word === "year") return draft(at, at + 2, "DURATION", "P1Y", { relative: true });
    if (ended !== null && word === "quarter") return draft(at, at + 2, "DATE", ended, { relative: true });
    if (word === "quarter" && ground.memory.quarter !== null) return draft(at, at + 2, "DATE", ground.memory.quarter, { relative: true });
    if (!["for", "in", "during", "of", "by", "earlier"].includes(before)) return null;
    if (word === "month" && ground.published)
      return draft(at, at + 2, "DATE", monthText(addMonths(ground.published, 0)), { relative: true });
    return draft(at, at + 2, "DATE", shifted(ground.published, word, 0), { relative: true });
  }
  return null;
}

/** "ended Sept. 30": the quarter of that day. */
function endedBy(ground: Ground, at: number): string | null {
  if (wordAt(ground, at) !== "ended" && wordAt(ground, at) !== "ending") return null;
  const date = ground.lexemes[at + 1] ? readMonthFirst(ground, at + 1) : null;
  const found = date ? /^([\dX]{4})-(\d{2})/.exec(date.value) : null;
  return found ? `${found[1]}-Q${quarterOf(Number(found[2]))}` : null;
}

function lastWeekend(ground: Ground): number {
  if (!ground.published) return -1;
  return weekdayOf(ground.published) >= 6 ? 0 : -1;
}
