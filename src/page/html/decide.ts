import { phraseRuleFor } from "../phrases.ts";
import type { PageBlock } from "./blocks.ts";
import { headingLevel } from "./features/structure.ts";
import type { PageView } from "./page-view.ts";
import { inside } from "./tags.ts";

/** From this likelihood on a block is article text. */
const threshold = 0.5;

/** Kinds of phrases that are chrome wherever they stand; the other kinds also occur as headings of a report. */
const surePhrases = new Set(["newsletter", "paywall", "donation", "form", "share", "advertisement", "related", "legal", "self-promotion"]);

/** Longer texts that return word for word were printed twice by the page's layout. */
const shortestRepeat = 60;

/**
 * Which blocks are article text:
 * 1. the model's likelihood, with a lower bar on pages where it is sure of nothing; 2. phrases that are chrome wherever they
 * stand; 3. text that the page prints twice; 4. headings with nothing under them.
 */
export function decideBlocks(view: PageView, likely: Float32Array): boolean[] {
  const bar = barFor(view, likely);
  const kept = view.blocks.map((block, index) => likely[index]! >= bar && /[\p{L}\p{N}]/u.test(block.text));
  dropPhrases(view, likely, kept);
  dropRepeats(view, likely, kept);
  dropEmptyHeadings(view, kept);
  return kept;
}

/** The most of the page's prose that the bar must leave out before it is lowered. */
const leastShare = 0.15;

function barFor(view: PageView, likely: Float32Array): number {
  let taken = 0;
  let highest = 0;
  view.blocks.forEach((block, index) => {
    highest = Math.max(highest, likely[index]!);
    if (likely[index]! >= threshold) taken += block.text.length;
  });
  if (taken >= leastShare * view.totalProse || highest < 0.12) return threshold;
  return Math.min(threshold, 0.5 * highest);
}

function dropPhrases(view: PageView, likely: Float32Array, kept: boolean[]): void {
  view.blocks.forEach((block, index) => {
    if (!kept[index]) return;
    const rule = phraseRuleFor(block.text);
    if (rule && surePhrases.has(rule.kind) && (likely[index]! < 0.9 || block.text.length < 200)) kept[index] = false;
  });
}

function dropRepeats(view: PageView, likely: Float32Array, kept: boolean[]): void {
  const best = new Map<string, number>();
  view.blocks.forEach((block, index) => {
    if (!kept[index] || block.text.length < shortestRepeat) return;
    const before = best.get(block.text);
    if (before === undefined) best.set(block.text, index);
    else if (likely[index]! > likely[before]! + 0.2) {
      kept[before] = false;
      best.set(block.text, index);
    } else kept[index] = false;
  });
}

function dropEmptyHeadings(view: PageView, kept: boolean[]): void {
  for (let index = view.blocks.length - 1; index >= 0; index--) {
    if (!kept[index]) continue;
    if (!isHeading(view, view.blocks[index]!)) return;
    kept[index] = false;
  }
}

function isHeading(view: PageView, block: PageBlock): boolean {
  const level = headingLevel(view, block);
  return level > 0 && level < 7 && (block.inside & inside.heading) !== 0;
}
