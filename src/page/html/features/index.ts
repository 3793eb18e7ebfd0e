import type { PageView } from "../page-view.ts";
import { fillTextFeatures, textFeatures } from "./block-text.ts";
import { contextFeatures, contextOf, fillContextFeatures } from "./context.ts";
import { fillStructureFeatures, structureFeatures } from "./structure.ts";

/** Names of all features, in the order of a row. */
export const featureNames: readonly string[] = [...textFeatures, ...structureFeatures, ...contextFeatures];

/** One row of `featureNames.length` values a block; rows of blocks whose `wanted` is 0 stay empty (all are filled when it is absent). */
export function pageFeatures(view: PageView, wanted?: Uint8Array): Float32Array {
  const width = featureNames.length;
  const rows = new Float32Array(view.blocks.length * width);
  const context = contextOf(view);
  let textBefore = 0;
  for (let index = 0; index < view.blocks.length; index++) {
    const block = view.blocks[index]!;
    if (!wanted || wanted[index] === 1) {
      const from = index * width;
      fillTextFeatures(view, block, rows, from);
      fillStructureFeatures(view, block, rows, from + textFeatures.length);
      fillContextFeatures(view, context, index, textBefore, rows, from + textFeatures.length + structureFeatures.length);
    }
    textBefore += block.measure;
  }
  return rows;
}
