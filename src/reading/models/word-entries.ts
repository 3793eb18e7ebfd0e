/**
 * Which entry of a table with limited room holds each word. A new word takes the entry of one that was not asked for since the hand last
 * passed it (the clock of Corbató 1968, "A paging experiment with the Multics system"): usual words stay, and half as much room holds as much
 * as when all were forgotten together. Entry 0 is never given out.
 */
export class WordEntries {
  /** Entry of each word, 0 for none. */
  #entries = new Int32Array(0);
  readonly #words: Int32Array;
  readonly #wasUsed: Uint8Array;
  /** The round in which each entry was last asked for: what a round has handed out holds until it ends. */
  readonly #rounds: Int32Array;
  #round = 0;
  #hand = 0;

  /** `count` must be more than twice the words of one round. */
  constructor(count: number) {
    this.#words = new Int32Array(count + 1).fill(-1);
    this.#wasUsed = new Uint8Array(count + 1);
    this.#rounds = new Int32Array(count + 1);
  }

  /** Forgets all words; they are numbered below `words` from now on. */
  clear(words: number): void {
    this.#entries = new Int32Array(words);
    this.#words.fill(-1);
    this.#hand = 0;
  }

  startRound(): void {
    // It starts again long before numbers become slow to compare.
    this.#round = (this.#round + 1) & 0x3fffffff;
  }

  /** The entry of a word; 0 when it has none. */
  find(word: number): number {
    const entry = this.#entries[word]!;
    this.#wasUsed[entry] = 1;
    this.#rounds[entry] = this.#round;
    return entry;
  }

  /** An entry for a word that has none. */
  take(word: number): number {
    const entry = this.#nextFree();
    const before = this.#words[entry]!;
    if (before >= 0) this.#entries[before] = 0;
    this.#words[entry] = word;
    this.#entries[word] = entry;
    this.#rounds[entry] = this.#round;
    return entry;
  }

  #nextFree(): number {
    for (;;) {
      this.#hand = this.#hand + 1 < this.#words.length ? this.#hand + 1 : 1;
      if (this.#words[this.#hand]! < 0) return this.#hand;
      if (this.#wasUsed[this.#hand] === 1) this.#wasUsed[this.#hand] = 0;
      else if (this.#rounds[this.#hand] !== this.#round) return this.#hand;
    }
  }
}
