import { assert } from "./errors.ts";
import { dayOf } from "./calendar.ts";
import { daysFromCivil } from "./instant.ts";

/** A moment as the clocks of a place show it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for a name of the IANA time zone database ("Europe/Berlin", "UTC"). */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    // Intl says "RangeError" for what it does not know; the caller says it in the user's words.
    return false;
  }
}

/**
 * Offsets of quarters of a day in which the clocks did not change, because they are the same at both ends: asking Intl takes 30 µs, and a
 * page shows hundreds of times. Null where they changed.
 */
const offsets = new Map<string, number | null>();
const quarterMs = 6 * hourMs;
/** Ten years of four zones; emptied when full. */
const offsetsMax = 60_000;

/** What the clocks of a zone show at `instantMs`, milliseconds since 1970. */
export function toLocalTime(instantMs: number, zone: string): LocalTime {
  const quarter = Math.floor(instantMs / quarterMs);
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const first = askedOffset(quarter * quarterMs, zone);
    offset = first === askedOffset((quarter + 1) * quarterMs - 1_000, zone) ? first : null;
    if (offsets.size >= offsetsMax) offsets.clear();
    offsets.set(key, offset);
  }
  return offset === null ? askLocalTime(instantMs, zone) : fromUtc(instantMs + offset);
}

function fromUtc(ms: number): LocalTime {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const { year, month, day } = dayOf(days);
  return { year, month, day, hour: Math.floor(rest / 3_600), minute: Math.floor((rest % 3_600) / 60), second: rest % 60 };
}

function askedOffset(instantMs: number, zone: string): number {
  return asIfUtc(askLocalTime(instantMs, zone)) - instantMs;
}

function askLocalTime(instantMs: number, zone: string): LocalTime {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name)!;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

/**
 * The first instant, milliseconds since 1970, at which the clocks of a zone show `local` or, where they leap over it, something later:
 * 02:30 of the night in which clocks go from 02:00 to 03:00 is the moment of the leap; of an hour that comes twice the first counts.
 */
export function toInstant(local: LocalTime, zone: string): number {
  const wanted = asIfUtc(local);
  // Clocks are at most 15 hours from UTC, and change once in the days around a moment: the offsets of both sides are enough.
  const offsets = [offsetAt(wanted - dayMs, zone), offsetAt(wanted + dayMs, zone)];
  const exact = offsets.map((offset) => wanted - offset).filter((instant) => asIfUtc(toLocalTime(instant, zone)) === wanted);
  if (exact.length > 0) return Math.min(...exact);
  return findLeap(wanted - Math.max(...offsets), wanted - Math.min(...offsets), zone, wanted);
}

/** The moment between `early` and `late` at which the clocks leap past `wanted`, by halving. */
function findLeap(early: number, late: number, zone: string, wanted: number): number {
  assert(asIfUtc(toLocalTime(late, zone)) > wanted, "the clocks have leapt past the wanted time");
  let [before, after] = [early, late];
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (asIfUtc(toLocalTime(middle, zone)) > wanted) after = middle;
    else before = middle;
  }
  return after;
}

/** "2026-06-09". */
export function toDay(local: Pick<LocalTime, "year" | "month" | "day">): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${digits(local.year, 4)}-${digits(local.month, 2)}-${digits(local.day, 2)}`;
}

function offsetAt(instantMs: number, zone: string): number {
  return asIfUtc(toLocalTime(instantMs, zone)) - Math.floor(instantMs / 1000) * 1000;
}

/** Milliseconds since 1970 if the clocks were those of UTC. */
function asIfUtc({ year, month, day, hour, minute, second }: LocalTime): number {
  return daysFromCivil(year, month, day) * dayMs + hour * hourMs + minute * minuteMs + second * 1000;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}
