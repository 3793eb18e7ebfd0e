import { createPool, freePostings, growPostings, type PostingsPool, postingsMax, sizeOfClass, takePostings } from "./postings-pool.ts";
import { termsKept, termsLeading } from "./vector.ts";
import { figure, slotOf, type VectorStore } from "./vector-store.ts";

/*
 * Which live reports share the strongest terms of a new one. An inverted index whose cost does not grow with the number of live
 * reports: of a term only the newest postings are read, because a term with more of them tells no event by itself.
 */

export interface CandidateIndex {
  terms: TermTable;
  pool: PostingsPool;
  /** Sums of the reports that are being weighed, by the low bits of their numbers. */
  scores: Float32Array;
  touched: Int32Array;
}

/** Terms by hash, in a table with open addressing: a map of objects took three quarters of the memory. */
interface TermTable {
  size: number;
  readonly hashes: Uint32Array;
  /** Postings ever written of a term; 0 for a free slot. */
  readonly written: Int32Array;
  readonly classes: Uint8Array;
  readonly starts: Int32Array;
}

export function createCandidateIndex(): CandidateIndex {
  return { terms: createTable(1 << 12), pool: createPool(), scores: new Float32Array(1024), touched: new Int32Array(1024) };
}

function createTable(slots: number): TermTable {
  return {
    size: 0,
    hashes: new Uint32Array(slots),
    written: new Int32Array(slots),
    classes: new Uint8Array(slots),
    starts: new Int32Array(slots),
  };
}

/** The slot of a term, or the free one where it would stand. */
function findSlot(table: TermTable, hash: number): number {
  const mask = table.hashes.length - 1;
  let slot = hash & mask;
  while (table.written[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

export function indexReport(index: CandidateIndex, report: number, vectors: VectorStore): void {
  const base = slotOf(vectors, report) * termsKept;
  const leading = Math.min(termsLeading, figure(vectors, report, "size"));
  if ((index.terms.size + leading) * 2 > index.terms.hashes.length) index.terms = rehash(index.terms, index.terms.hashes.length * 2);
  for (let term = 0; term < leading; term++) {
    addPosting(index, vectors.hashes[base + term]!, report, vectors.weights[base + term]!);
  }
}

function addPosting(index: CandidateIndex, hash: number, report: number, weight: number): void {
  const { terms, pool } = index;
  const slot = findSlot(terms, hash);
  const written = terms.written[slot]!;
  if (written === 0) {
    terms.size++;
    terms.hashes[slot] = hash;
    terms.classes[slot] = 0;
    terms.starts[slot] = takePostings(pool, 0);
  } else if (written === sizeOfClass(terms.classes[slot]!) && written < postingsMax) {
    terms.starts[slot] = growPostings(pool, terms.starts[slot]!, terms.classes[slot]!);
    terms.classes[slot]!++;
  }
  // A ring once it is full.
  const at = terms.starts[slot]! + (written % sizeOfClass(terms.classes[slot]!));
  pool.reports[at] = report;
  pool.weights[at] = weight;
  terms.written[slot] = written + 1;
}

function rehash(old: TermTable, slots: number): TermTable {
  const table = createTable(slots);
  for (let from = 0; from < old.hashes.length; from++) if (old.written[from] !== 0) moveTerm(old, from, table);
  return table;
}

function moveTerm(from: TermTable, slot: number, to: TermTable): void {
  const hash = from.hashes[slot]!;
  const place = findSlot(to, hash);
  to.size++;
  to.hashes[place] = hash;
  to.written[place] = from.written[slot]!;
  to.classes[place] = from.classes[slot]!;
  to.starts[place] = from.starts[slot]!;
}

/** Forgets terms of which all reports are numbered below `oldest`; called now and then, because it walks the whole index. */
export function sweepIndex(index: CandidateIndex, oldest: number): void {
  const { terms: old, pool } = index;
  const table = createTable(old.hashes.length);
  for (let slot = 0; slot < old.hashes.length; slot++) {
    const written = old.written[slot]!;
    if (written === 0) continue;
    const newest = pool.reports[old.starts[slot]! + ((written - 1) % sizeOfClass(old.classes[slot]!))]!;
    if (newest < oldest) freePostings(pool, old.starts[slot]!, old.classes[slot]!);
    else moveTerm(old, slot, table);
  }
  index.terms = table;
}

/** At most `countMax` live reports (numbers from `oldest` to below `next`) with the highest sums of weight products, best first. */
export function findCandidates(
  index: CandidateIndex,
  vectors: VectorStore,
  report: number,
  oldest: number,
  next: number,
  countMax: number,
): number[] {
  reserve(index, next - oldest);
  const { scores, terms } = index;
  const { reports, weights } = index.pool;
  const mask = scores.length - 1;
  const base = slotOf(vectors, report) * termsKept;
  const leading = Math.min(termsLeading, figure(vectors, report, "size"));
  let touched = 0;
  for (let term = 0; term < leading; term++) {
    const slot = findSlot(terms, vectors.hashes[base + term]!);
    const weight = vectors.weights[base + term]!;
    const start = terms.starts[slot]!;
    const end = start + Math.min(terms.written[slot]!, postingsMax);
    if (touched + end - start > index.touched.length) index.touched = enlarge(index.touched);
    for (let at = start; at < end; at++) {
      const other = reports[at]!;
      if (other < oldest) continue;
      const place = other & mask;
      if (scores[place] === 0) index.touched[touched++] = other;
      scores[place]! += weight * weights[at]!;
    }
  }
  return takeBest(index, touched, countMax);
}

function takeBest(index: CandidateIndex, touched: number, countMax: number): number[] {
  const { scores } = index;
  const mask = scores.length - 1;
  const best: number[] = [];
  const bestScores: number[] = [];
  for (let at = 0; at < touched; at++) {
    const report: number = index.touched[at]!;
    const score: number = scores[report & mask]!;
    scores[report & mask] = 0;
    if (best.length === countMax && score <= bestScores[countMax - 1]!) continue;
    let place = Math.min(best.length, countMax - 1);
    // Insertion into a short sorted list; of equal scores the newer report goes first.
    while (place > 0 && (score > bestScores[place - 1]! || (score === bestScores[place - 1]! && report > best[place - 1]!))) {
      best[place] = best[place - 1]!;
      bestScores[place] = bestScores[place - 1]!;
      place--;
    }
    best[place] = report;
    bestScores[place] = score;
  }
  return best;
}

/** One score for each live number; numbers are dense, so the low bits tell them apart. */
function reserve(index: CandidateIndex, live: number): void {
  let size = index.scores.length;
  while (size < live + 1) size *= 2;
  if (size > index.scores.length) index.scores = new Float32Array(size);
}

function enlarge(array: Int32Array): Int32Array<ArrayBuffer> {
  const enlarged = new Int32Array(array.length * 2);
  enlarged.set(array);
  return enlarged;
}
