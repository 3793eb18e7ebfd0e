/** A date as ISO 8601, as precise as it was written: day, or minute or second with the zone when one is written. */
export interface WrittenDate {
  readonly value: string;
  /** Range in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** First letters of the months in the languages of the date lines that are read; longer words match by their beginning. */
const monthStems: readonly (readonly string[])[] = [
  ["jan", "ene", "gen", "янв", "styc", "ocak", "led"],
  ["feb", "fév", "fev", "фев", "lut", "şub", "úno"],
  ["mar", "mär", "mrz", "maa", "мар", "bře"],
  ["apr", "avr", "abr", "апр", "kwi", "nis", "dub"],
  ["may", "mai", "mag", "mei", "maj", "май", "мая", "kvě"],
  ["jun", "juin", "giu", "июн", "cze", "haz"],
  ["jul", "juil", "lug", "июл", "lip", "tem"],
  ["aug", "aoû", "ago", "авг", "sie", "ağu", "srp"],
  ["sep", "set", "сен", "wrz", "eyl", "zář"],
  ["oct", "okt", "ott", "out", "окт", "paź", "eki", "říj"],
  ["nov", "ноя", "lis", "kas"],
  ["dec", "dez", "déc", "dic", "des", "дек", "gru", "ara", "pro"],
];

// Letters are listed and no pattern ignores case: engines take a tenth of a second to compile Unicode classes that do.
const letter = "[A-Za-zÀ-ɏА-яЁё]";
const clock = String.raw`(?:[,\s|•·–-]|at|At|AT|um|à|alle|ore|a las|kl\.?)*\s*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([AaPp]\.?\s?[Mm]\.?)?\s*(?:[Uu]hr)?\s*\(?(UTC|GMT|Z|BST|CET|CEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|[+-]\d{2}:?\d{2})?\)?`;
const year = String.raw`((?:19|20)\d{2})`;
const dayMonthYear = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|\.|er|º)?\s*(?:de |of |d['’])?[\s-]?(${letter}{3,12})\.?,?[\s-]*(?:de |del )?${year}(?!\d)(?:${clock})?`,
);
const monthDayYear = new RegExp(
  String.raw`(?<!${letter})(${letter}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?,?\s+${year}(?!\d)(?:${clock})?`,
);
const isoDay =
  /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:[Tt\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([Zz]|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;
const eastAsian = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/;
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/;

/** Zones with one meaning; "ET" and the like depend on the season and are left out. */
const zones: Readonly<Record<string, string>> = {
  utc: "Z", gmt: "Z", z: "Z", bst: "+01:00", cet: "+01:00", cest: "+02:00", est: "-05:00", edt: "-04:00",
  cst: "-06:00", cdt: "-05:00", mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00",
}; // prettier-ignore

/**
 * The first full date of a text, in the forms that pages and machines write; undefined when there is none. A date of numbers
 * alone whose day and month could be exchanged is no date: nothing is guessed.
 */
export function findDate(text: string): WrittenDate | undefined {
  // Every form has a year with four digits; most texts have none.
  if (!/(?:19|20)\d{2}/.test(text)) return undefined;
  let best: WrittenDate | undefined;
  for (const read of readers) {
    const found = read(text);
    if (found && (!best || found.start < best.start)) best = found;
  }
  return best;
}

/** The ISO form of a value that holds one date and nothing else of weight; undefined when it holds none. */
export function toIsoDate(value: string): string | undefined {
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?\s*$/.exec(value);
  if (compact) return toIso(compact[1]!, compact[2]!, compact[3]!, compact.slice(4))?.value;
  return findDate(value)?.value;
}

/** `day`: the part that two dates must share to be the same. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

const readers: readonly ((text: string) => WrittenDate | undefined)[] = [
  (text) => at(text, isoDay, (m) => toIso(m[1]!, m[2]!, m[3]!, [m[4], m[5], m[6], m[7]])),
  (text) => at(text, monthDayYear, (m) => toIso(m[3]!, monthOf(m[1]!), m[2]!, twelveHours(m.slice(4)))),
  (text) => at(text, dayMonthYear, (m) => toIso(m[3]!, monthOf(m[2]!), m[1]!, twelveHours(m.slice(4)))),
  (text) => at(text, eastAsian, (m) => toIso(m[1]!, m[2]!, m[3]!, [])),
  (text) => at(text, dotted, (m) => toIso(m[3]!, m[2]!, m[1]!, [])),
  (text) =>
    at(text, slashed, (m) =>
      Number(m[1]) > 12 ? toIso(m[3]!, m[2]!, m[1]!, []) : Number(m[2]) > 12 ? toIso(m[3]!, m[1]!, m[2]!, []) : undefined,
    ),
];

function at(text: string, pattern: RegExp, read: (match: RegExpExecArray) => { value: string } | undefined): WrittenDate | undefined {
  const match = pattern.exec(text);
  const found = match ? read(match) : undefined;
  return match && found ? { value: found.value, start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
}

function monthOf(word: string): string {
  const lower = word.toLowerCase();
  let best = 0;
  let longest = 0;
  monthStems.forEach((stems, index) => {
    for (const stem of stems) {
      if (stem.length > longest && lower.startsWith(stem)) {
        best = index + 1;
        longest = stem.length;
      }
    }
  });
  return String(best);
}

/** Hours of a written clock in 24 hours; the rest as it is. */
function twelveHours([hour, minute, second, half, zone]: readonly (string | undefined)[]): (string | undefined)[] {
  if (hour === undefined || half === undefined) return [hour, minute, second, zone];
  const twelve = Number(hour) % 12;
  return [String(/p/i.test(half) ? twelve + 12 : twelve), minute, second, zone];
}

function toIso(
  yearText: string,
  monthText: string,
  dayText: string,
  clockParts: readonly (string | undefined)[],
): { value: string } | undefined {
  const month = Number(monthText);
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > daysOf(Number(yearText), month)) return undefined;
  const date = `${yearText}-${two(month)}-${two(day)}`;
  const [hour, minute, second, zone] = clockParts;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return { value: date };
  const clockText = `${two(Number(hour))}:${minute}${second === undefined ? "" : `:${second}`}`;
  return { value: `${date}T${clockText}${zone === undefined ? "" : toZone(zone)}` };
}

function toZone(zone: string): string {
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (offset) return offset[1] === "+00" && offset[2] === "00" ? "Z" : `${offset[1]}:${offset[2]}`;
  return zones[zone.toLowerCase()] ?? "";
}

function daysOf(yearNumber: number, month: number): number {
  if (month === 2) return (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Whole days between two ISO dates, by their days as written. */
export function daysBetween(left: string, right: string): number {
  return Math.abs(dayNumber(left) - dayNumber(right));
}

/** Days since 0000-03-01 of the Gregorian calendar. Source: Hinnant, "chrono-compatible low-level date algorithms". */
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const yearFromMarch = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
