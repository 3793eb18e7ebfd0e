import { RunBuilder } from "../run-builder.ts";
import { sourceHull } from "../text-runs.ts";
import type { RunText } from "../text-runs.ts";
import { foldInto } from "../folding.ts";

/** A block of a plain text: a line, or the lines of a hard-wrapped paragraph. */
export interface TextBlock {
  readonly content: RunText;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blocks without a blank line between them share a group. */
  readonly group: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly blank: boolean;
}

/** Lines of wrapped text are no longer than this; paragraphs on one line nearly always are. */
const widestWrap = 120;

const endsSentence = /[.!?…:;][)\]"'”’»]*$/u;
const startsLower = /^[("'“‘«]?\p{Ll}/u;
const listMark = /^\s*(?:[-*•·‣▪–]\s+|\(?\d{1,2}[.)]\s+)/u;

/** All blocks with a visible character, in order. Line ends are LF, CRLF, CR or the Unicode separators. */
export function textBlocks(source: string): readonly TextBlock[] {
  const lines = splitLines(source);
  const wrapped = isHardWrapped(source, lines);
  const blocks: TextBlock[] = [];
  let group = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.blank) {
      group++;
      continue;
    }
    let last = at;
    while (wrapped > 0 && last + 1 < lines.length && continues(source, lines[last]!, lines[last + 1]!, wrapped)) last++;
    const block = joinLines(source, lines.slice(at, last + 1), group);
    if (block) blocks.push(block);
    at = last;
  }
  return blocks;
}

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\f]/g;
  let start = 0;
  for (;;) {
    const found = lineEnd.exec(source);
    const end = found ? found.index : source.length;
    const text = source.slice(start, end);
    lines.push({ start, end, length: text.trimEnd().length, blank: text.trim() === "" });
    if (!found) return lines;
    start = found.index + found[0].length;
  }
}

/**
 * The width at which the text is wrapped by hand, 0 when it is not. A wrapped text has no long line, and most of its full lines
 * break inside a sentence.
 */
function isHardWrapped(source: string, lines: readonly Line[]): number {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.length);
  if (widest > widestWrap || widest < 40) return 0;
  let pairs = 0;
  let inside = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1]!;
    if (line.blank || next.blank || line.length < 0.6 * widest) continue;
    pairs++;
    if (!endsSentence.test(lineText(source, line)) || startsLower.test(lineText(source, next))) inside++;
  }
  return pairs >= 2 && inside >= 0.6 * pairs ? widest : 0;
}

/** True when the next line goes on with the paragraph of this one. */
function continues(source: string, line: Line, next: Line, width: number): boolean {
  if (next.blank) return false;
  const text = lineText(source, next);
  if (
    listMark.test(text) ||
    /^\s{2,}\S/.test(source.slice(next.start, next.end)) !== /^\s{2,}\S/.test(source.slice(line.start, line.end))
  ) {
    return !listMark.test(text) && startsLower.test(text);
  }
  // A word that would have fitted on a short line was not wrapped: the line ended by intention.
  const firstWord = text.trim().split(/\s/, 1)[0]!.length;
  return line.length + 1 + firstWord > 0.8 * width || startsLower.test(text);
}

function joinLines(source: string, lines: readonly Line[], group: number): TextBlock | undefined {
  const builder = new RunBuilder(source);
  lines.forEach((line, index) => {
    if (index > 0) {
      builder.trimEnd();
      builder.decode(" ", lines[index - 1]!.end, line.start);
    }
    foldInto(builder, line.start, line.end, -1);
  });
  builder.trimEnd();
  const content = builder.take();
  const hull = sourceHull(content);
  return hull && { content, text: content.text, start: hull.start, end: hull.end, group };
}

function lineText(source: string, line: Line): string {
  return source.slice(line.start, line.end).trim();
}
