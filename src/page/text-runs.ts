import type { OffsetMap, Run } from "../kernel/index.ts";

const kinds = ["copied", "decoded", "inserted"] as const;

/** Numbers a run takes in `RunText.runs`. */
export const runWidth = 4;

/** A text with its way back to the source: runs of [place in `kinds`, length, offset in the source, length in the source], see `Run`. */
export interface RunText {
  readonly text: string;
  readonly runs: readonly number[];
}

/** Texts one after another with `between` before each but the first: that is inserted where the next text starts in the source. */
export function joinRuns(texts: readonly { readonly content: RunText; readonly start: number }[], between: string): RunText {
  const runs: number[] = [];
  texts.forEach(({ content, start }, index) => {
    if (index > 0) runs.push(2, between.length, start, 0);
    for (const value of content.runs) runs.push(value);
  });
  return { text: texts.map(({ content }) => content.text).join(between), runs };
}

/** Where in the source the text starts and ends; undefined for a text without source. */
export function sourceHull({ runs }: RunText): { readonly start: number; readonly end: number } | undefined {
  let start = Infinity;
  let end = -1;
  for (let at = 0; at < runs.length; at += runWidth) {
    if (runs[at] === 2) continue;
    start = Math.min(start, runs[at + 2]!);
    end = Math.max(end, runs[at + 2]! + runs[at + 3]!);
  }
  return end < 0 ? undefined : { start, end };
}

export function toOffsetMap({ runs: written }: RunText): OffsetMap {
  const runs: Run[] = [];
  let at = 0;
  for (let index = 0; index < written.length; index += runWidth) {
    const length = written[index + 1]!;
    runs.push({
      kind: kinds[written[index]!]!,
      at,
      length,
      sourceAt: written[index + 2]!,
      sourceLength: written[index + 3]!,
    });
    at += length;
  }
  return { runs };
}
