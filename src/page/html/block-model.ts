import { assert } from "../../kernel/index.ts";
import {
  featureNames,
  firstLook,
  firstLookFeatures,
  pageFeatures,
  secondPass,
  secondPassFeatures,
  vocabularyBits,
} from "./features/index.ts";
import type { Vocabulary } from "./features/index.ts";
import { laneCount, readForest } from "./forest.ts";
import type { Forest } from "./forest.ts";
import { pageModel } from "./model.generated.ts";
import type { PageView } from "./page-view.ts";

interface Model {
  readonly look: Forest;
  /** Blocks that the first look finds less likely than this are dropped. */
  readonly leastLook: number;
  readonly vocabulary: Vocabulary;
  readonly first: Forest;
  readonly second: Forest;
}

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

/** Writes the likelihood of every wanted row; the others keep theirs. */
function scoreRows(forest: Forest, { rows, width }: Rows, wanted: Uint8Array, likely: Float32Array, { low, high }: Settled): void {
  const batch = new Int32Array(laneCount);
  const scores = new Float64Array(laneCount);
  let filled = 0;
  const scoreBatch = (): void => {
    forest.take(batch, filled, rows, width);
    forest.score(scores, filled, low, high);
    for (let lane = 0; lane < filled; lane++) likely[batch[lane]!] = 1 / (1 + Math.exp(-scores[lane]!));
    filled = 0;
  };
  for (let index = 0; index < wanted.length; index++) {
    if (wanted[index] === 0) continue;
    batch[filled++] = index;
    if (filled === laneCount) scoreBatch();
  }
  if (filled > 0) scoreBatch();
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
  return { leastLook, vocabulary, look: readForest(reader), first: readForest(reader), second: readForest(reader) };
}
