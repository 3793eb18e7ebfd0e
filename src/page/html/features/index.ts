import type { PageView } from "../page-view.ts";
import { fillTextFeatures, textFeatures } from "./block-text.ts";
import { contextFeatures, contextOf, fillContextFeatures } from "./context.ts";
import { fillStructureFeatures, structureFeatures } from "./structure.ts";
import { fillVocabulary, vocabularyFeatures } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

export { firstLook, firstLookFeatures } from "./first-look.ts";
export { secondPass, secondPassFeatures } from "./second-pass.ts";
export { vocabularyBits } from "./vocabulary.ts";
export type { Vocabulary } from "./vocabulary.ts";

/** Names of all features, in the order of a row. */
export const featureNames: readonly string[] = [...textFeatures, ...structureFeatures, ...contextFeatures, ...vocabularyFeatures];

/** The column of the first feature by vocabulary: training fills these anew for each fold. */
export const vocabularyColumn: number = featureNames.length - vocabularyFeatures.length;

/** Writes the values of `featureNames` to the start of the row of each block with `wanted` 1; a row is `width` values long. */
export function pageFeatures(view: PageView, vocabulary: Vocabulary, wanted: Uint8Array, rows: Float32Array, width: number): void {
  const context = contextOf(view);
  let textBefore = 0;
  for (let index = 0; index < view.blocks.length; index++) {
    const block = view.blocks[index]!;
    if (wanted[index] === 1) {
      const from = index * width;
      fillTextFeatures(view, block, rows, from);
      fillStructureFeatures(view, block, rows, from + textFeatures.length);
      fillContextFeatures(view, context, index, textBefore, rows, from + textFeatures.length + structureFeatures.length);
    }
    textBefore += block.measure;
  }
  fillVocabulary(view, vocabulary, rows, width, vocabularyColumn, wanted);
}
