import { assemble } from "../../web-assembly/index.ts";
import { bestSpans } from "./best-spans.ts";
import { matrixProduct } from "./matrix-product.ts";
import type { WeightTable } from "./packed.ts";
import type { Spans } from "./projective-tree.ts";
import { joinEnds, rectifyRows } from "./rectifier.ts";
import { recurrentStep } from "./recurrent-step.ts";
import { toWholeNumbers } from "./whole-numbers.ts";
import { LARGEST_WHOLE, WHOLE_BLOCK, wholeProduct } from "./whole-product.ts";

const PAGE = 65_536;

/** A matrix or a part of one: where it begins in the memory, and how far its rows and columns are apart, all in numbers. */
export interface Matrix {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** A matrix of weights as whole numbers, the right side of a product; see `whole-product.ts`. */
export interface WholeMatrix {
  readonly numbers: Int16Array;
  /** Rows, and the same with rows of zeros to the next multiple of `WHOLE_BLOCK`, which is the width of the left side. */
  readonly inner: number;
  readonly padded: number;
  readonly cols: number;
  /** Two numbers: the factor that makes whole numbers of the left side, and what one step of the product's sums is worth. */
  readonly scales: Float32Array;
}

const functions = { matrixProduct, recurrentStep, wholeProduct, toWholeNumbers, rectifyRows, joinEnds, bestSpans };

/** Numbers in the memory of the products, handed out once and never given back. */
export class Workspace {
  readonly #memory: WebAssembly.Memory;
  readonly #run: Readonly<Record<keyof typeof functions, (...places: number[]) => void>>;
  #end = 0;

  constructor(numbers: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble(functions)), { env: { memory: this.#memory } });
    this.#run = instance.exports as Record<keyof typeof functions, (...places: number[]) => void>;
  }

  /** A new array of zeros. */
  array(length: number): Float32Array {
    const found = new Float32Array(this.#memory.buffer, this.#end, length);
    this.#end += Math.ceil(length / 4) * 16;
    return found;
  }

  /** A new array of whole numbers of 16 bits, each of which takes half a number of the space. */
  wholes(length: number): Int16Array {
    const found = new Int16Array(this.#memory.buffer, this.#end, length);
    this.#end += Math.ceil(length / 8) * 16;
    return found;
  }

  /**
   * Weights (`inner` rows, a multiple of eight; `cols` columns, too) as whole numbers, for products with numbers that are no larger than
   * `largest`.
   */
  wholeMatrix({ codes, values }: WeightTable, inner: number, cols: number, largest: number): WholeMatrix {
    const padded = paddedLength(inner);
    const made = { numbers: this.wholes(padded * cols), inner, padded, cols, scales: this.array(2) };
    const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);
    const wholeOf = Int16Array.from(values, (value) => Math.round((value * LARGEST_WHOLE) / size));
    for (let row = 0; row < inner; row++) {
      for (let col = 0; col < cols; col++) {
        // Eight columns of two rows at a time, the two numbers of a column side by side.
        const pairs = (((col >> 3) * padded) >> 1) + (row >> 1);
        made.numbers[16 * pairs + 2 * (col & 7) + (row & 1)] = wholeOf[codes[row * cols + col]!]!;
      }
    }
    made.scales[0] = LARGEST_WHOLE / largest;
    made.scales[1] = (size * largest) / LARGEST_WHOLE ** 2;
    return made;
  }

  /** Writes rows as the left side of products with `by`, each `by.padded` whole numbers. */
  toWholes(from: Float32Array, rows: number, by: WholeMatrix, into: Int16Array): void {
    for (let row = 0; row < rows; row++) {
      const at = from.byteOffset + 4 * row * by.inner;
      this.#run.toWholeNumbers(at, into.byteOffset + 2 * row * by.padded, by.scales.byteOffset, at + 4 * by.inner);
    }
  }

  /** c = bias + a b; `biasAt` and the places of c in numbers of 32 bits. The bias has as many columns as b. */
  writeWholeProduct(c: Matrix, a: Int16Array, b: WholeMatrix, biasAt: number, rows: number): void {
    const scale = b.scales.byteOffset + 4;
    this.#run.wholeProduct(
      4 * c.at,
      a.byteOffset,
      b.numbers.byteOffset,
      4 * biasAt,
      scale,
      rows,
      b.padded / WHOLE_BLOCK,
      4 * b.cols,
      4 * c.row,
      2 * b.padded,
    );
  }

  /** Lets through a share of what is negative in the first `columns` columns, a multiple of four. */
  rectify({ at, row }: Matrix, rows: number, columns: number): void {
    this.#run.rectifyRows(4 * at, 4 * columns, 4 * row, 4 * (at + rows * row));
  }

  /** The rectified sum of three rows of `columns` numbers, a multiple of four. */
  joinEnds(head: number, child: number, distance: number, into: number, columns: number): void {
    this.#run.joinEnds(4 * head, 4 * child, 4 * distance, 4 * into, 4 * columns);
  }

  /** Fills the tables of the best tree; widths in numbers. */
  fillSpans(scores: number, wide: number, length: number, row: number, spans: Spans): void {
    const { closedRight, closedLeft, closedRightTurned, closedLeftTurned, openRight, openLeftTurned } = spans;
    this.#run.bestSpans(
      4 * scores,
      4 * wide,
      4 * length,
      4 * row,
      closedRight.byteOffset,
      closedLeft.byteOffset,
      closedRightTurned.byteOffset,
      closedLeftTurned.byteOffset,
      openRight.byteOffset,
      openLeftTurned.byteOffset,
    );
  }

  /** c += a b, where c has `rows` rows and `cols` columns, a multiple of eight, which lie side by side in b and c. */
  addProduct(c: Matrix, a: Matrix, b: Matrix, rows: number, inner: number, cols: number): void {
    this.#run.matrixProduct(4 * c.at, 4 * a.at, 4 * b.at, rows, inner, 4 * cols, 4 * c.row, 4 * a.row, 4 * a.column, 4 * b.row);
  }

  /**
   * One step of the sentence encoder for `units` units, a multiple of four: what three words (`w0` to `w2`) and their tags add to the gates,
   * taken into the memory and given out. All are places in the memory of this space.
   */
  step(w0: number, w1: number, w2: number, t0: number, t1: number, t2: number, memory: number, into: number, units: number): void {
    this.#run.recurrentStep(4 * w0, 4 * w1, 4 * w2, 4 * t0, 4 * t1, 4 * t2, 4 * memory, 4 * into, 4 * units);
  }
}

/** Width of the left side of a product of whole numbers whose right side has so many rows. */
export function paddedLength(inner: number): number {
  return Math.ceil(inner / WHOLE_BLOCK) * WHOLE_BLOCK;
}

/** A matrix that fills an array row by row, from the row `first` on. */
export function matrix(array: Float32Array, cols: number, first = 0): Matrix {
  return { at: placeOf(array) + first * cols, row: cols, column: 1 };
}

/** Where an array of a workspace begins in its memory. */
export function placeOf(array: Float32Array): number {
  return array.byteOffset / 4;
}

/** The same with rows and columns changed; only for the left side of a product. */
export function turned({ at, row, column }: Matrix): Matrix {
  return { at, row: column, column: row };
}
