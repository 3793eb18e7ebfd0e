import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LiveReport } from "../../src/stories/grouper-state.ts";
import { ReportRing } from "../../src/stories/report-ring.ts";

const report = (number: number): LiveReport => ({ number, id: `r${number}` }) as LiveReport;

describe("live reports by number", () => {
  it("holds a window that moves up, of any size, and answers for no other number", () => {
    const ring = new ReportRing();
    for (let number = 0; number < 5_000; number++) {
      ring.add(report(number));
      if (number >= 1_000) ring.delete(number - 1_000);
    }
    assert.equal(ring.get(3_999), undefined);
    assert.equal(ring.get(4_000)!.id, "r4000");
    assert.equal(ring.get(5_000), undefined);
    assert.equal(ring.get(-1), undefined);
    assert.deepEqual(
      ring.values().map((one) => one.number),
      Array.from({ length: 1_000 }, (_, index) => 4_000 + index),
    );
  });

  it("holds one report of a number, the one that was added last", () => {
    const ring = new ReportRing();
    ring.add(report(7));
    ring.add({ ...report(7), id: "again" });
    assert.deepEqual(
      ring.values().map((one) => one.id),
      ["again"],
    );
  });
});
