import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toArticle, toSource, toSourceHull } from "../../src/kernel/index.ts";
import type { OffsetMap, Run } from "../../src/kernel/index.ts";

/** Random maps: runs in article order whose sources move forward with gaps, as a page's do. */
const maps: fc.Arbitrary<OffsetMap> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("copied" as const, "decoded" as const, "inserted" as const),
      length: fc.integer({ min: 1, max: 9 }),
      gap: fc.nat(5),
      extra: fc.nat(4),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    const runs: Run[] = [];
    let at = 0;
    let sourceAt = 0;
    for (const { kind, length, gap, extra } of parts) {
      sourceAt += gap;
      const sourceLength = kind === "inserted" ? 0 : kind === "copied" ? length : length + extra;
      runs.push({ kind, at, length, sourceAt, sourceLength });
      at += length;
      sourceAt += sourceLength;
    }
    return { runs };
  });

const lengthOf = (map: OffsetMap): number => map.runs.reduce((sum, run) => sum + run.length, 0);

test("going to the source and back gives the span again, widened at most to the ends of decoded runs", () => {
  fc.assert(
    fc.property(maps, fc.nat(), fc.nat(), (map, a, b) => {
      const total = lengthOf(map);
      const start = Math.min(a % total, b % total);
      const end = Math.max(a % total, b % total) + 1;
      const hull = toSourceHull(map, { start, end });
      if (!hull) return map.runs.every((run) => run.kind === "inserted" || run.at >= end || run.at + run.length <= start);
      const back = toArticle(map, hull);
      assert.ok(back);
      const touched = map.runs.filter((run) => run.kind !== "inserted" && run.at < end && run.at + run.length > start);
      const low = Math.min(...touched.map((run) => (run.kind === "decoded" ? run.at : Math.max(start, run.at))));
      const high = Math.max(...touched.map((run) => (run.kind === "decoded" ? run.at + run.length : Math.min(end, run.at + run.length))));
      return back.start === low && back.end === high;
    }),
  );
});

test("chrome inside a span gives several source ranges, neighbours give one", () => {
  const map: OffsetMap = {
    runs: [
      { kind: "copied", at: 0, length: 4, sourceAt: 10, sourceLength: 4 },
      { kind: "copied", at: 4, length: 3, sourceAt: 14, sourceLength: 3 },
      { kind: "inserted", at: 7, length: 2, sourceAt: 17, sourceLength: 0 },
      { kind: "copied", at: 9, length: 5, sourceAt: 40, sourceLength: 5 },
    ],
  };
  assert.deepEqual(toSource(map, { start: 2, end: 11 }), [
    { start: 12, end: 17 },
    { start: 40, end: 42 },
  ]);
  assert.deepEqual(toSourceHull(map, { start: 2, end: 11 }), { start: 12, end: 42 });
  assert.equal(toSourceHull(map, { start: 7, end: 9 }), undefined);
});

test("what was removed has no place in the article", () => {
  const map: OffsetMap = { runs: [{ kind: "copied", at: 0, length: 5, sourceAt: 20, sourceLength: 5 }] };
  assert.equal(toArticle(map, { start: 0, end: 20 }), undefined);
  assert.deepEqual(toArticle(map, { start: 18, end: 22 }), { start: 0, end: 2 });
});
