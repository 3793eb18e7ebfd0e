import { fitWeights, groupStream, type Labelled, type Pair, trainingPairs } from "./fit.ts";
import { addSums, type GroupingSums, sumGrouping, toFigures } from "./measure.ts";

export const folds = 5;

/** Bounds for merging that are tried; the bound for lone reports lies `loneMargin` below. */
export const bounds: readonly number[] = [-0.75, -0.5, -0.25];

/** Stories are dealt to folds by their names, which are hashes. */
export function foldOf(story: string): number {
  let hash = 0;
  for (let at = 0; at < story.length; at++) hash = Math.imul(hash ^ story.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 8) % folds;
}

export interface FoldRun {
  readonly fold: number;
  /** Weights that were fitted without any pair of the fold's stories. */
  readonly weights: readonly number[];
  /** Story of each report by bound, and the score of the fold's reports against the whole stream. */
  readonly byBound: readonly { readonly bound: number; readonly found: readonly string[]; readonly sums: GroupingSums }[];
}

/** Fits without each fold and groups the whole stream with each of the models. */
export function crossValidate(stream: readonly Labelled[]): readonly FoldRun[] {
  const gold = stream.map((one) => one.gold);
  const pairs = trainingPairs(stream);
  const isOf = (pair: Pair, fold: number): boolean => foldOf(pair.left.gold) === fold || foldOf(pair.right.gold) === fold;
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(pairs.filter((pair) => !isOf(pair, fold)));
    const byBound = bounds.map((bound) => {
      const found = groupStream(stream, weights, bound);
      return { bound, found, sums: sumGrouping(gold, found, (story) => foldOf(story) === fold) };
    });
    return { fold, weights, byBound };
  });
}

/** The bound that does best on the folds that `isUsed` picks, each scored with the model that has not seen it. */
export function chooseBound(runs: readonly FoldRun[], isUsed: (fold: number) => boolean): number {
  let chosen = bounds[0]!;
  let best = -1;
  bounds.forEach((bound, index) => {
    const figures = toFigures(
      runs
        .filter((run) => isUsed(run.fold))
        .map((run) => run.byBound[index]!.sums)
        .reduce(addSums),
    );
    const score = figures.bcubed.f + figures.pairs.f;
    if (score <= best) return;
    best = score;
    chosen = bound;
  });
  return chosen;
}
