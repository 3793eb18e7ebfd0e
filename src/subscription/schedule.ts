import { isZone, toInstant, toLocalTime } from "../kernel/index.ts";

/** When a digest is sent: a time of day in a place, on some days of the week. */
export interface Schedule {
  readonly hour: number;
  readonly minute: number;
  /** Name of the IANA time zone database. */
  readonly zone: string;
  /** 0 is Sunday; all seven for every day. */
  readonly weekdays: readonly number[];
}

const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const everyDay: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const dayMs = 86_400_000;

const pattern = /^\s*(?:([a-z]{3}(?:\s*[,-]\s*[a-z]{3})*)\s+)?(\d{1,2}):(\d{2})(?:\s+([\w/+-]+))?\s*$/i;

/**
 * "07:00 Europe/Berlin", "mon-fri 6:30 America/New_York", "sat,sun 09:00"; without a zone UTC. Undefined when it is none, so that the
 * caller can say where it was written.
 */
export function parseSchedule(written: string): Schedule | undefined {
  const match = pattern.exec(written);
  if (match === null) return undefined;
  const [, days, hour, minute, zone = "UTC"] = match;
  const weekdays = days === undefined ? everyDay : parseDays(days.toLowerCase());
  if (weekdays === undefined || Number(hour) > 23 || Number(minute) > 59 || !isZone(zone)) return undefined;
  return { hour: Number(hour), minute: Number(minute), zone, weekdays };
}

/** "mon-fri,sun"; a range may run over the end of the week. */
function parseDays(written: string): readonly number[] | undefined {
  const days = new Set<number>();
  for (const part of written.split(",")) {
    const [first = "", last = first] = part.split("-").map((name) => name.trim());
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    if (from < 0 || to < 0 || part.split("-").length > 2) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return [...days].sort();
}

/**
 * The next instant after `afterMs`, milliseconds since 1970, at which the digest is to be sent. Once a day whatever the clocks do: a
 * time that the clocks leap over is the moment of the leap, of an hour that comes twice the first counts.
 */
export function nextSend(schedule: Schedule, afterMs: number): number {
  const { hour, minute, zone, weekdays } = schedule;
  // A week and a day: the time of today may be over.
  for (let days = 0; days <= 8; days++) {
    const noon = toInstant({ ...toLocalTime(afterMs, zone), hour: 12, minute: 0, second: 0 }, zone) + days * dayMs;
    const { year, month, day } = toLocalTime(noon, zone);
    if (!weekdays.includes(weekdayOf(noon, zone))) continue;
    const instant = toInstant({ year, month, day, hour, minute, second: 0 }, zone);
    if (instant > afterMs) return instant;
  }
  throw new Error("Broken invariant: a schedule has at least one day of the week");
}

/** 0 is Sunday. The day of the week of the calendar day that the clocks of the zone show. */
function weekdayOf(instantMs: number, zone: string): number {
  const local = toLocalTime(instantMs, zone);
  const days = Math.round(toInstant({ ...local, hour: 0, minute: 0, second: 0 }, "UTC") / dayMs);
  return (((days + 4) % 7) + 7) % 7;
}
