import { holidays, longestHoliday, longestPeriod, periods, type HolidayRule } from "../../lexicon/index.ts";
import { isYear } from "../numbers/index.ts";
import { yearOfMonth } from "./anchors.ts";
import { addDays, daysInMonth, dayText, easterOf, pad, weekdayOf } from "./calendar.ts";
import { draft, isCapitalAt, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";
import { directionAt } from "./tense.ts";

/** First words of the names, so that the longer look is rare. */
const firstWords: ReadonlySet<string> = new Set([...periods.keys(), ...holidays.keys()].map((name) => name.split(/[ -]/)[0]!));

/** "Second World War", "the Cold War": the bounds of the period. */
export function readPeriod(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  if (!firstWords.has(wordAt(ground, at + the)) || !isNamed(ground, at + the)) return null;
  for (const { name, next } of longestFirst(ground, at + the, longestPeriod)) {
    const value = periods.get(name);
    if (value !== undefined) return draft(at, next, "DATE", value);
  }
  return null;
}

/** "Christmas Day", "Easter 2015", "New Year's Eve". */
export function readHoliday(ground: Ground, at: number): Draft | null {
  if (!firstWords.has(wordAt(ground, at)) || !isCapitalAt(ground, at)) return null;
  for (const { name, next } of longestFirst(ground, at, longestHoliday)) {
    const rule = holidays.get(name);
    if (rule === undefined) continue;
    const comma = signAt(ground, next) === "," ? next + 1 : next;
    const number = ground.lexemes[comma];
    if (number && isYear(number))
      return draft(at, comma + 1, "DATE", dayOfHoliday(rule, number.value) ?? pad(number.value, 4), {
        partial: { ...nothingFixed, year: number.value },
      });
    const direction = directionAt(ground, at, next);
    const month = rule.kind === "fixed" || rule.kind === "weekday" ? rule.month : 4;
    const year = rule.kind === "none" ? "XXXX" : yearOfMonth(ground.published, month, direction);
    const value = year === "XXXX" ? null : dayOfHoliday(rule, Number(year));
    const partial = rule.kind === "fixed" ? { ...nothingFixed, month: rule.month, day: rule.day } : nothingFixed;
    const open = rule.kind === "fixed" ? `XXXX-${pad(rule.month, 2)}-${pad(rule.day, 2)}` : "XXXX-XX-XX";
    return draft(at, next, "DATE", value ?? open, { relative: true, direction, partial });
  }
  return null;
}

/** "9/11": the one day that news names by its month and day alone. */
export function readElevenSeptember(ground: Ground, at: number): Draft | null {
  const [month, slash, day, after] = [0, 1, 2, 3].map((step) => ground.lexemes[at + step]);
  if (month?.value !== 9 || slash?.lower !== "/" || slash.apart || day?.value !== 11 || day.apart || after?.lower === "/") return null;
  return draft(at, at + 3, "DATE", "2001-09-11");
}

/** Capitalised, or all the words of the name are: "cold war" in lower case is a figure of speech. */
function isNamed(ground: Ground, at: number): boolean {
  return isCapitalAt(ground, at);
}

function longestFirst(ground: Ground, at: number, longest: number): { name: string; next: number }[] {
  const names: { name: string; next: number }[] = [];
  let name = "";
  let next = at;
  for (let count = 0; count < longest && next < ground.lexemes.length; count++) {
    const lexeme = ground.lexemes[next]!;
    if (lexeme.kind !== "word" && lexeme.kind !== "code" && lexeme.kind !== "number") break;
    name += (name === "" ? "" : isHyphenAt(ground, next - 1) ? "-" : " ") + lexeme.lower;
    next++;
    // "New Year's" is two words and a letter.
    if (["'", "’"].includes(signAt(ground, next)) && wordAt(ground, next + 1) === "s" && !ground.lexemes[next + 1]!.apart) {
      name += "s";
      next += 2;
    }
    names.unshift({ name, next });
    if (signAt(ground, next) === "." && lexeme.lower === "st") next++;
    if (isHyphenAt(ground, next)) next++;
  }
  return names;
}

function dayOfHoliday(rule: HolidayRule, year: number): string | null {
  switch (rule.kind) {
    case "fixed":
      return dayText({ year, month: rule.month, day: rule.day });
    case "easter":
      return dayText(addDays(easterOf(year), rule.days));
    case "weekday": {
      if (rule.nth < 0) {
        const last = { year, month: rule.month, day: daysInMonth(year, rule.month) };
        return dayText(addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7)));
      }
      const first = { year, month: rule.month, day: 1 };
      return dayText(addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7));
    }
    case "none":
      return null;
  }
}
