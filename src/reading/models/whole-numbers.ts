import { add, Code, floats, fourTimes, isLess, load, number, splat, store, type WasmFunction, whileLoop, wholes } from "../../web-assembly/index.ts";
import { LARGEST_WHOLE } from "./whole-product.ts";

/*
 * Floats times a factor as whole numbers of 16 bits, as WebAssembly: eight at a time, each the nearest one, none larger than
 * `LARGEST_WHOLE`.
 */

const code: Code = new Code(["from", "into", "factor", "end"], [], 0);

export const toWholeNumbers: WasmFunction = code.finish(
  whileLoop(
    [...code.get("from"), ...code.get("end"), ...isLess],
    [
      code.get("into"),
      four(0),
      four(16),
      wholes.narrow,
      store(0),
      code.increase("from", number(32)),
      code.increase("into", number(16)),
    ].flat(),
  ),
);

function four(offset: number): readonly number[] {
  return [
    code.get("from"),
    load(offset),
    code.get("factor"),
    splat(0),
    floats.multiply,
    fourTimes(LARGEST_WHOLE),
    floats.least,
    fourTimes(-LARGEST_WHOLE),
    floats.most,
    floats.nearest,
    wholes.fromFloats,
  ].flat();
}
