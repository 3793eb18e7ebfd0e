import type { Range } from "./span.ts";

/**
 * A run of article text, in article order. `copied`: lengths are equal and offsets run in step. `decoded`: a character
 * reference, a folded white space or a line end, mapped as a whole. `inserted`: no source, for example the break between two
 * blocks; its source range is empty and lies where the break was made.
 */
export interface Run {
  readonly kind: "copied" | "decoded" | "inserted";
  readonly at: number;
  readonly length: number;
  readonly sourceAt: number;
  readonly sourceLength: number;
}

export interface OffsetMap {
  readonly runs: readonly Run[];
}

/** Source ranges of a range of the article, in article order; neighbours are joined. Several when chrome lies inside. */
export function toSource(map: OffsetMap, range: Range): readonly Range[] {
  const found: { start: number; end: number }[] = [];
  for (let index = firstRunEndingAfter(map, range.start); index < map.runs.length; index++) {
    const run = map.runs[index]!;
    if (run.at >= range.end) break;
    if (run.kind === "inserted") continue;
    const from = Math.max(range.start, run.at) - run.at;
    const to = Math.min(range.end, run.at + run.length) - run.at;
    const start = run.kind === "copied" ? run.sourceAt + from : run.sourceAt;
    const end = run.kind === "copied" ? run.sourceAt + to : run.sourceAt + run.sourceLength;
    const last = found[found.length - 1];
    if (last && last.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** The one source range from the first to the last character of a range of the article; undefined for inserted text only. */
export function toSourceHull(map: OffsetMap, range: Range): Range | undefined {
  let start = Infinity;
  let end = -1;
  for (let index = firstRunEndingAfter(map, range.start); index < map.runs.length; index++) {
    const run = map.runs[index]!;
    if (run.at >= range.end) break;
    if (run.kind === "inserted") continue;
    const isCopied = run.kind === "copied";
    start = Math.min(start, isCopied ? run.sourceAt + Math.max(range.start, run.at) - run.at : run.sourceAt);
    end = Math.max(end, run.sourceAt + (isCopied ? Math.min(range.end, run.at + run.length) - run.at : run.sourceLength));
  }
  return end < 0 ? undefined : { start, end };
}

/** The range of the article that comes from a source range; undefined when nothing of it is article text. */
export function toArticle(map: OffsetMap, source: Range): Range | undefined {
  let start = Infinity;
  let end = -1;
  for (const run of map.runs) {
    if (run.kind === "inserted") continue;
    const from = Math.max(source.start, run.sourceAt);
    const to = Math.min(source.end, run.sourceAt + run.sourceLength);
    if (from >= to) continue;
    start = Math.min(start, run.kind === "copied" ? run.at + from - run.sourceAt : run.at);
    end = Math.max(end, run.kind === "copied" ? run.at + to - run.sourceAt : run.at + run.length);
  }
  return end < 0 ? undefined : { start, end };
}

function firstRunEndingAfter(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map.runs[middle]!;
    if (run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
