import { add, Code, floats, fourTimes, isLess, load, number, splat, store, subtract, type WasmFunction, whileLoop, wholes } from "../../web-assembly/index.ts";

/*
 * c = bias + a b as WebAssembly with whole numbers of 16 bits: one instruction makes eight products and sums them by twos, where floats
 * take four. Four rows of c and eight of its columns at a time stand in the processor's registers.
 */

/** Size of the largest whole number: 32 products of two such numbers fit into 32 bits. */
export const LARGEST_WHOLE = 8191;

/** Products that are summed before the sum becomes a float. The inner length of a product is a multiple of it. */
export const WHOLE_BLOCK = 32;

const PAIRS = WHOLE_BLOCK / 2;
/** Bytes of eight columns of b: two of its rows lie interleaved, so that the two factors of a column are neighbours. */
const PAIR_BYTES = 32;

const rowNames = ["a0", "a1", "a2", "a3"] as const;
const code: Code = new Code(
  ["c", "a", "b", "bias", "scale", "rows", "blocks", "cols", "cRow", "aRow"],
  ["j", "pb", "pc", "left", ...rowNames],
  11,
);
/** Vectors: eight sums, two parts of two rows of b, two numbers of a. */
const B = 8;
const SPLAT = B + 2;

export const wholeProduct: WasmFunction = code.finish([
  ...whileLoop([...number(3), ...code.get("rows"), ...isLess], rowsOfProduct(4)),
  ...whileLoop([...number(0), ...code.get("rows"), ...isLess], rowsOfProduct(1)),
]);

/** Writes `height` rows of the product to c, eight columns at a time. */
function rowsOfProduct(height: number): readonly number[] {
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = [
    startSums(rows),
    rows.flatMap((row) => [
      ...(row === 0 ? code.get("a") : [...code.get(rowNames[row - 1]!), ...code.get("aRow"), ...add]),
      ...code.set(rowNames[row]!),
    ]),
    code.get("blocks"),
    code.set("left"),
    whileLoop([...number(0), ...code.get("left"), ...isLess], block(rows)),
    code.increase("j", number(32)),
  ].flat();
  const nextRows = rows.flatMap(() => [...code.increase("a", code.get("aRow")), ...code.increase("c", code.get("cRow"))]);
  const fewer = [...code.get("rows"), ...number(height), ...subtract, ...code.set("rows")];
  // The columns of b lie one behind the other: `pb` runs through all of it once for each group of rows.
  const start = [...number(0), ...code.set("j"), ...code.get("b"), ...code.set("pb")];
  return [...start, ...whileLoop([...code.get("j"), ...code.get("cols"), ...isLess], columns), ...nextRows, ...fewer];
}

/** Code for each row, with `pc` at its eight columns. */
function walk(rows: readonly number[], act: (row: number) => readonly number[]): readonly number[] {
  const start = [...code.get("c"), ...code.get("j"), ...add, ...code.set("pc")];
  return [...start, ...rows.flatMap((row) => [...(row > 0 ? code.increase("pc", code.get("cRow")) : []), ...act(row)])];
}

function startSums(rows: readonly number[]): readonly number[] {
  const bias = (offset: number): readonly number[] => [...code.get("bias"), ...code.get("j"), ...add, ...load(offset)];
  return walk(rows, () => [0, 16].flatMap((offset) => [...code.get("pc"), ...bias(offset), ...store(offset)]));
}

/** Adds the products of one block of a and b to c. */
function block(rows: readonly number[]): readonly number[] {
  const sums = rows.flatMap((row) => [2 * row, 2 * row + 1]);
  const clear = sums.flatMap((sum) => [...fourTimes(0), ...code.setVector(sum)]);
  const pairs = Array.from({ length: PAIRS }, (_, pair) => pairStep(rows, pair)).flat();
  const take = (offset: number, sum: number): readonly number[] =>
    [
      code.get("pc"),
      code.get("pc"),
      load(offset),
      code.vector(sum),
      wholes.toFloats,
      code.get("scale"),
      splat(0),
      floats.multiply,
      floats.add,
      store(offset),
    ].flat();
  return [
    clear,
    pairs,
    walk(rows, (row) => [...take(0, 2 * row), ...take(16, 2 * row + 1)]),
    rows.flatMap((row) => code.increase(rowNames[row]!, number(4 * PAIRS))),
    code.increase("pb", number(PAIR_BYTES * PAIRS)),
    code.get("left"),
    number(1),
    subtract,
    code.set("left"),
  ].flat();
}

/** Two numbers of each row of a times eight columns of two rows of b. */
function pairStep(rows: readonly number[], pair: number): readonly number[] {
  const accumulate = (sum: number, part: number): readonly number[] => [
    ...code.vector(sum),
    ...code.vector(SPLAT),
    ...code.vector(part),
    ...wholes.dot,
    ...wholes.add,
    ...code.setVector(sum),
  ];
  const parts = [0, 1].flatMap((part) => [...code.get("pb"), ...load(PAIR_BYTES * pair + 16 * part), ...code.setVector(B + part)]);
  const products = rows.flatMap((row) => [
    ...code.get(rowNames[row]!),
    ...splat(4 * pair),
    ...code.setVector(SPLAT),
    ...accumulate(2 * row, B),
    ...accumulate(2 * row + 1, B + 1),
  ]);
  return [...parts, ...products];
}
