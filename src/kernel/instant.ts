import { dayNumber } from "./calendar.ts";

const dayMs = 86_400_000;

const pattern: RegExp =
  /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 date or date and time; NaN for anything else. A month without a day is its first day, a
 * time without a zone is taken as UTC: grouping looks at days, and an assumed zone would depend on the machine.
 */
export function readInstant(written: string): number {
  const match = pattern.exec(written);
  if (match === null) return Number.NaN;
  const [, year, month, day = "1", hour = "0", minute = "0", second = "0", fraction = "", zone = "Z"] = match;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (Number.isNaN(days) || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return Number.NaN;
  const clock = (Number(hour) * 60 + Number(minute) - zoneMinutes(zone)) * 60_000 + Number(second) * 1000;
  return days * dayMs + clock + Math.floor(Number(`0.${fraction || "0"}`) * 1000);
}

function zoneMinutes(zone: string): number {
  if (zone === "Z" || zone === "z") return 0;
  const digits = zone.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return digits.startsWith("-") ? -minutes : minutes;
}

/** Days since 1970-01-01; NaN for no date. */
export function daysFromCivil(year: number, month: number, day: number): number {
  return month < 1 || month > 12 || day < 1 || day > 31 ? Number.NaN : dayNumber({ year, month, day });
}
