import {
  add,
  allBits,
  and,
  andNot,
  Code,
  floats,
  isLess,
  load,
  number,
  shiftLeft,
  splat,
  subtract,
  whileLoop,
  words,
} from "../../web-assembly/index.ts";
import type { WasmFunction } from "../../web-assembly/index.ts";

/*
 * Trees asked of eight rows at once, as WebAssembly. A tree of at most 32 leaves is a word in which each leaf is a bit, the leftmost the
 * lowest. Every inner node whose test sends a row to the right strikes out the leaves below its left child; the lowest bit that is left
 * is the leaf that the row ends in. No step waits for the one before, as it does on a walk from the root, and one node serves all rows.
 * Source: Lucchese and others, "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees" (2015), and
 * their "Exploiting CPU SIMD extensions to speed-up document scoring with tree ensembles" (2016).
 */

/** Rows that are scored together: two vectors of four. */
export const laneCount = 8;

/** Bytes of a node: the place of its feature in the rows, its bound, the leaves below its left child. */
export const nodeBytes = 12;

/** Bytes of a feature: its values of all rows side by side. */
export const featureBytes: number = 4 * laneCount;

const lanes = Array.from({ length: laneCount }, (_, lane) => lane);
const sum = (lane: number): string => `sum${lane}`;

const code: Code = new Code(["node", "leaf", "rows", "sums", "trees", "inner", "leaves"], ["left", "place", ...lanes.map(sum)], 4);
/** Vectors: the leaves that are left, of four rows each; a bound; the leaves of a node. */
const LEFT = 0;
const BOUND = 2;
const STRUCK = 3;

const strikeOut = (half: number): readonly number[] =>
  [
    code.vector(LEFT + half),
    code.get("place"),
    load(16 * half),
    code.vector(BOUND),
    floats.greater,
    code.vector(STRUCK),
    and,
    andNot,
    code.setVector(LEFT + half),
  ].flat();

const node: readonly number[] = [
  code.get("rows"),
  code.get("node"),
  words.load(0),
  add,
  code.set("place"),
  code.get("node"),
  splat(4),
  code.setVector(BOUND),
  code.get("node"),
  splat(8),
  code.setVector(STRUCK),
  strikeOut(0),
  strikeOut(1),
  code.increase("node", number(nodeBytes)),
  [...code.get("left"), ...number(1), ...subtract, ...code.set("left")],
].flat();

/** The value of the lowest leaf that is left. */
const addLeaf = (lane: number): readonly number[] => {
  const lowest = [...code.vector(LEFT + (lane >> 2)), ...words.lane(lane & 3), ...words.lowestBit];
  return code.increase(sum(lane), [...code.get("leaf"), ...lowest, ...number(2), ...shiftLeft, ...add, ...words.load(0)]);
};

const tree: readonly number[] = [
  [...allBits, ...code.setVector(LEFT), ...allBits, ...code.setVector(LEFT + 1)],
  [...code.get("inner"), ...code.set("left")],
  whileLoop([...number(0), ...code.get("left"), ...isLess], node),
  lanes.flatMap(addLeaf),
  code.increase("leaf", code.get("leaves")),
  [...code.get("trees"), ...number(1), ...subtract, ...code.set("trees")],
].flat();

/**
 * Adds up for each row what `trees` trees say, whose nodes begin at `node`, `inner` of them a tree, and whose values at `leaf`, `leaves`
 * bytes a tree. All places are bytes.
 */
export const scoreTrees: WasmFunction = code.finish([
  ...whileLoop([...number(0), ...code.get("trees"), ...isLess], tree),
  ...lanes.flatMap((lane) => [...code.get("sums"), ...code.get(sum(lane)), ...words.store(4 * lane)]),
]);
