const dayMs = 86_400_000;

/**
 * When a report counts as published, for sorting: its own word where it can be read and is at most a day ahead of the desk's clock (a
 * zone that was left out explains a day, nothing explains more), else when it was first seen. ISO 8601 in UTC. A time without a zone is
 * taken as UTC, because an assumed zone would depend on the machine.
 */
export function toSortingTime(published: string | null, firstSeen: string): string {
  if (published === null) return firstSeen;
  const claimed = Date.parse(/T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(published) ? `${published}Z` : published);
  if (Number.isNaN(claimed) || claimed > Date.parse(firstSeen) + dayMs) return firstSeen;
  return new Date(claimed).toISOString();
}
