import { add, Code, floats, fourTimes, isLess, load, number, store, type WasmFunction, whileLoop } from "../../web-assembly/index.ts";
import { LEAK } from "./parser-words.ts";

/*
 * What leaks through the rectifier as WebAssembly, four numbers at a time: of rows of a matrix, and of the sum of three rows (both ends of
 * an arc and their distance).
 */

const ROW = 0;

const rows: Code = new Code(["at", "columns", "row", "end"], ["col"], 1);

/** The first columns of all rows from `at` to `end`. */
export const rectifyRows: WasmFunction = rows.finish(
  whileLoop(
    [...rows.get("at"), ...rows.get("end"), ...isLess],
    [
      number(0),
      rows.set("col"),
      whileLoop(
        [...rows.get("col"), ...rows.get("columns"), ...isLess],
        [
          rows.get("at"),
          rows.get("col"),
          add,
          rows.get("at"),
          rows.get("col"),
          add,
          load(0),
          rows.setVector(ROW),
          leak(rows),
          store(0),
          rows.increase("col", number(16)),
        ].flat(),
      ),
      rows.increase("at", rows.get("row")),
    ].flat(),
  ),
);

const sources = ["head", "child", "distance"] as const;
const ends: Code = new Code([...sources, "into", "columns"], ["col"], 1);

export const joinEnds: WasmFunction = ends.finish(
  whileLoop(
    [...ends.get("col"), ...ends.get("columns"), ...isLess],
    [
      sources.flatMap((source, index) => [...ends.get(source), ...ends.get("col"), ...add, ...load(0), ...(index > 0 ? floats.add : [])]),
      ends.setVector(ROW),
      ends.get("into"),
      ends.get("col"),
      add,
      leak(ends),
      store(0),
      ends.increase("col", number(16)),
    ].flat(),
  ),
);

function leak(code: Code): readonly number[] {
  return [...code.vector(ROW), ...code.vector(ROW), ...fourTimes(LEAK), ...floats.multiply, ...floats.most];
}
