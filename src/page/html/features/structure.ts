import type { PageBlock } from "../blocks.ts";
import { nameGroup } from "../name-words.ts";
import type { PageView } from "../page-view.ts";
import { inside, tagCode, tags } from "../tags.ts";

const bits = Object.keys(inside) as (keyof typeof inside)[];
const bitValues = bits.map((bit) => inside[bit]);
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
export const tagRank: Uint8Array = Uint8Array.from(tags, (tag) => tagOrder.indexOf(tag.name) + 1);

/** A distance beyond which an ancestor says nothing. */
const farthest = 12;

/** Writes the values of `structureFeatures` for one block. */
export function fillStructureFeatures(view: PageView, block: PageBlock, out: Float32Array, from: number): void {
  const { tree, sums } = view;
  let at = from;
  out[at++] = tagRank[tree.tag[block.element]!]!;
  out[at++] = tagRank[tree.tag[block.inner]!]!;
  out[at++] = view.levels[block.index]!;
  out[at++] = tree.depth[block.element]!;
  for (const bit of bitValues) out[at++] = block.inside & bit ? 2 : block.touches & bit ? 1 : 0;
  fillNearestNames(view, block.element, out, at);
  at += groups.length;
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

const isSection = Uint8Array.from(tags, (tag) => (["section", "aside", "ul", "ol", "table"].includes(tag.name) ? 1 : 0));
const articleTag = tagCode("article");
const sectionReach = 40;

function fillContainers(view: PageView, block: PageBlock, out: Float32Array, from: number): void {
  const { tree, sums } = view;
  let at = from;
  const toBest = stepsTo(view, block.element, view.best);
  const toCore = stepsTo(view, block.element, view.core);
  out[at++] = toBest % stepUnit === 0 ? 1 : 0;
  out[at++] = Math.floor(toBest / stepUnit);
  out[at++] = toCore % stepUnit === 0 ? 1 : 0;
  out[at++] = Math.floor(toCore / stepUnit);
  out[at++] = toBest % stepUnit;
  const parent = Math.max(0, tree.parent[block.element]!);
  out[at++] = magnitude(sums.blocks[parent]! - sums.blocks[block.element]!);
  out[at++] = magnitude(sums.blocks[block.element]!);
  let section = 0;
  let article = 0;
  for (let element = block.element, steps = 0; element > 0 && steps < sectionReach; element = tree.parent[element]!, steps++) {
    const tag = tree.tag[element]!;
    if (section === 0 && isSection[tag] === 1) section = element;
    if (article === 0 && tag === articleTag) article = element;
  }
  out[at++] = section === 0 ? -1 : sums.prose[section]! / Math.max(1, view.totalProse);
  out[at++] = article === 0 ? -1 : sums.prose[article]! / Math.max(1, view.totalProse);
  out[at++] = article === 0 ? -1 : sums.link[article]! / Math.max(1, sums.text[article]!);
}

/** The number of binary digits: sizes matter by their order, and exact ones would let a model recognise single pages. */
function magnitude(value: number): number {
  return 32 - Math.clz32(value);
}

/** More than the depth of any tree, so that two counts of steps fit into one number. */
const stepUnit = 4_096;

/** Steps from an element up to the lowest common ancestor with another one, times `stepUnit`, plus those from there down to the other. */
function stepsTo(view: PageView, element: number, other: number): number {
  const { parent, depth } = view.tree;
  let low = element;
  let high = other;
  let up = 0;
  let down = 0;
  while (low !== high) {
    if (depth[low]! >= depth[high]!) {
      low = parent[low]!;
      up++;
    } else {
      high = parent[high]!;
      down++;
    }
  }
  return up * stepUnit + down;
}

/** For each group of names, how many block levels above the element the nearest such name stands; `farthest` for none. */
function fillNearestNames({ tree, names }: PageView, from: number, out: Float32Array, at: number): void {
  out.fill(farthest, at, at + groups.length);
  let seen = 0;
  let distance = 0;
  for (let element = from; element > 0 && distance < farthest; element = tree.parent[element]!) {
    let fresh = names[element]! & ~seen;
    seen |= fresh;
    while (fresh !== 0) {
      const group = 31 - Math.clz32(fresh & -fresh);
      out[at + group] = distance;
      fresh &= fresh - 1;
    }
    // Inline elements are no level of their own: a block's distance counts blocks.
    if (tags[tree.tag[element]!]!.block) distance++;
  }
}
