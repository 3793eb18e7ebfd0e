/*
 * Postings of all terms in one long array, in blocks of a few sizes. Most terms have one report; a block of their own for each of a
 * million terms would cost more memory than the postings.
 */

/** Newest postings kept of a term. An event's own words stay far below it. */
export const postingsMax = 192;

/** Sizes of the blocks; the last one is a ring. */
const sizes: readonly number[] = [2, 8, 32, 96, postingsMax];

/** Cells of a posting: the report's number, then its weight. */
export const postingCells = 2;

export interface PostingsPool {
  /** Two views of the same cells: report numbers stand in the even ones, weights in the odd ones. */
  reports: Int32Array;
  weights: Float32Array;
  /** Where nothing was ever given out. */
  end: number;
  /** Starts of blocks that were given back, by class of size. */
  readonly free: readonly number[][];
}

export function createPool(): PostingsPool {
  return { ...allocate(1 << 14), end: 0, free: sizes.map(() => []) };
}

function allocate(postings: number): Pick<PostingsPool, "reports" | "weights"> {
  const reports = new Int32Array(postings * postingCells);
  return { reports, weights: new Float32Array(reports.buffer) };
}

export function putPosting(pool: PostingsPool, at: number, report: number, weight: number): void {
  pool.reports[at * postingCells] = report;
  pool.weights[at * postingCells + 1] = weight;
}

export function reportAt(pool: PostingsPool, at: number): number {
  return pool.reports[at * postingCells]!;
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
  if (pool.end * postingCells > pool.reports.length) enlarge(pool);
  return start;
}

/** Moves a full block into one of the next size; returns its start. */
export function growPostings(pool: PostingsPool, start: number, sizeClass: number): number {
  const size = sizeOfClass(sizeClass);
  const grown = takePostings(pool, sizeClass + 1);
  pool.reports.copyWithin(grown * postingCells, start * postingCells, (start + size) * postingCells);
  freePostings(pool, start, sizeClass);
  return grown;
}

export function freePostings(pool: PostingsPool, start: number, sizeClass: number): void {
  pool.free[sizeClass]!.push(start);
}

/** By half, because at 200,000 reports twice as much would be memory that is never used. */
function enlarge(pool: PostingsPool): void {
  const { reports } = pool;
  Object.assign(pool, allocate(Math.max(pool.end, Math.ceil((reports.length / postingCells) * 1.5))));
  pool.reports.set(reports);
}
