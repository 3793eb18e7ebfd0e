/**
 * Averaged perceptron over one hashed table (Freund and Schapire 1999; Collins 2002). Row r begins at weight `r * stride`; with a
 * stride of 1 rows overlap, which wastes nothing when most rows hold few classes. The mean over all steps is found from the last
 * weights and the sum of all changes times their step (Daumé 2006, "Practical structured learning techniques", section 2.4).
 */
export class AveragedPerceptron {
  readonly weights: Float32Array;
  readonly mask: number;
  readonly stride: number;
  readonly #changes: Float64Array;
  #steps = 1;

  constructor(bits: number, classes: number, stride: number) {
    const size = (1 << bits) * stride + classes;
    this.mask = (1 << bits) - 1;
    this.stride = stride;
    this.weights = new Float32Array(size);
    this.#changes = new Float64Array(size);
  }

  /** To be called once for each decision, right or wrong. */
  step(): void {
    this.#steps++;
  }

  /** Scores of some classes; each row is fetched once for all of them. */
  scores(features: Int32Array, count: number, labels: readonly number[], into: Float64Array): void {
    const { weights, mask, stride } = this;
    const members = labels.length;
    into.fill(0, 0, members);
    for (let index = 0; index < count; index++) {
      const row = (features[index]! & mask) * stride;
      for (let member = 0; member < members; member++) into[member] = into[member]! + weights[row + labels[member]!]!;
    }
  }

  update(features: Int32Array, count: number, label: number, amount: number): void {
    const { weights, mask, stride } = this;
    const changes = this.#changes;
    const change = amount * this.#steps;
    for (let index = 0; index < count; index++) {
      const at = (features[index]! & mask) * stride + label;
      weights[at] = weights[at]! + amount;
      changes[at] = changes[at]! + change;
    }
  }

  /** Puts the mean of every weight over all steps in its place; training ends here. */
  average(): void {
    for (let at = 0; at < this.weights.length; at++) this.weights[at] = this.weights[at]! - this.#changes[at]! / this.#steps;
  }
}
