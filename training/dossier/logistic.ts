/** Logistic regression by full-batch gradient descent with momentum and L2; deterministic, and fast enough for thousands of rows. */
export function fitLogistic(rows: readonly { readonly features: readonly number[]; readonly target: number }[]): number[] {
  const size = rows[0]!.features.length;
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = new Array<number>(size).fill(0);
    for (const { features, target } of rows) {
      const error = probability(features, weights) - target;
      for (let at = 0; at < size; at++) gradient[at]! += error * features[at]!;
    }
    for (let at = 0; at < size; at++) {
      speed[at] = momentum * speed[at]! - rate * (gradient[at]! / rows.length + l2 * weights[at]!);
      weights[at]! += speed[at]!;
    }
  }
  return weights;
}

const steps = 4000;
const rate = 0.3;
const momentum = 0.9;
const l2 = 1e-3;

export function probability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
}
