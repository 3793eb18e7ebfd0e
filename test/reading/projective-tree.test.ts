import assert from "node:assert/strict";
import { test } from "node:test";
import { Workspace } from "../../src/reading/models/matrix.ts";
import { spanNumbers, TreeSearch } from "../../src/reading/models/projective-tree.ts";
import { seededRandom } from "../../training/random.ts";

/** All trees over `length` words with one root and no crossing arcs, as lists of heads. */
function allTrees(length: number): number[][] {
  const found: number[][] = [];
  const walk = (heads: number[]): void => {
    if (heads.length < length) {
      for (let head = 0; head <= length; head++) if (head !== heads.length) walk([...heads, head]);
    } else if (isTree(heads) && !crosses(heads)) found.push(heads);
  };
  walk([]);
  return found;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === heads.length).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; steps < heads.length && at < heads.length; steps++) at = heads[at]!;
    return at === heads.length;
  });
}

function crosses(heads: readonly number[]): boolean {
  const arcs = heads.map((head, word) => [Math.min(head, word), Math.max(head, word)] as const).filter(([, to]) => to < heads.length);
  const crossing = arcs.some(([from, to]) => arcs.some(([other, end]) => from < other && other < to && to < end));
  // The root covers nothing: an arc over it would cross the arc from outside.
  const root = heads.indexOf(heads.length);
  return crossing || arcs.some(([from, to]) => from < root && root < to);
}

const space = new Workspace(spanNumbers + 200_000);
const search = new TreeSearch(space);

test("the best tree is the best of all trees without crossing arcs", () => {
  const random = seededRandom(5);
  for (let length = 1; length <= 5; length++) {
    const trees = allTrees(length);
    for (let round = 0; round < 40; round++) {
      const scores = space.array(length * (length + 1));
      for (let at = 0; at < scores.length; at++) scores[at] = random() * 4 - 2;
      const scoreOf = (heads: ArrayLike<number>): number =>
        Array.from(heads).reduce((sum, head, child) => sum + scores[child * (length + 1) + head]!, 0);
      const heads = new Int32Array(length);
      search.findBest(scores, length + 1, length, heads, 0);
      assert.ok(
        trees.some((tree) => tree.join() === heads.join()),
        `a tree: ${heads.join()}`,
      );
      assert.ok(Math.abs(scoreOf(heads) - Math.max(...trees.map(scoreOf))) < 1e-5, `the best: ${heads.join()}`);
    }
  }
});

test("where all arcs are alike, a long sentence is a tree as well", () => {
  const length = 300;
  const heads = new Int32Array(length + 3);
  search.findBest(space.array(length * (length + 1)), length + 1, length, heads, 3);
  assert.ok(isTree([...heads.subarray(3)]));
});
