import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

const voices = (text: string): readonly string[] =>
  compileBodies(text, "A school in Torvik closed.").utterances.map(({ speaker, content }) => `${speaker.name}: ${content.text}`);

test("words before a conjunction are not said by the subject of the clause that it opens", () => {
  assert.deepEqual(voices("The old pier will reopen to all walkers in May, but the harbour board recommends a longer wait."), []);
  assert.deepEqual(voices("The old pier will reopen to all walkers in May, the harbour board said."), [
    "the harbour board: The old pier will reopen to all walkers in May",
  ]);
});

test("a clause that its speaker interrupts is not told by its first half", () => {
  assert.deepEqual(voices("It was the first time in a generation, the harbour board said, that the old pier had closed to walkers."), []);
  assert.deepEqual(voices("It was the first time in a generation, the harbour board said on Monday, and the pier has closed since."), [
    "the harbour board: It was the first time in a generation",
  ]);
});

test("what somebody is to praise, blame or ask for is not said by that", () => {
  assert.deepEqual(voices("Anna Holm and two hundred sailors gathered at the pier to demand the resignation of the board."), []);
  assert.deepEqual(voices("Anna Holm will criticize the harbour board for its plan of the pier."), []);
  assert.deepEqual(voices("Anna Holm went on to criticize the harbour board for its plan of the pier."), [
    "Anna Holm: criticize the harbour board for its plan of the pier",
  ]);
  assert.deepEqual(voices("Anna Holm did criticize the harbour board for its plan of the pier."), [
    "Anna Holm: criticize the harbour board for its plan of the pier",
  ]);
});
