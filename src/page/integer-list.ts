/** Room that a list keeps for what comes next: 256 KB. */
const keptNumbers = 65_536;

/** A growing array of integers; plain arrays of numbers cost three times the memory on large pages. */
export class IntegerList {
  values: Int32Array = new Int32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.makeRoom(1);
    this.values[this.length++] = value;
  }

  /** Makes room for so many more numbers, which may then be written to `values` itself: a loop without calls is several times as fast. */
  makeRoom(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.values.length) return;
    const larger = new Int32Array(Math.max(wanted, this.values.length * 2));
    larger.set(this.values);
    this.values = larger;
  }

  done(): Int32Array {
    return this.values.subarray(0, this.length);
  }

  /** What was pushed, as an array of its own. */
  copy(): Int32Array {
    return this.values.slice(0, this.length);
  }

  /** Empties the list, which keeps its room for what comes next unless that is more than most need. */
  clear(): void {
    this.length = 0;
    if (this.values.length > keptNumbers) this.values = new Int32Array(1_024);
  }
}
