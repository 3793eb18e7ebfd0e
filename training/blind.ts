import { trait, TRAITS } from "../src/reading/models/word-traits.ts";

/** Columns of the traits by family; a model without a family sees the same in all words. */
export const traitFamilies: Readonly<Record<"words" | "affixes" | "shapes" | "clusters", readonly number[]>> = {
  words: [trait.word, trait.folded],
  affixes: [trait.suffix1, trait.suffix2, trait.suffix3, trait.suffix4, trait.prefix1, trait.prefix2, trait.prefix3, trait.prefix4],
  shapes: [trait.shape, trait.fullShape, trait.flags],
  clusters: [trait.cluster, trait.coarse],
};

/** Makes all words alike in the given columns. */
export function blind(rows: Int32Array, columns: readonly number[]): void {
  for (let row = 0; row < rows.length; row += TRAITS) for (const column of columns) rows[row + column] = 0;
}
