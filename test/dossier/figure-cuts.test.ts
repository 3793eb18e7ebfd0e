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

test("a noun with its relative clause is told with the verb that governs it", () => {
  assertWords([
    [
      "The critics point to a letter signed by 90 teachers of the school.",
      90,
      "The critics point to a letter signed by 90 teachers of the school",
    ],
    [
      "On Monday the mayor praised workers at a mill where the owner saved 300 jobs.",
      300,
      "On Monday the mayor praised workers at a mill where the owner saved 300 jobs",
    ],
    [
      "Storms are common on the coast, which has lived in recent years in a port hit by 40 floods.",
      40,
      "Storms are common on the coast, which has lived in recent years in a port hit by 40 floods",
    ],
  ]);
});

test("what is foreseen or only claimed is told as that", () => {
  assertWords([
    ["The council predicts that the fares will rise by 12 percent.", 12, "The council predicts that the fares will rise by 12 percent"],
    ["A paper claimed that the mayor owned five boats.", 5, "A paper claimed that the mayor owned five boats"],
    ["The council said that the fares had risen by 12 percent.", 12, "the fares had risen by 12 percent"],
  ]);
});

test("a subject and an opening phrase are told with their verb", () => {
  assertWords([
    [
      "Torvik, who has 94,000 followers, wrote a letter to the town on Monday.",
      94000,
      "Torvik, who has 94,000 followers, wrote a letter to the town on Monday",
    ],
    [
      "With three weeks left before the vote, the mayor met the farmers.",
      3,
      "With three weeks left before the vote, the mayor met the farmers",
    ],
  ]);
});

test("a particle belongs to its verb", () => {
  assertWords([
    [
      "Torvik, who took 30 pictures, said the old ferry sped up and the guests fell.",
      30,
      "Torvik, who took 30 pictures, said the old ferry sped up",
    ],
  ]);
});

test("for a pronoun the paragraph before says who or what, and the one before that", () => {
  assertWords([
    [
      "For that year, the budget of the port was 640 euros.\n\nIt climbed to 700 euros in May.\n\nIt fell to 500 euros in June.",
      500,
      "For that year, the budget of the port was 640 euros.\n\nIt climbed to 700 euros in May.\n\nIt fell to 500 euros in June",
    ],
    [
      "The council has pledged to close the mills. Those two mills make 30 percent of the smoke.",
      30,
      "The council has pledged to close the mills. Those two mills make 30 percent of the smoke",
    ],
    [
      "The council met on Monday. If the mayor won, he would serve for six years.",
      6,
      "The council met on Monday. If the mayor won, he would serve for six years",
    ],
    ["Who knows what to make of the port now?\n\nIt has 80 boats.", 80, "It has 80 boats"],
    ["Anna Holm sold the mill. This year 80 boats came to Vik.", 80, "This year 80 boats came to Vik"],
  ]);
});

test("a number without a value, one that does not reach its noun and an offer are not shown", () => {
  assertWords([
    ["The council approved a multi-billion pound plan for the harbour.", 1e9, undefined],
    ["Torvik bought a gun with a 30 round magazine in Halden.", 30, undefined],
    ["The farmer had 40 cattle in Vik.", 40, "The farmer had 40 cattle in Vik"],
    ["The mayor of the poor town belongs to the 0.1 percent.", 0.1, undefined],
    ["A message from Holm Boats: Save 40 percent on boats this week.", 40, undefined],
  ]);
});

test("a line is longer than a glance where it would lose who or what is spoken of", () => {
  const owner = "The old owner of the ferry company of Port Ellery and of the two mills on the northern road to Halden";
  const said = "told the members of the council and the farmers of the island";
  const lost = "she had lost 300 boats in the storm";
  assertWords([[`${owner} ${said} that ${lost} that broke the bridge.`, 300, `${owner} ${said} that ${lost}`]]);
});

test("a clause that ends or begins in the middle of a phrase gives way to its whole sentence", () => {
  assertWords([
    [
      "The harbour was in other hands and Lund ranks third with 10 boats and Dahl and Berg for fifth with 9 boats each.",
      9,
      "The harbour was in other hands and Lund ranks third with 10 boats and Dahl and Berg for fifth with 9 boats each",
    ],
    [
      "The only announced candidate is Lund, who has received a flood of endorsements -- including Dahl -- and has a $3 million war chest.",
      3_000_000,
      "The only announced candidate is Lund, who has received a flood of endorsements -- including Dahl -- and has a $3 million war chest",
    ],
  ]);
});

test("the name before what is said in a transcript is no part of it", () => {
  assertWords([
    ["Anna Holm: They lost 40 boats in the storm.", 40, "They lost 40 boats in the storm"],
    ["Boats: The Vik council bought 40 boats.", 40, "Boats: The Vik council bought 40 boats"],
  ]);
});

test("a word for a number behind what is played or told in parts says which of them it is", () => {
  assertWords([
    ["Peter Lund took the lead in round nine of the Vik Chess Tournament.", 9, undefined],
    ["The council met for nine rounds.", 9, "The council met for nine rounds"],
  ]);
});
