import { monthWords, shortWeekdays, weekdayWords } from "../../lexicon/index.ts";
import { isYear, readNumeral, readsAsYear } from "../numbers/index.ts";
import { nearestDay, nearestMonth } from "./anchors.ts";
import { isDay, pad } from "./calendar.ts";
import { directionAt } from "./tense.ts";
import { draft, isCapitalAt, isDashAt, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Months that are other words or names too: they need a number, a preposition or a point beside them. */
const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "dec", "sep", "april", "june", "august"]);

const monthBefore: ReadonlySet<string> = new Set(
  "in since by until till from during of before after between last next this early late mid and to through for or a each every on per that around about the s its following previous".split(
    " ",
  ),
);

/** "May 5", "Sept. 30, 2015", "June 1994", "March eighth", "July last year", "January". */
export function readMonthFirst(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const month = monthWords.get(word);
  if (month === undefined || !isCapitalAt(ground, at)) return null;
  const short = word.length <= 4 && word !== "may" && word !== "june" && word !== "july";
  const point = short && signAt(ground, at + 1) === "." && !ground.lexemes[at + 1]!.apart;
  const from = point ? at + 2 : at + 1;
  const day = readDay(ground, from);
  if (day) return withYear(ground, at, month, day);
  const year = yearNumber(ground, from);
  if (year) return monthOfYear(at, year.next, month, year.year);
  if (signAt(ground, from) === "," && readsAsYear(ground.text, ground.lexemes, from + 1))
    return monthOfYear(at, from + 2, month, ground.lexemes[from + 1]!.value);
  // "March of 2012".
  const ofYear = wordAt(ground, from) === "of" ? ground.lexemes[from + 1] : undefined;
  if (ofYear && isYear(ofYear)) return monthOfYear(at, from + 2, month, ofYear.value);
  const shared = yearOfNextMonth(ground, from, month);
  if (shared !== undefined) return monthOfYear(at, from, month, shared);
  const relative = readRelativeYear(ground, from);
  if (relative) {
    const partial = { ...nothingFixed, month };
    return draft(at, relative.next, "DATE", `${relative.value}-${pad(month, 2)}`, { relative: true, partial });
  }
  if (short && !point) return null;
  if (
    ambiguousMonths.has(word) &&
    !monthBefore.has(wordAt(ground, at - 1)) &&
    !isHyphenAt(ground, at - 1) &&
    (word.length < 6 || isCapitalAt(ground, at + 1))
  ) {
    const usable =
      word === "may" &&
      ["visit", "election", "elections", "summit", "meeting"].includes(wordAt(ground, at + 1)) &&
      wordAt(ground, at - 1) === "a";
    if (!usable) return null;
  }
  // "This may prove": the verb has no capital.
  if (isSmallVerb(ground, at)) return null;
  const direction = directionAt(ground, at, from);
  return draft(at, from, "DATE", nearestMonth(ground.published, month, direction), {
    relative: true,
    direction,
    partial: { ...nothingFixed, month },
  });
}

/** "May" and "march" without their capital are verbs. */
export function isSmallVerb(ground: Ground, at: number): boolean {
  return /^(?:may|march)$/.test(wordAt(ground, at)) && ground.text[ground.lexemes[at]!.start] === "m";
}

function monthOfYear(first: number, next: number, month: number, year: number): Draft {
  return draft(first, next, "DATE", `${pad(year, 4)}-${pad(month, 2)}`, { partial: { ...nothingFixed, year, month } });
}

interface DayPart {
  readonly day: number;
  /** Last day of a range: "May 5-7". */
  readonly last: number | null;
  readonly next: number;
}

function readDay(ground: Ground, at: number): DayPart | null {
  const first = oneDay(ground, at);
  if (!first) return null;
  const second = isDashAt(ground, first.next) || wordAt(ground, first.next) === "to" ? oneDay(ground, first.next + 1) : null;
  return second && second.day > first.day
    ? { day: first.day, last: second.day, next: second.next }
    : { day: first.day, last: null, next: first.next };
}

