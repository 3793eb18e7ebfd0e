import type { Range } from "../../kernel/index.ts";
import { vulgarFractions } from "../../lexicon/index.ts";
import { digitValue, readDigits } from "./digits.ts";

/**
 * The smallest pieces that numbers and dates are written with. The tokens of the grammar follow the treebank and keep "70th" or
 * "mid-1990s" whole; a figure needs the parts, so figures and times read their own pieces of the same text.
 */
export interface Lexeme extends Range {
  /** `break`: an empty line or a tab, which no figure crosses. `code`: letters and digits mixed ("A320"), or a dotted number ("10.2.1"). */
  readonly kind: "word" | "number" | "sign" | "code" | "break";
  readonly lower: string;
  /** White space stands before it (or the text begins). */
  readonly apart: boolean;
  /** Of a number: its value, else NaN. */
  readonly value: number;
  /** Of a number: "fraction" is a single character such as ½. */
  readonly written: "plain" | "grouped" | "decimal" | "fraction" | "none";
}

/** Letters that stand before digits without a space and are no part of a code: "Rs500", "USD34.6". */
export type IsPrefix = (letters: string) => boolean;

const isLetterLike = /[\p{L}\p{M}²³]/u;

/** Pieces of a text in order; linear in its length. */
export function readLexemes(text: string, isPrefix: IsPrefix): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  let apart = true;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpaceUnit(unit)) {
      const end = skipSpace(text, at);
      if (holdsBreak(text, at, end)) lexemes.push(lexeme("break", at, end, "", true));
      at = end;
      apart = true;
      continue;
    }
    const next = readLexeme(text, at, apart, isPrefix, lexemes);
    at = next;
    apart = false;
  }
  return lexemes;
}

function readLexeme(text: string, at: number, apart: boolean, isPrefix: IsPrefix, into: Lexeme[]): number {
  const unit = text.charCodeAt(at);
  const previous = into[into.length - 1];
  // ".25" is a number where a space or a currency sign stands before it; "life.1" is a note.
  const pointFirst = unit === 46 && digitValue(text.charCodeAt(at + 1)) >= 0 && (apart || previous?.kind === "sign");
  if (digitValue(unit) >= 0 || pointFirst) return readDigits(text, at, apart, into);
  if (isLetterUnit(text, at)) return readWord(text, at, apart, isPrefix, into);
  const fraction = unit >= 0xbc ? vulgarFractions.get(text[at]!) : undefined;
  if (fraction !== undefined) {
    into.push({ kind: "number", start: at, end: at + 1, lower: text[at]!, apart, value: fraction, written: "fraction" });
    return at + 1;
  }
  // A surrogate pair is one sign, so that no span can split it.
  const end = unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? at + 2 : at + 1;
  into.push(lexeme("sign", at, end, text.slice(at, end), apart));
  return end;
}

function readWord(text: string, at: number, apart: boolean, isPrefix: IsPrefix, into: Lexeme[]): number {
  let end = at + 1;
  while (end < text.length && isLetterUnit(text, end)) end++;
  let kind: "word" | "code" = "word";
  if (end < text.length && digitValue(text.charCodeAt(end)) >= 0 && !isPrefix(text.slice(at, end).toLowerCase())) {
    kind = "code";
    while (end < text.length && (isLetterUnit(text, end) || digitValue(text.charCodeAt(end)) >= 0)) end++;
  }
  into.push(lexeme(kind, at, end, text.slice(at, end).toLowerCase(), apart));
  return end;
}

function lexeme(kind: Lexeme["kind"], start: number, end: number, lower: string, apart: boolean): Lexeme {
  return { kind, start, end, lower, apart, value: Number.NaN, written: "none" };
}

function isLetterUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit >= 0x2000 && unit <= 0x20cf) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) return false;
  return isLetterLike.test(text[at]!);
}

function isSpaceUnit(unit: number): boolean {
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
  if (unit < 0xa0) return false;
  // Zero-width characters are no space to a reader, but they part pieces and carry nothing.
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0xad
  );
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpaceUnit(text.charCodeAt(end))) end++;
  return end;
}

function holdsBreak(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 9 || unit === 0x2029) return true;
    if (unit === 10) lines++;
    if (lines === 2) return true;
  }
  return false;
}
