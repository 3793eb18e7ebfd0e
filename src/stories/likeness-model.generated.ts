// Made by training/stories/train.ts from 10696 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [6.86236, 3.31323, 2.27606, 4.51826, -1.49587, -1.20482, 0.0742047, -0.886017, -0.0380879, 5.0862, -8.34022, 4.99297, 2.36813, -1.47804, -8.81822],
  mergeMin: 0.25,
  joinMin: -0.5,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.6085, 3.14472, 2.2289, 4.64173, -1.34829, -1.21772, -0.746635, -1.06007, 0.00468141, 5.15735, -7.93491, 0, 0, 0, -7.44529],
  mergeMin: 0,
  joinMin: 0,
};
