import type { Range } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type { Quote } from "../dossier.ts";
import type { Part } from "./material.ts";
import { quote } from "../quote.ts";
import type { View } from "./view.ts";

/**
 * The same words in the copies of a text: what a reprint adds is a report that prints the line too. Marks, dashes, case and
 * white space may differ; a copy whose cut tail held the words does not print them.
 */
export function alsoPrinted(part: Part, range: Range): readonly Quote[] {
  if (part.copies.length === 0) return [];
  let known = printed.get(part.view);
  if (known === undefined) printed.set(part.view, (known = new Map<number, readonly Quote[]>()));
  const key = range.start * (part.report.text.length + 1) + range.end;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = findPrinted(part, range)));
  return found;
}

const printed = new WeakMap<View, Map<number, readonly Quote[]>>();

function findPrinted(part: Part, range: Range): readonly Quote[] {
  const wanted = fold(part.report.text.slice(range.start, range.end)).text;
  if (wanted === "") return [];
  const found: Quote[] = [];
  for (const copy of part.copies) {
    const folded = foldedOf(copy);
    const at = folded.text.indexOf(wanted);
    if (at < 0) continue;
    const letters = { start: folded.offsets[at]!, end: folded.offsets[at + wanted.length - 1]! + 1 };
    found.push(quote(copy, withMarks(copy.text, letters, part.report.text.slice(range.start, range.end))));
  }
  return found;
}

/** As many marks before and after the letters as the original has there, whichever they are in the copy. */
function withMarks(text: string, letters: Range, original: string): Range {
  const before = original.search(/[\p{L}\p{N}]/u);
  const after = original.length - original.search(/[^\p{L}\p{N}]*$/u);
  let { start, end } = letters;
  for (let taken = 0; taken < before && start > 0 && isMark(text[start - 1]!); taken++) start--;
  for (let taken = 0; taken < after && end < text.length && isMark(text[end]!); taken++) end++;
  return { start, end };
}

function isMark(character: string): boolean {
  return /[\p{P}]/u.test(character);
}

interface Folded {
  readonly text: string;
  /** Offset in the article of each character of `text`. */
  readonly offsets: readonly number[];
}

const foldedTexts = new WeakMap<Report, Folded>();

function foldedOf(report: Report): Folded {
  const known = foldedTexts.get(report);
  if (known) return known;
  const folded = fold(report.text);
  foldedTexts.set(report, folded);
  return folded;
}

/** Letters and digits only, lower case: what survives other quotation marks, dashes and spaces. */
function fold(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at);
    if (letter === "") continue;
    folded += letter;
    offsets.push(at);
  }
  return { text: folded, offsets };
}

/** The letter or digit of an offset in small letters; empty for anything else. */
function letterAt(text: string, at: number): string {
  const character = text[at]!;
  const code = character.charCodeAt(0);
  if (code < asciiEnd) return asciiLetters[code]!;
  if (!/[\p{L}\p{N}\p{Cs}]/u.test(character)) return "";
  // A character whose lower case is longer (İ) would shift the offsets: it stays as it is.
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

const asciiEnd = 128;
/** Nearly all characters of English text are found here sooner. */
const asciiLetters: readonly string[] = Array.from({ length: asciiEnd }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase() : "";
});
