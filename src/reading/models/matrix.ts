/*
 * Matrix product as a WebAssembly module of one function that is put together here: four numbers at a time (SIMD), eight times as fast as
 * a loop over a Float32Array. Sums of 32-bit floats in one fixed order, so the results are the same on every machine.
 */

/** Op codes of the WebAssembly specification (core 2.0, sections 5.4.7 and 5.4.8). */
const GET = 0x20;
const SET = 0x21;
const CONST = 0x41;
const ADD = 0x6a;
const SUB = 0x6b;
const LESS = 0x48;
const SIMD = 0xfd;
const V128 = 0x7b;
const I32 = 0x7f;

const PAGE = 65_536;

const parameters = ["c", "a", "b", "rows", "inner", "cols", "cRow", "aRow", "aCol", "bRow"] as const;
const locals = ["j", "pa", "pb", "pc", "left"] as const;
const names: readonly string[] = [...parameters, ...locals];
/** Vectors: eight sums, two parts of a row of b, one number of a. */
const SUMS = names.length;
const B = SUMS + 8;
const SPLAT = B + 2;

const get = (name: string): number[] => [GET, names.indexOf(name)];
const set = (name: string): number[] => [SET, names.indexOf(name)];
const increase = (name: string, by: readonly number[]): number[] => [...get(name), ...by, ADD, ...set(name)];
/** A small number; the encoding is LEB128 with a sign. */
const number = (value: number): number[] => (value < 64 ? [CONST, value] : [CONST, (value & 127) | 128, value >> 7]);
const load = (offset: number): number[] => [SIMD, 0x00, 2, offset];
const store = (offset: number): number[] => [SIMD, 0x0b, 2, offset];
const loadSplat: readonly number[] = [SIMD, 0x09, 2, 0];
const addFloats: readonly number[] = [SIMD, 0xe4, 0x01];
const multiplyFloats: readonly number[] = [SIMD, 0xe6, 0x01];

/** Repeats `body` while the condition that `test` leaves on the stack holds. */
function whileLoop(test: readonly number[], body: readonly number[]): number[] {
  return [0x02, 0x40, 0x03, 0x40, ...test, 0x45, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b];
}

/** Adds `height` rows of the product to c, eight columns at a time. */
function rowsOfProduct(height: number): number[] {
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = [
    loadSums(rows),
    get("a"),
    set("pa"),
    get("b"),
    get("j"),
    [ADD],
    set("pb"),
    get("inner"),
    set("left"),
    whileLoop([...number(0), ...get("left"), LESS], innerStep(rows)),
    storeSums(rows),
    increase("j", number(32)),
  ].flat();
  const nextRows = rows.flatMap(() => [...increase("a", get("aRow")), ...increase("c", get("cRow"))]);
  const fewer = [...get("rows"), ...number(height), SUB, ...set("rows")];
  return [...number(0), ...set("j"), ...whileLoop([...get("j"), ...get("cols"), LESS], columns), ...nextRows, ...fewer];
}

/** Code for each row, with `pc` moved on by a stride from one row to the next. */
function walk(rows: readonly number[], stride: string, act: (row: number) => number[]): number[] {
  return rows.flatMap((row) => [...(row > 0 ? increase("pc", get(stride)) : []), ...act(row)]);
}

function loadSums(rows: readonly number[]): number[] {
  const part = (offset: number, sum: number): number[] => [...get("pc"), ...load(offset), SET, sum];
  const act = (row: number): number[] => [...part(0, SUMS + 2 * row), ...part(16, SUMS + 2 * row + 1)];
  return [...get("c"), ...get("j"), ADD, ...set("pc"), ...walk(rows, "cRow", act)];
}

function storeSums(rows: readonly number[]): number[] {
  const part = (offset: number, sum: number): number[] => [...get("pc"), GET, sum, ...store(offset)];
  const act = (row: number): number[] => [...part(0, SUMS + 2 * row), ...part(16, SUMS + 2 * row + 1)];
  return [...get("c"), ...get("j"), ADD, ...set("pc"), ...walk(rows, "cRow", act)];
}

/** One number of each row of a times eight numbers of a row of b. */
function innerStep(rows: readonly number[]): number[] {
  const accumulate = (sum: number, part: number): number[] => [GET, sum, GET, SPLAT, GET, part, ...multiplyFloats, ...addFloats, SET, sum];
  return [
    get("pb"),
    load(0),
    [SET, B],
    get("pb"),
    load(16),
    [SET, B + 1],
    get("pa"),
    set("pc"),
    walk(rows, "aRow", (row) => [
      ...get("pc"),
      ...loadSplat,
      SET,
      SPLAT,
      ...accumulate(SUMS + 2 * row, B),
      ...accumulate(SUMS + 2 * row + 1, B + 1),
    ]),
    increase("pa", get("aCol")),
    increase("pb", get("bRow")),
    get("left"),
    number(1),
    [SUB],
    set("left"),
  ].flat();
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)]);
  const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content];
  const text = (value: string): number[] => [value.length, ...Array.from(value, (letter) => letter.charCodeAt(0))];
  const code = [
    whileLoop([...number(3), ...get("rows"), LESS], rowsOfProduct(4)),
    whileLoop([...number(0), ...get("rows"), LESS], rowsOfProduct(1)),
    [0x0b],
  ].flat();
  const body = [2, locals.length, I32, 11, V128, ...code];
  const sections = [
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, [1, 0x60, parameters.length, ...parameters.map(() => I32), 0]),
    section(2, [1, ...text("env"), ...text("memory"), 2, 0, 1]),
    section(3, [1, 0]),
    section(7, [1, ...text("product"), 0, 0]),
    section(10, [1, ...leb(body.length), ...body]),
  ];
  return Uint8Array.from(sections.flat());
}

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
  #end = 0;

  constructor(numbers: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory: this.#memory } });
    this.#product = instance.exports["product"] as (...places: number[]) => void;
  }

  /** A new array of zeros; its `byteOffset / 4` is its place. */
  array(length: number): Float32Array {
    const found = new Float32Array(this.#memory.buffer, this.#end, length);
    this.#end += Math.ceil(length / 4) * 16;
    return found;
  }

  /** c += a b, where c has `rows` rows and `cols` columns, a multiple of eight, which lie side by side in b and c. */
  addProduct(c: Matrix, a: Matrix, b: Matrix, rows: number, inner: number, cols: number): void {
    this.#product(4 * c.at, 4 * a.at, 4 * b.at, rows, inner, 4 * cols, 4 * c.row, 4 * a.row, 4 * a.column, 4 * b.row);
  }
}

/** A matrix that fills an array row by row, from the row `first` on. */
export function matrix(array: Float32Array, cols: number, first = 0): Matrix {
  return { at: array.byteOffset / 4 + first * cols, row: cols, column: 1 };
}

/** The same with rows and columns changed; only for the left side of a product. */
export function turned({ at, row, column }: Matrix): Matrix {
  return { at, row: column, column: row };
}
