import type { Range } from "../../kernel/index.ts";
import type { Actor, Name, Reference } from "../reading.ts";

/** Names and references of a report, findable by place. */
export interface People {
  readonly names: readonly Name[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
}

/** Index of the first of some ranges in text order that ends after a place. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
