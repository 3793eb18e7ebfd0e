import { addDays, addMonths, dayText, mondayOf, monthText, pad } from "./calendar.ts";
import type { Time } from "../reading.ts";

const seasonCodes: ReadonlyMap<string, number> = new Map([
  ["SP", 21],
  ["SU", 22],
  ["FA", 23],
  ["WI", 24],
]);

/**
 * EDTF level 1 of a TIMEX3 date value; null when the value is open. EDTF has no weeks, quarters and halves at that level: they are
 * intervals of days or months. Source: ISO 8601-2:2019, EDTF specification of the Library of Congress.
 */
export function toEdtf(value: string): string | null {
  if (value.includes("/")) return value.includes("X") ? null : value;
  if (value.startsWith("P") || value.includes("XX")) return null;
  const date = value.replace(/T.*$/, "");
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return clock(value, date);
  if (/^\d{3}$/.test(date)) return `${date}X`;
  if (/^\d{2}$/.test(date)) return `${date}XX`;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return `${dayText(week[3] ? addDays(monday, 5) : monday)}/${dayText(addDays(monday, 6))}`;
  }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(date);
  if (part) {
    const months = part[2] === "Q" ? 3 : 6;
    const first = addMonths({ year: Number(part[1]), month: 1, day: 1 }, (Number(part[3]) - 1) * months);
    return `${monthText(first)}/${monthText(addMonths(first, months - 1))}`;
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  return season ? `${season[1]}-${pad(seasonCodes.get(season[2]!)!, 2)}` : null;
}

/** EDTF keeps a clock time with its day; parts of the day have no code in it. */
function clock(value: string, date: string): string {
  const found = /T(\d{2}:\d{2})$/.exec(value);
  return found && date.length === 10 && found[1] !== "24:00" ? `${date}T${found[1]}:00` : date;
}

/** How fine a TIMEX3 value is. */
export function precisionOf(type: Time["timex"]["type"], value: string): Time["precision"] {
  if (value.endsWith("_REF")) return "vague";
  if (type === "DURATION" || value.startsWith("P")) return "period";
  if (/^[\dX]{2}$/.test(value)) return "century";
  if (/^[\dX]{3}$/.test(value)) return "decade";
  if (/^[\dX]{4}$/.test(value)) return "year";
  if (/^[\dX]{4}-(?:SP|SU|FA|WI)$/.test(value)) return "season";
  if (/^[\dX]{4}-[\dX]{2}$/.test(value)) return "month";
  if (/^[\dX]{4}-[\dX]{2}-[\dX]{2}(?:T|$)/.test(value) || /^XXXX-WXX-\d/.test(value)) return "day";
  return "period";
}
