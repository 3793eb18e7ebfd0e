import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./claims-of.ts";

const courier = [
  "The Tern Point Bridge was closed to all traffic late on Monday after inspectors found 14 cracks in the steel beams, the Halden transport ministry said.",
  "About 48,000 vehicles cross the bridge on a working day, more than any other road in Port Ellery carries.",
  "Anna Holm, the mayor, said the city was told late.",
].join("\n\n");

const coastline =
  "One of Halden’s busiest bridges has been shut after cracks were found in the beams beneath its main span. The bridge carries some 48,000 vehicles a day.";

const meridian =
  "Inspectors of the Halden transport ministry found cracks in steel beams of the Tern Point Bridge on Monday. Bakers sell fewer rolls.";

const joined = (other: string): readonly (readonly [string, number, number])[] =>
  claimsOf(courier, other)
    .filter(({ status }) => status !== "only")
    .map(({ text, reports, likely }) => [text.slice(0, 20), reports.length, likely.length]);

test("a wording that shares most of its words with the line is surely the same", () => {
  assert.deepEqual(joined(meridian), [["Inspectors of the Ha", 2, 0]]);
});

test("a wording that is joined and has little more than the figure in common is likely the same", () => {
  assert.deepEqual(joined(coastline), [["About 48,000 vehicle", 2, 1]]);
});

test("the line that is shown and what one text tells are never likely only", () => {
  for (const { reports, likely, status } of claimsOf(courier, coastline)) {
    assert.ok(likely.every((report) => reports.includes(report)));
    assert.ok(likely.length < reports.length);
    if (status === "only") assert.equal(likely.length, 0);
  }
});
