import type { Parameter } from "./parameters.ts";
import { LEAK } from "../../src/reading/models/parser-words.ts";

/** A rectifier that lets a share of what is negative pass (Maas et al. 2013), and its slope, known from its result. */
export const rectify = (value: number): number => (value > 0 ? value : LEAK * value);
export const slopeOfRectified = (result: number): number => (result > 0 ? 1 : LEAK);

/** The soft sign, between -1 and 1, and its slope, known from its result. */
export const softSign = (value: number): number => value / (1 + Math.abs(value));
export const slopeOfSoftSign = (result: number): number => (1 - Math.abs(result)) ** 2;

/** Turns scores into the slopes of the cross entropy (probability less one for what is wanted); returns the loss. */
export function toSlopes(scores: Float32Array, at: number, count: number, wanted: number): number {
  let most = -Infinity;
  for (let index = at; index < at + count; index++) most = Math.max(most, scores[index]!);
  let sum = 0;
  for (let index = at; index < at + count; index++) {
    const part = Math.exp(scores[index]! - most);
    scores[index] = part;
    sum += part;
  }
  for (let index = at; index < at + count; index++) scores[index] = scores[index]! / sum;
  const loss = -Math.log(scores[at + wanted]! + 1e-9);
  scores[at + wanted] = scores[at + wanted]! - 1;
  return loss;
}

/** Adds the sum of all rows. */
export function addRows(into: Float32Array, from: Float32Array, rows: number, cols: number): void {
  for (let row = 0; row < rows; row++) for (let col = 0; col < cols; col++) into[col] = into[col]! + from[row * cols + col]!;
}

/** Writes a parameter's matrix with rows and columns changed. */
export function writeTurned({ weights, cols }: Parameter, into: Float32Array): void {
  const rows = weights.length / cols;
  for (let row = 0; row < rows; row++) for (let col = 0; col < cols; col++) into[col * rows + row] = weights[row * cols + col]!;
}
