import { ownText } from "../../kernel/index.ts";
import { classOf, DIGIT, isHyphen, LOWER, UNCASED, UPPER } from "../characters.ts";
import { straighten } from "../straighten.ts";
import { hashFolded, hashUnits } from "./hashing.ts";
import { wordKey } from "./word-table.ts";
import type { WordTable } from "./word-table.ts";

/** Columns of a row of traits: what the models look at in a word, reckoned once for each different word. */
export const trait = {
  /** Hash as written, with curly marks made straight. */
  word: 0,
  /** Hash in lower case with digits folded. */
  folded: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  prefix4: 9,
  /** Case and digits with runs cut to two: "Xxx", "XX-dd". */
  shape: 10,
  /** As `shape`, with nothing cut. */
  fullShape: 11,
  /** Word cluster, fine (1 to 512) and coarse (1 to 64); 0 when the word is in none. */
  cluster: 12,
  coarse: 13,
  flags: 14,
  /** Key in lower case, for word tables. */
  key: 15,
} as const;

export const TRAITS = 16;

/** Bits of `trait.flags`. */
export const flag = { capital: 1, capitals: 2, initial: 4, digit: 8, hyphen: 16, innerCapital: 32, inner: 64, lower: 128 } as const;

/**
 * Words beyond this number, the vocabulary of a thousand reports, are forgotten together, so that an endless stream of new words does not fill
 * the memory: with what other models keep of it, a word takes half a kilobyte.
 */
const MOST_WORDS = 50_000;
/** A word longer than this is a dump or an address; it is read but not remembered. */
const LONGEST_KEPT = 64;

/** Rows of traits by word; one for each set of clusters. */
export class WordTraits {
  readonly #clusters: WordTable;
  #slots = new Map<string, number>();
  #rows = new Int32Array(4096 * TRAITS);
  #count = 1;

  constructor(clusters: WordTable) {
    this.#clusters = clusters;
  }

  get rows(): Int32Array {
    return this.#rows;
  }

  /** Offsets into `rows` for the words of one text. Valid until the next call. */
  rowsOf(words: readonly string[]): Int32Array {
    if (this.#count + words.length > MOST_WORDS) {
      // New rows as well: what others have reckoned from the old ones must not be taken for the new words.
      this.#slots = new Map();
      this.#rows = new Int32Array(4096 * TRAITS);
      this.#count = 1;
    }
    const offsets = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      let slot = this.#slots.get(word);
      if (slot === undefined) {
        slot = this.#count++;
        if ((slot + 1) * TRAITS > this.#rows.length) this.#grow();
        fillRow(this.#rows, slot * TRAITS, word, this.#clusters);
        if (word.length <= LONGEST_KEPT) this.#slots.set(ownText(word), slot);
      }
      offsets[index] = slot * TRAITS;
    }
    return offsets;
  }

  #grow(): void {
    const larger = new Int32Array(this.#rows.length * 2);
    larger.set(this.#rows);
    this.#rows = larger;
  }
}

function fillRow(rows: Int32Array, at: number, raw: string, clusters: WordTable): void {
  const lower = straighten(raw);
  const word = lower.length === raw.length ? raw.replaceAll("’", "'") : lower;
  const length = lower.length;
  rows[at + trait.word] = hashUnits(word, 0, word.length, 0);
  rows[at + trait.folded] = hashFolded(lower);
  for (let size = 1; size <= 4; size++) {
    rows[at + trait.suffix1 + size - 1] = hashUnits(lower, Math.max(0, length - size), length, 10 + size);
    rows[at + trait.prefix1 + size - 1] = hashUnits(lower, 0, Math.min(size, length), 20 + size);
  }
  const shape = shapeOf(word);
  rows[at + trait.shape] = hashUnits(shape.short, 0, shape.short.length, 30);
  rows[at + trait.fullShape] = hashUnits(shape.full, 0, shape.full.length, 31);
  const key = wordKey(lower);
  const pair = clusters.get(key);
  rows[at + trait.cluster] = pair >> 6;
  rows[at + trait.coarse] = pair === 0 ? 0 : (pair & 63) + 1;
  rows[at + trait.flags] = flagsOf(word);
  rows[at + trait.key] = key;
}

function shapeOf(word: string): { readonly short: string; readonly full: string } {
  let short = "";
  let full = "";
  let last = "";
  let run = 0;
  const end = Math.min(word.length, LONGEST_KEPT);
  for (let at = 0; at < end; at++) {
    const kind = classOf(word.charCodeAt(at));
    const sign = kind === UPPER ? "X" : kind === LOWER || kind === UNCASED ? "x" : kind === DIGIT ? "d" : word[at]!;
    full += sign;
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run < 3) short += sign;
  }
  return { short, full };
}

function flagsOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let bits = 0;
  const end = Math.min(word.length, LONGEST_KEPT);
  for (let at = 0; at < end; at++) {
    const unit = word.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === UPPER) {
      if (at > 0 && lower > 0) bits |= flag.innerCapital;
      upper++;
    } else if (kind === LOWER || kind === UNCASED) lower++;
    else if (kind === DIGIT) digits++;
    else if (isHyphen(unit)) bits |= flag.hyphen;
    else bits |= flag.inner;
  }
  if (classOf(word.charCodeAt(0)) === UPPER) bits |= flag.capital;
  if (upper > 1 && lower === 0) bits |= flag.capitals;
  if (upper === 1 && lower === 0 && word.length <= 2) bits |= flag.initial;
  if (digits > 0) bits |= flag.digit;
  if (lower > 0 && upper === 0) bits |= flag.lower;
  return bits;
}
