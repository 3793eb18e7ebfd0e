import { assert } from "../../kernel/index.ts";
import { assemble } from "../../web-assembly/index.ts";
import { featureBytes, laneCount, nodeBytes, scoreTrees } from "./forest-code.ts";

export { laneCount };

/** Leaves are stored as integers in units of this size. */
export const leafUnit: number = 1 / 8192;

/** A leaf is a bit of a word. */
const mostLeaves = 32;

/** Log-odds are looked at after every sixth part of the trees. */
const shares = 6;

const memoryPage = 65_536;

/** An inner node: rows whose feature is above the bound go right. */
interface InnerNode {
  readonly feature: number;
  readonly bound: number;
  /** The leaves below its left child, as bits. */
  readonly struck: number;
}

interface Tree {
  readonly nodes: readonly InnerNode[];
  /** Values in units of `leafUnit`, from left to right. */
  readonly leaves: readonly number[];
}

let scorer: WebAssembly.Module | undefined;

/** Boosted trees that score up to `laneCount` rows at once. */
export class Forest {
  readonly width: number;
  readonly #start: number;
  readonly #trees: number;
  readonly #inner: number;
  readonly #leafBytes: number;
  readonly #leavesAt: number;
  readonly #sumsAt: number;
  /** Columns that a tree asks about, in the order of their values in the lanes. */
  readonly #columns: Int32Array;
  /** The rows that are asked about, feature by feature. */
  readonly #lanes: Float32Array;
  readonly #sums: Int32Array;
  readonly #scoreTrees: (...places: number[]) => void;

  constructor(width: number, start: number, trees: readonly Tree[]) {
    this.width = width;
    this.#start = start;
    this.#trees = trees.length;
    this.#inner = Math.max(...trees.map((tree) => tree.nodes.length));
    this.#leafBytes = 4 * Math.max(...trees.map((tree) => tree.leaves.length));
    assert(this.#leafBytes <= 4 * mostLeaves, "a leaf is a bit of a word");
    this.#columns = Int32Array.from(new Set(trees.flatMap(({ nodes }) => nodes.map(({ feature }) => feature)))).sort();
    const lanesAt = 0;
    this.#sumsAt = lanesAt + this.#columns.length * featureBytes;
    const nodesAt = this.#sumsAt + 4 * laneCount;
    this.#leavesAt = nodesAt + trees.length * this.#inner * nodeBytes;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.#leavesAt + trees.length * this.#leafBytes) / memoryPage) });
    this.#lanes = new Float32Array(memory.buffer, lanesAt, this.#columns.length * laneCount);
    this.#sums = new Int32Array(memory.buffer, this.#sumsAt, laneCount);
    const view = new DataView(memory.buffer);
    const placeOf = new Map(Array.from(this.#columns, (column, place) => [column, place * featureBytes] as const));
    trees.forEach(({ nodes, leaves }, tree) => {
      // A tree with fewer nodes ends with zeros, which strike nothing out.
      nodes.forEach(({ feature, bound, struck }, node) => {
        const at = nodesAt + (tree * this.#inner + node) * nodeBytes;
        view.setInt32(at, placeOf.get(feature)!, true);
        view.setFloat32(at + 4, bound, true);
        view.setInt32(at + 8, struck, true);
      });
      leaves.forEach((value, leaf) => view.setInt32(this.#leavesAt + tree * this.#leafBytes + 4 * leaf, value, true));
    });
    scorer ??= new WebAssembly.Module(assemble({ scoreTrees }));
    const instance = new WebAssembly.Instance(scorer, { env: { memory } });
    this.#scoreTrees = instance.exports["scoreTrees"] as (...places: number[]) => void;
  }

  /** Makes the rows of `width` values at the first `count` places of `batch` the lanes. */
  take(batch: Int32Array, count: number, rows: Float32Array, width: number): void {
    const into = this.#lanes;
    const columns = this.#columns;
    for (let lane = 0; lane < count; lane++) {
      const from = batch[lane]! * width;
      for (let place = 0, at = lane; place < columns.length; place++, at += laneCount) into[at] = rows[from + columns[place]!]!;
    }
  }

  /**
   * Writes the log-odds of the first `count` lanes. Below `low` and above `high` the rest of the trees is not asked, because it would
   * change no decision.
   */
  score(scores: Float64Array, count: number, low: number, high: number): void {
    scores.fill(this.#start);
    const share = Math.max(1, Math.round(this.#trees / shares));
    const nodesAt = this.#sumsAt + 4 * laneCount;
    for (let tree = 0; tree < this.#trees; tree += share) {
      const trees = Math.min(share, this.#trees - tree);
      const node = nodesAt + tree * this.#inner * nodeBytes;
      const leaf = this.#leavesAt + tree * this.#leafBytes;
      this.#scoreTrees(node, leaf, 0, this.#sumsAt, trees, this.#inner, this.#leafBytes);
      let open = false;
      for (let lane = 0; lane < count; lane++) {
        if (scores[lane]! < low || scores[lane]! > high) continue;
        // Sums of whole units are exact in any order, so that every machine gives the same.
        scores[lane]! += this.#sums[lane]! * leafUnit;
        open ||= scores[lane]! >= low && scores[lane]! <= high;
      }
      if (!open) return;
    }
  }
}

export interface ModelReader {
  readonly view: DataView;
  at: number;
}

/** Reads trees from the model file: see `training/page/model-file.ts` for the layout. */
export function readForest(reader: ModelReader): Forest {
  const byte = (): number => reader.view.getUint8(reader.at++);
  const signed = (): number => reader.view.getInt8(reader.at++);
  const short = (): number => reader.view.getInt16((reader.at += 2) - 2, true);
  const float = (): number => reader.view.getFloat32((reader.at += 4) - 4, true);
  const width = short();
  const start = float();
  const thresholds = Array.from({ length: width }, () => Float32Array.from({ length: byte() }, float));
  const trees = Array.from({ length: short() }, (): Tree => {
    const inner = Array.from({ length: byte() }, () => ({ feature: byte(), bin: byte(), left: signed(), right: signed() }));
    const written = Array.from({ length: inner.length + 1 }, short);
    const nodes: InnerNode[] = [];
    const leaves: number[] = [];
    const place = (child: number): void => {
      if (child < 0) {
        leaves.push(written[-child - 1]!);
        return;
      }
      const { feature, bin, left, right } = inner[child]!;
      const before = leaves.length;
      place(left);
      const below = 2 ** leaves.length - 2 ** before;
      // A row's bin is at most `bin` when its value is at most the upper bound of that bin.
      nodes.push({ feature, bound: thresholds[feature]![bin]!, struck: below | 0 });
      place(right);
    };
    place(inner.length === 0 ? -1 : 0);
    return { nodes, leaves };
  });
  assert(width <= 256, "a feature fits into a byte");
  return new Forest(width, start, trees);
}
