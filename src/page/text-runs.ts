import type { OffsetMap, Run } from "../kernel/index.ts";

const kinds = ["copied", "decoded", "inserted"] as const;

/** Numbers a run takes in `RunText.runs`. */
const width = 4;

/**
 * A text under construction with its way back to the source: runs of [kind, length, offset in the source, length in the source],
 * see `Run`. Neighbouring copied runs are joined.
 */
export interface RunText {
  text: string;
  readonly runs: number[];
}

export function emptyRunText(): RunText {
  return { text: "", runs: [] };
}

/** Appends `source[start, end)` as it stands. */
export function copyText(into: RunText, source: string, start: number, end: number): void {
  if (end <= start) return;
  into.text += source.slice(start, end);
  const last = into.runs.length - width;
  if (last >= 0 && into.runs[last] === 0 && into.runs[last + 2]! + into.runs[last + 3]! === start) {
    into.runs[last + 1]! += end - start;
    into.runs[last + 3]! += end - start;
  } else into.runs.push(0, end - start, start, end - start);
}

/** Appends `text` that stands for `source[start, end)`: a character reference, folded white space, a line break. */
export function decodeText(into: RunText, text: string, start: number, end: number): void {
  if (text === "") return;
  into.text += text;
  into.runs.push(1, text.length, start, end - start);
}

/** Appends a text that the source does not hold; `at` is where in the source it lies. */
export function insertText(into: RunText, text: string, at: number): void {
  into.text += text;
  into.runs.push(2, text.length, at, 0);
}

/** Appends all of another text. */
export function appendRuns(into: RunText, added: RunText): void {
  into.text += added.text;
  for (const value of added.runs) into.runs.push(value);
}

/** Drops white space at the end, so that a block ends with a letter or a mark. */
export function trimEnd(of: RunText): void {
  while (of.text.endsWith(" ") || of.text.endsWith("\n")) {
    const last = of.runs.length - width;
    of.text = of.text.slice(0, -1);
    if (of.runs[last + 1] === 1) of.runs.length = last;
    else {
      of.runs[last + 1]! -= 1;
      // White space is one code unit on both sides in a copied run.
      if (of.runs[last] === 0) of.runs[last + 3]! -= 1;
    }
  }
}

/** Where in the source the text starts and ends; undefined for a text without source. */
export function sourceHull(of: RunText): { readonly start: number; readonly end: number } | undefined {
  let start = Infinity;
  let end = -1;
  for (let at = 0; at < of.runs.length; at += width) {
    if (of.runs[at] === 2) continue;
    start = Math.min(start, of.runs[at + 2]!);
    end = Math.max(end, of.runs[at + 2]! + of.runs[at + 3]!);
  }
  return end < 0 ? undefined : { start, end };
}

export function toOffsetMap(of: RunText): OffsetMap {
  const runs: Run[] = [];
  let at = 0;
  for (let index = 0; index < of.runs.length; index += width) {
    const length = of.runs[index + 1]!;
    runs.push({
      kind: kinds[of.runs[index]!]!,
      at,
      length,
      sourceAt: of.runs[index + 2]!,
      sourceLength: of.runs[index + 3]!,
    });
    at += length;
  }
  return { runs };
}
