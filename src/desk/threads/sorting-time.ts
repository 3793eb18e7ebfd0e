import { readInstant } from "../../kernel/index.ts";

const dayMs = 86_400_000;

/**
 * When a report counts as published, for sorting: its own word where it can be read and is at most a day ahead of the desk's clock (a
 * zone that was left out explains a day, nothing explains more), else when it was first seen. ISO 8601 in UTC.
 */
export function toSortingTime(published: string | null, firstSeen: string): string {
  const claimed = published === null ? Number.NaN : readInstant(published);
  return Number.isNaN(claimed) || claimed > readInstant(firstSeen) + dayMs ? firstSeen : new Date(claimed).toISOString();
}
