import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/*
 * Answers that answer: each table holds sentences of a kind that readers of dossiers found beside the question, and one that answers it.
 */

function isAnswered(question: string, sentence: string): boolean {
  const { questions } = compileBodies(`Anna Holm, the mayor of Vik, spoke about the old pier in the harbour. ${sentence}`);
  return questions.some((one) => one.question === question);
}

test("what comes next is told by a clause of its own, now, and by somebody", () => {
  const table: readonly (readonly [sentence: string, isNext: boolean])[] = [
    ["The harbour board will vote on Friday.", true],
    ["Peter Lund, who will run again next month, was there.", false],
    ["The harbour board does not expect to vote next week.", false],
    ["Peter Lund was scheduled to leave next week.", false],
    ["The captain said the vote was scheduled for next week.", true],
    ["After 2036, the harbour fund will be empty.", false],
    ["“Tomorrow he is going to Vik.”", false],
  ];
  for (const [sentence, isNext] of table) assert.equal(isAnswered("What comes next?", sentence), isNext, sentence);
});

test("what is not known is what somebody leaves open", () => {
  const table: readonly (readonly [sentence: string, isUnknown: boolean])[] = [
    ["The council did not say whether the pier would open.", true],
    ["The council did not say the pier was a bad idea.", false],
    ["It is not known who built the pier.", true],
    ["It was a fear that the captains have not known before.", false],
  ];
  for (const [sentence, isUnknown] of table)
    assert.equal(isAnswered("What do the reports say is not known?", sentence), isUnknown, sentence);
});

test("who turns on critics objects to nothing, and why a source is not named is no reason", () => {
  const closing = "The council of Vik said on Monday that it closes the old pier in the harbour.";
  const has = (question: string, body: string): boolean => compileBodies(body).questions.some((one) => one.question === question);
  assert.ok(has("Who objects?", `${closing} Anna Holm condemned the closing of the old pier.`));
  assert.ok(!has("Who objects?", `${closing} Anna Holm condemned the critics closing in on the old pier of the council.`));
  assert.ok(has("Why?", `${closing} The pier was closed because the planks are rotten.`));
  assert.ok(!has("Why?", `${closing} A clerk confirmed the pier's closing on condition of anonymity because the council had not met.`));
});

test("an outlet's question that is an echo, another one's or asked for effect is no question of a dossier", () => {
  const asked = (...paragraphs: readonly string[]): readonly string[] =>
    compileBodies(`The old pier in Vik is shut.\n\n${paragraphs.join("\n\n")}`)
      .questions.filter(({ askedBy }) => askedBy === "outlet")
      .map(({ question }) => question);
  assert.deepEqual(asked("Anna Holm: What is under the pier?", "Peter Lund: There is sand under it."), [
    "Anna Holm: What is under the pier?",
  ]);
  assert.deepEqual(asked("Anna Holm: And the red planks?", "Peter Lund: They are rotten planks."), []);
  assert.deepEqual(asked("So why, she asked, does the old pier lean so far?", "The old pier leans because of the sand."), []);
  assert.deepEqual(asked("But was the closing what the skippers needed?", "Tradition dictates that councils do what they can."), []);
  assert.deepEqual(asked("But was the closing what the skippers needed?", "No, they had asked for more boats."), [
    "But was the closing what the skippers needed?",
  ]);
});
