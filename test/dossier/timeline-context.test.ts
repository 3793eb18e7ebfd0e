import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** "Written: words" of each line of the timeline. */
function linesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies).timeline.map(({ when, what }) => `${when.written}: ${what}`);
}

/** Sentences with the line that they give; undefined for none. */
function assertLines(table: readonly (readonly [body: string, line: string | undefined])[]): void {
  for (const [body, line] of table) assert.deepEqual(linesOf(body), line === undefined ? [] : [line], body);
}

test("a noun with the clause that tells of it says whom it means, or is not shown", () => {
  assertLines([
    ["Anna Holm spoke for an old mill that she had bought in 1973.", undefined],
    ["Peter Lund wrote to Vik Mills, a company that he had founded in 1973.", "1973: Vik Mills, a company that he had founded in 1973"],
    [
      "The board spoke to Anna Holm, 22, a student of the harbour school who came in 1973.",
      "1973: Anna Holm, 22, a student of the harbour school who came in 1973",
    ],
    ["The board wrote to a student who came to the harbour of Vik in 1973.", undefined],
    ["Anna Holm is a sailor who left the harbour of Vik in 1973.", "1973: Anna Holm is a sailor who left the harbour of Vik in 1973"],
  ]);
});

test("what is only claimed is told with the one who claims it", () => {
  assertLines([
    [
      "Peter Lund claimed that the board had sold the pier last year.",
      "last year: Peter Lund claimed that the board had sold the pier last year",
    ],
  ]);
});

test("who is told something does not open a line", () => {
  assertLines([
    ["A clerk told the Vik Post that the ferry was lost on Friday.", "Friday: A clerk told the Vik Post that the ferry was lost on Friday"],
  ]);
});

test("a clause that waits for another one is told with it", () => {
  assertLines([
    ["When the fair ended on Friday, the sailors left the harbour.", "Friday: When the fair ended on Friday, the sailors left the harbour"],
  ]);
});

test("the first person is told with the one who speaks", () => {
  assertLines([
    ["I left the old pier of Vik on Friday.", undefined],
    [
      "“We left the old pier on Friday,” Anna Holm said in a letter.",
      "Friday: “We left the old pier on Friday,” Anna Holm said in a letter",
    ],
    ["Rep. Anna Holm (I-Vik) left the harbour on Friday.", "Friday: Rep. Anna Holm (I-Vik) left the harbour on Friday"],
  ]);
});

test("what “it” is stands in the sentence before, or the line is not shown", () => {
  assertLines([
    ["It was shown on Tuesday before hundreds of sailors.", undefined],
    [
      "The old ferry of Vik is a wreck. It was shown on Tuesday before hundreds of sailors.",
      "Tuesday: The old ferry of Vik is a wreck. It was shown on Tuesday before hundreds of sailors",
    ],
    ["It became clear on Tuesday that the old pier was lost.", "Tuesday: It became clear on Tuesday that the old pier was lost"],
  ]);
});

test("words do not end between a length and what it is counted from, nor at the stop of a case in court", () => {
  assertLines([
    [
      "Anna Holm saw the ferry on Tuesday, a day after the storm had left the harbour.",
      "Tuesday: Anna Holm saw the ferry on Tuesday, a day after the storm had left the harbour",
    ],
    ["The board heard Holm v. Vik Mills on Tuesday.", "Tuesday: The board heard Holm v. Vik Mills on Tuesday"],
  ]);
});

test("what a verb puts ahead is a plan, and what is told in the past is none", () => {
  const table: readonly (readonly [sentence: string, phase: string])[] = [
    ["The rule is set to expire on Friday.", "plan"],
    ["Many sailors will miss the feast on Friday.", "plan"],
    ["The harbour board meets on Friday.", "plan"],
    ["The board said on Friday that the pier will close.", "event"],
    ["The harbour board met on Friday.", "event"],
  ];
  for (const [sentence, expected] of table) {
    const phases = compileBodies(`The harbour board of Vik is old. ${sentence}`).timeline.map(({ phase }) => phase);
    assert.deepEqual(phases, [expected], sentence);
  }
});
