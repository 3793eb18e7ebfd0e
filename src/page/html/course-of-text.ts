import type { PageBlock } from "./blocks.ts";
import type { PageView } from "./page-view.ts";

/** A block of which the model is this sure belongs to the body; the body begins with the first one. */
const sureBody = 0.8;

/** Before the body stand summaries of other reports, appeals and notes in whole sentences: what is kept there must be surer. */
const startThreshold = 0.6;

/** Drops what the model doubts before the first block that is surely the body's. */
export function dropDoubtfulStart(likely: Float32Array, kept: boolean[]): void {
  const first = kept.findIndex((keep, index) => keep && likely[index]! >= sureBody);
  for (let index = 0; index < first; index++) if (likely[index]! < startThreshold) kept[index] = false;
}

/** Between two kept blocks beside which it stands, a block needs no more than this. */
const gapThreshold = 0.15;

/**
 * Keeps a single block that would be a gap in the text: it stands in one element with the kept blocks before and after it, is built like one
 * of them, is not mostly link and has no words of a publisher.
 */
export function closeGaps(view: PageView, likely: Float32Array, kept: boolean[]): void {
  const { blocks, tree } = view;
  const parentOf = (block: PageBlock): number => tree.parent[block.element]!;
  for (let index = 1; index + 1 < kept.length; index++) {
    if (kept[index] || !kept[index - 1] || !kept[index + 1] || likely[index]! < gapThreshold) continue;
    const before = blocks[index - 1]!;
    const block = blocks[index]!;
    const after = blocks[index + 1]!;
    if (parentOf(block) !== parentOf(before) || parentOf(block) !== parentOf(after)) continue;
    if (block.tag !== before.tag && block.tag !== after.tag) continue;
    if (block.linkLength <= 0.5 * block.text.length && !view.phraseOf(block)) kept[index] = true;
  }
}
