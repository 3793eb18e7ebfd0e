import { digitZeros } from "../../lexicon/index.ts";
import type { Lexeme } from "./lexemes.ts";

/** A longer run of digits is an identifier, not an amount; the limit also keeps the patterns below cheap. */
const longestNumber = 40;

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const southAsian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const continental = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const continentalThousands = /^\d{1,3}\.\d{3}\.\d{3}$/;
const decimal = /^\d*\.\d+$/;
const decimalComma = /^\d{1,3},\d{1,2}$/;
const spaced = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;

/** Value of a decimal digit in any of the known blocks, else -1. */
export function digitValue(unit: number): number {
  if (unit < 128) return unit >= 48 && unit <= 57 ? unit - 48 : -1;
  for (const zero of digitZeros) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
}

/** Reads one number from its first digit (or leading point) into lexemes and gives the offset after it. */
export function readDigits(text: string, at: number, apart: boolean, into: Lexeme[]): number {
  let end = runEnd(text, at);
  const spacedEnd = spacedGroupsEnd(text, at, end, into);
  const written = toAscii(text, at, spacedEnd);
  if (spacedEnd > end && spaced.test(written)) {
    into.push(number(at, spacedEnd, written, apart, Number(written.replaceAll(" ", "")), "grouped"));
    return spacedEnd;
  }
  const exponent = exponentEnd(text, end);
  if (exponent > end) {
    const value = Number(toAscii(text, at, exponent));
    if (Number.isFinite(value)) {
      into.push(number(at, exponent, text.slice(at, exponent), apart, value, "decimal"));
      return exponent;
    }
  }
  const run = end - at > longestNumber ? "" : toAscii(text, at, end);
  const value = valueOf(run);
  if (value) into.push(number(at, end, run, apart, value[0], value[1]));
  else if (run !== "" && /^\d+(?:,\d+)+$/.test(run)) pushList(run, at, apart, into);
  else into.push({ kind: "code", start: at, end, lower: run, apart, value: Number.NaN, written: "none" });
  return end;
}

function valueOf(run: string): [number, Lexeme["written"]] | null {
  if (run === "") return null;
  if (/^\d+$/.test(run)) return [Number(run), "plain"];
  if (grouped.test(run) || southAsian.test(run)) return [Number(run.replaceAll(",", "")), "grouped"];
  if (decimal.test(run)) return [Number(run), "decimal"];
  if (decimalComma.test(run)) return [Number(run.replace(",", ".")), "decimal"];
  if (continental.test(run)) return [Number(run.replaceAll(".", "").replace(",", ".")), "grouped"];
  if (continentalThousands.test(run)) return [Number(run.replaceAll(".", "")), "grouped"];
  return null;
}

/** "1,2,3,4" is a list: each of its numbers stands alone. */
function pushList(run: string, at: number, apart: boolean, into: Lexeme[]): void {
  let start = at;
  for (const part of run.split(",")) {
    if (start > at) into.push({ kind: "sign", start: start - 1, end: start, lower: ",", apart: false, value: Number.NaN, written: "none" });
    into.push(number(start, start + part.length, part, start === at && apart, Number(part), "plain"));
    start += part.length + 1;
  }
}

/** End of a run of digits with points and commas between digits. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (digitValue(text.charCodeAt(end)) >= 0) end++;
    else if (isSeparator(text.charCodeAt(end)) && digitValue(text.charCodeAt(end + 1)) >= 0) end += 2;
    else return end;
  }
}

function isSeparator(unit: number): boolean {
  return unit === 46 || unit === 44;
}

/**
 * Groups of three digits parted by spaces: "1 234 567". An ordinary space counts only when no digit, month or hyphen stands
 * before, because "May 5 200 people" and "12-15 000" are no such numbers.
 */
function spacedGroupsEnd(text: string, at: number, end: number, before: readonly Lexeme[]): number {
  if (end - at > 3 || end - at === 0 || text.charCodeAt(at) === 48) return end;
  const previous = before[before.length - 1];
  if (previous && (previous.kind === "number" || previous.kind === "code" || (previous.kind === "sign" && previous.lower === "-")))
    return end;
  const wordBefore =
    previous?.kind === "word" && previous.lower.length > 2 && /^[A-Z]/.test(text.slice(previous.start, previous.start + 1));
  let last = end;
  for (let groups = 0; groups < 6; groups++) {
    const unit = text.charCodeAt(last);
    if (!(unit === 0xa0 || unit === 0x202f || unit === 0x2009 || (unit === 32 && !wordBefore))) break;
    if (!isGroup(text, last + 1)) break;
    last += 4;
  }
  if (last > end && isSeparator(text.charCodeAt(last)) && digitValue(text.charCodeAt(last + 1)) >= 0) return runEnd(text, last + 1);
  return last;
}

function isGroup(text: string, at: number): boolean {
  for (let index = 0; index < 3; index++) if (digitValue(text.charCodeAt(at + index)) < 0) return false;
  const after = text.charCodeAt(at + 3);
  return digitValue(after) < 0 && !(isSeparator(after) && digitValue(text.charCodeAt(at + 4)) >= 0 && text.charCodeAt(at + 3) === 44);
}

/** "1.3e6": an exponent of at most two digits; a longer one is a code. */
function exponentEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== 101 && unit !== 69) return at;
  let end = at + 1;
  if (text[end] === "+" || text[end] === "-") end++;
  const first = end;
  while (end - first < 3 && digitValue(text.charCodeAt(end)) >= 0) end++;
  if (end === first || end - first > 2) return at;
  return /[\p{L}]/u.test(text[end] ?? "") ? at : end;
}

function number(start: number, end: number, lower: string, apart: boolean, value: number, written: Lexeme["written"]): Lexeme {
  return { kind: "number", start, end, lower, apart, value, written };
}

function toAscii(text: string, from: number, to: number): string {
  let run = "";
  let plain = true;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || unit === 32) {
      plain = false;
      break;
    }
  }
  if (plain) return text.slice(from, to);
  for (let at = from; at < to; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= 0) run += digit;
    else run += isSeparator(text.charCodeAt(at)) || /[eE+-]/.test(text[at]!) ? text[at] : " ";
  }
  return run;
}
