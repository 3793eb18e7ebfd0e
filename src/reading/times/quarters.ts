import { ordinalWords } from "../../lexicon/index.ts";
import { readsAsYear } from "../numbers/index.ts";
import { movedYears, nearestQuarter } from "./anchors.ts";
import { pad } from "./calendar.ts";
import { draft, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";
import { durationValue, readLength } from "./spans.ts";
import { directionAt } from "./tense.ts";

/*
 * Parts of the business year: quarters, halves, fiscal years, "year-earlier". Reports of earnings compare a period with the same one a
 * year before, so the last quarter read is kept and "a year earlier" is reckoned from it.
 */

/** How far, in lexemes, a quarter that was read still is what "a year earlier" refers to. */
const quarterReach = 150;

/** "third quarter", "third-quarter", "the 1988 third quarter", "this year's third quarter", "Q3 2015", "first half of 1989". */
export function readQuarter(ground: Ground, at: number): Draft | null {
  const head = readQuarterHead(ground, at);
  const part = readPart(ground, head.next);
  if (!part) return null;
  const tail = readQuarterTail(ground, part.next);
  const next = tail.next;
  const year = head.year ?? tail.year;
  const letter = part.half ? "H" : "Q";
  if (year !== null) {
    const fixed = head.fixed || tail.fixed;
    return draft(at, next, "DATE", `${year}-${letter}${part.number}`, {
      relative: !fixed,
      partial: { ...nothingFixed, year: fixed ? Number(year) : null },
    });
  }
  const direction = directionAt(ground, at, next);
  if (part.half)
    return draft(at, next, "DATE", `${ground.published ? pad(ground.published.year, 4) : "XXXX"}-H${part.number}`, {
      relative: true,
      direction,
    });
  const value = nearestQuarter(ground.published, part.number, direction);
  return draft(at, next, "DATE", head.earlier || tail.earlier ? movedYears(value, -1) : value, { relative: true, direction });
}

interface YearPart {
  readonly year: string | null;
  readonly fixed: boolean;
  readonly earlier: boolean;
  readonly next: number;
}

const noYear = { year: null, fixed: false, earlier: false };

/** What may stand before: "the", "fiscal", "its", "1988", "this year's", "year-earlier". */
function readQuarterHead(ground: Ground, at: number): YearPart {
  let next = at;
  if (["the", "its", "their", "a"].includes(wordAt(ground, next))) next++;
  let found: Omit<YearPart, "next"> = noYear;
  if (readsAsYear(ground.text, ground.lexemes, next)) {
    found = { year: pad(ground.lexemes[next]!.value, 4), fixed: true, earlier: false };
    next++;
  } else if (
    wordAt(ground, next + 1) === "year" &&
    (signAt(ground, next + 2) === "'" || signAt(ground, next + 2) === "’") &&
    wordAt(ground, next + 3) === "s"
  ) {
    const step = wordAt(ground, next) === "last" ? -1 : wordAt(ground, next) === "next" ? 1 : wordAt(ground, next) === "this" ? 0 : null;
    if (step !== null) {
      found = { year: ground.published ? pad(ground.published.year + step, 4) : "XXXX", fixed: false, earlier: false };
      next += 4;
    }
  } else if (wordAt(ground, next) === "year" && isHyphenAt(ground, next + 1) && ["earlier", "ago"].includes(wordAt(ground, next + 2))) {
    found = { ...noYear, earlier: true };
    next += 3;
  }
  if (wordAt(ground, next) === "fiscal") next += isHyphenAt(ground, next + 1) ? 2 : 1;
  return { ...found, next };
}

function readQuarterTail(ground: Ground, at: number): YearPart {
  const from = wordAt(ground, at) === "of" || wordAt(ground, at) === "in" || signAt(ground, at) === "," ? at + 1 : at;
  if (wordAt(ground, from) === "fiscal" && readsAsYear(ground.text, ground.lexemes, from + 1))
    return { year: pad(ground.lexemes[from + 1]!.value, 4), fixed: true, earlier: false, next: from + 2 };
  if (readsAsYear(ground.text, ground.lexemes, from))
    return { year: pad(ground.lexemes[from]!.value, 4), fixed: true, earlier: false, next: from + 1 };
  const word = wordAt(ground, from);
  if (wordAt(ground, from + 1) === "year" && signAt(ground, from + 2) !== "'" && (word === "last" || word === "this" || word === "next")) {
    const step = word === "last" ? -1 : word === "next" ? 1 : 0;
    return { year: ground.published ? pad(ground.published.year + step, 4) : "XXXX", fixed: false, earlier: false, next: from + 2 };
  }
  if (word === "a" && wordAt(ground, from + 1) === "year" && ["ago", "earlier"].includes(wordAt(ground, from + 2)))
    return { ...noYear, earlier: true, next: from + 3 };
  return { ...noYear, next: at };
}

/** "third quarter", "third-quarter", "second half", "Q3", "first two quarters" is a half. */
function readPart(ground: Ground, at: number): { number: number; half: boolean; next: number } | null {
  const lexeme = ground.lexemes[at];
  if (lexeme?.kind === "code" && /^[qh][1-4]$/.test(lexeme.lower))
    return { number: Number(lexeme.lower[1]), half: lexeme.lower[0] === "h", next: at + 1 };
  let number = ordinalWords.get(wordAt(ground, at));
  let next = at + 1;
  if (number === undefined && wordAt(ground, at) === "last" && wordAt(ground, at + 1) === "half") number = 2;
  if (number === undefined && lexeme?.written === "plain" && lexeme.value <= 4 && ["st", "nd", "rd", "th"].includes(wordAt(ground, next))) {
    number = lexeme.value;
    next++;
  }
  if (number === undefined || number > 4) return null;
  if (isHyphenAt(ground, next)) next++;
  const word = wordAt(ground, next);
  if (word === "quarter" || word === "quarters") return { number, half: false, next: next + 1 };
  // A half of a year needs a year or a preposition of time: games have halves too.
  if (word !== "half" || number > 2 || isHyphenAt(ground, next + 1)) return null;
  const tail = readQuarterTail(ground, next + 1);
  return tail.next > next + 1 || (wordAt(ground, next + 1) === "of" && wordAt(ground, next + 3) === "year")
    ? { number, half: true, next: next + 1 }
    : null;
}

/** "year-earlier period", "the year-ago quarter", "a year earlier", "a year ago" beside a quarter. */
export function readYearEarlier(ground: Ground, at: number): Draft | null {
  let from = at;
  if (["the", "its", "a"].includes(wordAt(ground, from))) from++;
  if (["comparable", "corresponding"].includes(wordAt(ground, from))) from++;
  if (wordAt(ground, from) !== "year" || !isHyphenAt(ground, from + 1) || !["earlier", "ago"].includes(wordAt(ground, from + 2)))
    return null;
  let next = from + 3;
  const length = readLength(ground, next);
  if (length && length.unit === "M")
    return draft(at, length.next, "DURATION", durationValue(length), { relative: true, direction: "past" });
  if (["quarter", "period", "month"].includes(wordAt(ground, next))) next++;
  return draft(at, next, "DATE", yearEarlier(ground, at), { relative: true, direction: "past" });
}

/** The period of the text a year before: its quarter when one was read close by, else the year. */
export function yearEarlier(ground: Ground, at: number): string {
  const { memory, published } = ground;
  if (memory.quarter !== null && at - memory.quarterAt < quarterReach) return movedYears(memory.quarter, -1);
  const last = memory.last !== null && at - memory.lastAt < 40 ? memory.last : null;
  if (last !== null && /^\d{4}/.test(last) && last.length <= 10) return movedYears(last, -1);
  return published ? pad(published.year - 1, 4) : "XXXX";
}

/** "fiscal 1989", "the fiscal year 2015", "fiscal year 2015". */
export function readFiscal(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  if (wordAt(ground, at + the) !== "fiscal") return null;
  const next = wordAt(ground, at + the + 1) === "year" ? at + the + 2 : at + the + 1;
  if (!readsAsYear(ground.text, ground.lexemes, next)) return null;
  const year = ground.lexemes[next]!.value;
  return draft(at, next + 1, "DATE", pad(year, 4), { partial: { ...nothingFixed, year } });
}

/** "the 1988 period", "the 1988 quarter", "the latest period", "the full year", "the fiscal year". */
export function readPeriodOfYear(ground: Ground, at: number): Draft | null {
  if (wordAt(ground, at) !== "the") return null;
  const word = wordAt(ground, at + 2);
  if (readsAsYear(ground.text, ground.lexemes, at + 1)) {
    if (word !== "quarter" && word !== "period") return null;
    const year = pad(ground.lexemes[at + 1]!.value, 4);
    const quarter = ground.memory.quarter;
    return draft(at, at + 3, "DATE", quarter === null ? year : year + quarter.slice(4), {
      partial: { ...nothingFixed, year: Number(year) },
    });
  }
  const which = wordAt(ground, at + 1);
  if (which === "latest" && word === "period")
    return ground.memory.quarter === null ? null : draft(at, at + 3, "DATE", ground.memory.quarter, { relative: true });
  if ((which !== "full" && which !== "fiscal") || word !== "year" || ground.lexemes[at + 3]?.kind === "number") return null;
  return draft(at, at + 3, "DATE", ground.published ? pad(ground.published.year, 4) : "XXXX", { relative: true });
}

/** "year-end", "year's end", "the end of the year", "month end". */
export function readYearEnd(ground: Ground, at: number): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  if (wordAt(ground, at + the) !== "year") return null;
  let next = at + the + 1;
  if (isHyphenAt(ground, next)) next++;
  else if (signAt(ground, next) === "'" || signAt(ground, next) === "’") next += wordAt(ground, next + 1) === "s" ? 2 : 1;
  if (wordAt(ground, next) !== "end") return null;
  const number = ground.lexemes[next + 1];
  if (number && readsAsYear(ground.text, ground.lexemes, next + 1))
    return draft(at, next + 2, "DATE", `${pad(number.value, 4)}-12-31`, { partial: { ...nothingFixed, year: number.value } });
  const direction = directionAt(ground, at, next + 1);
  const year = ground.published ? pad(ground.published.year, 4) : "XXXX";
  return draft(at, next + 1, "DATE", `${year}-12-31`, { relative: true, direction });
}
