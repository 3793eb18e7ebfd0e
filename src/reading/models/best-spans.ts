import {
  add,
  Code,
  floats,
  fourTimes,
  isLess,
  load,
  number,
  splat,
  storeFirst,
  subtract,
  turnedBy,
  type WasmFunction,
  whileLoop,
} from "../../web-assembly/index.ts";

/*
 * Fills the tables of `projective-tree.ts` as WebAssembly, four cuts of a span at a time. What is not yet reckoned is minus infinity there,
 * and rows have room to spare: so a step may read beyond the end of its span.
 */

/** All in bytes: `length` is four times the number of words, `row` the width of the tables, `wide` that of the scores. */
const parameters = [
  "scores",
  "wide",
  "length",
  "row",
  "closedRight",
  "closedLeft",
  "closedRightTurned",
  "closedLeftTurned",
  "openRight",
  "openLeftTurned",
] as const;
/** Both ends of a span, the rows of both in the tables and in the scores, and where those of its end begin for all spans of a size. */
const locals = ["size", "from", "to", "fromRow", "toRow", "fromScores", "toScores", "firstRow", "firstScores", "p", "q", "left"] as const;
const code: Code = new Code(parameters, locals, 1);
const BEST = 0;
const NEXT = 4;

export const bestSpans: WasmFunction = code.finish([
  ...code.get("scores"),
  ...code.set("firstScores"),
  ...nextSize(),
  ...whileLoop([...code.get("size"), ...code.get("length"), ...isLess], [...spansOfSize(), ...nextSize()]),
]);

function nextSize(): readonly number[] {
  return [
    ...code.increase("size", number(NEXT)),
    ...code.increase("firstRow", code.get("row")),
    ...code.increase("firstScores", code.get("wide")),
  ];
}

function spansOfSize(): readonly number[] {
  const copies = [
    ["to", "size"],
    ["toRow", "firstRow"],
    ["toScores", "firstScores"],
    ["fromScores", "scores"],
  ] as const;
  const start = copies.flatMap(([name, value]) => [...code.get(value), ...code.set(name)]);
  const zeros = ["from", "fromRow"].flatMap((name) => [...number(0), ...code.set(name)]);
  const next = [
    ...["from", "to"].flatMap((name) => code.increase(name, number(NEXT))),
    ...["fromRow", "toRow"].flatMap((name) => code.increase(name, code.get("row"))),
    ...["fromScores", "toScores"].flatMap((name) => code.increase(name, code.get("wide"))),
  ];
  return [...start, ...zeros, ...whileLoop([...code.get("to"), ...code.get("length"), ...isLess], [...span(), ...next])];
}

function span(): readonly number[] {
  return [
    bestCut(["closedRight", 0], ["closedLeftTurned", NEXT]),
    write("openRight", "fromRow", "to", [...code.get("toScores"), ...code.get("from")]),
    write("openLeftTurned", "toRow", "from", [...code.get("fromScores"), ...code.get("to")]),
    bestCut(["closedLeft", 0], ["openLeftTurned", 0]),
    write("closedLeft", "fromRow", "to"),
    write("closedLeftTurned", "toRow", "from"),
    bestCut(["openRight", NEXT], ["closedRightTurned", NEXT]),
    write("closedRight", "fromRow", "to"),
    write("closedRightTurned", "toRow", "from"),
  ].flat();
}

/** The best sum of two neighbouring spans, of which the first begins at `from` and the second ends at `to`, in all places of `BEST`. */
function bestCut(first: readonly [table: string, offset: number], second: readonly [table: string, offset: number]): readonly number[] {
  const place = ([table, offset]: readonly [string, number], row: string): readonly number[] =>
    [code.get(table), code.get(row), add, code.get("from"), add, number(offset), add].flat();
  const wider = (places: number): readonly number[] =>
    [code.vector(BEST), code.vector(BEST), code.vector(BEST), turnedBy(places), floats.most, code.setVector(BEST)].flat();
  return [
    place(first, "fromRow"),
    code.set("p"),
    place(second, "toRow"),
    code.set("q"),
    code.get("size"),
    code.set("left"),
    fourTimes(-Infinity),
    code.setVector(BEST),
    whileLoop(
      [...number(0), ...code.get("left"), ...isLess],
      [
        code.get("p"),
        load(0),
        code.get("q"),
        load(0),
        floats.add,
        code.vector(BEST),
        floats.most,
        code.setVector(BEST),
        code.increase("p", number(16)),
        code.increase("q", number(16)),
        code.get("left"),
        number(16),
        subtract,
        code.set("left"),
      ].flat(),
    ),
    wider(2),
    wider(1),
  ].flat();
}

/** Writes the best sum, with the score of the arc at `score` where there is one. */
function write(table: string, row: string, column: string, score?: readonly number[]): readonly number[] {
  const value = score === undefined ? code.vector(BEST) : [...code.vector(BEST), ...score, ...add, ...splat(0), ...floats.add];
  return [code.get(table), code.get(row), add, code.get(column), add, value, storeFirst].flat();
}
