/*
 * Postings of all terms in two long arrays, in blocks of a few sizes. Most terms have one report; a block of their own for each of a
 * million terms would cost more memory than the postings.
 */

/** Newest postings kept of a term. An event's own words stay far below it. */
export const postingsMax = 192;

/** Sizes of the blocks; the last one is a ring. */
const sizes: readonly number[] = [2, 8, 32, 96, postingsMax];

export interface PostingsPool {
  /** Report numbers and weights. */
  reports: Int32Array;
  weights: Float32Array;
  /** Where nothing was ever given out. */
  end: number;
  /** Starts of blocks that were given back, by class of size. */
  readonly free: readonly number[][];
}

export function createPool(): PostingsPool {
  return { reports: new Int32Array(1 << 14), weights: new Float32Array(1 << 14), end: 0, free: sizes.map(() => []) };
}

export function sizeOfClass(sizeClass: number): number {
  return sizes[sizeClass]!;
}

/** The start of a free block. */
export function takePostings(pool: PostingsPool, sizeClass: number): number {
  const given = pool.free[sizeClass]!.pop();
  if (given !== undefined) return given;
  const start = pool.end;
  pool.end += sizeOfClass(sizeClass);
  if (pool.end > pool.reports.length) enlarge(pool);
  return start;
}

/** Moves a full block into one of the next size; returns its start. */
export function growPostings(pool: PostingsPool, start: number, sizeClass: number): number {
  const size = sizeOfClass(sizeClass);
  const grown = takePostings(pool, sizeClass + 1);
  pool.reports.copyWithin(grown, start, start + size);
  pool.weights.copyWithin(grown, start, start + size);
  freePostings(pool, start, sizeClass);
  return grown;
}

export function freePostings(pool: PostingsPool, start: number, sizeClass: number): void {
  pool.free[sizeClass]!.push(start);
}

/** By half, because at 200,000 reports twice as much would be memory that is never used. */
function enlarge(pool: PostingsPool): void {
  const size = Math.max(pool.end, Math.ceil(pool.reports.length * 1.5));
  const reports = new Int32Array(size);
  const weights = new Float32Array(size);
  reports.set(pool.reports);
  weights.set(pool.weights);
  pool.reports = reports;
  pool.weights = weights;
}
