import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** Whether two texts differ in a number. */
function differ(left: string, right: string): boolean {
  const dossier = compileBodies(`${left} Farmers sold plums.`, `${right} Snow fell later.`);
  return dossier.differences.some((difference) => difference.kind === "number");
}

test("another value for the same thing is a difference", () => {
  const table: readonly (readonly [left: string, right: string])[] = [
    ["Repairs of the dam near Vik will cost 38 million euros.", "Repairs of the dam near Vik will cost 45 million euros."],
    ["Inspectors found 14 cracks in the dam near Vik on Monday.", "Inspectors found 17 cracks in the dam near Vik on Monday."],
  ];
  for (const [left, right] of table) assert.equal(differ(left, right), true, left);
});

test("a rounded value, a vague one, another size, another time and another thing are none", () => {
  const table: readonly (readonly [left: string, right: string])[] = [
    [
      "The company paid 43,885,310 euros in taxes for the dam near Vik.",
      "The company paid 44 million euros in taxes for the dam near Vik.",
    ],
    ["The company paid about 40 million euros in taxes.", "The company paid 42 million euros in taxes."],
    ["The company paid tens of millions of euros in taxes.", "The company paid 42 million euros in taxes."],
    ["The dam near Vik cost 2 million euros.", "The dam near Vik cost 90 million euros."],
    ["The company earned 30 million euros in 2014.", "The company earned 20 million euros in 2012."],
    ["Seven people died at the dam near Vik.", "Two divers worked at the dam near Vik."],
  ];
  for (const [left, right] of table) assert.equal(differ(left, right), false, left);
});

test("one value in two texts is one figure where nobody names it twice by chance", () => {
  const statuses = (left: string, right: string): readonly string[] =>
    compileBodies(left, right).figures.map(({ value, status }) => `${value} ${status}`);
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ["The mast beside the quay stands at 310m.", "Ships steer by the slender 310m steel needle of Vik.", ["310 agree"]],
    ["Six divers entered the wreck from a raft.", "A raft was found by police near six divers.", ["6 agree"]],
    ["A survey of sailors put approval at 31%.", "Fewer accidents, by 31 per cent, were counted.", ["31 agree"]],
    ["A 14-year-old swimmer drowned off the quay.", "Parents mourned; at 14 years old she had loved boats.", ["14 agree"]],
    // An age that one text tells is not shown, and these are two.
    ["A 14-year-old swimmer drowned off the quay.", "Parents said that 14-year-olds should sail.", []],
    // Quarters and halves are everywhere, and so are a hundred metres.
    ["A survey of sailors put approval at 25%.", "Fewer accidents, by 25 per cent, were counted.", ["25 only", "25 only"]],
    ["The mast beside the quay stands at 100m.", "Ships anchor some 100m off the shore of Vik.", ["100 only", "100 only"]],
  ];
  for (const [left, right, expected] of table) assert.deepEqual(statuses(left, right), expected, left);
});

test("a text that sets two numbers of one thing against each other differs with itself and with others", () => {
  const dossier = compileBodies(
    "Inspectors discovered 17 cracks in the pier, an official said. In public, the board speaks of 14.",
    "Inspectors found 14 cracks in the pier.",
  );
  assert.ok(dossier.differences.some((difference) => difference.kind === "number"));
  const part = compileBodies("Holm won 10 of the first 15 harbours to vote.", "Lund won votes in the first 15 harbours.");
  assert.ok(part.differences.every((difference) => difference.kind !== "number"));
});
