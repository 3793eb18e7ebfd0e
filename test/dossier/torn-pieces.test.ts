import assert from "node:assert/strict";
import { test } from "node:test";
import { isTorn } from "../../src/dossier/claims/torn-pieces.ts";
import { findClauses } from "../../src/dossier/material/index.ts";
import type { Part } from "../../src/dossier/material/material.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { reportOf } from "./reports.ts";

/** Whether the words before the bar are torn out of their sentence. */
function torn(marked: string): boolean {
  const [piece = ""] = marked.split(" |");
  const sentence = marked.replace(" |", "");
  const report = reportOf(`Anna Holm is the mayor of Vik.\n\n${sentence}`);
  const reading = read(report, loadModels());
  const start = report.text.lastIndexOf(sentence);
  const clause = findClauses(reading).find((found) => found.start >= start && found.start < start + piece.length)!;
  return isTorn({ report, reading } as Part, clause, { start, end: start + piece.length });
}

const tornOut: readonly string[] = [
  "Several people were hurt after a tram | derailed near the harbour.",
  "Anna Holm promised in July | she would open the road again.",
  "The mayor blamed the board | for the closed road.",
  "The police were investigating | if a second boat had been involved.",
  "The board has worked day and night to read | and sort a large volume of letters.",
  "The mayor offered him a prominent |, but unpaid, seat on the board.",
  "The board used the letters to show that many of the | skippers had warned it.",
];

const left: readonly string[] = [
  "The road was closed on Monday | when the pier began to lean.",
  "The mayor closed the road on Monday |, and the board met in the evening.",
  "The road was closed on Monday | because the pier had cracks.",
  "The mayor closed the road on Monday.",
];

for (const marked of tornOut)
  test(`is torn: ${marked}`, () => {
    assert.equal(torn(marked), true);
  });

for (const marked of left)
  test(`may end: ${marked}`, () => {
    assert.equal(torn(marked), false);
  });
