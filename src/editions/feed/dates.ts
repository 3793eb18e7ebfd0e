import { toDay, toLocalTime } from "../../kernel/index.ts";

const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday. */
const weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-03-10T07:00:00Z". */
export function toRfc3339(instantMs: number): string {
  const local = toLocalTime(instantMs, "UTC");
  return `${toDay(local)}T${clock(instantMs)}Z`;
}

/** "Tue, 10 Mar 2026 07:00:00 +0000", as RSS and mail write it (RFC 5322). */
export function toRfc5322Date(instantMs: number): string {
  const { year, month, day } = toLocalTime(instantMs, "UTC");
  const weekday = weekdays[((Math.floor(instantMs / dayMs) % 7) + 7) % 7]!;
  return `${weekday}, ${String(day).padStart(2, "0")} ${months[month - 1]} ${year} ${clock(instantMs)} +0000`;
}

function clock(instantMs: number): string {
  const { hour, minute, second } = toLocalTime(instantMs, "UTC");
  return [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
}
