import type { PageBlock } from "../blocks.ts";
import { nameGroup } from "../name-words.ts";
import type { PageView } from "../page-view.ts";
import { inside, tags } from "../tags.ts";

const bits = Object.keys(inside) as (keyof typeof inside)[];
const groups = Object.keys(nameGroup) as (keyof typeof nameGroup)[];

/** Levels above a block whose sums are features. */
const levels = [1, 2, 3, 5] as const;

/** Features of the place of a block in the element tree. */
export const structureFeatures: readonly string[] = [
  "tag", "innerTag", "headingLevel", "depth", ...bits.map((bit) => `in-${bit}`), ...groups.map((group) => `near-${group}`),
  ...levels.flatMap((level) => [`text-${level}`, `linkShare-${level}`, `proseShare-${level}`, `blocks-${level}`, `proseOfPage-${level}`]),
  "inBest", "bestSteps", "inCore", "coreSteps", "bestAbove", "siblings", "blocksOfElement", "sectionShare", "articleShare", "articles",
]; // prettier-ignore

/** Tags from chrome-like to prose-like, so that one threshold can split them. */
const tagOrder =
  "button label option select th td figcaption caption dt dd li summary a address h6 h5 h4 h3 h2 h1 time span div section article main blockquote pre p".split(
    " ",
  );
const tagRank: readonly number[] = tags.map((tag) => tagOrder.indexOf(tag.name) + 1);

/** A distance beyond which an ancestor says nothing. */
const farthest = 12;

/** Writes the values of `structureFeatures` for one block. */
export function fillStructureFeatures(view: PageView, block: PageBlock, nearest: Uint8Array, out: Float32Array, from: number): void {
  const { tree, sums } = view;
  let at = from;
  out[at++] = tagRank[tree.tag[block.element]!]!;
  out[at++] = tagRank[tree.tag[block.inner]!]!;
  out[at++] = headingLevel(view, block);
  out[at++] = tree.depth[block.element]!;
  for (const bit of bits) out[at++] = block.inside & inside[bit] ? 2 : block.touches & inside[bit] ? 1 : 0;
  const near = block.element * groups.length;
  for (let group = 0; group < groups.length; group++) out[at++] = nearest[near + group]!;
  let element = block.element;
  let climbed = 0;
  for (const level of levels) {
    while (climbed < level && element > 0) {
      element = tree.parent[element]!;
      climbed++;
    }
    const text = Math.max(1, sums.text[element]!);
    out[at++] = magnitude(sums.text[element]!);
    out[at++] = sums.link[element]! / text;
    out[at++] = sums.prose[element]! / text;
    out[at++] = magnitude(sums.blocks[element]!);
    out[at++] = sums.prose[element]! / Math.max(1, view.totalProse);
  }
  fillContainers(view, block, out, at);
}

function fillContainers(view: PageView, block: PageBlock, out: Float32Array, from: number): void {
  const { tree, sums } = view;
  const toBest = stepsTo(view, block.element, view.best);
  const toCore = stepsTo(view, block.element, view.core);
  let at = from;
  out[at++] = toBest.up === 0 ? 1 : 0;
  out[at++] = toBest.down;
  out[at++] = toCore.up === 0 ? 1 : 0;
  out[at++] = toCore.down;
  out[at++] = toBest.up;
  const parent = Math.max(0, tree.parent[block.element]!);
  out[at++] = magnitude(sums.blocks[parent]! - sums.blocks[block.element]!);
  out[at++] = magnitude(sums.blocks[block.element]!);
  let section = 0;
  let article = 0;
  for (let element = block.element, steps = 0; element > 0 && steps < 40; element = tree.parent[element]!, steps++) {
    const name = tags[tree.tag[element]!]!.name;
    if (section === 0 && (name === "section" || name === "aside" || name === "ul" || name === "ol" || name === "table")) section = element;
    if (name === "article" && article === 0) article = element;
  }
  out[at++] = section === 0 ? -1 : sums.prose[section]! / Math.max(1, view.totalProse);
  out[at++] = article === 0 ? -1 : sums.prose[article]! / Math.max(1, view.totalProse);
  out[at++] = article === 0 ? -1 : sums.link[article]! / Math.max(1, sums.text[article]!);
}

/** The number of binary digits: sizes matter by their order, and exact ones would let a model recognise single pages. */
function magnitude(value: number): number {
  return 32 - Math.clz32(value);
}

/** 1 to 6 for headings, 7 for a short block that is bold as a whole, 0 otherwise. */
export function headingLevel(view: PageView, block: PageBlock): number {
  if (block.inside & inside.heading) {
    for (let element = block.element, steps = 0; element > 0 && steps < 8; element = view.tree.parent[element]!, steps++) {
      const match = /^h([1-6])$/.exec(tags[view.tree.tag[element]!]!.name);
      if (match) return Number(match[1]);
    }
  }
  return block.text.length < 120 && block.strongLength > 0.95 * block.text.length ? 7 : 0;
}

/** Steps from an element up to the lowest common ancestor with another one (`down`), and from there on to it (`up`). */
function stepsTo(view: PageView, element: number, other: number): { readonly up: number; readonly down: number } {
  const { parent, depth } = view.tree;
  let low = element;
  let high = other;
  let down = 0;
  let up = 0;
  while (low !== high) {
    if (depth[low]! >= depth[high]!) {
      low = parent[low]!;
      down++;
    } else {
      high = parent[high]!;
      up++;
    }
  }
  return { up, down };
}

/** For each element and group of names, how many levels above it the nearest such name stands; `farthest` for none. */
export function nearestNames(view: PageView): Uint8Array {
  const { tree, names } = view;
  const width = groups.length;
  const nearest = new Uint8Array(tree.size * width).fill(farthest);
  for (let element = 1; element < tree.size; element++) {
    const own = names[element]!;
    const parent = tree.parent[element]! * width;
    const at = element * width;
    // Inline elements are no level of their own: a block's distance counts blocks.
    const step = tags[tree.tag[element]!]!.block ? 1 : 0;
    for (let group = 0; group < width; group++) {
      nearest[at + group] = own & nameGroup[groups[group]!] ? 0 : Math.min(farthest, nearest[parent + group]! + step);
    }
  }
  return nearest;
}
