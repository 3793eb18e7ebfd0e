import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** What is told of each figure of a text that is told to be of this value. */
function wordsOf(text: string, value: number): string | undefined {
  return compileBodies(text).figures.find((figure) => figure.value === value)?.what;
}

type Rows = readonly (readonly [text: string, value: number, what: string])[];

function assertWords(rows: Rows): void {
  for (const [text, value, what] of rows) assert.equal(wordsOf(text, value), what, text);
}

test("what a figure measures is told with its subject", () => {
  assertWords([
    [
      "Vacancy in the old warehouses declined to 2 percent from 7.9 percent.",
      2,
      "Vacancy in the old warehouses declined to 2 percent from 7.9 percent",
    ],
    ["The wreck is estimated to be 98 feet long.", 98, "The wreck is estimated to be 98 feet long"],
    ["Fares on the ferry have risen, and prices in Vik were increased by 30 percent.", 30, "prices in Vik were increased by 30 percent"],
    [
      "Anna Holm sold the mill, packed and paid 400 euros for a boat.",
      400,
      "Anna Holm sold the mill, packed and paid 400 euros for a boat",
    ],
    ["Anna Holm said that the mill had sold 700 sacks.", 700, "the mill had sold 700 sacks"],
    ["The blast might as well have travelled 600 feet.", 600, "The blast might as well have travelled 600 feet"],
  ]);
});

test("a relative clause and a participle are told with their noun", () => {
  assertWords([
    [
      "That is hard for the Harbour Party, which has just 52 seats in the council.",
      52,
      "the Harbour Party, which has just 52 seats in the council",
    ],
    ["Anna Holm came with the mayor, a farmer who owns 90 cows.", 90, "Anna Holm came with the mayor, a farmer who owns 90 cows"],
    ["The board met in March, when 40 boats were sold.", 40, "40 boats were sold"],
  ]);
});

test("a clause that leans on the one above is told with it", () => {
  assertWords([
    [
      "The Harbour Party is on track to hold 240 seats in the council.",
      240,
      "The Harbour Party is on track to hold 240 seats in the council",
    ],
    [
      "Resting at a depth of 650 feet off Vik, the vessel was found by divers.",
      650,
      "Resting at a depth of 650 feet off Vik, the vessel was found by divers",
    ],
    ["Twelve days after the mayor left, police found a boat.", 12, "Twelve days after the mayor left, police found a boat"],
    [
      "Anna Holm said that the town was told only 20 minutes before the barriers came down.",
      20,
      "the town was told only 20 minutes before the barriers came down",
    ],
    ["A pipe may burst when the water reaches 104 degrees.", 104, "A pipe may burst when the water reaches 104 degrees"],
    ["If 60 members agree, the bridge will be closed.", 60, "If 60 members agree, the bridge will be closed"],
  ]);
});

test("for a pronoun the sentence before says who or what", () => {
  assertWords([
    ["The mayor met the board of the ferries. It lasted 50 minutes.", 50, "The mayor met the board of the ferries. It lasted 50 minutes"],
  ]);
});

test("words end at a joint of the sentence, and in no list, quotation or bracket", () => {
  assertWords([
    [
      "The party has bought 500 spots in Fort Anna, West Bay and Marn, a lawyer said.",
      500,
      "The party has bought 500 spots in Fort Anna, West Bay and Marn",
    ],
    ["Thefts fell by 60 percent when the guards came.", 60, "Thefts fell by 60 percent when the guards came"],
    [
      "The old ferry company of Port Ellery carried 300 people from the islands to the market of Halden because the bridge of the northern road had fallen into the river in the storm.",
      300,
      "The old ferry company of Port Ellery carried 300 people from the islands to the market of Halden",
    ],
    ["Peter Lund said 36 farmers came “mainly to see the new mill.”", 36, "36 farmers came “mainly to see the new mill.”"],
    ["The mast is 100 feet (30 metres) tall.", 100, "The mast is 100 feet (30 metres) tall"],
  ]);
});

test("who is quoted without a name, a block of a street and the rich are no figures", () => {
  for (const text of [
    "The bridge will close, according to three officials familiar with the plan.",
    "Police went to the 1000 block of Harbour Street.",
    "The mayor takes power from the 1 percent and gives it to the people.",
  ])
    assert.deepEqual(compileBodies(text).figures, [], text);
});

test("a condition without what hangs on it tells nothing of its figure", () => {
  assert.deepEqual(compileBodies("Anna Holm left Vik. If you have less than a 50 percent chance of winning the boat.").figures, []);
});

test("a bound is not approximate, and a neighbourhood is", () => {
  const isApproximate = (text: string): boolean | undefined => compileBodies(text).figures[0]?.approximate;
  for (const hedge of ["At least", "Up to", "More than", "Only up to"])
    assert.equal(isApproximate(`${hedge} 40 boats were sold.`), false, hedge);
  for (const hedge of ["About", "Nearly", "Some"]) assert.equal(isApproximate(`${hedge} 40 boats were sold.`), true, hedge);
});
