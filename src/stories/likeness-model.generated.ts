// Made by training/stories/train.ts from 8366 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [-4.61391, -0.581998, 2.1806, 3.29903, -2.53297, -0.300652, -0.747224, 6.34665, 7.74917, -1.10481, -6.24138],
  mergeMin: -0.5,
  joinMin: -0.75,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.3431, -0.535341, 2.50079, 4.14828, -2.58245, -0.980844, -0.696086, 0, 0, 0, -4.77691],
  mergeMin: 0,
  joinMin: 0,
};
