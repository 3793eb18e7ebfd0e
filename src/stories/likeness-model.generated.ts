// Made by training/stories/train.ts from 10696 pairs of 691 labelled reports.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [0.601342, 0.533993, 1.66558, 3.0697, -0.684043, -1.79882, -1.02618, 0.174054, 4.02931, 5.35882, -6.28818],
  joinMin: 0,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.2505, 0.322795, 1.99095, 3.90412, -0.815496, -1.99227, -1.03435, 0.298999, 0, 0, -5.51177],
  joinMin: 0,
};
