import { decadeWords, durationUnits } from "../../lexicon/index.ts";
import { readNumeral, readsAsYear } from "../numbers/index.ts";
import type { Day } from "../../kernel/index.ts";
import { addDays, addMonths, dayText, monthText, pad, parseDay, weekText } from "./calendar.ts";
import { draft, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";

/** A length of time before it is put into its sentence. */
export interface Length {
  readonly first: number;
  readonly next: number;
  /** Number of units; NaN when the words leave it open ("several"). */
  readonly count: number;
  /** Letter of the unit (durationUnits). */
  readonly unit: string;
  readonly mod: string | null;
  /** Written with a hyphen ("two-year"): it is an adjective and never "ago". */
  readonly adjective: boolean;
}

/** Adjectives between a number and its unit. */
const between: ReadonlySet<string> = new Set(
  "full more additional consecutive straight fiscal calendar trading business working successive extra long whole further other solid".split(
    " ",
  ),
);

const openCounts: ReadonlySet<string> = new Set(["several", "few", "many", "some", "numerous", "countless"]);

/** "20 years", "two-week", "a decade", "several months", "a few days", "a couple of years", "two to three weeks", "2 1/2 years". */
export function readLength(ground: Ground, at: number): Length | null {
  const word = wordAt(ground, at);
  if (word === "a" || word === "an" || word === "another" || word === "one") {
    const after = wordAt(ground, at + 1);
    if (after === "few" || after === "several" || after === "couple" || after === "dozen")
      return openLength(ground, at, after === "couple" ? at + 1 : at + 1);
    const single = unitAfter(ground, at + 1);
    if (single && !/s$/.test(wordAt(ground, single.next - 1).replace(/^hours$/, "hour"))) {
      const half =
        wordAt(ground, single.next) === "and" && wordAt(ground, single.next + 1) === "a" && wordAt(ground, single.next + 2) === "half";
      return {
        first: at,
        next: half ? single.next + 3 : single.next,
        count: half ? 1.5 : 1,
        unit: single.unit,
        mod: null,
        adjective: single.adjective,
      };
    }
  }
  if (openCounts.has(word) || word === "couple") return openLength(ground, at, at);
  return countedLength(ground, at);
}

function openLength(ground: Ground, first: number, at: number): Length | null {
  const word = wordAt(ground, at);
  const from = wordAt(ground, at + 1) === "of" || wordAt(ground, at + 1) === "more" ? at + 2 : at + 1;
  const unit = unitAfter(ground, from);
  if (!unit) return null;
  const couple = word === "couple";
  return {
    first,
    next: unit.next,
    count: couple ? 2 : word === "dozen" ? 12 : Number.NaN,
    unit: unit.unit,
    mod: couple ? "APPROX" : null,
    adjective: unit.adjective,
  };
}

function countedLength(ground: Ground, at: number): Length | null {
  const numeral = readNumeral(ground.lexemes, at);
  if (!numeral || numeral.ordinal || numeral.value < 0 || readsAsYear(ground.text, ground.lexemes, at)) return null;
  let last = numeral;
  let open = false;
  const joint = ground.lexemes[numeral.next];
  if (
    joint?.lower === "to" ||
    joint?.lower === "or" ||
    (isHyphenAt(ground, numeral.next) && ground.lexemes[numeral.next + 1]?.kind === "number")
  ) {
    const second = readNumeral(ground.lexemes, numeral.next + 1);
    if (second && !second.ordinal && second.value > numeral.value && unitAfter(ground, second.next)) {
      last = second;
      open = true;
    }
  }
  const unit = unitAfter(ground, last.next);
  if (!unit) return null;
  const half = wordAt(ground, unit.next) === "and" && wordAt(ground, unit.next + 1) === "a" && wordAt(ground, unit.next + 2) === "half";
  return {
    first: at,
    next: half ? unit.next + 3 : unit.next,
    count: open ? Number.NaN : numeral.value + (half ? 0.5 : 0),
    unit: unit.unit,
    mod: null,
    adjective: unit.adjective,
  };
}

/** The unit at `at`, past a hyphen or an adjective: "-year", "trading days", "more years". */
function unitAfter(ground: Ground, at: number): { unit: string; next: number; adjective: boolean } | null {
  const hyphen = isHyphenAt(ground, at) && !ground.lexemes[at + 1]?.apart;
  let from = hyphen ? at + 1 : at;
  if (!hyphen && between.has(wordAt(ground, from))) from++;
  const unit = durationUnits.get(wordAt(ground, from));
  // "second" is an ordinal more often than a unit.
  if (unit === undefined || (wordAt(ground, from) === "second" && !hyphen)) return null;
  return { unit, next: from + 1, adjective: hyphen };
}

/** ISO 8601 duration of a length: "P20Y", "PT4H", "PXM". */
export function durationValue({ count, unit }: Pick<Length, "count" | "unit">): string {
  const amount = Number.isNaN(count) ? "X" : Number.isInteger(count) ? String(count) : "";
  switch (unit) {
    case "2W":
      return `P${Number.isNaN(count) ? "X" : count * 2}W`;
    case "Q":
      return Number.isNaN(count) ? "PXQ" : `P${count * 3}M`;
    case "WE":
      return `P${amount}WE`;
    case "SU":
    case "WI":
      return `P${amount}${unit}`;
    default:
      break;
  }
  const time = unit.startsWith("T");
  const letter = time ? unit.slice(1) : unit;
  if (amount !== "") return `P${time ? "T" : ""}${amount}${letter}`;
  return mixedValue(count, unit);
}

/** Halves: "2 1/2 years" is P2Y6M, "a minute and a half" PT1M30S. */
function mixedValue(count: number, unit: string): string {
  const whole = Math.floor(count);
  const rest = count - whole;
  if (unit === "Y") return `P${whole > 0 ? `${whole}Y` : ""}${Math.round(rest * 12)}M`;
  if (unit === "TH") return `PT${whole > 0 ? `${whole}H` : ""}${Math.round(rest * 60)}M`;
  if (unit === "TM") return `PT${whole > 0 ? `${whole}M` : ""}${Math.round(rest * 60)}S`;
  return `P${unit.startsWith("T") ? "T" : ""}${count}${unit.replace("T", "")}`;
}

/** The date that lies a length before or after a day, as precise as the unit: "two weeks ago" is a week, "five years ago" a year. */
export function shiftedBy(day: Day | null, length: Length, sign: 1 | -1): string {
  const unit = length.unit === "2W" ? "W" : length.unit;
  const count = length.unit === "2W" ? length.count * 2 : length.count;
  if (!day || Number.isNaN(count))
    return unit === "D"
      ? "XXXX-XX-XX"
      : unit === "W"
        ? "XXXX-WXX"
        : unit === "M"
          ? "XXXX-XX"
          : unit === "Q"
            ? "XXXX-QX"
            : unit.startsWith("T")
              ? "XXXX-XX-XXTXX"
              : unit === "E"
                ? "XXX"
                : unit === "C"
                  ? "XX"
                  : "XXXX";
  switch (unit) {
    case "D":
      return dayText(addDays(day, sign * Math.round(count)));
    case "W":
      return weekText(addDays(day, sign * Math.round(count * 7)));
    case "M":
      return monthText(addMonths(day, sign * Math.round(count)));
    case "Q": {
      const there = addMonths(day, sign * 3 * Math.round(count));
      return `${pad(there.year, 4)}-Q${Math.floor((there.month - 1) / 3) + 1}`;
    }
    case "Y":
      return Number.isInteger(count) ? year(day.year + sign * count) : monthText(addMonths(day, sign * Math.round(count * 12)));
    case "E":
      return Math.abs(count) < 900 ? pad(Math.max(0, Math.floor((day.year + sign * count * 10) / 10)), 3) : "XXX";
    case "C":
      return pad(Math.max(0, Math.floor(day.year / 100 + sign * count)), 2);
    default:
      return dayText(day);
  }
}

function year(value: number): string {
  return value > 0 && value < 10_000 ? pad(value, 4) : "XXXX";
}

/** The first day of a TIMEX3 date value, to reckon from; null for what is no day, month or year. */
export function anchorOf(value: string): Day | null {
  const day = parseDay(value);
  if (day) return day;
  const found = /^(\d{4})(?:-(\d{2}))?(?:-Q(\d))?/.exec(value);
  if (!found) return null;
  return { year: Number(found[1]), month: found[2] ? Number(found[2]) : found[3] ? Number(found[3]) * 3 : 6, day: 15 };
}

/** "the 1990s", "1980s", "the '80s", "the nineties". */
export function readDecade(ground: Ground, at: number): Draft | null {
  const marks = ["'", "’", "‘"];
  if (marks.includes(signAt(ground, at)) && ground.lexemes[at + 1]?.kind === "number" && !ground.lexemes[at + 1]!.apart)
    return readDecade(ground, at + 1);
  const number = ground.lexemes[at];
  if (number?.written === "plain" && number.value % 10 === 0) {
    const mark = marks.includes(signAt(ground, at + 1)) && !ground.lexemes[at + 1]!.apart ? 1 : 0;
    const ending = ground.lexemes[at + 1 + mark];
    if (ending?.lower !== "s" || ending.apart) return null;
    const next = at + 2 + mark;
    const digits = number.end - number.start;
    // "2010's" may be a genitive; only a full decade with an article is sure.
    if (mark && wordAt(ground, at - 1) !== "the" && !["early", "mid", "late"].includes(wordAt(ground, at - 1))) return null;
    if (digits === 4 && number.value >= 1100 && number.value < 2100) return decade(at, next, number.value, false);
    const marked = marks.includes(signAt(ground, at - 1)) || wordAt(ground, at - 1) === "the" || isHyphenAt(ground, at - 1);
    if (digits !== 2 || !marked || number.value < 20) return null;
    const first = marks.includes(signAt(ground, at - 1)) ? at - 1 : at;
    return decade(first, next, 1900 + number.value, false);
  }
  const tens = decadeWords.get(wordAt(ground, at));
  if (tens === undefined) return null;
  const before = wordAt(ground, at - 1);
  if (before === "nineteen" || before === "eighteen") return decade(at - 1, at + 1, (before === "nineteen" ? 1900 : 1800) + tens, false);
  // "in his sixties" is an age.
  return before === "the" || isHyphenAt(ground, at - 1) || before === "early" || before === "late"
    ? decade(at, at + 1, 1900 + tens, false)
    : null;
}

function decade(first: number, next: number, start: number, relative: boolean): Draft {
  return draft(first, next, "DATE", pad(Math.floor(start / 10), 3), { relative, partial: { ...nothingFixed } });
}

/** "the 20th century", "nineteenth-century". */
export function readCentury(ground: Ground, at: number): Draft | null {
  const numeral = readNumeral(ground.lexemes, at);
  if (!numeral?.ordinal || numeral.value < 1 || numeral.value > 30) return null;
  const from = isHyphenAt(ground, numeral.next) ? numeral.next + 1 : numeral.next;
  const word = wordAt(ground, from);
  if (word !== "century" && word !== "centuries") return null;
  return draft(at, from + 1, "DATE", pad(numeral.value - 1, 2));
}
