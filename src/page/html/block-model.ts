import { assert } from "../../kernel/index.ts";
import { featureNames, pageFeatures } from "./features/index.ts";
import { secondPass, secondPassFeatures } from "./features/second-pass.ts";
import { pageModel } from "./model.generated.ts";
import type { PageView } from "./page-view.ts";

/** One pass of the model: boosted trees, flattened so that a row is scored without objects. */
interface Pass {
  readonly width: number;
  readonly start: number;
  /** First node of each tree; a tree without nodes starts at a leaf. */
  readonly roots: Int32Array;
  /**
   * Four numbers a node, side by side because they are read together: feature, threshold, next node when the row's value is at
   * most the threshold, next node when it is above; a next node below 0 is the leaf `-next - 1`.
   */
  readonly nodes: Float32Array;
  readonly leaf: Float32Array;
}

/** Leaves are stored as integers in units of this size. */
export const leafUnit: number = 1 / 8192;

let passes: readonly [Pass, Pass] | undefined;

/**
 * How likely each block of a page is article text, between 0 and 1. The first pass looks at a block and its place, the second
 * also at what the first said of its surroundings. The model file says what it was trained on; `training/page` makes it.
 */
export function articleLikelihood(view: PageView): Float32Array {
  passes ??= readModel(pageModel.data);
  const [first, second] = passes;
  const features = pageFeatures(view);
  const likely = scoreRows(first, [{ rows: features, width: featureNames.length }]);
  const around = secondPass(view, likely);
  const parts = [
    { rows: features, width: featureNames.length },
    { rows: around, width: secondPassFeatures.length },
  ];
  return scoreRows(second, parts, likely);
}

interface Part {
  readonly rows: Float32Array;
  readonly width: number;
}

/** Below this likelihood, with no better block near, the second pass changes no decision (menus, footers); skipping it halves its time. */
const hopeless = 0.004;
const better = 0.05;
const nearBlocks = 4;

function isHopeless(likely: Float32Array, row: number): boolean {
  if (likely[row]! >= hopeless) return false;
  for (let near = Math.max(0, row - nearBlocks); near <= Math.min(likely.length - 1, row + nearBlocks); near++) {
    if (likely[near]! >= better) return false;
  }
  return true;
}

/** `before`: what an earlier pass said; its hopeless rows keep their value. */
function scoreRows(pass: Pass, parts: readonly Part[], before?: Float32Array): Float32Array {
  assert(parts.reduce((sum, part) => sum + part.width, 0) === pass.width, "the model and the features belong together");
  const count = parts[0]!.rows.length / parts[0]!.width;
  const likely = new Float32Array(count);
  const values = new Float32Array(pass.width);
  const { roots, nodes, leaf } = pass;
  for (let row = 0; row < count; row++) {
    if (before && isHopeless(before, row)) {
      likely[row] = before[row]!;
      continue;
    }
    let at = 0;
    for (const { rows, width } of parts) {
      values.set(rows.subarray(row * width, (row + 1) * width), at);
      at += width;
    }
    let score = pass.start;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree]!;
      while (node >= 0) {
        const at = (node << 2) | 0;
        node = (values[nodes[at]! | 0]! <= nodes[at + 1]! ? nodes[at + 2]! : nodes[at + 3]!) | 0;
      }
      score += leaf[-node - 1]!;
    }
    likely[row] = 1 / (1 + Math.exp(-score));
  }
  return likely;
}

/** Reads the model file: see `training/page/model-file.ts` for the layout. Little-endian. */
function readModel(base64: string): readonly [Pass, Pass] {
  const written = atob(base64);
  const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0));
  const reader = { view: new DataView(bytes.buffer), at: 0 };
  return [readPass(reader), readPass(reader)];
}

interface Reader {
  readonly view: DataView;
  at: number;
}

function readPass(reader: Reader): Pass {
  const byte = (): number => reader.view.getUint8(reader.at++);
  const signed = (): number => reader.view.getInt8(reader.at++);
  const short = (): number => reader.view.getInt16((reader.at += 2) - 2, true);
  const float = (): number => reader.view.getFloat32((reader.at += 4) - 4, true);
  const width = short();
  const start = float();
  const thresholds = Array.from({ length: width }, () => Float32Array.from({ length: byte() }, float));
  const trees = short();
  const roots: number[] = [];
  const nodes: number[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < trees; tree++) {
    const size = byte();
    const firstNode = nodes.length / 4;
    const firstLeaf = leaves.length;
    const follow = (next: number): number => (next < 0 ? next - firstLeaf : next + firstNode);
    roots.push(size === 0 ? -firstLeaf - 1 : firstNode);
    for (let node = 0; node < size; node++) {
      const feature = byte();
      // A row's bin is at most `bin` when its value is at most the upper bound of that bin.
      const threshold = thresholds[feature]![byte()]!;
      nodes.push(feature, threshold, follow(signed()), follow(signed()));
    }
    for (let leaf = 0; leaf <= size; leaf++) leaves.push(short() * leafUnit);
  }
  return {
    width,
    start,
    roots: Int32Array.from(roots),
    nodes: Float32Array.from(nodes),
    leaf: Float32Array.from(leaves),
  };
}
