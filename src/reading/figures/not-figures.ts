import { decadeWords, monthWords } from "../../lexicon/index.ts";
import { isYear, readNumeral, readsAsYear, type Lexeme } from "../numbers/index.ts";
import { isCapital, isDash, type Ground } from "./draft.ts";

/*
 * Digits that measure nothing: dates and clock times (the times step reads them), addresses of the network, telephone numbers and
 * other chains, decades. Each check gives the lexeme after what it recognised, or `at` when there is nothing.
 */

export function skipNonFigure(ground: Ground, at: number): number {
  const { lexemes } = ground;
  const piece = lexemes[at]!;
  if (piece.kind === "word") return skipAddress(lexemes, at) || skipMonthFirst(ground, at) || at;
  if (piece.kind !== "number") return at;
  return (
    skipClock(lexemes, at) || skipChain(lexemes, at) || skipDayFirst(ground, at) || skipDecade(lexemes, at) || skipYear(ground, at) || at
  );
}

/** "https://example.org/a1b2": everything up to the next space. */
function skipAddress(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at]!.lower;
  const isAddress = (word === "http" || word === "https") && lexemes[at + 1]?.lower === ":" && lexemes[at + 2]?.lower === "/";
  if (!isAddress && !(word === "www" && lexemes[at + 1]?.lower === ".")) return 0;
  let next = at + 1;
  while (next < lexemes.length && !lexemes[next]!.apart) next++;
  return next;
}

/** "10:30", "5pm", "5 p.m.", "10.30am", "6 o'clock". */
function skipClock(lexemes: readonly Lexeme[], at: number): number {
  let next = at + 1;
  if (lexemes[next]?.lower === ":" && !lexemes[next]!.apart && lexemes[next + 1]?.kind === "number" && !lexemes[next + 1]!.apart) {
    next += 2;
    while (lexemes[next]?.lower === ":" && lexemes[next + 1]?.kind === "number" && !lexemes[next + 1]!.apart) next += 2;
    return meridiemEnd(lexemes, next) || next;
  }
  if (lexemes[at]!.value > 24) return 0;
  if (lexemes[next]?.lower === "o" && lexemes[next + 2]?.lower === "clock") return next + 3;
  return meridiemEnd(lexemes, next);
}

function meridiemEnd(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at]?.lower;
  if (word === "am" || word === "pm") return at + 1;
  if ((word === "a" || word === "p") && lexemes[at + 1]?.lower === "." && lexemes[at + 2]?.lower === "m")
    return lexemes[at + 3]?.lower === "." ? at + 4 : at + 3;
  return 0;
}

/** "1-222-2222", "2015-03-11", "5/17/2018", "3.4.5-1": more than two numbers joined without spaces. */
function skipChain(lexemes: readonly Lexeme[], at: number): number {
  let next = at + 1;
  let links = 0;
  while (
    isLink(lexemes[next]) &&
    !lexemes[next]!.apart &&
    lexemes[next + 1] &&
    !lexemes[next + 1]!.apart &&
    (lexemes[next + 1]!.kind === "number" || lexemes[next + 1]!.kind === "code")
  ) {
    next += 2;
    links++;
  }
  if (links >= 2) return next;
  // "9/11", "24/7": no fraction, no amount.
  const slash =
    links === 1 && lexemes[at + 1]!.lower === "/" && lexemes[at]!.written === "plain" && readNumeral(lexemes, at)?.fraction !== true;
  return slash ? next : 0;
}

function isLink(lexeme: Lexeme | undefined): boolean {
  return isDash(lexeme) || lexeme?.lower === "/";
}

/** "May 5", "May 4th", "Sept. 30, 2015", "June 1994", "May 5-7". */
function skipMonthFirst(ground: Ground, at: number): number {
  const { lexemes } = ground;
  const word = lexemes[at]!.lower;
  if (!monthWords.has(word) || !isCapital(ground.text, lexemes[at])) {
    if (!(word === "may" || monthWords.has(word))) return 0;
    if (word === "may" || word === "march" || word === "mar" || word === "dec" || word === "sep" || word === "jan") {
      if (lexemes[at + 2]?.lower !== "th" && lexemes[at + 2]?.lower !== "st") return 0;
    }
  }
  let next = lexemes[at + 1]?.lower === "." ? at + 2 : at + 1;
  const day = lexemes[next];
  if (day?.kind !== "number" || !Number.isInteger(day.value)) return 0;
  if (day.value > 31) return isYear(day) ? next + 1 : 0;
  next = ordinalEnd(lexemes, next);
  if (isDash(lexemes[next]) && lexemes[next + 1]?.kind === "number" && lexemes[next + 1]!.value <= 31) next = ordinalEnd(lexemes, next + 1);
  const comma = lexemes[next]?.lower === "," ? next + 1 : next;
  return isYear(lexemes[comma]) ? comma + 1 : next;
}

function ordinalEnd(lexemes: readonly Lexeme[], number: number): number {
  const ending = lexemes[number + 1];
  return ending && !ending.apart && ["st", "nd", "rd", "th"].includes(ending.lower) ? number + 2 : number + 1;
}

/** "5 May", "4th of May 2015", "11 March 2015". */
function skipDayFirst(ground: Ground, at: number): number {
  const { lexemes } = ground;
  const day = lexemes[at]!;
  if (day.written !== "plain" || day.value > 31 || day.value < 1) return 0;
  let next = ordinalEnd(lexemes, at);
  if (isDash(lexemes[next]) && lexemes[next + 1]?.kind === "number" && lexemes[next + 1]!.value <= 31) next = ordinalEnd(lexemes, next + 1);
  if (lexemes[next]?.lower === "of") next++;
  const month = lexemes[next];
  if (!month || month.kind !== "word" || !monthWords.has(month.lower) || !isCapital(ground.text, month)) return 0;
  const after = lexemes[next + 1]?.lower === "," || lexemes[next + 1]?.lower === "." ? next + 2 : next + 1;
  return isYear(lexemes[after]) ? after + 1 : next + 1;
}

/** "1990s", "the 80s". */
function skipDecade(lexemes: readonly Lexeme[], at: number): number {
  const [number, ending] = [lexemes[at]!, lexemes[at + 1]];
  if (number.written !== "plain" || number.value % 10 !== 0) return 0;
  if (ending?.lower === "s" && !ending.apart) return at + 2;
  const genitive =
    (ending?.lower === "'" || ending?.lower === "’") && !ending.apart && lexemes[at + 2]?.lower === "s" && !lexemes[at + 2]!.apart;
  return genitive && (isYear(number) || (number.value >= 20 && number.value < 100 && lexemes[at - 1]?.lower === "the")) ? at + 3 : 0;
}

/** "2015", "2014-15", "2014/15", "1939–1945". */
function skipYear(ground: Ground, at: number): number {
  const { lexemes, text } = ground;
  if (!readsAsYear(text, lexemes, at)) return 0;
  const after = lexemes[at + 1];
  const range = (isDash(after) || after?.lower === "/") && !after!.apart && lexemes[at + 2]?.kind === "number" && !lexemes[at + 2]!.apart;
  return range ? at + 3 : at + 1;
}

export function isDecadeWord(word: string): boolean {
  return decadeWords.has(word);
}
