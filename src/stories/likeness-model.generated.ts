// Made by training/stories/train.ts from 10704 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [0.014103, 0.446329, 1.99848, 3.05403, -2.96969, -0.0233507, -0.751054, 5.90868, 6.10185, -1.40516, -7.05538],
  mergeMin: -0.5,
  joinMin: -0.75,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.8174, 0.16404, 2.34707, 4.02566, -3.18176, -0.847095, -0.845288, 0, 0, 0, -5.05591],
  mergeMin: 0,
  joinMin: 0,
};
