import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../src/page/index.ts";
import { compileBodies, compileReports, reportOf } from "./reports.ts";

/** "Phase, written: words" of each line of the timeline. */
function linesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies).timeline.map(({ phase, when, what }) => `${phase}, ${when.written}: ${what}`);
}

test("a bare deed of somebody is told with the sentence that names who did it", () => {
  assert.deepEqual(linesOf("Anna Holm led the old board of sailors. She fell in 2012."), [
    "background, 2012: Anna Holm led the old board of sailors. She fell in 2012",
  ]);
});

test("a bare deed of somebody whom nothing near names is not told", () => {
  assert.deepEqual(linesOf("The board of Vik met twice.\n\nShe sued him in 2012."), []);
  assert.deepEqual(linesOf("The board of Vik met twice.\n\nIn 2012, he fell."), []);
});

test("a deed with words enough to see what happened stays, whoever did it", () => {
  const line = "She closed the old pier of the harbour in 2012";
  assert.deepEqual(linesOf(`The board of Vik met twice.\n\n${line}.`), [`background, 2012: ${line}`]);
});

test("a subject does not lose its verb behind what opens the sentence or a participle", () => {
  const table: readonly string[] = [
    "In a response shortly after the letters were made public on Wednesday, Anna Holm, spokeswoman for the harbour board of Vik, said just that",
    "Holm, speaking to sailors Thursday, said she expects a new pier",
  ];
  for (const line of table)
    assert.ok(
      linesOf(`${line}.`).some((one) => one.endsWith(`: ${line}`)),
      linesOf(`${line}.`).join(" | "),
    );
});

test("the time of what something is compared with is not that of what is told", () => {
  const table: readonly string[] = [
    "Unlike the old mayor in 1988, Anna Holm closed the pier.",
    "The board counted ten boats, compared to less than half of the sailors in 2000.",
    "Anna Holm opened the new pier instead of the one that the board wanted in the plan of 2009.",
    "The rent of the pier was up from 100 crowns in 2011.",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
});

test("a name glued to itself and a stamp within words are furniture", () => {
  const table: readonly string[] = [
    "Former mayor of Vik Anna Marie HolmHolm told the board of a new pier on Friday.",
    "Sailors of Vik left the harbour in June 2012 May 5, 2012: The board closed the pier.",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
});

test("what should or could be done by a time lies ahead", () => {
  const table: readonly string[] = ["The report should be finished this month", "The new pier could be ready this month"];
  for (const line of table) assert.deepEqual(linesOf(`${line}.`), [`plan, this month: ${line}`]);
});

test("weeks reckoned from a time of another sentence date nothing", () => {
  const report = { ...reportOf("The old boat of the Vik sailors sank a couple of weeks later."), published: { value: "2031-05-01" } };
  assert.deepEqual(compileReports([report as Report]).timeline, []);
});
