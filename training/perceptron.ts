/**
 * Averaged perceptron over one hashed table (Freund and Schapire 1999; Collins 2002). Row r begins at weight `r * stride`; with a
 * stride of 1 rows overlap, which wastes nothing when most rows hold few classes.
 */
export class AveragedPerceptron {
  readonly weights: Float32Array;
  readonly mask: number;
  readonly stride: number;
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  #steps = 0;

  constructor(bits: number, classes: number, stride: number) {
    const size = (1 << bits) * stride + classes;
    this.mask = (1 << bits) - 1;
    this.stride = stride;
    this.weights = new Float32Array(size);
    this.#sums = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  /** To be called once for each decision, right or wrong. */
  step(): void {
    this.#steps++;
  }

  score(features: Int32Array, count: number, label: number): number {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += this.weights[(features[index]! & this.mask) * this.stride + label]!;
    return sum;
  }

  update(features: Int32Array, count: number, label: number, amount: number): void {
    for (let index = 0; index < count; index++) {
      const at = (features[index]! & this.mask) * this.stride + label;
      this.#sums[at] = this.#sums[at]! + (this.#steps - this.#touched[at]!) * this.weights[at]!;
      this.#touched[at] = this.#steps;
      this.weights[at] = this.weights[at]! + amount;
    }
  }

  /** Puts the mean of every weight over all steps in its place; training ends here. */
  average(): void {
    for (let at = 0; at < this.weights.length; at++) {
      const sum = this.#sums[at]! + (this.#steps - this.#touched[at]!) * this.weights[at]!;
      this.weights[at] = sum / Math.max(1, this.#steps);
    }
  }
}
