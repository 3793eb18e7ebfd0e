import type { PageView } from "../page-view.ts";
import { branchesOf, fillBranch } from "./branches.ts";
import { fillSection, sectionsOf } from "./sections.ts";

const steps = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const levels = [1, 2, 3] as const;

/**
 * Features of the second pass: what the first pass thought of the block, its neighbours, the elements around it, the blocks that
 * are built like it, the branch of the article's container and the section under a heading in which it stands. They let the
 * decision follow the container and bridge gaps, as people do when they look at a page.
 */
export const secondPassFeatures: readonly string[] = [
  "own", ...steps.map((step) => `own${step}`), ...levels.flatMap((level) => [`around-${level}`, `aroundText-${level}`]),
  "alike", "alikeCount", "alikeShare", "sureBefore", "sureAfter", "sureBeforeBlocks", "sureAfterBlocks", "textBefore", "textAfter", "ofHighest", "smooth", "sibling",
  "branchLikely", "branchShare", "branchPlace", "branchBlocks", "depthFromMean", "headingLikely", "sectionLikely", "sectionShare", "sectionPlace",
]; // prettier-ignore

/** A probability from which a block counts as surely article text when distances to it are measured. */
const sure = 0.7;
const farthest = 50;
const farthestText = 100_000;

interface Alike {
  wanted: number;
  text: number;
  count: number;
}

/**
 * Writes the values of `secondPassFeatures` from column `from` on of the row of each block with `wanted` 1; a row is `width` values
 * long. `likely` is what the pass before said.
 */
export function secondPass(
  view: PageView,
  likely: Float32Array,
  wantedBlocks: Uint8Array,
  rows: Float32Array,
  width: number,
  from: number,
): void {
  const { blocks, tree } = view;
  const held = new Float64Array(tree.size);
  const wanted = new Float64Array(tree.size);
  const alike: Alike[] = [];
  let highest = 0;
  blocks.forEach((block, index) => {
    const length = weightOf(block.text.length);
    held[block.element]! += length;
    wanted[block.element]! += length * likely[index]!;
    highest = Math.max(highest, likely[index]!);
    const group = (alike[view.alike[index]!] ??= { wanted: 0, text: 0, count: 0 });
    group.wanted += length * likely[index]!;
    group.text += length;
    group.count++;
  });
  for (let element = tree.size - 1; element > 0; element--) {
    held[tree.parent[element]!]! += held[element]!;
    wanted[tree.parent[element]!]! += wanted[element]!;
  }
  const total = Math.max(1, wanted[0]!);
  const before = distances(view, likely, 1);
  const after = distances(view, likely, -1);
  const branches = branchesOf(view, likely, held, wanted);
  const sections = sectionsOf(view, likely);
  let textBefore = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const length = weightOf(block.text.length);
    const own = length * likely[index]!;
    textBefore += own;
    if (wantedBlocks[index] === 0) continue;
    let at = index * width + from;
    rows[at++] = likely[index]!;
    for (const step of steps) rows[at++] = likely[index + step] ?? -1;
    let element = block.element;
    for (const _ of levels) {
      if (element > 0) element = tree.parent[element]!;
      // Without the block itself: its own probability is a feature of its own.
      const text = held[element]! - length;
      rows[at++] = text > 0 ? (wanted[element]! - own) / text : -1;
      rows[at++] = (wanted[element]! - own) / total;
    }
    const group = alike[view.alike[index]!]!;
    rows[at++] = group.count > 1 ? (group.wanted - own) / Math.max(1, group.text - length) : -1;
    rows[at++] = Math.min(20, group.count);
    rows[at++] = (group.wanted - own) / total;
    rows[at++] = before.text[index]!;
    rows[at++] = after.text[index]!;
    rows[at++] = before.blocks[index]!;
    rows[at++] = after.blocks[index]!;
    rows[at++] = (textBefore - own) / total;
    rows[at++] = (total - textBefore) / total;
    rows[at++] = highest > 0 ? likely[index]! / highest : 0;
    rows[at++] = smooth(likely, index);
    rows[at++] = held[block.element]! - length > 0 ? (wanted[block.element]! - own) / (held[block.element]! - length) : -1;
    at = fillBranch(view, branches, block, length, own, rows, at);
    fillSection(sections, index, length, own, total, rows, at);
  }
}

/** Very long blocks do not count for more than a long paragraph. */
export function weightOf(length: number): number {
  return Math.min(length, 1_000);
}

/** Blocks and characters since the last sure block, forwards (`step` 1) or backwards (-1). */
function distances(view: PageView, likely: Float32Array, step: 1 | -1): { readonly text: Float32Array; readonly blocks: Float32Array } {
  const size = view.blocks.length;
  const text = new Float32Array(size);
  const blocks = new Float32Array(size);
  let sinceText = farthestText;
  let since = farthest;
  for (let at = step === 1 ? 0 : size - 1; at >= 0 && at < size; at += step) {
    text[at] = sinceText;
    blocks[at] = since;
    if (likely[at]! >= sure) {
      sinceText = 0;
      since = 0;
    } else {
      sinceText = Math.min(farthestText, sinceText + view.blocks[at]!.text.length);
      since = Math.min(farthest, since + 1);
    }
  }
  return { text, blocks };
}

const smoothReach = 8;

/** Mean of the neighbours' probabilities, the nearer the more. */
function smooth(likely: Float32Array, index: number): number {
  let sum = 0;
  let weight = 0;
  const last = Math.min(likely.length - 1, index + smoothReach);
  for (let at = Math.max(0, index - smoothReach); at <= last; at++) {
    if (at === index) continue;
    const share = 1 / Math.abs(at - index);
    sum += likely[at]! * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : 0;
}
