import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { packSketch, unpackSketch } from "../../src/stories/packed-sketch.ts";

/** Ascending hashes as a sketch has them: distinct by their upper 28 bits, which the sample divides; the lower four are any. */
function hashesOf(count: number, sampledOf: number, seed: number): Uint32Array {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const uppers = new Set(Array.from({ length: count }, () => next(2 ** 28 / sampledOf) * sampledOf));
  return Uint32Array.from([...uppers], (upper) => upper * 16 + next(16)).sort();
}

describe("a packed sketch", () => {
  for (const [count, sampledOf] of [
    [0, 1],
    [1, 1],
    [2, 4],
    [160, 4],
    [300, 1],
    [4_096, 4],
  ] as const) {
    it(`gives back ${count} hashes of which one in ${sampledOf} was kept`, () => {
      for (let seed = 1; seed < 20; seed++) {
        const sketch = { hashes: hashesOf(count, sampledOf, seed), sampledOf };
        assert.deepEqual(unpackSketch(packSketch(sketch)), sketch);
      }
    });
  }

  it("gives back hashes at both ends, and all on one side", () => {
    for (const numbers of [
      [0],
      [0xffff_ffff],
      [0, 0xffff_ffff],
      [0, 16, 32, 48, 64],
      [0xffff_ffc0, 0xffff_ffd0, 0xffff_ffef, 0xffff_ffff],
    ]) {
      const sketch = { hashes: Uint32Array.from(numbers), sampledOf: 1 };
      assert.deepEqual(unpackSketch(packSketch(sketch)), sketch);
    }
  });

  it("is a quarter smaller than its hashes", () => {
    const hashes = hashesOf(160, 4, 7);
    assert.ok(packSketch({ hashes, sampledOf: 4 }).bits.length < 0.77 * hashes.byteLength);
  });

  it("that is damaged gives no more hashes than its bytes have room for", () => {
    const bits = new Uint8Array(40).fill(0xff);
    assert.ok(unpackSketch({ size: 1e9, sampledOf: 1, bits }).hashes.length <= 64);
    assert.equal(unpackSketch({ size: 160, sampledOf: 4, bits: new Uint8Array() }).hashes.length, 0);
  });
});
