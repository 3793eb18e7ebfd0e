import type { PageBlock } from "../blocks.ts";
import { nameGroup } from "../name-words.ts";
import type { PageView } from "../page-view.ts";
import { inside } from "../tags.ts";
import { tagRank } from "./structure.ts";

const bits = (["navigation", "aside", "footer", "header", "form", "figure", "article", "main", "list", "table", "hidden", "control", "quotation", "heading", "caption", "time", "paragraph", "marked", "link"] as const).map((bit) => inside[bit]); // prettier-ignore
const groups = (["body", "navigation", "related", "share", "author", "comments", "header", "footer", "sidebar", "teaser", "title", "consent", "form", "widget"] as const).map((group) => nameGroup[group]); // prettier-ignore

/** How far the nearest prose is looked for, in blocks. */
const farthest = 20;

/**
 * What is known of a block without reading its words one by one. Most blocks of a page are menus and lists of links; the first
 * look drops them, so that the dear features are made only for blocks that could be article text.
 */
export const firstLookFeatures: readonly string[] = [
  "length", "linkShare", "strongShare", "tag", "level", "prose", "proseBefore", "proseAfter", "proseNear", "position", "depth",
  "elementLinkShare", "parentLinkShare", "parentProseShare", "parentBlocks", "upperProseShare", "upperLinkShare",
  ...bits.map((_, index) => `bit${index}`), ...groups.map((_, index) => `group${index}`),
]; // prettier-ignore

/** Writes rows of `firstLookFeatures`, one a block. */
export function firstLook(view: PageView, rows: Float32Array): void {
  const { blocks, prose } = view;
  const width = firstLookFeatures.length;
  const named = namedAbove(view);
  let since = farthest;
  for (let index = 0; index < blocks.length; index++) {
    rows[index * width + 6] = since;
    since = prose[index] === 1 ? 0 : Math.min(farthest, since + 1);
  }
  since = farthest;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const from = index * width;
    rows[from + 7] = since;
    rows[from + 8] = Math.min(since, rows[from + 6]!);
    since = prose[index] === 1 ? 0 : Math.min(farthest, since + 1);
    fillPlace(view, blocks[index]!, rows, from);
    fillBits(blocks[index]!, named[blocks[index]!.element]!, rows, from + 17);
  }
}

function fillPlace(view: PageView, block: PageBlock, rows: Float32Array, from: number): void {
  const { tree, sums } = view;
  const { element, index } = block;
  const parent = Math.max(0, tree.parent[element]!);
  const upper = Math.max(0, tree.parent[parent]!);
  const { length } = block.text;
  rows[from] = block.measure;
  rows[from + 1] = block.linkLength / length;
  rows[from + 2] = block.strongLength / length;
  rows[from + 3] = tagRank[tree.tag[element]!]!;
  rows[from + 4] = view.levels[index]!;
  rows[from + 5] = view.prose[index]!;
  rows[from + 9] = index / view.blocks.length;
  rows[from + 10] = tree.depth[element]!;
  rows[from + 11] = sums.link[element]! / Math.max(1, sums.text[element]!);
  rows[from + 12] = sums.link[parent]! / Math.max(1, sums.text[parent]!);
  rows[from + 13] = sums.prose[parent]! / Math.max(1, view.totalProse);
  rows[from + 14] = sums.blocks[parent]!;
  rows[from + 15] = sums.prose[upper]! / Math.max(1, sums.text[upper]!);
  rows[from + 16] = sums.link[upper]! / Math.max(1, sums.text[upper]!);
}

function fillBits(block: PageBlock, named: number, rows: Float32Array, from: number): void {
  let at = from;
  for (const bit of bits) rows[at++] = block.inside & bit ? 1 : 0;
  for (const group of groups) rows[at++] = named & group ? 1 : 0;
}

/** Groups of names of each element and all elements above it. */
function namedAbove({ tree, names }: PageView): Int32Array {
  const named = names.slice();
  for (let element = 1; element < tree.size; element++) named[element]! |= named[tree.parent[element]!]!;
  return named;
}
