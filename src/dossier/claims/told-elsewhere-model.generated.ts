// Made by training/dossier/told-elsewhere.ts from 1629 lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [
  -1.4955, -0.41596, -0.60684, -0.36088, 0.99264, 1.4365, -1.554, 0.78268, -0.12244, -0.52073, 0.57686, -0.38935, -0.826, -0.82211, 0.43951,
];
