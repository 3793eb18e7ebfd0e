// Made by training/stories/train.ts from 10704 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [5.81638, 3.32014, 2.25886, 4.46858, -1.52545, -1.17276, 0.0711454, -0.886249, -0.0302438, 5.07732, -8.32333, 5.48252, 2.55476, -1.47651, -8.83857],
  mergeMin: -0.5,
  joinMin: -1.25,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.5614, 3.17946, 2.24071, 4.63614, -1.35898, -1.19983, -0.74875, -1.05815, 0.0132076, 5.14949, -7.88677, 0, 0, 0, -7.45167],
  mergeMin: 0,
  joinMin: 0,
};
