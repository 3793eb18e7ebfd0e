/** Bits by the hash of a word: a few hundred known words are looked for in every word of a page. */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `entries`: hashes, none of them 0, each with its bits; the bits of equal hashes are joined. */
  constructor(entries: readonly (readonly [word: number, bits: number])[]) {
    // A quarter full at most, so that most unknown words meet a free place at once.
    const size = 1 << (34 - Math.clz32(entries.length));
    this.#keys = new Int32Array(size);
    this.#bits = new Int32Array(size);
    this.#mask = size - 1;
    for (const [word, bits] of entries) {
      const place = this.#placeOf(word);
      this.#keys[place] = word;
      this.#bits[place]! |= bits;
    }
  }

  /** The bits of a word, 0 for an unknown one. */
  bitsOf(word: number): number {
    return this.#bits[this.#placeOf(word)]!;
  }

  #placeOf(word: number): number {
    let place = (word ^ (word >>> 15)) & this.#mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== word) place = (place + 1) & this.#mask;
    return place;
  }
}
