// Made by training/dossier/told-elsewhere.ts from 2174 lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [
  -1.5715, -0.60678, -0.46555, -0.15541, 0.55962, 0.93884, -1.5105, 0.79975, 0.16883, -0.71449, 0.67585, -0.25016, -0.83737, -0.59989,
  0.61821,
];
