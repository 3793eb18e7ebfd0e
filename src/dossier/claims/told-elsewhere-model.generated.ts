// Made by training/dossier/told-elsewhere.ts from 1629 lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [
  -1.4713, -0.41739, -0.6038, -0.36224, 0.99192, 1.4627, -1.5498, 0.7799, -0.10053, -0.51615, 0.59091, -0.47629, -0.77339, -0.79122,
  0.48279,
];
