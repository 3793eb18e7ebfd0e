import { firstLookFeatures } from "../../src/page/html/features/first-look.ts";
import { featureNames } from "../../src/page/html/features/index.ts";
import { secondPassFeatures } from "../../src/page/html/features/second-pass.ts";
import type { BoostingOptions } from "./boosting.ts";
import { fitStage, folds, leastLook, lookOptions, predict, secondRows, stageOptions } from "./stages.ts";
import type { Input, PreparedPage } from "./stages.ts";

/** Probabilities of the blocks of each page. */
export type Likelihoods = ReadonlyMap<PreparedPage, Float32Array>;

/** Probabilities for every page by a model that was trained without the pages of its fold (and so without its site). */
export function crossPredict(pages: readonly PreparedPage[], input: Input, options: BoostingOptions, before?: Likelihoods): Likelihoods {
  const predicted = new Map<PreparedPage, Float32Array>();
  for (let fold = 0; fold < folds; fold++) {
    const others = pages.filter((page) => page.fold !== fold);
    const stage = fitStage(others, input, options);
    for (const page of pages) if (page.fold === fold) predicted.set(page, predict(stage, page, input, before?.get(page)));
  }
  return predicted;
}

export const lookInput: Input = { width: firstLookFeatures.length, rowsOf: (page) => page.look };

/** Inputs of the two passes, given what the stages before say of pages that they have not seen. */
export function firstInput(wanted: ReadonlyMap<PreparedPage, Uint8Array>): Input {
  return { width: featureNames.length, rowsOf: (page) => page.features, wantedOf: (page) => wanted.get(page)! };
}

export function secondInput(wanted: ReadonlyMap<PreparedPage, Uint8Array>, first: Likelihoods): Input {
  return {
    width: featureNames.length + secondPassFeatures.length,
    rowsOf: (page) => secondRows(page, first.get(page)!),
    wantedOf: (page) => wanted.get(page)!,
  };
}

/** All stages cross-validated but the last, which learns from what the others say of pages that they have not seen. */
export interface Unseen {
  readonly leastLook: number;
  readonly wanted: ReadonlyMap<PreparedPage, Uint8Array>;
  readonly first: Likelihoods;
}

export function crossPredictFirst(pages: readonly PreparedPage[]): Unseen {
  const look = crossPredict(pages, lookInput, lookOptions);
  const least = leastLook(pages, look);
  const wanted = new Map(pages.map((page) => [page, Uint8Array.from(look.get(page)!, (likely) => (likely >= least ? 1 : 0))] as const));
  return { leastLook: least, wanted, first: crossPredict(pages, firstInput(wanted), stageOptions, look) };
}

/** What the shipped model would say of each page had it never seen the site. */
export function crossValidate(pages: readonly PreparedPage[], { wanted, first }: Unseen = crossPredictFirst(pages)): Likelihoods {
  return crossPredict(pages, secondInput(wanted, first), stageOptions, first);
}
