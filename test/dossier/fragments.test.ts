import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** "quoted words => the words with which they tell something" of each quotation. */
function clausesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies)
    .utterances.filter(({ kind }) => kind === "direct")
    .map(({ content, clause }) => `${content.text} => ${clause === null ? "alone" : clause.text}`);
}

test("words in marks that tell nothing alone are told with the clause in which they stand", () => {
  const table: readonly (readonly [text: string, quoted: string, clause: string])[] = [
    [
      "Anna Holm said Peter Lund “was a great help to the town in the year of the flood.”",
      "was a great help to the town in the year of the flood.",
      "Peter Lund “was a great help to the town in the year of the flood.”",
    ],
    ["Anna Holm said on Monday that the pier was not “perfect” at all.", "perfect", "the pier was not “perfect” at all"],
    ["Anna Holm described the noise as “very loud” on Monday.", "very loud", "Anna Holm described the noise as “very loud” on Monday."],
    [
      "The council wants to close the old pier, which Anna Holm said “is the heart of the town.”",
      "is the heart of the town.",
      "The council wants to close the old pier, which Anna Holm said “is the heart of the town.”",
    ],
    [
      "Anna Holm said the harbour board “must answer to the town. Nobody else will.”",
      "must answer to the town. Nobody else will.",
      "the harbour board “must answer to the town. Nobody else will.”",
    ],
    [
      "When asked on Monday whether the pier was safe, Anna Holm replied, “Yes.”",
      "Yes.",
      "When asked on Monday whether the pier was safe, Anna Holm replied, “Yes.”",
    ],
  ];
  for (const [text, quoted, clause] of table) assert.deepEqual(clausesOf(text), [`${quoted} => ${clause}`], text);
});

test("a clause in marks that a word of the report governs is told with it", () => {
  const table: readonly (readonly [text: string, quoted: string, clause: string])[] = [
    [
      "Anna Holm said the work should not begin until “the harbour board shows its plan.”",
      "the harbour board shows its plan.",
      "the work should not begin until “the harbour board shows its plan.”",
    ],
    ["Anna Holm said that the “harbour board has no plan.”", "harbour board has no plan.", "the “harbour board has no plan.”"],
    ["Anna Holm said that “the harbour board has no plan.”", "the harbour board has no plan.", "alone"],
  ];
  for (const [text, quoted, clause] of table) assert.deepEqual(clausesOf(text), [`${quoted} => ${clause}`], text);
});

test("fragments of one clause have that clause in common", () => {
  const clause = "Anna Holm dismissed the plan of the council as “foolish” and “unfair.”";
  assert.deepEqual(clausesOf(clause), [`foolish => ${clause}`, `unfair. => ${clause}`]);
});

test("a subject that only points is told with who is meant, unless it is the speaker", () => {
  assert.deepEqual(clausesOf("Of the new pier Anna Holm said it was “too long for a town like ours.”"), [
    "too long for a town like ours. => Of the new pier Anna Holm said it was “too long for a town like ours.”",
  ]);
  assert.deepEqual(clausesOf("In a letter to the town on Monday Anna Holm said she “deeply” regrets the delay."), [
    "deeply => she “deeply” regrets the delay",
  ]);
});

test("what was said as a sentence stands alone", () => {
  const table: readonly (readonly [text: string, quoted: string])[] = [
    ["“We will keep the pier,” Anna Holm said.", "We will keep the pier,"],
    ["Anna Holm said that “the pier is safe for everybody who uses it.”", "the pier is safe for everybody who uses it."],
    ["Anna Holm said in a statement that “all the boats were lost” in the storm.", "all the boats were lost"],
    ["Asked about the pier, Anna Holm replied: “Never again.”", "Never again."],
    ["“A very sad day for Port Ellery,” Anna Holm said.", "A very sad day for Port Ellery,"],
  ];
  for (const [text, quoted] of table) assert.deepEqual(clausesOf(text), [`${quoted} => alone`], text);
});

test("two halves of a quotation that its speaker interrupts are one where one of them tells nothing alone", () => {
  const split = "“It is a young trade,” Anna Holm said, “one that changes everything for the harbour.”";
  assert.deepEqual(clausesOf(split), [`It is a young trade, => ${split}`, `one that changes everything for the harbour. => ${split}`]);
  assert.deepEqual(clausesOf("“It is a young trade,” Anna Holm said, “and we will need time to learn it.”"), [
    "It is a young trade, => alone",
    "and we will need time to learn it. => alone",
  ]);
});
