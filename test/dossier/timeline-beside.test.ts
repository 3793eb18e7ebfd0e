import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

const linesOf = (sentence: string): readonly string[] =>
  compileBodies(sentence).timeline.map(({ phase, when, what }) => `${phase} ${when.written}: ${what}`);

test("a time that dates what only stands beside the deed of a line is not shown with it", () => {
  const table = [
    "After her stormy speech at the harbour last week, Anna Holm was the most admired mayor of the coast.",
    "The harbour board praised a recently completed report on the old pier.",
    "Anna Holm sold the boats that the sailors built after they came to Vik in 2012.",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
  assert.equal(linesOf("The trip would be the first visit of Anna Holm to Vik since her rise to power in 2011.").length, 1);
});

test("a month alone is background to what is told now when its deed is done, and ahead when it will be", () => {
  const report = (sentence: string): string =>
    compileBodies(`The harbour board of Vik met on Tuesday. ${sentence}`).timeline.find(({ when }) => when.written !== "Tuesday")!.phase;
  assert.equal(report("Anna Holm closed the old pier in January."), "background");
  assert.equal(report("In her speech to the sailors in January Anna Holm deplored the fall of the pier."), "background");
  assert.equal(report("Anna Holm will close the old pier in January."), "plan");
  assert.equal(report("Anna Holm closed the old pier this month."), "undated");
  assert.equal(report("Anna Holm announced a May visit to the old pier of Vik."), "undated");
});

test("a line does not break off within a list of nouns", () => {
  const sentence = "Anna Holm was fined on Friday for lying to the harbour board, theft of boats and forgery";
  assert.deepEqual(linesOf(`${sentence}.`), [`event Friday: ${sentence}`]);
});

test("a line holds the condition of what it tells, and what a word without a mark behind it goes on with", () => {
  const table = [
    "Many sailors will miss the harbour fair on Friday unless the storm ends",
    "Anna Holm said on Friday that she would sell the old pier if the harbour board agrees",
    "In 2031 Anna Holm was quoted as saying, “The old pier will fall",
  ];
  for (const sentence of table) {
    const [line] = linesOf(`${sentence}.${sentence.includes("“") ? "”" : ""}`);
    assert.ok(line?.includes(sentence), `${line}`);
  }
  const [line] = linesOf("The board of Vik met the sailors at the harbour on Friday after the storm had broken the old pier.");
  assert.equal(line, "event Friday: The board of Vik met the sailors at the harbour on Friday");
});
