import { readInstant, toDay, toLocalTime } from "../kernel/index.ts";

import type { ShownStory } from "./digest.ts";
import { recall } from "./known.ts";
import type { NamedStory } from "./known.ts";

/** The days that a digest is about: after `since`, up to `date`, both YYYY-MM-DD. */
export interface Days {
  readonly date: string;
  /** Exclusive; the day before `date` if null, so that the digest is about one day. */
  readonly since: string | null;
}

const dayMs = 86_400_000;
const timeWithZone = /[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})\s*$/i;

/**
 * The calendar day, in the reader's zone, on which something was published; null for what cannot be read as a date. A date without a
 * time, or a time without a zone, is taken as written.
 */
export function dayOf(published: string | null, zone: string): string | null {
  if (published === null) return null;
  const instant = readInstant(published);
  if (Number.isNaN(instant)) return null;
  return toDay(toLocalTime(instant, timeWithZone.test(published) ? zone : "UTC"));
}

/**
 * Has the story something of these days? A report published then, no dated report at all, or, for a story that was shown before, a
 * report that was not known: it came late.
 */
export function isOfDays(story: NamedStory, days: Days, zone: string, memory: readonly ShownStory[]): boolean {
  const dated = story.reports.map((report) => dayOf(report.published, zone)).filter((day) => day !== null);
  if (dated.length === 0 || dated.some((day) => isWithin(day, days))) return true;
  const known = recall(story, memory);
  return known !== undefined && story.reports.some((report) => !known.reports.has(report.id));
}

export function isWithin(day: string, { date, since }: Days): boolean {
  return day <= date && day > (since ?? dayBefore(date));
}

function dayBefore(date: string): string {
  return toDay(toLocalTime(readInstant(date) - dayMs, "UTC"));
}
