import type { Vector } from "./vector.ts";

/*
 * Which live reports share the strongest terms of a new one. An inverted index whose cost does not grow with the number of live
 * reports: of a term only the newest postings are read, because a term with more of them tells no event by itself.
 */

/** Newest postings kept of a term. An event's own words stay far below it. */
const postingsMax = 192;

interface Postings {
  /** Report numbers and weights, a ring once it is full. */
  reports: Int32Array;
  weights: Float32Array;
  /** Postings ever written. */
  written: number;
}

export interface CandidateIndex {
  readonly terms: Map<number, Postings>;
  scores: Float32Array;
  touched: Int32Array;
}

export function createCandidateIndex(): CandidateIndex {
  return { terms: new Map(), scores: new Float32Array(1024), touched: new Int32Array(1024) };
}

export function indexReport(index: CandidateIndex, report: number, vector: Vector): void {
  for (const term of vector.leading) {
    const hash = vector.hashes[term]!;
    let postings = index.terms.get(hash);
    if (postings === undefined) {
      postings = { reports: new Int32Array(2), weights: new Float32Array(2), written: 0 };
      index.terms.set(hash, postings);
    } else if (postings.written === postings.reports.length && postings.written < postingsMax) {
      const grown = Math.min(postingsMax, postings.written * 3);
      const reports = new Int32Array(grown);
      const weights = new Float32Array(grown);
      reports.set(postings.reports);
      weights.set(postings.weights);
      postings.reports = reports;
      postings.weights = weights;
    }
    const at = postings.written % postings.reports.length;
    postings.reports[at] = report;
    postings.weights[at] = vector.weights[term]!;
    postings.written++;
  }
}

/** Forgets postings of reports numbered below `oldest`; called now and then, because it walks the whole index. */
export function sweepIndex(index: CandidateIndex, oldest: number): void {
  for (const [hash, postings] of index.terms) {
    const newest = postings.reports[(postings.written - 1) % postings.reports.length]!;
    if (newest < oldest) index.terms.delete(hash);
  }
}

/** At most `countMax` live reports (numbers from `oldest` on) with the highest sums of weight products, best first. */
export function findCandidates(index: CandidateIndex, vector: Vector, oldest: number, next: number, countMax: number): number[] {
  reserve(index, next - oldest);
  const { scores } = index;
  const mask = scores.length - 1;
  let touched = 0;
  for (const term of vector.leading) {
    const postings = index.terms.get(vector.hashes[term]!);
    if (postings === undefined) continue;
    const weight = vector.weights[term]!;
    const filled = Math.min(postings.written, postings.reports.length);
    for (let at = 0; at < filled; at++) {
      const report: number = postings.reports[at]!;
      if (report < oldest) continue;
      const slot: number = report & mask;
      if (scores[slot] === 0) {
        if (touched === index.touched.length) index.touched = grow(index.touched);
        index.touched[touched++] = report;
      }
      scores[slot]! += weight * postings.weights[at]!;
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

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
