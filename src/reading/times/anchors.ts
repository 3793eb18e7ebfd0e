import type { Day } from "../../kernel/index.ts";
import { addDays, addMonths, dayText, monthText, pad, quarterOf, weekdayOf, weekText } from "./calendar.ts";
import type { Ground } from "./draft.ts";
import type { Direction } from "./tense.ts";

/*
 * TIMEX3 values reckoned from the day of publication. Without that day the parts that it would give are X, as the standard has it
 * for what is not known: "XXXX-05" for a May of an unknown year.
 */

export type DateUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** The unit that lies `offset` units after (before, when negative) the one that holds `day`. */
export function shifted(day: Day | null, unit: DateUnit, offset: number): string {
  if (!day) return unknown[unit];
  switch (unit) {
    case "day":
      return dayText(addDays(day, offset));
    case "week":
      return weekText(addDays(day, offset * 7));
    case "weekend":
      return `${weekText(addDays(day, offset * 7))}-WE`;
    case "month":
      return monthText(addMonths(day, offset));
    case "quarter": {
      const there = addMonths(day, offset * 3);
      return `${pad(there.year, 4)}-Q${quarterOf(there.month)}`;
    }
    case "year":
      return pad(day.year + offset, 4);
    case "decade":
      return pad(Math.floor(day.year / 10) + offset, 3);
    case "century":
      return pad(Math.floor(day.year / 100) + offset, 2);
  }
}

const unknown: Readonly<Record<DateUnit, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** A month without a year: the last one before, or the next one after, the publication; the nearest one when the clause does not say. */
export function nearestMonth(day: Day | null, month: number, direction: Direction | null): string {
  return `${yearOfMonth(day, month, direction)}-${pad(month, 2)}`;
}

export function yearOfMonth(day: Day | null, month: number, direction: Direction | null): string {
  if (!day) return "XXXX";
  const ahead = month - day.month;
  if (direction === "past") return pad(ahead > 0 ? day.year - 1 : day.year, 4);
  if (direction === "future") return pad(ahead < 0 ? day.year + 1 : day.year, 4);
  return pad(ahead > 6 ? day.year - 1 : ahead < -6 ? day.year + 1 : day.year, 4);
}

/** A day of a month without a year. A day that lies a little on the wrong side of the publication is still the nearest one. */
export function nearestDay(day: Day | null, month: number, date: number, direction: Direction | null): string {
  if (!day) return `XXXX-${pad(month, 2)}-${pad(date, 2)}`;
  const ahead = (month - day.month) * 31 + date - day.day;
  const near = Math.abs(ahead) < 100 ? null : direction;
  const year =
    near === "past"
      ? ahead > 0
        ? day.year - 1
        : day.year
      : near === "future"
        ? ahead < 0
          ? day.year + 1
          : day.year
        : ahead > 186
          ? day.year - 1
          : ahead < -186
            ? day.year + 1
            : day.year;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** A weekday: the last one up to the publication for past clauses, the next one from it on for future ones. */
export function nearestWeekday(day: Day | null, weekday: number, direction: Direction | null): string {
  if (!day) return `XXXX-WXX-${weekday}`;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (direction === "future") return dayText(addDays(day, ahead));
  return dayText(addDays(day, ahead === 0 ? 0 : ahead - 7));
}

/** "next Friday" is after the publication, "last Friday" before it, never on it. */
export function otherWeekday(day: Day | null, weekday: number, step: 1 | -1): string {
  if (!day) return `XXXX-WXX-${weekday}`;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return dayText(addDays(day, step === 1 ? (ahead === 0 ? 7 : ahead) : ahead === 0 ? -7 : ahead - 7));
}

/** A quarter without a year: the nearest one; in doubt the one that the clause's tense asks for. */
export function nearestQuarter(day: Day | null, quarter: number, direction: Direction | null): string {
  if (!day) return `XXXX-Q${quarter}`;
  const ahead = quarter - quarterOf(day.month);
  const year =
    ahead === 2
      ? direction === "future"
        ? day.year
        : day.year - 1
      : ahead === -2
        ? direction === "future"
          ? day.year + 1
          : day.year
        : ahead > 2
          ? day.year - 1
          : ahead < -2
            ? direction === "past"
              ? day.year
              : day.year + 1
            : day.year;
  return `${pad(year, 4)}-Q${quarter}`;
}

export function nearestSeason(ground: Ground, code: string, month: number, direction: Direction | null): string {
  return `${yearOfMonth(ground.published, month, direction)}-${code}`;
}

/** A value moved by whole years: "1989-Q3" a year earlier is "1988-Q3". */
export function movedYears(value: string, years: number): string {
  const year = Number(value.slice(0, 4));
  return Number.isInteger(year) ? pad(year + years, 4) + value.slice(4) : value;
}
