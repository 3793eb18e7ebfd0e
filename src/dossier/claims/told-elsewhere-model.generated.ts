// Made by training/dossier/told-elsewhere.ts from 2668 lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [
  -1.6812, -0.43865, -0.33767, -0.10663, 0.64628, 1.2614, -1.5173, 0.67596, 0.17491, -0.71114, 0.66834, -0.46803, -0.86466, -0.53056,
  0.51749,
];
