import type { PageView } from "../page-view.ts";

/** A stretch from one heading to the next. */
interface Section {
  /** Block of the heading; -1 before the first. */
  readonly heading: number;
  readonly first: number;
  text: number;
  wanted: number;
}

export interface Sections {
  readonly all: readonly Section[];
  /** Section of each block; a heading belongs to the one that it opens. */
  readonly of: Int32Array;
  readonly likely: Float32Array;
}

/** Cuts a page at its headings and sums up what the pass before said of each section. */
export function sectionsOf(view: PageView, likely: Float32Array): Sections {
  const all: Section[] = [{ heading: -1, first: 0, text: 0, wanted: 0 }];
  const of = new Int32Array(view.blocks.length);
  view.blocks.forEach((block, index) => {
    if (view.levels[index]! > 0) all.push({ heading: index, first: index, text: 0, wanted: 0 });
    else {
      const section = all[all.length - 1]!;
      section.text += Math.min(block.text.length, 1_000);
      section.wanted += Math.min(block.text.length, 1_000) * likely[index]!;
    }
    of[index] = all.length - 1;
  });
  return { all, of, likely };
}

const farthest = 30;

/** Writes: how likely the heading is, how likely the rest of the section, its share of the article, and the block's place in it. */
export function fillSection(
  sections: Sections,
  index: number,
  length: number,
  own: number,
  total: number,
  out: Float32Array,
  from: number,
): void {
  const section = sections.all[sections.of[index]!]!;
  const isHeading = section.heading === index;
  const text = section.text - (isHeading ? 0 : length);
  const wanted = section.wanted - (isHeading ? 0 : own);
  out[from] = section.heading < 0 || isHeading ? -1 : sections.likely[section.heading]!;
  out[from + 1] = text > 0 ? wanted / text : -1;
  out[from + 2] = wanted / total;
  out[from + 3] = Math.min(farthest, index - section.first);
}
