import type { PageView } from "./page-view.ts";

/** From this likelihood on a block is article text, on pages of which the model is sure. */
export const threshold = 0.4;

/** Likelihoods are counted in steps of a hundredth: exact enough for a bar, and linear in the blocks. */
const steps = 100;

/** A page with no block that is at all likely has no article to be saved, and below the lowest bar nothing is. */
const leastHope = 0.2;
export const lowestBar = 0.05;

/**
 * The likelihood from which on a block of this page is taken for article text. On a page of a kind that the model hardly knows it
 * gives the article's own blocks little more than the others; a fixed bar would then keep a few of them and lose the rest. The best
 * bar for F1 is half of the F1 that can be hoped for, and that follows from the likelihoods themselves.
 * Source: Lewis, "Evaluating and optimizing autonomous text classification systems" (1995).
 */
export function barFor({ blocks }: PageView, likely: Float32Array): number {
  const text = new Float64Array(steps + 1);
  const wanted = new Float64Array(steps + 1);
  let highest = 0;
  let allWanted = 0;
  blocks.forEach(({ measure }, index) => {
    const likelihood = likely[index]!;
    const step = Math.floor(likelihood * steps);
    text[step]! += measure;
    wanted[step]! += measure * likelihood;
    allWanted += measure * likelihood;
    highest = Math.max(highest, likelihood);
  });
  if (highest < leastHope) return threshold;
  let hoped = 0;
  let taken = 0;
  let right = 0;
  for (let step = steps; step >= 0; step--) {
    taken += text[step]!;
    right += wanted[step]!;
    hoped = Math.max(hoped, (2 * right) / (taken + allWanted));
  }
  return Math.min(threshold, Math.max(lowestBar, hoped / 2));
}
