import { add, Code, floats, fourTimes, isLess, load, number, store, type WasmFunction, whileLoop } from "../../web-assembly/index.ts";

/*
 * One step of the sentence encoder as WebAssembly, four units at a time: sums what three words and their tags add to the three gates of
 * each unit, takes the candidate into the memory as far as the forget gate lets it, and gives out what the output gate lets through.
 */

/** What three words and three tags add: candidate, forget gate and output gate of all units, one after the other. */
const sources = ["w0", "w1", "w2", "t0", "t1", "t2"] as const;
const code: Code = new Code([...sources, "memory", "into", "bytes"], ["candidate", "forget", "output"], 4);
const [CANDIDATE, FORGET, NOW, SUM] = [0, 1, 2, 3] as const;

export const recurrentStep: WasmFunction = code.finish(
  [
    number(0),
    code.set("candidate"),
    code.get("bytes"),
    code.set("forget"),
    code.get("bytes"),
    code.get("bytes"),
    add,
    code.set("output"),
    whileLoop([...code.get("candidate"), ...code.get("bytes"), ...isLess], fourUnits()),
  ].flat(),
);

function fourUnits(): readonly number[] {
  const memory = [...code.get("memory"), ...code.get("candidate"), ...add];
  const one = fourTimes(1);
  return [
    softSign("candidate"),
    code.setVector(CANDIDATE),
    gate("forget"),
    code.setVector(FORGET),
    // forget * memory + (1 - forget) * candidate
    code.vector(FORGET),
    memory,
    load(0),
    floats.multiply,
    one,
    code.vector(FORGET),
    floats.subtract,
    code.vector(CANDIDATE),
    floats.multiply,
    floats.add,
    code.setVector(NOW),
    memory,
    code.vector(NOW),
    store(0),
    code.get("into"),
    code.get("candidate"),
    add,
    gate("output"),
    code.vector(NOW),
    floats.multiply,
    store(0),
    ["candidate", "forget", "output"].flatMap((name) => code.increase(name, number(16))),
  ].flat();
}

/** x / (1 + |x|) of the sum of all sources at a place; leaves it on the stack. */
function softSign(place: string): readonly number[] {
  const sum = sources.flatMap((source, index) => [
    ...code.get(source),
    ...code.get(place),
    ...add,
    ...load(0),
    ...(index > 0 ? floats.add : []),
  ]);
  const kept = [...sum, ...code.setVector(SUM)];
  return [...kept, ...code.vector(SUM), ...fourTimes(1), ...code.vector(SUM), ...floats.absolute, ...floats.add, ...floats.divide];
}

/** The soft sign brought between 0 and 1. */
function gate(place: string): readonly number[] {
  return [...fourTimes(0.5), ...fourTimes(0.5), ...softSign(place), ...floats.multiply, ...floats.add];
}
