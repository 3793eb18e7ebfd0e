// Made by training/stories/train.ts from 32394 pairs of 691 labelled reports and of streams made of them.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [0.714032, 0.970475, 1.68787, 2.56656, -2.15617, 0.00164551, -0.606021, 6.36889, 4.68666, -1.19569, -8.09828],
  mergeMin: -0.75,
  joinMin: -1.5,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.8504, 0.891168, 2.02934, 3.18876, -2.41144, -0.770384, -0.637053, 0, 0, 0, -6.39624],
  mergeMin: 0,
  joinMin: 0,
};
