import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/*
 * Who it is about, where it happened and who gains: each is asked of what is told first, and of nothing else.
 */

function answers(question: string, ...bodies: readonly string[]): readonly string[] {
  const found = compileBodies(...bodies).questions.find((one) => one.question === question);
  return (found?.answers ?? []).map(({ text }) => text);
}

const resigned = "Anna Holm resigned on Monday after the old pier in the harbour had fallen into the sea.";

test("who it is about is the name with what that person is, where the main line does not say so", () => {
  const who = "Who is it about?";
  assert.deepEqual(answers(who, `${resigned} Holm, the first female mayor of Port Ellery, left at noon.`), [
    "Holm, the first female mayor of Port Ellery",
  ]);
  assert.deepEqual(answers(who, resigned), []);
  assert.deepEqual(answers(who, `${resigned} Peter Lund, the first harbour master of Port Ellery, left at noon.`), []);
  assert.deepEqual(answers(who, `${resigned} As chair of the harbour board, Holm had paid for the planks.`), []);
});

test("where it happened is the place that hangs on the verb of the main line, and not where somebody spoke or comes from", () => {
  const where = "Where did it happen?";
  assert.deepEqual(answers(where, "Peter Lund was arrested at a hotel in Oslo on Monday with a bag of old coins."), ["at a hotel in Oslo"]);
  assert.deepEqual(answers(where, "Police said Peter Lund was arrested in Oslo on Monday with a bag of old coins."), ["in Oslo"]);
  assert.deepEqual(answers(where, "A gunman opened fire in Oslo on Monday and wounded two captains of old ferries."), ["in Oslo"]);
  assert.deepEqual(answers(where, "Peter Lund praised the old captains of the ferries in Oslo on Monday."), []);
  assert.deepEqual(answers(where, "Peter Lund, a captain born in Oslo, was arrested on Monday with a bag of old coins."), []);
  assert.deepEqual(answers(where, "Peter Lund invested in Norway on Monday with a bag of old coins."), []);
});

test("who gains is told by a sentence on the same matter that says who has a benefit of it", () => {
  const gains = "Who gains?";
  const passed = "The council of Port Ellery passed a new harbour law on Monday that lowers the fees for old ferries.";
  const table: readonly (readonly [sentence: string, isGain: boolean])[] = [
    ["The new harbour law will benefit the captains of old ferries.", true],
    ["Captains of old ferries will benefit from the new harbour law.", true],
    ["Under the harbour law, captains of old ferries will receive a pension.", true],
    ["Captains of old ferries are entitled to a refund under the harbour law.", true],
    ["The new harbour law will not benefit the captains of old ferries.", false],
    ["The council used the harbour law for the repair of ferries, and benefits reductions for others.", false],
    ["Bakers will benefit from the rain in spring.", false],
    ["“The new harbour law will benefit the captains of old ferries,” Anna Holm said.", false],
    ["Thieves gained access to the council of the harbour over the new ferries.", false],
    ["Anna Holm won many votes for the harbour council with the old ferries.", false],
    ["Anna Holm attacked Peter Lund, who benefited from the old harbour law for ferries.", false],
  ];
  for (const [sentence, isGain] of table) {
    const found = answers(gains, `${passed}\n\n${sentence}`);
    assert.deepEqual(found, isGain ? [sentence] : [], sentence);
  }
});
