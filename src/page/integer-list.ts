/** A growing array of integers; plain arrays of numbers cost three times the memory on large pages. */
export class IntegerList {
  values: Int32Array = new Int32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  done(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}
