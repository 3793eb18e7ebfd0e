// Made by training/stories/train.ts from 28590 pairs of 691 labelled reports and of streams made of them.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [3.16311, 0.622328, 1.94274, 2.94527, -2.33379, -0.100853, -0.494531, 5.72095, 3.82083, -1.16497, -7.75465],
  mergeMin: -0.5,
  joinMin: -1.25,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [16.1568, 0.563243, 2.17737, 3.46439, -2.54272, -0.85059, -0.548501, 0, 0, 0, -6.25309],
  mergeMin: 0,
  joinMin: 0,
};
