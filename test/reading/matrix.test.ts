import assert from "node:assert/strict";
import { test } from "node:test";
import { matrix, placeOf, turned, Workspace } from "../../src/reading/models/matrix.ts";
import { seededRandom } from "../../training/random.ts";

test("the product of matrices is the sum of products, also of parts and of turned matrices", () => {
  const random = seededRandom(3);
  for (const [rows, inner, cols] of [
    [1, 1, 8],
    [4, 5, 16],
    [7, 3, 24],
    [9, 130, 8],
  ] as const) {
    const space = new Workspace(10_000);
    const a = space.array(rows * inner);
    const b = space.array(inner * cols);
    for (const numbers of [a, b]) for (let at = 0; at < numbers.length; at++) numbers[at] = Math.floor(random() * 9) - 4;
    const expected = Array.from({ length: rows * cols }, (_, at) => {
      const row = Math.floor(at / cols);
      return Array.from({ length: inner }, (_, step) => a[row * inner + step]! * b[step * cols + (at % cols)]!).reduce((x, y) => x + y, 0);
    });
    const plain = space.array(rows * cols);
    space.addProduct(matrix(plain, cols), matrix(a, inner), matrix(b, cols), rows, inner, cols);
    assert.deepEqual([...plain], expected);
    const other = space.array(rows * inner);
    for (let row = 0; row < rows; row++) for (let col = 0; col < inner; col++) other[col * rows + row] = a[row * inner + col]!;
    const fromTurned = space.array(rows * cols);
    space.addProduct(matrix(fromTurned, cols), turned(matrix(other, rows)), matrix(b, cols), rows, inner, cols);
    assert.deepEqual([...fromTurned], expected);
  }
});

test("sums are those of 32-bit floats from the first to the last, bit by bit, so that each machine gives the same", () => {
  const random = seededRandom(8);
  const [rows, inner, cols] = [6, 37, 16];
  const space = new Workspace(4_000);
  const a = space.array(rows * inner);
  const b = space.array(inner * cols);
  const c = space.array(rows * cols);
  for (const numbers of [a, b, c]) for (let at = 0; at < numbers.length; at++) numbers[at] = random() * 2 - 1;
  const expected = c.slice();
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      let sum = expected[row * cols + col]!;
      for (let step = 0; step < inner; step++) sum = Math.fround(sum + Math.fround(a[row * inner + step]! * b[step * cols + col]!));
      expected[row * cols + col] = sum;
    }
  }
  space.addProduct(matrix(c, cols), matrix(a, inner), matrix(b, cols), rows, inner, cols);
  assert.deepEqual(c, expected);
});

test("a step of the encoder sums three words and tags, keeps what the forget gate lets and gives out what the output gate lets", () => {
  const random = seededRandom(5);
  const units = 12;
  const space = new Workspace(1_000);
  const sources = Array.from({ length: 6 }, () => space.array(3 * units));
  const memory = space.array(units);
  const into = space.array(units);
  for (const numbers of [...sources, memory]) for (let at = 0; at < numbers.length; at++) numbers[at] = Math.fround(random() * 4 - 2);
  const before = [...memory];
  const [w0, w1, w2, t0, t1, t2] = sources.map(placeOf);
  space.step(w0!, w1!, w2!, t0!, t1!, t2!, placeOf(memory), placeOf(into), units);
  const sumOf = (at: number): number => sources.reduce((sum, source) => sum + source[at]!, 0);
  const softSign = (x: number): number => x / (1 + Math.abs(x));
  for (let unit = 0; unit < units; unit++) {
    const forget = 0.5 + 0.5 * softSign(sumOf(units + unit));
    const now = forget * before[unit]! + (1 - forget) * softSign(sumOf(unit));
    assert.ok(Math.abs(memory[unit]! - now) < 1e-6);
    assert.ok(Math.abs(into[unit]! - (0.5 + 0.5 * softSign(sumOf(2 * units + unit))) * now) < 1e-6);
  }
});