function oneDay(ground: Ground, at: number): { day: number; next: number } | null {
  const lexeme = ground.lexemes[at];
  if (lexeme?.written === "plain") {
    if (lexeme.value < 1 || lexeme.value > 31 || lexeme.end - lexeme.start > 2) return null;
    const ending = ground.lexemes[at + 1];
    // "May 5 percent", "May 10 million": the number is no day.
    if (ending && (ending.lower === "%" || ending.lower === "percent" || ending.lower === "million" || ending.lower === "billion"))
      return null;
    if (ending?.lower === ":" && !ending.apart && ground.lexemes[at + 2]?.kind === "number" && !ground.lexemes[at + 2]!.apart) return null;
    return { day: lexeme.value, next: ending && !ending.apart && ordinalEndings.has(ending.lower) ? at + 2 : at + 1 };
  }
  const from = lexeme?.lower === "the" ? at + 1 : at;
  const numeral = ground.lexemes[from]?.kind === "word" ? readNumeral(ground.lexemes, from) : null;
  return numeral?.ordinal && numeral.value <= 31 ? { day: numeral.value, next: numeral.next } : null;
}

function withYear(ground: Ground, first: number, month: number, { day, last, next }: DayPart): Draft | null {
  const comma = signAt(ground, next) === "," ? next + 1 : next;
  const number = ground.lexemes[comma];
  if (number && isYear(number) && (comma > next || readsAsYear(ground.text, ground.lexemes, comma)))
    return fixedDay(first, comma + 1, number.value, month, day, last);
  const relative = readRelativeYear(ground, next);
  if (relative)
    return draft(first, relative.next, "DATE", dayValue(relative.value, month, day, last), {
      relative: true,
      partial: { ...nothingFixed, month, day },
    });
  const direction = directionAt(ground, first, next);
  const value = nearestDay(ground.published, month, day, direction);
  return draft(first, next, "DATE", last === null ? value : dayValue(value.slice(0, 4), month, day, last), {
    relative: true,
    direction,
    partial: { ...nothingFixed, month, day },
  });
}

function dayValue(year: string, month: number, day: number, last: number | null): string {
  const head = `${year}-${pad(month, 2)}-`;
  return last === null ? `${head}${pad(day, 2)}` : `${head}${pad(day, 2)}/${head}${pad(last, 2)}`;
}

function fixedDay(first: number, next: number, year: number, month: number, day: number, last: number | null): Draft | null {
  if (!isDay({ year, month, day })) return null;
  return draft(first, next, "DATE", dayValue(pad(year, 4), month, day, last), { partial: { ...nothingFixed, year, month, day } });
}

/** "June and July of 2009": the year behind the second month is that of both. */
function yearOfNextMonth(ground: Ground, at: number, month: number): number | undefined {
  if (!/^(?:and|or)$/.test(wordAt(ground, at)) || !isCapitalAt(ground, at + 1)) return undefined;
  const next = monthWords.get(wordAt(ground, at + 1));
  if (next === undefined || next <= month) return undefined;
  const ofYear = wordAt(ground, at + 2) === "of" ? ground.lexemes[at + 3] : ground.lexemes[at + 2];
  return ofYear && isYear(ofYear) ? ofYear.value : undefined;
}

/** "last year", "of this year", "next year" behind a month. */
function readRelativeYear(ground: Ground, at: number): { value: string; next: number } | null {
  const from = wordAt(ground, at) === "of" ? at + 1 : at;
  const which = wordAt(ground, from);
  if (wordAt(ground, from + 1) !== "year" || (which !== "last" && which !== "this" && which !== "next")) return null;
  const step = which === "last" ? -1 : which === "next" ? 1 : 0;
  return { value: ground.published ? pad(ground.published.year + step, 4) : "XXXX", next: from + 2 };
}

/** "5 May", "4th of May 2015", "11 March". */
export function readDayFirst(ground: Ground, at: number): Draft | null {
  const day = readDay(ground, at);
  if (!day) return null;
  const from = wordAt(ground, day.next) === "of" ? day.next + 1 : day.next;
  const month = monthWords.get(wordAt(ground, from));
  if (month === undefined || !isCapitalAt(ground, from)) return null;
  const point = wordAt(ground, from).length <= 4 && signAt(ground, from + 1) === "." ? from + 2 : from + 1;
  return withYear(ground, at, month, { ...day, next: point });
}

/** "2015-03-11", "5/17/2018", "11/02/89". Slashes are month first unless the first number is no month. */
export function readNumericDate(ground: Ground, at: number): Draft | null {
  const [first, joint, second, again, third] = [0, 1, 2, 3, 4].map((step) => ground.lexemes[at + step]);
  if (
    !first ||
    !joint ||
    !second ||
    !again ||
    !third ||
    joint.lower !== again.lower ||
    joint.apart ||
    second.apart ||
    again.apart ||
    third.apart
  )
    return null;
  if (first.written !== "plain" || second.written !== "plain" || third.written !== "plain" || signAt(ground, at + 5) === joint.lower)
    return null;
  if (isHyphenAt(ground, at + 1) && isYear(first)) return fixedDay(at, at + 5, first.value, second.value, third.value, null);
  if (joint.lower !== "/" || third.end - third.start === 3) return null;
  const century = third.end - third.start === 2 ? (third.value > 50 ? 1900 : 2000) : 0;
  const year = third.value + century;
  return first.value > 12
    ? fixedDay(at, at + 5, year, second.value, first.value, null)
    : fixedDay(at, at + 5, year, first.value, second.value, null);
}

