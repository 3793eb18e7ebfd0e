const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones of RFC 822 and those that feeds of Europe write. "ET" and the like depend on the season, "IST" on the country: they are left out. */
const zones: Readonly<Record<string, string>> = {
  ut: "Z", utc: "Z", gmt: "Z", z: "Z", est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00", mst: "-07:00", mdt: "-06:00",
  pst: "-08:00", pdt: "-07:00", bst: "+01:00", cet: "+01:00", cest: "+02:00", wet: "Z", west: "+01:00", eet: "+02:00", eest: "+03:00",
  msk: "+03:00", jst: "+09:00", aest: "+10:00", aedt: "+11:00", nzst: "+12:00", nzdt: "+13:00",
}; // prettier-ignore

const clock = String.raw`(?:[,T\s]*\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?`;
const zone = String.raw`\s*\(?((?:GMT|UTC)?\s?[+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5})?\)?`;

/** RFC 822, 2822, 5322 and 9110 with what people leave out: "Tue, 03 Jun 2008 11:05:30 GMT", "3 June 08 11:05 +0200", "Tuesday, 03-Jun-08 11:05:30 GMT". */
const dayFirst = new RegExp(String.raw`^(?:[\p{L}.]+,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})${clock}${zone}`, "u");

/** RFC 9110, asctime: "Tue Jun  3 11:05:30 2008". */
const asctime = /^[A-Za-z]{3,9},?\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([A-Za-z]{1,5}|[+-]\d{4})\s+)?(\d{4})$/;

/** "June 3, 2008 11:05 AM". */
const monthFirst = new RegExp(
  String.raw`^(?:[A-Za-z]{3,9},\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${clock}${zone}$`,
);

/** ISO 8601 and W3CDTF, also with a blank for the "T" and without the month's day. */
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?${clock}${zone}$`);
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?([A-Za-z]|[+-]\d{2}:?\d{2})?$/;

/**
 * The date of a feed, a mail or an HTTP header as ISO 8601, as precise as it was written; undefined when it cannot be read without
 * guessing (a date of figures alone such as 03/04/08, a month in a language that the standards do not know). An unknown zone is left
 * out: the time is then one of an unknown place, which is true. A thirteenth month or a 30 February is no date.
 */
export function toIsoDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length > 80) return undefined;
  const day = dayFirst.exec(text);
  if (day) return compose(fullYear(day[3]!), monthOf(day[2]!), day[1]!, day.slice(4, 7), day[7]);
  const unix = asctime.exec(text);
  if (unix) return compose(unix[7]!, monthOf(unix[1]!), unix[2]!, unix.slice(3, 6), unix[6]);
  const month = monthFirst.exec(text);
  if (month) return compose(month[3]!, monthOf(month[1]!), month[2]!, month.slice(4, 7), month[7]);
  const standard = iso.exec(text) ?? basic.exec(text);
  if (!standard) return undefined;
  return compose(standard[1]!, Number(standard[2]), standard[3], standard.slice(4, 7), standard[7]);
}

function compose(
  year: string,
  month: number,
  day: string | undefined,
  [hour, minute, second]: readonly (string | undefined)[],
  place: string | undefined,
): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const yearAndMonth = `${year}-${two(month)}`;
  if (day === undefined) return hour === undefined ? yearAndMonth : undefined;
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), month)) return undefined;
  const date = `${yearAndMonth}-${two(Number(day))}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  return `${date}T${two(in24Hours(Number(hour), place))}:${minute}${second === undefined ? "" : `:${second}`}${toZone(place)}`;
}

function in24Hours(hour: number, half: string | undefined): number {
  if (!/^[ap]m$/i.test(half ?? "") || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half!) ? 12 : 0);
}

function toZone(written: string | undefined): string {
  if (written === undefined) return "";
  const offset = /([+-])(\d{1,2}):?(\d{2})$/.exec(written);
  if (offset === null) return zones[written.toLowerCase()] ?? "";
  const [, sign, hours = "", minutes = ""] = offset;
  // RFC 5322: "-0000" says that nothing is known of the place but that the time is UTC.
  if (Number(hours) === 0 && Number(minutes) === 0) return "Z";
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${two(Number(hours))}:${minutes}` : "";
}

/** RFC 2822, 4.3: two digits are years of 1950 to 2049. */
function fullYear(written: string): string {
  return written.length === 4 ? written : String(Number(written) + (Number(written) < 50 ? 2000 : 1900));
}

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
