// Made by training/dossier/told-elsewhere.ts from 2593 lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [
  -1.6257, -0.46091, -0.35035, -0.088887, 0.69197, 1.2584, -1.5409, 0.68217, 0.16344, -0.68571, 0.71214, -0.50232, -0.81343, -0.58045,
  0.52643,
];