/** "Friday, Oct. 13", "Wednesday March 11, 2015", "Sat. May 2": the date decides, the weekday is part of its words. */
export function readWeekdayDate(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const weekday = weekdayWords.get(word) ?? shortWeekdays.get(word);
  if (weekday === undefined || !isCapitalAt(ground, at)) return null;
  let from = at + 1;
  if (signAt(ground, from) === "." || signAt(ground, from) === ",") from++;
  if (signAt(ground, from) === ",") from++;
  if (wordAt(ground, from) === "the") from++;
  const date = readMonthFirst(ground, from) ?? readDayFirst(ground, from);
  if (!date || date.partial.day === null) return null;
  return { ...date, first: at, partial: { ...date.partial, weekday } };
}

/** "2015", "2014-15", "1939-1945", "nineteen ninety-six", "the year two thousand". */
export function readYear(ground: Ground, at: number): Draft | null {
  const number = ground.lexemes[at]!;
  if (number.kind === "word") return readSpokenYear(ground, at);
  if (!readsAsYear(ground.text, ground.lexemes, at)) return null;
  const year = number.value;
  const partial = { ...nothingFixed, year };
  const joint = ground.lexemes[at + 1];
  const second = ground.lexemes[at + 2];
  if ((isDashAt(ground, at + 1) || joint?.lower === "/") && !joint!.apart && second?.written === "plain" && !second.apart) {
    const digits = second.end - second.start;
    const last = digits === 4 ? second.value : digits === 2 ? Math.floor(year / 100) * 100 + second.value : 0;
    if (last > year && last < year + 500) return draft(at, at + 3, "DATE", `${year}/${last}`, { partial });
  }
  return draft(at, at + 1, "DATE", pad(year, 4), { partial });
}

const spokenCenturies: ReadonlyMap<string, number> = new Map([
  ["seventeen", 1700],
  ["eighteen", 1800],
  ["nineteen", 1900],
  ["twenty", 2000],
]);

/** "nineteen ninety-six", "twenty fifteen", "two thousand and five". */
function readSpokenYear(ground: Ground, at: number, sure = false): Draft | null {
  const century = spokenCenturies.get(wordAt(ground, at));
  const rest = readNumeral(ground.lexemes, century === undefined ? at : at + 1);
  if (!rest || rest.ordinal || rest.fraction || !rest.spelled) return null;
  const lead = wordAt(ground, at - 1);
  if (century === undefined) {
    if (rest.value < 2000 || rest.value > 2099 || wordAt(ground, at) !== "two" || (!sure && rest.value === 2000)) return null;
    if (!sure && !["in", "since", "of", "by", "year", "until", "from"].includes(lead)) return null;
    return draft(at, rest.next, "DATE", pad(rest.value, 4), { partial: { ...nothingFixed, year: rest.value } });
  }
  if (rest.value < 10 || rest.value > 99 || (century === 2000 && rest.value < 10)) return null;
  const year = century + rest.value;
  if (!sure && century === 2000 && !["in", "since", "of", "by", "year", "until", "from"].includes(lead)) return null;
  return draft(at, rest.next, "DATE", pad(year, 4), { partial: { ...nothingFixed, year } });
}

/** A year in digits or in words right behind a month or a season. */
export function yearNumber(ground: Ground, at: number): { readonly year: number; readonly next: number } | null {
  const number = ground.lexemes[at];
  if (!number) return null;
  if (isYear(number)) return { year: number.value, next: at + 1 };
  if (number.kind !== "word" || (!spokenCenturies.has(number.lower) && number.lower !== "two")) return null;
  const spoken = readSpokenYear(ground, at, true);
  return spoken ? { year: Number(spoken.value), next: spoken.next } : null;
}

/** "the year 2000", "the year two thousand". */
export function readNamedYear(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  if (wordAt(ground, at + the) !== "year") return null;
  const year = yearNumber(ground, at + the + 1);
  return year ? draft(at, year.next, "DATE", pad(year.year, 4), { partial: { ...nothingFixed, year: year.year } }) : null;
}
