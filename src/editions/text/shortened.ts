import type { Paragraph } from "./layout.ts";
import { faint, paragraph } from "./paragraphs.ts";

/** A reader of a terminal scrolls: of a long list the most important lines are shown, and the number of the others. */
export const linesShownMax = 12;
export const wordingsShownMax = 4;
/** The same for lists of which each member is a part of its own: reports, differences, speakers. */
export const partsShownMax = 24;
export const momentsShownMax = 48;

/** Parts one below the other; of many the first, and the number of the others. */
export function limitedParts<T>(
  parts: readonly T[],
  toLines: (part: T) => readonly Paragraph[],
  max: number = partsShownMax,
): readonly Paragraph[] {
  return limited(parts, max).flatMap((part) => (typeof part === "number" ? [moreLines(part, 2)] : toLines(part)));
}

/** What another report may say as well, under the line: a reader decides. */
export function moreLines(count: number, indent = 4): Paragraph {
  return paragraph(indent, faint(`and ${count} more in the other editions`));
}

/** The first lines, then the number of those left out; one line is never replaced by "1 more". */
export function limited<T>(lines: readonly T[], max: number): readonly (T | number)[] {
  return lines.length <= max + 1 ? lines : [...lines.slice(0, max), lines.length - max];
}
