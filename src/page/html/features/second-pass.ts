import type { PageView } from "../page-view.ts";
import { tags } from "../tags.ts";

const steps = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const levels = [1, 2, 3] as const;

/**
 * Features of the second pass: what the first pass thought of the block, its neighbours, the elements around it and the blocks
 * that are built like it. They let the decision follow the container and bridge gaps, as people do when they look at a page.
 */
export const secondPassFeatures: readonly string[] = [
  "own", ...steps.map((step) => `own${step}`), ...levels.flatMap((level) => [`around-${level}`, `aroundText-${level}`]),
  "alike", "alikeCount", "sureBefore", "sureAfter", "sureBeforeBlocks", "sureAfterBlocks", "textBefore", "textAfter", "ofHighest", "smooth", "sibling",
]; // prettier-ignore

/** A probability from which a block counts as surely article text when distances to it are measured. */
const sure = 0.7;
const farthest = 50;

/** Rows of `secondPassFeatures`; `likely` holds the probability of the first pass for each block. */
export function secondPass(view: PageView, likely: Float32Array): Float32Array {
  const { blocks, tree } = view;
  const width = secondPassFeatures.length;
  const rows = new Float32Array(blocks.length * width);
  const held = new Float64Array(tree.size);
  const wanted = new Float64Array(tree.size);
  const alike = new Map<string, { wanted: number; text: number; count: number }>();
  let highest = 0;
  const signatures = blocks.map((block, index) => {
    const length = weightOf(block.text.length);
    held[block.element]! += length;
    wanted[block.element]! += length * likely[index]!;
    highest = Math.max(highest, likely[index]!);
    const parent = tree.parent[block.element]!;
    const signature = `${tags[tree.tag[block.element]!]!.name} ${tree.names[block.element]} ${parent < 0 ? "" : `${tree.tag[parent]} ${tree.names[parent]}`}`;
    const group = alike.get(signature) ?? { wanted: 0, text: 0, count: 0 };
    group.wanted += length * likely[index]!;
    group.text += length;
    group.count++;
    alike.set(signature, group);
    return signature;
  });
  for (let element = tree.size - 1; element > 0; element--) {
    held[tree.parent[element]!]! += held[element]!;
    wanted[tree.parent[element]!]! += wanted[element]!;
  }
  const total = Math.max(1, wanted[0]!);
  const before = distances(view, likely, 1);
  const after = distances(view, likely, -1);
  let textBefore = 0;
  blocks.forEach((block, index) => {
    const length = weightOf(block.text.length);
    let at = index * width;
    rows[at++] = likely[index]!;
    for (const step of steps) rows[at++] = likely[index + step] ?? -1;
    let element = block.element;
    for (const _ of levels) {
      if (element > 0) element = tree.parent[element]!;
      // Without the block itself: its own probability is a feature of its own.
      const text = held[element]! - length;
      rows[at++] = text > 0 ? (wanted[element]! - length * likely[index]!) / text : -1;
      rows[at++] = (wanted[element]! - length * likely[index]!) / total;
    }
    const group = alike.get(signatures[index]!)!;
    rows[at++] = group.count > 1 ? (group.wanted - length * likely[index]!) / Math.max(1, group.text - length) : -1;
    rows[at++] = Math.min(20, group.count);
    rows[at++] = before.text[index]!;
    rows[at++] = after.text[index]!;
    rows[at++] = before.blocks[index]!;
    rows[at++] = after.blocks[index]!;
    rows[at++] = textBefore / total;
    rows[at++] = (total - textBefore - length * likely[index]!) / total;
    rows[at++] = highest > 0 ? likely[index]! / highest : 0;
    rows[at++] = smooth(likely, index);
    rows[at++] =
      held[block.element]! - length > 0 ? (wanted[block.element]! - length * likely[index]!) / (held[block.element]! - length) : -1;
    textBefore += length * likely[index]!;
  });
  return rows;
}

/** Very long blocks do not count for more than a long paragraph. */
function weightOf(length: number): number {
  return Math.min(length, 1_000);
}

/** Blocks and characters since the last sure block, forwards (`step` 1) or backwards (-1). */
function distances(view: PageView, likely: Float32Array, step: 1 | -1): { readonly text: Float32Array; readonly blocks: Float32Array } {
  const size = view.blocks.length;
  const text = new Float32Array(size);
  const blocks = new Float32Array(size);
  let sinceText = 100_000;
  let since = farthest;
  for (let at = step === 1 ? 0 : size - 1; at >= 0 && at < size; at += step) {
    text[at] = sinceText;
    blocks[at] = since;
    if (likely[at]! >= sure) {
      sinceText = 0;
      since = 0;
    } else {
      sinceText = Math.min(100_000, sinceText + view.blocks[at]!.text.length);
      since = Math.min(farthest, since + 1);
    }
  }
  return { text, blocks };
}

function smooth(likely: Float32Array, index: number): number {
  let sum = 0;
  let weight = 0;
  for (let step = -8; step <= 8; step++) {
    const value = likely[index + step];
    if (value === undefined || step === 0) continue;
    const share = 1 / Math.abs(step);
    sum += value * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : 0;
}
