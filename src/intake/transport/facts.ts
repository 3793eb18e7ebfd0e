import type { GivenFacts } from "../index.ts";

/** The facts of a report that a user may give, by manifest or by flag. */
export const factNames: readonly (keyof GivenFacts)[] = ["outlet", "publisher", "url", "title", "published"];

/** ISO 8601 date, or date and time with a time zone or without. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** What was expected instead; undefined when the value can be this fact. */
export function checkFact(name: keyof GivenFacts, value: string): string | undefined {
  if (value.trim() === "") return "a text that is not empty";
  if (name === "published" && !isDate(value)) return "a date such as 2026-03-14 or 2026-03-14T09:30:00+01:00";
  if (name === "url" && !isWebAddress(value)) return "a web address that begins with http:// or https://";
  return undefined;
}

function isDate(value: string): boolean {
  const match = isoDate.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const daysOfMonth = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return daysOfMonth !== undefined && day >= 1 && day <= daysOfMonth;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
