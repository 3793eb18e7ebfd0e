import type { PageView } from "../page-view.ts";
import { fillTextFeatures, textFeatures } from "./block-text.ts";
import { contextFeatures, contextOf, fillContextFeatures } from "./context.ts";
import { fillStructureFeatures, nearestNames, structureFeatures } from "./structure.ts";

/** Names of all features, in the order of a row. */
export const featureNames: readonly string[] = [...textFeatures, ...structureFeatures, ...contextFeatures];

/** One row of `featureNames.length` values a block, row by row. */
export function pageFeatures(view: PageView): Float32Array {
  const width = featureNames.length;
  const rows = new Float32Array(view.blocks.length * width);
  const nearest = nearestNames(view);
  const context = contextOf(view);
  let textBefore = 0;
  view.blocks.forEach((block, index) => {
    const from = index * width;
    fillTextFeatures(block, rows, from);
    fillStructureFeatures(view, block, nearest, rows, from + textFeatures.length);
    fillContextFeatures(view, context, index, textBefore, rows, from + textFeatures.length + structureFeatures.length);
    textBefore += block.measure;
  });
  return rows;
}
