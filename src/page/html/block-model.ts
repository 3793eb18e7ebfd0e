import { assert } from "../../kernel/index.ts";
import { firstLook, firstLookFeatures } from "./features/first-look.ts";
import { featureNames, pageFeatures } from "./features/index.ts";
import { secondPass, secondPassFeatures } from "./features/second-pass.ts";
import { vocabularyBits } from "./features/vocabulary.ts";
import type { Vocabulary } from "./features/vocabulary.ts";
import { pageModel } from "./model.generated.ts";
import type { PageView } from "./page-view.ts";

/** Boosted trees, flattened so that a row is scored without objects. */
interface Trees {
  readonly width: number;
  readonly start: number;
  readonly roots: Int32Array;
  /** Steps from the root to the deepest leaf of each tree. */
  readonly depths: Uint8Array;
  /** Feature of a node in the lowest byte, above it the place of its left child; the right one follows it. A leaf leads to itself. */
  readonly nodes: Int32Array;
  /** The bound of a node. A row goes right when its value is above the bound; nothing is above the bound of a leaf. */
  readonly bounds: Float32Array;
  /** The value of a leaf. */
  readonly leaves: Float32Array;
}

interface Model {
  readonly look: Trees;
  /** Blocks that the first look finds less likely than this are dropped. */
  readonly leastLook: number;
  readonly vocabulary: Vocabulary;
  readonly first: Trees;
  readonly second: Trees;
}

/** Leaves are stored as integers in units of this size. */
export const leafUnit: number = 1 / 8192;

let model: Model | undefined;

/**
 * How likely each block of a page is article text, between 0 and 1. The first look drops what nobody takes for article text, the
 * first pass looks at a block and its place, the second also at what the first said of its surroundings. The model file says what
 * it was trained on; `training/page` makes it.
 */
export function articleLikelihood(view: PageView): Float32Array {
  model ??= readModel(pageModel.data);
  const { look, leastLook, vocabulary, first, second } = model;
  assert(
    look.width === firstLookFeatures.length && first.width === featureNames.length && second.width === rowWidth,
    "the model and the features belong together",
  );
  const likely = new Float32Array(view.blocks.length);
  const wanted = new Uint8Array(likely.length).fill(1);
  const rows = rowsFor(likely.length);
  firstLook(view, rows);
  scoreRows(look, { rows, width: look.width }, wanted, likely, settled.look);
  for (let index = 0; index < likely.length; index++) wanted[index] = likely[index]! >= leastLook ? 1 : 0;
  pageFeatures(view, vocabulary, wanted, rows, rowWidth);
  scoreRows(first, { rows, width: rowWidth }, wanted, likely, settled.first);
  markHopeless(likely, wanted);
  secondPass(view, likely, wanted, rows, rowWidth, featureNames.length);
  scoreRows(second, { rows, width: rowWidth }, wanted, likely, settled.second);
  return likely;
}

/** A row holds the features of a block for the first pass and behind them those for the second. */
const rowWidth = featureNames.length + secondPassFeatures.length;

/** Rows of one page after another stand in the same place, unless a page is so large that the place were never needed again. */
const keptRows = 1_500;
let kept = new Float32Array(0);

function rowsFor(blocks: number): Float32Array {
  if (blocks > keptRows) return new Float32Array(blocks * rowWidth);
  if (kept.length === 0) kept = new Float32Array(keptRows * rowWidth);
  return kept;
}

/** Log-odds from which on the rest of the trees changes no decision; looked at after every sixth part of them. */
interface Settled {
  readonly low: number;
  readonly high: number;
}

/** Found by comparing: not one of 300 articles changes. What the first pass says is read by the second, so that only its low end is cut. */
const settled = {
  look: { low: -5, high: 0 },
  first: { low: -3.8, high: Infinity },
  second: { low: -3.2, high: 2.8 },
} as const satisfies Record<string, Settled>;
const settledShare = 1 / 6;

function shareOf(trees: number): number {
  return Math.max(1, Math.round(trees * settledShare));
}

/** Feature rows of all blocks of a page, each `width` numbers long. */
interface Rows {
  readonly rows: Float32Array;
  readonly width: number;
}

/** Below this likelihood, with no better block near, the second pass changes no decision (menus, footers); skipping it halves its time. */
const hopeless = 0.015;
const better = 0.05;
const nearBlocks = 4;

function markHopeless(likely: Float32Array, wanted: Uint8Array): void {
  let lastBetter = -nearBlocks - 1;
  let nextBetter = 0;
  for (let row = 0; row < likely.length; row++) {
    if (likely[row]! >= better) lastBetter = row;
    if (nextBetter <= row) {
      nextBetter = row + 1;
      while (nextBetter < likely.length && likely[nextBetter]! < better) nextBetter++;
    }
    if (likely[row]! < hopeless && row - lastBetter > nearBlocks && nextBetter - row > nearBlocks) wanted[row] = 0;
  }
}

/** Rows that are scored together: a sixth of the trees and so many rows fit into the fastest memory of a processor. */
const batchRows = 16;

/** Writes the likelihood of every wanted row; the others keep theirs. */
function scoreRows(trees: Trees, rows: Rows, wanted: Uint8Array, likely: Float32Array, settled: Settled): void {
  const batch = new Int32Array(batchRows);
  let filled = 0;
  for (let index = 0; index < wanted.length; index++) {
    if (wanted[index] === 0) continue;
    batch[filled++] = index;
    if (filled < batchRows) continue;
    scoreBatch(trees, rows, batch, filled, likely, settled);
    filled = 0;
  }
  scoreBatch(trees, rows, batch, filled, likely, settled);
}

