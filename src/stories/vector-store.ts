import { termsKept, type Vector } from "./vector.ts";

/*
 * The vectors of all live reports in a few long arrays. One report is compared with hundreds, so that what counts is how soon its
 * terms are at hand: as objects of their own they lay all over the memory, and took four times the memory, too.
 */

/** Places in `figures` of what comparing needs beside the terms. */
export const figureOf = { size: 0, wordLength: 1, leadLength: 2, pairLength: 3, titleWeight: 4, time: 5, best: 6 } as const;

/** Figures of a report: as many as one line of the processor's cache holds. */
export const figuresKept = 8;

/** Slots of the table of the report that is compared with others; sparse, so that most foreign terms meet an empty slot. */
export const tableSlots = 1_024;

/** Bits of the sieve before that table: one foreign term in sixty passes by chance. */
export const tableBits = 4_096;

export interface VectorStore {
  /** A power of two. A report's slot is given by the low bits of its number, because live numbers are dense. */
  slots: number;
  /** `termsKept` entries a slot, heaviest term first; one more slot for a report that is only looked up. */
  hashes: Uint32Array;
  weights: Float32Array;
  marks: Uint8Array;
  figures: Float64Array;
  /** Terms of the slot `prepared`, by the low bits of their hashes: place in the vector plus one, 0 when free. */
  readonly table: Uint8Array;
  /** The same terms by more bits of their hashes, one bit each. */
  readonly bits: Int32Array;
  prepared: number;
}

const slotsFirst = 256;

export function createVectorStore(): VectorStore {
  return { ...allocate(slotsFirst), table: new Uint8Array(tableSlots), bits: new Int32Array(tableBits / 32), prepared: -1 };
}

function allocate(slots: number): Pick<VectorStore, "slots" | "hashes" | "weights" | "marks" | "figures"> {
  return {
    slots,
    hashes: new Uint32Array((slots + 1) * termsKept),
    weights: new Float32Array((slots + 1) * termsKept),
    marks: new Uint8Array((slots + 1) * termsKept),
    figures: new Float64Array((slots + 1) * figuresKept),
  };
}

/** The slot of a report; -1 stands for the report that is only looked up. */
export function slotOf(store: VectorStore, number: number): number {
  return number < 0 ? store.slots : number & (store.slots - 1);
}

/** Puts a report's vector into the store, `time` in milliseconds; `oldest` is the number of the oldest live report. */
export function putVector(store: VectorStore, number: number, oldest: number, vector: Vector, time: number): void {
  if (number - oldest >= store.slots) grow(store, oldest, number);
  const slot = slotOf(store, number);
  const base = slot * termsKept;
  for (let term = 0; term < vector.size; term++) {
    store.hashes[base + term] = vector.hashes[term]!;
    store.weights[base + term] = vector.weights[term]!;
    store.marks[base + term] = vector.marks[term]!;
  }
  const at = slot * figuresKept;
  store.figures[at + figureOf.size] = vector.size;
  store.figures[at + figureOf.wordLength] = vector.wordLength;
  store.figures[at + figureOf.leadLength] = vector.leadLength;
  store.figures[at + figureOf.pairLength] = vector.pairLength;
  store.figures[at + figureOf.titleWeight] = vector.titleWeight;
  store.figures[at + figureOf.time] = time;
  store.figures[at + figureOf.best] = 0;
  if (store.prepared === slot) store.prepared = -1;
}

/** A report's vector as it was put; the arrays are views that change with the store. */
export function readVector(store: VectorStore, number: number): Vector {
  const slot = slotOf(store, number);
  const from = slot * termsKept;
  const until = from + figure(store, number, "size");
  return {
    size: until - from,
    hashes: store.hashes.subarray(from, until),
    weights: store.weights.subarray(from, until),
    marks: store.marks.subarray(from, until),
    wordLength: figure(store, number, "wordLength"),
    leadLength: figure(store, number, "leadLength"),
    pairLength: figure(store, number, "pairLength"),
    titleWeight: figure(store, number, "titleWeight"),
  };
}

export function figure(store: VectorStore, number: number, name: keyof typeof figureOf): number {
  return store.figures[slotOf(store, number) * figuresKept + figureOf[name]]!;
}

/** Highest square root of the word cosine of a report against any other that is no copy. */
export function setBest(store: VectorStore, number: number, best: number): void {
  store.figures[slotOf(store, number) * figuresKept + figureOf.best] = best;
}

function grow(store: VectorStore, oldest: number, next: number): void {
  const old = { ...store };
  let { slots } = old;
  while (next - oldest >= slots) slots *= 2;
  Object.assign(store, allocate(slots), { prepared: -1 });
  for (let number = oldest; number < next; number++) {
    const from = slotOf(old, number);
    const to = slotOf(store, number);
    store.hashes.set(old.hashes.subarray(from * termsKept, (from + 1) * termsKept), to * termsKept);
    store.weights.set(old.weights.subarray(from * termsKept, (from + 1) * termsKept), to * termsKept);
    store.marks.set(old.marks.subarray(from * termsKept, (from + 1) * termsKept), to * termsKept);
    store.figures.set(old.figures.subarray(from * figuresKept, (from + 1) * figuresKept), to * figuresKept);
  }
}

/** Makes the table of a slot, against which other slots are then compared one after the other. */
export function prepare(store: VectorStore, slot: number): void {
  if (store.prepared === slot) return;
  store.prepared = slot;
  const { table, bits, hashes } = store;
  table.fill(0);
  bits.fill(0);
  const base = slot * termsKept;
  const size = store.figures[slot * figuresKept + figureOf.size]!;
  for (let term = 0; term < size; term++) {
    const hash = hashes[base + term]!;
    bits[(hash >>> 5) & (tableBits / 32 - 1)]! |= 1 << (hash & 31);
    let place = hash & (tableSlots - 1);
    while (table[place] !== 0) place = (place + 1) & (tableSlots - 1);
    table[place] = term + 1;
  }
}
