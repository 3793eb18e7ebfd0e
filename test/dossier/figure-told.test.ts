import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** What is told of each figure of a text that is told to be of this value. */
function wordsOf(text: string, value: number): string | undefined {
  return compileBodies(text).figures.find((figure) => figure.value === value)?.what;
}

type Rows = readonly (readonly [text: string, value: number, what: string | undefined])[];

function assertWords(rows: Rows): void {
  for (const [text, value, what] of rows) assert.equal(wordsOf(text, value), what, text);
}

test("a piece of a clause gives way to its whole sentence", () => {
  assertWords([
    [
      "As mayor-elect Holm, who will be sworn in in 70 days on May 20, will now begin to look for a house at the harbour.",
      70,
      "As mayor-elect Holm, who will be sworn in in 70 days on May 20, will now begin to look for a house at the harbour",
    ],
    [
      "Anna Holm, who was one of the guests, said nearly 10 hours into the flight, a man in front of her had started to sing.",
      10,
      "Anna Holm, who was one of the guests, said nearly 10 hours into the flight, a man in front of her had started to sing",
    ],
    [
      "Torvik became the mayor of a town with a small harbour, a debt that grew to $174 million in ten years.",
      174000000,
      "Torvik became the mayor of a town with a small harbour, a debt that grew to $174 million in ten years",
    ],
  ]);
});

test("a share whose noun stands in the clause before it is told with that clause", () => {
  assertWords([
    [
      "Port Ellery drew 27 percent of its power from the wind last year, and Halden hit 26 percent.",
      26,
      "Port Ellery drew 27 percent of its power from the wind last year, and Halden hit 26 percent",
    ],
    ["Halden drew 26 percent of its power from the wind last year.", 26, "Halden drew 26 percent of its power from the wind last year"],
  ]);
});

test("a piece of a sentence that is too long to be told is not shown", () => {
  const long =
    "which lay on the hill above the harbour of Port Ellery, was opened to everybody on the first days of the summer, when the boats of the fishermen lay in the bay with all their lamps lit, and stayed open through the long nights of the festival, when the farmers of the whole valley came to the town with their children";
  assertWords([
    [
      `The mayor, who has 150 cows, said on Monday, at the end of a long speech to the guests of the town, that the mill, ${long}.`,
      150,
      undefined,
    ],
  ]);
});
