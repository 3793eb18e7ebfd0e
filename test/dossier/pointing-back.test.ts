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
  "Peter Vale said that this was an insult to the island.",
  "Peter Vale thanked her on Monday.",
  "Others in the harbour were less patient.",
  "It was a letter which nobody had read.",
  "Ruth Vale said on Monday that they would stay.",
  "Like most harbours, it is cold in winter.",
  "In many cases, their work was done at night.",
  "A veteran of the navy, he joined the shipyard in 1998.",
  "Letters and drawings suggest it may have been a present.",
  "One of the boats they bought was a ferry.",
  "The Halden Shipping Association announced that he would travel to Torvik.",
  "Since then, Anna Holm has lived in Torvik.",
  "Two days later, Peter Vale left the harbour board.",
  "Then the crane fell into the harbour.",
  "The council has held several meetings throughout that time.",
  "The harbour master suggested that Peter Vale had not.",
  "And wails when the ferry leaves for Halden.",
  "(Torvik has seen less rain.)",
  "Both officials asked not to be named.",
];

for (const words of leaning) test(`leans on words before it: ${words}`, () => assert.equal(leans(words), true));

const standing: readonly string[] = [
  "Anna Holm said that she would stay.",
  "In his letter Peter Vale warned of cracks.",
  "“I will stay until June,” said Peter Vale.",
  "The council said that it would pay.",
  "It is clear that the pier needs repair.",
  "It was the harbour board that agreed to pay.",
  "Ruth Vale finds it hard to sleep.",
  "The ferry will run this week.",
  "Both of the engineers have agreed to pay.",
  "Nobody at the harbour had his papers.",
  "Peter Vale: I have seen the cracks.",
  "Anna Holm thanked her aides on Monday.",
  "It is said that Ruth Vale sank the ferry.",
  "The bridge is old, but it carries lorries.",
  "The crew said that they would strike.",
  "Like the bridge, the ferry is closed; it needs repairs.",
  "When he arrived, Peter Vale praised the welders.",
  "On Monday evening, at that time, the ferry was empty.",
  "Then-mayor Holm opened the school.",
  "Some of the welders left, and others did not.",
  "Both Anna Holm and Peter Vale asked for a vote.",
];

for (const words of standing) test(`can be read alone: ${words}`, () => assert.equal(leans(words), false));

test("a pronoun subject is somebody else than who is named within its clause", () => {
  assert.equal(leans("He also met Ruth Lund, who praised the speech of Peter Vale.", "Peter Vale spoke in the harbour."), true);
  assert.equal(leans("He was late, Peter Vale said.", "Peter Vale spoke in the harbour."), false);
});
