// Made by training/stories/train.ts from 10702 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [0.017123, 0.447358, 2.00122, 3.05307, -2.97128, -0.023651, -0.752092, 5.90799, 6.09906, -1.40472, -7.05252],
  mergeMin: -0.75,
  joinMin: -1.5,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.8167, 0.166092, 2.35215, 4.0234, -3.18488, -0.847213, -0.846694, 0, 0, 0, -5.05253],
  mergeMin: 0,
  joinMin: 0,
};
