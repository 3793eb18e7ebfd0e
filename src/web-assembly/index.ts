export {
  add,
  allBits,
  and,
  andNot,
  assemble,
  Code,
  floats,
  fourTimes,
  isLess,
  load,
  number,
  shiftLeft,
  store,
  subtract,
  whileLoop,
  words,
} from "./code.ts";
export type { WasmFunction } from "./code.ts";
