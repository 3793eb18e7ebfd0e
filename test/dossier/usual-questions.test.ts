import assert from "node:assert/strict";
import { test } from "node:test";
import { collate } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";
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
    ["There is no sign that the board will vote on Friday.", false],
    ["Peter Lund hoped to leave the board next week.", false],
    ["Peter Lund hopes to leave the board next week.", true],
  ];
  for (const [sentence, isNext] of table) assert.equal(isAnswered("What comes next?", sentence), isNext, sentence);
});

test("what is not known is what somebody leaves open", () => {
  const table: readonly (readonly [sentence: string, isUnknown: boolean])[] = [
    ["The council did not say whether the pier would open.", true],
    ["The council did not say the pier was a bad idea.", false],
    ["It is not known who built the pier.", true],
    ["The mayor declined to say whether the pier would open.", true],
    ["The mayor declined to say the pier should have been closed.", false],
    ["If the cause remains unclear, captains can ask the board.", false],
    ["They will be built in towns that were not specified.", false],
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

test("when it happened is told by a time of the act, and not by one on the side", () => {
  const closing = "The council of Vik closed the old pier in the harbour";
  const times = (...bodies: readonly string[]): readonly string[] =>
    compileBodies(...bodies)
      .questions.filter(({ question }) => question === "When did it happen?")
      .flatMap(({ answers }) => answers.map(({ text }) => text));
  assert.equal(times(`${closing} on Friday.`).length, 1);
  // A week beside a day is that of something else, and so is what a relative clause dates.
  assert.deepEqual(
    times(`${closing} on Friday.`, `${closing} last week.`).filter((text) => text.includes("last week")),
    [],
  );
  assert.deepEqual(
    times(`${closing} on Friday.`, `Peter Lund, who won the harbour vote on Wednesday, closed the old pier in Vik.`).length,
    1,
  );
  assert.deepEqual(times("Should the council of Vik close the old pier on Friday, Anna Holm has left it."), []);
});

test("who slams into a wall, or objects on the side, objects to nothing", () => {
  const closing = "The council of Vik said on Monday that it closes the old pier in the harbour.";
  const has = (sentence: string): boolean =>
    compileBodies(`${closing} ${sentence}`).questions.some((one) => one.question === "Who objects?");
  assert.ok(has("Anna Holm slammed the council for the old pier of the harbour."));
  assert.ok(!has("Anna Holm slammed into the old pier of the harbour."));
  assert.ok(!has("Anna Holm, who lived in Vik and condemned the closing of the old pier, was there."));
});

test("an outlet's question that is an echo, another one's or asked for effect is no question of a dossier", () => {
  const asked = (...paragraphs: readonly string[]): readonly string[] =>
    compileBodies(`The old pier in Vik is shut.\n\n${paragraphs.join("\n\n")}`)
      .questions.filter(({ askedBy }) => askedBy === "outlet")
      .map(({ question }) => question);
  assert.deepEqual(asked("Anna Holm: What is under the pier?", "Peter Lund: There is sand under it."), [
    "Anna Holm: What is under the pier?",
  ]);
  assert.deepEqual(asked("Anna Holm: What is under the pier?", "Peter Lund: That question is as old as the pier."), []);
  assert.deepEqual(asked("Anna Holm: And the red planks?", "Peter Lund: They are rotten planks."), []);
  assert.deepEqual(asked("So why, she asked, does the old pier lean so far?", "The old pier leans because of the sand."), []);
  assert.deepEqual(asked("But was the closing what the skippers needed?", "Tradition dictates that councils do what they can."), []);
  assert.deepEqual(asked("But was the closing what the skippers needed?", "No, they had asked for more boats."), [
    "But was the closing what the skippers needed?",
  ]);
});

function answersTo(question: string, ...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies)
    .questions.filter((one) => one.question === question)
    .flatMap(({ answers }) => answers.map(({ text }) => text));
}

test("what happened is told by an event, not by a view, a chance, a property or the writer", () => {
  const table: readonly (readonly [sentence: string, isEvent: boolean])[] = [
    ["The council of Vik closed the old pier in the harbour to all boats.", true],
    ["The council of Vik might close the old pier in the harbour to all boats.", false],
    ["The old charter of the harbour council of Vik is clear.", false],
    ["Skippers in the harbour of Vik, myself included, like the old wooden pier.", false],
  ];
  for (const [sentence, isEvent] of table) assert.equal(answersTo("What happened?", sentence).length > 0, isEvent, sentence);
});

test("when it happened is the time of the event, not of the source's words behind it or of the reading", () => {
  const table: readonly (readonly [sentence: string, isTold: boolean])[] = [
    ["The council of Vik closed the old pier in the harbour on Friday.", true],
    ["The council of Vik has closed the old pier in the harbour, a clerk said on Friday.", false],
    ["The council of Vik closed the old pier in the harbour today.", false],
  ];
  for (const [sentence, isTold] of table) assert.equal(answersTo("When did it happen?", sentence).length > 0, isTold, sentence);
});

test("a reason for what somebody says is no reason for his saying it", () => {
  assert.equal(answersTo("Why?", "The council of Vik closed the old pier because the planks are rotten.").length, 1);
  assert.deepEqual(
    answersTo("Why?", "Peter Lund of the council said on Monday that the harbour was losing boats because of the sand."),
    [],
  );
});

test("a sum is what it is about where the main clause tells it", () => {
  const question = "How much money is it about?";
  assert.equal(answersTo(question, "The council of Vik paid $40 million for the old pier in the harbour on Friday.").length, 1);
  assert.deepEqual(answersTo(question, "The council of Vik closed the old pier on Friday while it signed a budget of $40 million."), []);
});

test("no next step is told by who speaks of himself, by a stretch of time or by what is not to come", () => {
  const table: readonly (readonly [sentence: string, isNext: boolean])[] = [
    ["The minister is coming to Vik next week.", true],
    ["We will sit at one table in Vik next week.", false],
    ["There is no sign that the board will vote next week.", false],
    ["The skippers, whose feast is next Monday, were there.", false],
  ];
  for (const [sentence, isNext] of table) assert.equal(isAnswered("What comes next?", sentence), isNext, sentence);
});

test("who rails against somebody to whom it is done does not object to it", () => {
  const story = "The council of Vik dismissed the harbour clerk Peter Lund of Torvik on Monday.";
  assert.equal(answersTo("Who objects?", `${story} Anna Holm condemned the council's dismissal of Peter Lund of Torvik.`).length, 1);
  assert.deepEqual(answersTo("Who objects?", `${story} Anna Holm condemned Peter Lund of Torvik.`), []);
});

test("a question in the run of a text that begins with a pronoun leans on what was said before it", () => {
  const body = (question: string): string => `The old pier in Vik is shut.\n\n${question}\n\nPeter Lund: No, there is sand under it.`;
  const asked = (question: string): number => compileBodies(body(question)).questions.filter(({ askedBy }) => askedBy === "outlet").length;
  assert.equal(asked("Anna Holm: Did you know the pier before?"), 1);
  assert.equal(asked("Anna Holm: Did you know what it was?"), 0);
});

test("a question of the user for who or why is answered by the act that it names", () => {
  const body =
    "Who runs Vik\n\nThe council of Vik closed the old pier for boats after the storm on Monday. Anna Holm said that Peter Lund was beaten at chess. Peter Lund was beaten by a professor from Torvik.\n";
  const ask = (question: string): readonly string[] => {
    const { stories } = collate([{ file: "vik.txt", bytes: new TextEncoder().encode(body) }], { questions: [question] }, loadModels());
    return stories[0]!.dossier.questions
      .filter(({ askedBy }) => askedBy === "user")
      .flatMap(({ answers }) => answers.map(({ text }) => text));
  };
  assert.deepEqual(ask("Who beat Peter Lund?"), ["Peter Lund was beaten by a professor from Torvik"]);
  assert.deepEqual(ask("Why did the council close the pier?"), []);
});
