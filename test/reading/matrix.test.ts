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

test("a product of whole numbers is that of the numbers as near as their steps let it, with bias, padding and any number of rows", () => {
  const random = seededRandom(13);
  for (const [rows, inner, cols] of [
    [1, 8, 8],
    [4, 32, 16],
    [7, 160, 24],
    [9, 40, 8],
  ] as const) {
    const space = new Workspace(40_000);
    const codes = Uint8Array.from({ length: inner * cols }, () => Math.floor(random() * 256));
    const values = Float32Array.from({ length: 256 }, () => random() * 3 - 1.5);
    const largest = 2;
    const b = space.wholeMatrix({ codes, values }, inner, cols, largest);
    const a = space.array(rows * inner);
    for (let at = 0; at < a.length; at++) a[at] = random() * 4 - 2;
    const bias = space.array(cols);
    for (let at = 0; at < cols; at++) bias[at] = random();
    const wholes = space.wholes(rows * b.padded);
    const c = space.array(rows * cols);
    space.toWholes(a, rows, b, wholes);
    space.writeWholeProduct(matrix(c, cols), wholes, b, placeOf(bias), rows);
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        let sum = bias[col]!;
        for (let step = 0; step < inner; step++) sum += a[row * inner + step]! * values[codes[step * cols + col]!]!;
        assert.ok(Math.abs(c[row * cols + col]! - sum) < (inner * 4) / 8191, `${row}, ${col}: ${c[row * cols + col]} for ${sum}`);
      }
    }
  }
});

test("the largest numbers do not overflow, and larger ones count as the largest", () => {
  const [inner, cols] = [64, 8];
  const space = new Workspace(4_000);
  const b = space.wholeMatrix({ codes: new Uint8Array(inner * cols), values: new Float32Array(256).fill(3) }, inner, cols, 1);
  const a = space.array(inner).fill(1);
  const wholes = space.wholes(inner);
  const c = space.array(cols);
  for (const [value, expected] of [
    [1, 192],
    [-1, -192],
    [70_000, 192],
  ] as const) {
    space.toWholes(a.fill(value), 1, b, wholes);
    space.writeWholeProduct(matrix(c, cols), wholes, b, placeOf(space.array(cols)), 1);
    for (const found of c) assert.ok(Math.abs(found - expected) < 0.01, `${found} for ${expected}`);
  }
});

test("a tenth of what is negative passes the rectifier, in the first columns of each row and in sums of rows", () => {
  const space = new Workspace(1_000);
  const rows = space.array(16);
  rows.set([1, -1, 2, -2, -5, -5, 0, 5, 3, -3, -10, 10, -6, 6, -7, 7]);
  space.rectify(matrix(rows, 8), 2, 4);
  const near = (found: Float32Array, expected: readonly number[]): void =>
    expected.forEach((number, at) => assert.ok(Math.abs(found[at]! - number) < 1e-6, `${found.join()} for ${expected.join()}`));
  near(rows, [1, -0.1, 2, -0.2, -5, -5, 0, 5, 3, -0.3, -1, 10, -6, 6, -7, 7]);
  const into = space.array(4);
  const [head, child, distance] = [
    [1, -2, 3, 0],
    [1, -2, -4, 0],
    [1, 1, 0, 0],
  ].map((numbers) => {
    const array = space.array(4);
    array.set(numbers);
    return placeOf(array);
  });
  space.joinEnds(head!, child!, distance!, placeOf(into), 4);
  near(into, [3, -0.3, -0.1, 0]);
});
