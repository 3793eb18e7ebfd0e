import type { Range } from "../../kernel/index.ts";

/** Opening marks with the closing marks that may end them. Straight marks open and close alike. */
const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"', "(": ")", "[": "]" };
const closingMarks = new Set(["”", "»", ")", "]"]);

/**
 * The range without a mark at its begin or end whose partner lies outside: half a pair of quotation marks tells the reader that
 * words are missing. Marks in the middle stay, because nothing between the ends may be left out.
 */
export function withoutStrayMarks(text: string, range: Range): Range {
  let { start, end } = range;
  if (!anyMark.test(text.slice(start, end))) return trimmed(text, range);
  const stray = strayMarks(text, range);
  while (start < end && (stray.has(start) || isBlank(text[start]!))) start++;
  while (end > start && (stray.has(end - 1) || isBlank(text[end - 1]!) || text[end - 1] === ",")) end--;
  if (start >= end) return range;
  // "this 'odd deal": the closing mark stands right behind.
  const follows = text[end];
  const opened = follows !== undefined && [...stray].some((at) => at >= start && at < end && closers[text[at]!]?.includes(follows));
  return { start, end: opened ? end + 1 : end };
}

const anyMark = /["“”«»„()[\]]/;

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isBlank(text[start]!)) start++;
  while (end > start && (isBlank(text[end - 1]!) || text[end - 1] === ",")) end--;
  return start < end ? { start, end } : range;
}

/** Offsets of marks without a partner inside the range. */
function strayMarks(text: string, { start, end }: Range): ReadonlySet<number> {
  const stray = new Set<number>();
  const open: { at: number; closer: string }[] = [];
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    const top = open[open.length - 1];
    if (top && top.closer.includes(mark)) open.pop();
    else if (closingMarks.has(mark)) stray.add(at);
    else if (closers[mark] !== undefined) open.push({ at, closer: closers[mark] });
  }
  for (const { at } of open) stray.add(at);
  return stray;
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}