function scoreBatch(trees: Trees, { rows, width }: Rows, batch: Int32Array, filled: number, likely: Float32Array, settled: Settled): void {
  const { low, high } = settled;
  const count = trees.roots.length;
  const share = shareOf(count);
  const scores = new Float64Array(filled).fill(trees.start);
  for (let tree = 0; tree < count; tree += share) {
    const to = Math.min(count, tree + share);
    for (let place = 0; place < filled; place++)
      if (scores[place]! >= low && scores[place]! <= high) addTrees(trees, tree, to, rows, batch[place]! * width, scores, place);
  }
  for (let place = 0; place < filled; place++) likely[batch[place]!] = 1 / (1 + Math.exp(-scores[place]!));
}

/**
 * Adds what the trees in `[from, to)` say of the row at `row` to its score. Four trees are walked at once: a step has
 * to wait for the one before it in its tree, not for those of other trees. Leaves lead to themselves, so that all four take the same
 * steps.
 */
function addTrees(trees: Trees, from: number, to: number, rows: Float32Array, row: number, scores: Float64Array, place: number): void {
  const { roots, depths, nodes, bounds, leaves } = trees;
  let score = scores[place]!;
  let tree = from;
  for (; tree + 4 <= to; tree += 4) {
    let a = roots[tree]!;
    let b = roots[tree + 1]!;
    let c = roots[tree + 2]!;
    let d = roots[tree + 3]!;
    const deepest = Math.max(depths[tree]!, depths[tree + 1]!, depths[tree + 2]!, depths[tree + 3]!);
    for (let step = 0; step < deepest; step++) {
      a = (nodes[a]! >>> 8) + Number(rows[row + (nodes[a]! & 255)]! > bounds[a]!);
      b = (nodes[b]! >>> 8) + Number(rows[row + (nodes[b]! & 255)]! > bounds[b]!);
      c = (nodes[c]! >>> 8) + Number(rows[row + (nodes[c]! & 255)]! > bounds[c]!);
      d = (nodes[d]! >>> 8) + Number(rows[row + (nodes[d]! & 255)]! > bounds[d]!);
    }
    score += leaves[a]!;
    score += leaves[b]!;
    score += leaves[c]!;
    score += leaves[d]!;
  }
  for (; tree < to; tree++) {
    let node = roots[tree]!;
    for (let step = depths[tree]!; step > 0; step--)
      node = (nodes[node]! >>> 8) + Number(rows[row + (nodes[node]! & 255)]! > bounds[node]!);
    score += leaves[node]!;
  }
  scores[place] = score;
}

/** Reads the model file: see `training/page/model-file.ts` for the layout. Little-endian. */
function readModel(base64: string): Model {
  const written = atob(base64);
  // A plain loop: making the bytes by a function a character takes a tenth of a second.
  const bytes = new Uint8Array(written.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = written.charCodeAt(at);
  const reader = { view: new DataView(bytes.buffer), at: 0 };
  const leastLook = reader.view.getFloat32((reader.at += 4) - 4, true);
  const table = (bits: number): Int8Array => new Int8Array(bytes.buffer, (reader.at += 1 << bits) - (1 << bits), 1 << bits);
  const vocabulary = { words: table(vocabularyBits.words), names: table(vocabularyBits.names) };
  return { leastLook, vocabulary, look: readTrees(reader), first: readTrees(reader), second: readTrees(reader) };
}

interface Reader {
  readonly view: DataView;
  at: number;
}

function readTrees(reader: Reader): Trees {
  const byte = (): number => reader.view.getUint8(reader.at++);
  const signed = (): number => reader.view.getInt8(reader.at++);
  const short = (): number => reader.view.getInt16((reader.at += 2) - 2, true);
  const float = (): number => reader.view.getFloat32((reader.at += 4) - 4, true);
  const width = short();
  const start = float();
  const thresholds = Array.from({ length: width }, () => Float32Array.from({ length: byte() }, float));
  const count = short();
  const roots: number[] = [];
  const depths: number[] = [];
  const nodes: number[] = [];
  const bounds: number[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < count; tree++) {
    const inner = Array.from({ length: byte() }, () => ({ feature: byte(), bin: byte(), left: signed(), right: signed() }));
    const written = Array.from({ length: inner.length + 1 }, () => short() * leafUnit);
    const add = (): number => {
      // A leaf until it is given children.
      bounds.push(Infinity);
      leaves.push(0);
      return nodes.push(nodes.length << 8) - 1;
    };
    /** Writes the node and all below it to place `at`; gives the steps down to the deepest leaf. */
    const place = (node: number, at: number): number => {
      if (node < 0) {
        leaves[at] = written[-node - 1]!;
        return 0;
      }
      const { feature, bin, left, right } = inner[node]!;
      const children = add();
      add();
      nodes[at] = (children << 8) | feature;
      // A row's bin is at most `bin` when its value is at most the upper bound of that bin.
      bounds[at] = thresholds[feature]![bin]!;
      return 1 + Math.max(place(left, children), place(right, children + 1));
    };
    roots.push(add());
    depths.push(place(inner.length === 0 ? -1 : 0, roots[tree]!));
  }
  assert(width <= 256, "a feature fits into a byte");
  // Within a share trees of like depth stand together. Values are whole units, whose sum is exact in any order.
  const share = shareOf(count);
  const order = roots.map((_, tree) => tree);
  order.sort((left, right) => Math.floor(left / share) - Math.floor(right / share) || depths[left]! - depths[right]!);
  return {
    width,
    start,
    roots: Int32Array.from(order, (tree) => roots[tree]!),
    depths: Uint8Array.from(order, (tree) => depths[tree]!),
    nodes: Int32Array.from(nodes),
    bounds: Float32Array.from(bounds),
    leaves: Float32Array.from(leaves),
  };
}
