import type { Workspace } from "../../src/reading/models/matrix.ts";

/** Weights that are learned, with what Adam has to know of them (Kingma and Ba 2015). */
export interface Parameter {
  readonly name: string;
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** Numbers in a row; for tables of which a sentence touches few rows. */
  readonly cols: number;
  /** Rows touched since the last step; undefined when all are always touched. */
  readonly touched: Set<number> | undefined;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const SMALLEST = 1e-8;

/** A matrix in the workspace, drawn from a normal distribution with the standard deviation `spread`. */
export function denseParameter(
  space: Workspace,
  name: string,
  rows: number,
  cols: number,
  spread: number,
  random: () => number,
): Parameter {
  const weights = space.array(rows * cols);
  fillNormal(weights, spread, random);
  const size = rows * cols;
  return {
    name,
    weights,
    gradient: space.array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
    cols,
    touched: undefined,
  };
}

/** A table of which each sentence uses few rows. */
export function tableParameter(name: string, rows: number, cols: number, spread: number, random: () => number): Parameter {
  const size = rows * cols;
  const weights = new Float32Array(size);
  fillNormal(weights, spread, random);
  return {
    name,
    weights,
    gradient: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
    cols,
    touched: new Set(),
  };
}

/** Box and Muller 1958. */
function fillNormal(weights: Float32Array, spread: number, random: () => number): void {
  if (spread === 0) return;
  for (let at = 0; at < weights.length; at++) {
    weights[at] = spread * Math.sqrt(-2 * Math.log(random() + 1e-7)) * Math.cos(2 * Math.PI * random());
  }
}

/** One step of Adam down the gradients, which are divided by `count` and cleared. `step` counts from 1. */
export function descend(parameters: readonly Parameter[], rate: number, step: number, count: number): void {
  const size = (rate * Math.sqrt(1 - SQUARE_DECAY ** step)) / (1 - MEAN_DECAY ** step);
  for (const parameter of parameters) {
    if (parameter.touched === undefined) {
      descendRange(parameter, 0, parameter.weights.length, size, 1 / count);
      continue;
    }
    for (const row of parameter.touched) descendRange(parameter, row * parameter.cols, (row + 1) * parameter.cols, size, 1 / count);
    parameter.touched.clear();
  }
}

function descendRange({ weights, gradient, mean, square }: Parameter, from: number, to: number, size: number, share: number): void {
  for (let at = from; at < to; at++) {
    const slope = gradient[at]! * share;
    gradient[at] = 0;
    const average = MEAN_DECAY * mean[at]! + (1 - MEAN_DECAY) * slope;
    const spread = SQUARE_DECAY * square[at]! + (1 - SQUARE_DECAY) * slope * slope;
    mean[at] = average;
    square[at] = spread;
    weights[at] = weights[at]! - (size * average) / (Math.sqrt(spread) + SMALLEST);
  }
}
