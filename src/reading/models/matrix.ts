import { matrixProduct } from "./matrix-product.ts";
import { recurrentStep } from "./recurrent-step.ts";
import { assemble } from "../../web-assembly/index.ts";

const PAGE = 65_536;

/** A matrix or a part of one: where it begins in the memory, and how far its rows and columns are apart, all in numbers. */
export interface Matrix {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/** Numbers in the memory of the product, handed out once and never given back. */
export class Workspace {
  readonly #memory: WebAssembly.Memory;
  readonly #product: (...places: number[]) => void;
  readonly #step: (...places: number[]) => void;
  #end = 0;

  constructor(numbers: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble({ matrixProduct, recurrentStep })), { env: { memory: this.#memory } });
    this.#product = instance.exports["matrixProduct"] as (...places: number[]) => void;
    this.#step = instance.exports["recurrentStep"] as (...places: number[]) => void;
  }

  /** A new array of zeros. */
  array(length: number): Float32Array {
    const found = new Float32Array(this.#memory.buffer, this.#end, length);
    this.#end += Math.ceil(length / 4) * 16;
    return found;
  }

  /** c += a b, where c has `rows` rows and `cols` columns, a multiple of eight, which lie side by side in b and c. */
  addProduct(c: Matrix, a: Matrix, b: Matrix, rows: number, inner: number, cols: number): void {
    this.#product(4 * c.at, 4 * a.at, 4 * b.at, rows, inner, 4 * cols, 4 * c.row, 4 * a.row, 4 * a.column, 4 * b.row);
  }

  /**
   * One step of the sentence encoder for `units` units, a multiple of four: what three words (`w0` to `w2`) and their tags add to the gates,
   * taken into the memory and given out. All are places in the memory of this space.
   */
  step(w0: number, w1: number, w2: number, t0: number, t1: number, t2: number, memory: number, into: number, units: number): void {
    this.#step(4 * w0, 4 * w1, 4 * w2, 4 * t0, 4 * t1, 4 * t2, 4 * memory, 4 * into, 4 * units);
  }
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
