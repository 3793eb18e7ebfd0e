import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareRanges, contains, isSound, overlaps, sharedLength, trimRange } from "../../src/kernel/index.ts";

const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test("a sound range lies inside the text, is not empty and cuts no surrogate pair", () => {
  const cases: [string, number, number, boolean][] = [
    ["abc", 0, 3, true],
    ["abc", 1, 1, false],
    ["abc", 2, 4, false],
    ["abc", -1, 2, false],
    ["a😀b", 1, 3, true],
    ["a😀b", 0, 2, false],
    ["a😀b", 2, 4, false],
    ["abc", 0.5, 2, false],
  ];
  for (const [text, start, end, expected] of cases) assert.equal(isSound(text, { start, end }), expected, `${text} ${start}-${end}`);
});

test("two ranges overlap exactly when they share a character", () => {
  fc.assert(fc.property(range, range, (left, right) => overlaps(left, right) === sharedLength(left, right) > 0));
});

test("a range that contains another shares all of it", () => {
  fc.assert(fc.property(range, range, (outer, inner) => !contains(outer, inner) || sharedLength(outer, inner) === inner.end - inner.start));
});

test("reading order is total and puts the longer range first at one start", () => {
  fc.assert(fc.property(range, range, (a, b) => Math.sign(compareRanges(a, b)) === -Math.sign(compareRanges(b, a))));
  assert.ok(compareRanges({ start: 1, end: 9 }, { start: 1, end: 4 }) < 0);
});

test("trimming takes white space off both ends and nothing else", () => {
  assert.deepEqual(trimRange("  a b\u00a0\n", { start: 0, end: 7 }), { start: 2, end: 5 });
  assert.equal(trimRange(" \n\t", { start: 0, end: 3 }), undefined);
});
