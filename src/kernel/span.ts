import type { ReportId, SourceId } from "./ids.ts";

/** Half-open range of UTF-16 code units in `Report.text`. The only span that stages exchange. */
export interface Span {
  readonly report: ReportId;
  readonly start: number;
  readonly end: number;
}

/** Half-open range of UTF-16 code units in one text, when the text is known from the context. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Half-open range of UTF-16 code units in `Source.characters`. */
export interface SourceRange {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Reading order: earlier start first, the longer one first at the same start. */
export function compareRanges(left: Range, right: Range): number {
  return left.start - right.start || right.end - left.end;
}

/** Index of the first of ordered ranges that ends after an offset; their number when none does. */
export function firstEndingAfter(ranges: readonly Pick<Range, "end">[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Code units that two ranges share. */
export function sharedLength(left: Range, right: Range): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** The range without white space at its ends; undefined when nothing else is in it. */
export function trimRange(text: string, range: Range): Range | undefined {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** True when the range is inside the text, not empty, and cuts no surrogate pair. */
export function isSound(text: string, range: Range): boolean {
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end <= start || end > text.length) return false;
  return !splitsPair(text, start) && !splitsPair(text, end);
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000;
}
