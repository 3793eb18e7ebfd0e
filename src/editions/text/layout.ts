import stringWidth from "string-width";
import { toTerminalText } from "./sanitize.ts";
import { paint } from "./style.ts";
import type { Style } from "./style.ts";

/** Words in one style. The text may come from a report: it is made harmless here and nowhere else. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/** A paragraph with a hanging lead: the lead stands in the columns `start` to `indent`, the pieces are wrapped to the right of it. */
export interface Paragraph {
  readonly start: number;
  readonly indent: number;
  readonly lead: readonly Piece[];
  readonly pieces: readonly Piece[];
}

/** Letters that stay together; `glued` says that no line may end before it. */
interface Atom {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
  readonly spaceBefore: boolean;
  readonly glued: boolean;
}

interface Line {
  readonly atoms: Atom[];
  width: number;
}

/** The narrowest screen that the edition is made for: below it a mark, an indent and a wide character do not fit in one line. */
export const widthMin = 20;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Closing punctuation of Chinese and Japanese text, which must not begin a line (JIS X 4051, simplified). */
const closing = /^[、。，．・：；？！）」』】〉》〕］｝ー…]/u;
const opening = /[（「『【〈《〔［｛]$/u;

/** Lines of at most `width` columns, by display width. */
export function layOut(paragraph: Paragraph, options: { readonly width: number; readonly color: boolean }): readonly string[] {
  const width = Math.max(widthMin, options.width);
  const lead = toAtoms(paragraph.lead);
  const leadWidth = lead.reduce((sum, atom) => sum + atom.width + (atom.spaceBefore ? 1 : 0), 0);
  // A lead that is too wide for its column gets lines of its own, and the rest a small indent.
  const hangs = paragraph.start + leadWidth < paragraph.indent && paragraph.indent <= width / 2;
  const indent = hangs || lead.length === 0 ? Math.min(paragraph.indent, Math.floor(width / 2)) : Math.min(paragraph.start + 2, 6);
  const margin = " ".repeat(paragraph.start);
  const own = hangs ? [] : wrap(lead, width - paragraph.start).map((line) => margin + toString(line, options.color));
  const body = wrap(toAtoms(paragraph.pieces), width - indent).map((line) => " ".repeat(indent) + toString(line, options.color));
  if (!hangs || lead.length === 0) return [...own, ...body];
  const [first = " ".repeat(indent), ...rest] = body;
  const padded =
    margin + toString({ atoms: [...lead], width: leadWidth }, options.color) + " ".repeat(indent - leadWidth - paragraph.start);
  return [(padded + first.slice(indent)).trimEnd(), ...rest];
}

export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

function toAtoms(pieces: readonly Piece[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let space = false;
  for (const { text, style } of pieces) {
    for (const chunk of toTerminalText(text).split(/( +)/)) {
      if (chunk === "") continue;
      if (chunk.startsWith(" ")) {
        space = true;
        continue;
      }
      for (const part of toBreakable(chunk)) {
        const before = atoms[atoms.length - 1];
        const glued = !space && before !== undefined && !mayBreak(before.text, part);
        atoms.push({ text: part, width: widthOf(part), style, spaceBefore: space && before !== undefined, glued });
        space = false;
      }
    }
  }
  return atoms;
}

/** Words as they are; ideographs and kana one by one, since a line may end after each. */
function toBreakable(chunk: string): readonly string[] {
  if (!/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(chunk)) return [chunk];
  const parts: string[] = [];
  let word = "";
  for (const { segment } of graphemes.segment(chunk)) {
    if (isIdeograph(segment)) {
      if (word !== "") parts.push(word);
      parts.push(segment);
      word = "";
    } else word += segment;
  }
  return word === "" ? parts : [...parts, word];
}

function isIdeograph(grapheme: string): boolean {
  return /^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(grapheme);
}

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return false;
  return isIdeograph(after) || isIdeograph(before);
}

function wrap(atoms: readonly Atom[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Line = { atoms: [], width: 0 };
  for (let at = 0; at < atoms.length;) {
    let end = at + 1;
    while (end < atoms.length && !atoms[end]!.spaceBefore && atoms[end]!.glued) end++;
    const word = atoms.slice(at, end);
    const space = word[0]!.spaceBefore && line.width > 0 ? 1 : 0;
    const wordWidth = word.reduce((sum, atom) => sum + atom.width, 0);
    if (line.width + space + wordWidth > width && line.width > 0) {
      lines.push(line);
      line = { atoms: [], width: 0 };
    }
    if (wordWidth <= width) append(line, word);
    else line = splitWord(word, width, lines, line);
    at = end;
  }
  if (line.atoms.length > 0) lines.push(line);
  return lines;
}

function append(line: Line, word: readonly Atom[]): void {
  for (const atom of word) {
    const spaceBefore = atom.spaceBefore && line.width > 0;
    line.atoms.push({ ...atom, spaceBefore });
    line.width += atom.width + (spaceBefore ? 1 : 0);
  }
}

/** A word wider than a line (an address, a dump) is cut between graphemes. */
function splitWord(word: readonly Atom[], width: number, lines: Line[], open: Line): Line {
  let line = open;
  for (const atom of word) {
    for (const { segment } of graphemes.segment(atom.text)) {
      const part = widthOf(segment);
      if (line.width + part > width && line.width > 0) {
        lines.push(line);
        line = { atoms: [], width: 0 };
      }
      append(line, [{ ...atom, text: segment, width: part, spaceBefore: false }]);
    }
  }
  return line;
}

/** Neighbours in the same style are painted together, so that the output holds no needless codes. */
function toString(line: Line, color: boolean): string {
  let text = "";
  let run = "";
  let style: Style | undefined;
  for (const atom of line.atoms) {
    if (atom.style !== style) {
      text += paint(run, style, color);
      run = "";
      style = atom.style;
      // The space between two styles belongs to neither: an underline must not run through it.
      if (atom.spaceBefore) text += " ";
    } else if (atom.spaceBefore) run += " ";
    run += atom.text;
  }
  return text + paint(run, style, color);
}
