import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part } from "../../src/dossier/material/material.ts";
import { pointsBack } from "../../src/dossier/claims/pointing-back.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { reportOf } from "./reports.ts";

/** Whether the last paragraph of a report can be read without those before it. */
function leans(words: string, before = "Anna Holm is the mayor of Vik."): boolean {
  const report = reportOf(`${before}\n\n${words}`);
  const reading = read(report, loadModels());
  const start = report.text.lastIndexOf(words);
  return pointsBack({ report, reading } as Part, { start, end: start + words.length });
}

const leaning: readonly string[] = [
  "She called the plan a mistake.",
  "“The pier has to be closed at once,” she said.",
  "“As Peter Vale asked me to, I will stay until June,” she said.",
  "It opened in 1968.",
  "Their answers came late.",
  "That letter warned of cracks in the pier.",
  "The council dismissed those complaints.",
  "Both have agreed to pay.",
  "One would fund the ferry until June.",
  "Otherwise the pier will sink into the mud.",
  "So did the harbour board.",
  "To which the harbour master replied with a letter.",
  "I think that the pier will sink.",
  "Why now?” the harbour master said.",
  "Peter Vale: That's correct.",
  "“He would defend his views,” Peter Vale said.",
  "Peter Vale called this an insult to the island.",
  "Peter Vale thanked her on Monday.",
  "Others in the harbour were less patient.",
  "It was a letter which nobody had read.",
  "Ruth Vale said on Monday that they would stay.",
];

for (const words of leaning) test(`leans on words before it: ${words}`, () => assert.equal(leans(words), true));

const standing: readonly string[] = [
  "Anna Holm said that she would stay.",
  "In his letter Peter Vale warned of cracks.",
  "“I will stay until June,” said Peter Vale.",
  "The council said that it would pay.",
  "It is clear that the pier needs repair.",
  "The ferry will run this week.",
  "Both of the engineers have agreed to pay.",
  "Nobody at the harbour had his papers.",
  "Peter Vale: I have seen the cracks.",
  "Anna Holm thanked her aides on Monday.",
  "It is said that Ruth Vale sank the ferry.",
];

for (const words of standing) test(`can be read alone: ${words}`, () => assert.equal(leans(words), false));
