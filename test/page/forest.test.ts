import assert from "node:assert/strict";
import { test } from "node:test";
import { Forest, laneCount, leafUnit } from "../../src/page/html/forest.ts";

/** Leaves from left to right: a value of feature 0 up to 1, then feature 1 up to -2, then the rest. */
const threeLeaves = {
  nodes: [
    { feature: 0, bound: 1, struck: 0b001 },
    { feature: 1, bound: -2, struck: 0b010 },
  ],
  leaves: [10, 200, 3_000],
};

/** A tree with fewer nodes than the other. */
const oneLeaf = { nodes: [], leaves: [-4] };

const rows: readonly (readonly [row: readonly [number, number], leaves: number])[] = [
  [[0, 0], 10],
  [[1, 5], 10],
  [[1.5, -2], 200],
  [[1.5, -3], 200],
  [[2, -1], 3_000],
  [[Number.NaN, 9], 10],
];

function scoresOf(forest: Forest, asked: readonly (readonly number[])[], low = -Infinity, high = Infinity): number[] {
  const scores = new Float64Array(laneCount);
  forest.take(
    Int32Array.from(asked, (_, index) => index),
    asked.length,
    Float32Array.from(asked.flat()),
    forest.width,
  );
  forest.score(scores, asked.length, low, high);
  return Array.from(scores.subarray(0, asked.length));
}

test("rows that are scored together end in the leaves in which each ends alone", () => {
  const forest = new Forest(2, 0.5, [threeLeaves, oneLeaf]);
  const expected = rows.map(([, leaf]) => 0.5 + (leaf - 4) * leafUnit);
  assert.deepEqual(
    scoresOf(
      forest,
      rows.map(([row]) => row),
    ),
    expected,
  );
  rows.forEach(([row], index) => assert.deepEqual(scoresOf(forest, [row]), [expected[index]]));
});

test("a row whose score is settled is not asked further, whatever the rows beside it are", () => {
  const forest = new Forest(
    2,
    0,
    Array.from({ length: 6 }, () => threeLeaves),
  );
  const scores = scoresOf(forest, [[2, 0], [0, 0]], -1, 4_000 * leafUnit); // prettier-ignore
  assert.deepEqual(scores, [6_000 * leafUnit, 60 * leafUnit]);
});

test("a leaf in the highest bit of a word is found", () => {
  const nodes = Array.from({ length: 31 }, (_, leaf) => ({ feature: 0, bound: leaf, struck: 1 << leaf }));
  const leaves = Array.from({ length: 32 }, (_, leaf) => leaf);
  const forest = new Forest(1, 0, [{ nodes, leaves }]);
  assert.deepEqual(scoresOf(forest, [[30.5], [-1], [7.5]]), [31 * leafUnit, 0, 8 * leafUnit]); // prettier-ignore
  assert.throws(() => new Forest(1, 0, [{ nodes, leaves: [...leaves, 32] }]), /a leaf is a bit/);
});
