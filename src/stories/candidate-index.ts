import {
  createPool,
  freePostings,
  growPostings,
  postingCells,
  type PostingsPool,
  postingsMax,
  putPosting,
  reportAt,
  sizeOfClass,
  takePostings,
} from "./postings-pool.ts";
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

/**
 * Terms by hash, in a table with open addressing: a map of objects took three quarters of the memory. What belongs to a term stands side
 * by side, because each part that stands apart is waited for apart.
 */
interface TermTable {
  size: number;
  readonly slots: number;
  /** `cellsOf` each slot. */
  readonly cells: Int32Array;
}

/** Cells of a slot: hash, postings ever written (0 for a free slot), class of the size of its block, and where the block starts. */
const cellsOf = 4;
const cell = { hash: 0, written: 1, sizeClass: 2, start: 3 } as const;

/** A fuller table is made twice as large. Half full, the terms of 100,000 reports took 32 MB more and were found no sooner. */
const fullMax = 3 / 4;

export function createCandidateIndex(): CandidateIndex {
  return { terms: createTable(1 << 12), pool: createPool(), scores: new Float32Array(1024), touched: new Int32Array(1024) };
}

function createTable(slots: number): TermTable {
  return { size: 0, slots, cells: new Int32Array(slots * cellsOf) };
}

/** Where the cells of a term begin, or of the free slot where it would stand. */
function findTerm({ slots, cells }: TermTable, hash: number): number {
  const signed = hash | 0;
  const mask = slots - 1;
  let slot = hash & mask;
  while (cells[slot * cellsOf + cell.written] !== 0 && cells[slot * cellsOf] !== signed) slot = (slot + 1) & mask;
  return slot * cellsOf;
}

export function indexReport(index: CandidateIndex, report: number, vectors: VectorStore): void {
  const base = slotOf(vectors, report) * termsKept;
  const leading = Math.min(termsLeading, figure(vectors, report, "size"));
  if (index.terms.size + leading > index.terms.slots * fullMax) index.terms = rehash(index.terms, index.terms.slots * 2);
  for (let term = 0; term < leading; term++) {
    addPosting(index, vectors.hashes[base + term]!, report, vectors.weights[base + term]!);
  }
}

function addPosting(index: CandidateIndex, hash: number, report: number, weight: number): void {
  const { terms, pool } = index;
  const { cells } = terms;
  const at = findTerm(terms, hash);
  const written = cells[at + cell.written]!;
  if (written === 0) {
    terms.size++;
    cells[at] = hash;
    cells[at + cell.sizeClass] = 0;
    cells[at + cell.start] = takePostings(pool, 0);
  } else if (written === sizeOfClass(cells[at + cell.sizeClass]!) && written < postingsMax) {
    cells[at + cell.start] = growPostings(pool, cells[at + cell.start]!, cells[at + cell.sizeClass]!);
    cells[at + cell.sizeClass]!++;
  }
  // A ring once it is full.
  putPosting(pool, cells[at + cell.start]! + (written % sizeOfClass(cells[at + cell.sizeClass]!)), report, weight);
  cells[at + cell.written] = written + 1;
}

function rehash(old: TermTable, slots: number): TermTable {
  const table = createTable(slots);
  for (let from = 0; from < old.cells.length; from += cellsOf) if (old.cells[from + cell.written] !== 0) moveTerm(old, from, table);
  return table;
}

function moveTerm(from: TermTable, at: number, to: TermTable): void {
  const place = findTerm(to, from.cells[at]!);
  to.size++;
  for (let part = 0; part < cellsOf; part++) to.cells[place + part] = from.cells[at + part]!;
}

/** Forgets terms of which all reports are numbered below `oldest`; called now and then, because it walks the whole index. */
export function sweepIndex(index: CandidateIndex, oldest: number): void {
  const { terms: old, pool } = index;
  const table = createTable(old.slots);
  for (let at = 0; at < old.cells.length; at += cellsOf) {
    const written = old.cells[at + cell.written]!;
    if (written === 0) continue;
    const start = old.cells[at + cell.start]!;
    const sizeClass = old.cells[at + cell.sizeClass]!;
    if (reportAt(pool, start + ((written - 1) % sizeOfClass(sizeClass))) < oldest) freePostings(pool, start, sizeClass);
    else moveTerm(old, at, table);
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
  const { cells } = terms;
  const { reports, weights } = index.pool;
  const mask = scores.length - 1;
  const base = slotOf(vectors, report) * termsKept;
  const leading = Math.min(termsLeading, figure(vectors, report, "size"));
  let touched = 0;
  for (let term = 0; term < leading; term++) {
    const found = findTerm(terms, vectors.hashes[base + term]!);
    const weight = vectors.weights[base + term]!;
    const start = cells[found + cell.start]! * postingCells;
    const end = start + Math.min(cells[found + cell.written]!, postingsMax) * postingCells;
    if (touched + postingsMax > index.touched.length) index.touched = enlarge(index.touched);
    for (let at = start; at < end; at += postingCells) {
      const other = reports[at]!;
      if (other < oldest) continue;
      const place = other & mask;
      if (scores[place] === 0) index.touched[touched++] = other;
      scores[place]! += weight * weights[at + 1]!;
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
