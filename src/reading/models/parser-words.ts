import type { WordTable } from "./word-table.ts";
import { trait } from "./word-traits.ts";

/** What the parser sees of a word: for each view a table of vectors; of the first ones only what occurs often has a vector of its own. */
export const views = ["word", "suffix3", "suffix2", "prefix3", "shape", "cluster", "coarse"] as const;

/** Rows of the tables of the last two views: clusters, and 0 for words in none. */
export const CLUSTERS = 513;
export const COARSE_CLUSTERS = 65;

/** Views whose values are hashes, with the trait that holds the hash. */
export const hashedViews: readonly number[] = [trait.folded, trait.suffix3, trait.suffix2, trait.prefix3, trait.shape];

/** Writes the row of each view's table for the word whose traits begin at `row`; row 0 is for what has none of its own. */
export function viewsOf(rows: Int32Array, row: number, known: readonly WordTable[], into: Int32Array): void {
  for (let view = 0; view < hashedViews.length; view++) into[view] = known[view]!.get(rows[row + hashedViews[view]!]!);
  into[hashedViews.length] = rows[row + trait.cluster]!;
  into[hashedViews.length + 1] = rows[row + trait.coarse]!;
}

/** Kinds of distance between a word and its head, by direction, and one for the root. */
export const DISTANCES = 21;
export const ROOT_DISTANCE = 20;

const NEAR = 5;

/** Kind of the distance from a word to a head `steps` to the right of it (to the left when negative). */
export function distanceKind(steps: number): number {
  const size = Math.abs(steps);
  const kind = size <= NEAR ? size : size <= 8 ? 6 : size <= 12 ? 7 : size <= 20 ? 8 : 9;
  return steps > 0 ? kind + 10 : kind;
}

/** Share of a negative number that passes the rectifier (Maas et al. 2013). */
export const LEAK = 0.1;
