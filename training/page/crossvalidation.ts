import { featureNames } from "../../src/page/html/features/index.ts";
import { secondPassFeatures } from "../../src/page/html/features/second-pass.ts";
import { fitStage, folds, predict, secondRows, stageOptions } from "./stages.ts";
import type { PreparedPage } from "./stages.ts";

/** Probabilities for every page by a model that was trained without the pages of its fold (and so without its site). */
export function crossPredict(
  pages: readonly PreparedPage[],
  rowsOf: (page: PreparedPage) => Float32Array,
  width: number,
): Map<PreparedPage, Float32Array> {
  const predicted = new Map<PreparedPage, Float32Array>();
  for (let fold = 0; fold < folds; fold++) {
    const stage = fitStage(
      pages.filter((page) => page.fold !== fold),
      rowsOf,
      width,
      stageOptions,
    );
    for (const page of pages) if (page.fold === fold) predicted.set(page, predict(stage, rowsOf(page), width));
  }
  return predicted;
}

/** Both passes cross-validated: what the shipped model would say of each page had it never seen the site. */
export function crossValidate(pages: readonly PreparedPage[]): Map<PreparedPage, Float32Array> {
  const first = crossPredict(pages, (page) => page.features, featureNames.length);
  return crossPredict(pages, (page) => secondRows(page, first.get(page)!), featureNames.length + secondPassFeatures.length);
}
