// Made by training/stories/train.ts from 30608 pairs of 691 labelled reports and of streams made of them.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: [2.45846, 1.02688, 1.6905, 2.6467, -2.32317, -0.0616211, -0.573852, 5.50613, 4.35055, -1.13635, -7.83373],
  mergeMin: -0.75,
  joinMin: -1.5,
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: [15.8775, 0.943919, 2.01364, 3.21494, -2.54861, -0.807889, -0.590323, 0, 0, 0, -6.28826],
  mergeMin: 0,
  joinMin: 0,
};
