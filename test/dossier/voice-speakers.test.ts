import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "../../src/dossier/index.ts";
import { storyId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { compileBodies, reportOf } from "./reports.ts";

function voicesOf(body: string): readonly string[] {
  return compileBodies(body).utterances.map(({ speaker, content }) => `${speaker.name ?? "not stated"}: ${content.text}`);
}

/** Checks that a body gives a line, and says which it gives where it does not. */
function gives(body: string, line: string): void {
  const voices = voicesOf(body);
  assert.ok(voices.includes(line), `${line} is not in ${voices.join(" | ")}`);
}

test("a statement speaks for whoever issued it", () => {
  const table: readonly (readonly [body: string, line: string])[] = [
    ["Anna Holm issued a statement on the pier. “The pier is old,” the statement said.", "Anna Holm: The pier is old,"],
    ["The harbour board sent a letter to the council. The letter says the pier is old.", "The harbour board: the pier is old"],
    ["The council got a letter from Anna Holm on Monday. “The pier is old,” the letter said.", "Anna Holm: The pier is old,"],
    ["Anna Holm released a statement that said the pier was old.", "Anna Holm: the pier was old"],
    ["Anna Holm asked for a study of the pier. “The pier is old,” the study said.", "the study: The pier is old,"],
    ["The board praised Anna Holm issuing a statement denying that the pier was old.", "Anna Holm: the pier was old"],
    [
      "Anna Holm, returning to Torvik after the holidays, posted an early-morning tweet lashing out at former board aide Jana Vale.",
      "Anna Holm: lashing out at former board aide Jana Vale",
    ],
  ];
  for (const [body, line] of table) gives(body, line);
});

test("several who speak together are named together, and an example of them is not the speaker", () => {
  const table: readonly (readonly [body: string, line: string])[] = [
    ["Anna Holm and Peter Lund said the pier was old.", "Anna Holm and Peter Lund: the pier was old"],
    ["Anna Holm and other mayors said the pier was old.", "Anna Holm and other mayors: the pier was old"],
    ["Anna Holm and Peter Lund on Sunday said the pier was old.", "Anna Holm and Peter Lund: the pier was old"],
    ["Top advisers, including Peter Lund, said the pier was old.", "Top advisers: the pier was old"],
    ["Anna Holm, the mayor and owner of the mill, said the pier was old.", "Anna Holm: the pier was old"],
  ];
  for (const [body, line] of table) gives(body, line);
});

test("who is asked does not ask, and answers", () => {
  const body = "Anna Holm, asked whether the council should close the pier, said the pier was old.";
  assert.deepEqual(voicesOf(body), ["Anna Holm: the pier was old"]);
  const joined = voicesOf("But asked if the council should close the pier, Anna Holm said, “That is not for me to tell you.”");
  assert.deepEqual(joined, ["Anna Holm: That is not for me to tell you."]);
});

test("words that somebody says end where another verb of speech or another source begins", () => {
  const table: readonly (readonly [body: string, line: string])[] = [
    ["Anna Holm said the pier was old and called for a vote of the council.", "Anna Holm: the pier was old"],
    ["Anna Holm said she planned to sign the bill but left the hall as the town protested.", "Anna Holm: she planned to sign the bill"],
    ["Anna Holm urged the sailors to leave the pier, while openly mocking them for it.", "Anna Holm: urged the sailors to leave the pier"],
    ["Anna Holm, who said the gate was old, called the plan a farce.", "Anna Holm: the gate was old"],
    ["They met Anna Holm, who said the gate was old, rotten and unsafe.", "Anna Holm: the gate was old, rotten and unsafe"],
    [
      "Anna Holm said he would not open “the old gate,” while many in the town wanted it shut.",
      "Anna Holm: he would not open “the old gate,”",
    ],
    ["Every sailor has signed a letter vowing to close the pier, the Courier has learned.", "Every sailor: to close the pier"],
    [
      'While Anna Holm describes the pier as a "death trap," the council praised the plan.',
      'Anna Holm: describes the pier as a "death trap,"',
    ],
  ];
  for (const [body, line] of table) gives(body, line);
});

test("where somebody is from, and who interviewed them, is not the speaker", () => {
  const table: readonly (readonly [body: string, line: string])[] = [
    [
      "But the talk has grown so heated that this month, Bishop Jan Vale, of Torvik, Ill., said in a homily that the pier was old.",
      "Jan Vale: the pier was old",
    ],
    ["The sailor, from New Torvik, south east London, said the pier was old.", "The sailor: the pier was old"],
    [
      "A spokesman for the sea forces command at its seat in Potsdam, Germany, said that the pier was old.",
      "A spokesman for the sea forces command at its seat: the pier was old",
    ],
    ["Harbour officials interviewed by The Courier expressed concern over the pier.", "Harbour officials: expressed concern over the pier"],
    ["The city of Torvik said the pier was old.", "The city of Torvik: the pier was old"],
  ];
  for (const [body, line] of table) gives(body, line);
});

test("who is known by a hope or a call has not just said so", () => {
  assert.deepEqual(voicesOf("A man who hopes to fill the office of the mayor left the hall."), []);
  assert.deepEqual(voicesOf("The board saw posters that call for the defeat of the mayor."), []);
  gives("The board met two guests who said the pier was old.", "two guests: the pier was old");
  gives("The board met members who called for the defeat of the mayor.", "members: called for the defeat of the mayor");
});

test("who declares a thing acts, and says what it declares to be so", () => {
  assert.deepEqual(voicesOf("Anna Holm declared a state of emergency on the island."), []);
  gives("Anna Holm declared that the pier was old.", "Anna Holm: the pier was old");
  gives("Anna Holm declared a storm was near.", "Anna Holm: a storm was near");
});

test("the pronoun of a description tells whose they are", () => {
  const { utterances, entities } = compileBodies(
    "Anna Holm has a plan. Her office claims the pier is old. A sailor said the pier was new.",
  );
  assert.deepEqual(
    utterances.map(({ speaker: { name, owner } }) => [name, entities.find(({ id }) => id === owner)?.name]),
    [
      ["Her office", "Anna Holm"],
      ["A sailor", undefined],
    ],
  );
});

test("a pronoun for somebody by the speaker, and that of a clause which tells more, are no owner's", () => {
  const table: readonly string[] = [
    "Anna Holm has a plan. A spokesman for her said the pier is old.",
    "Anna Holm has a plan. The sailor, who left her office on Friday, said the pier is old.",
  ];
  for (const body of table)
    assert.deepEqual([...new Set(compileBodies(body).utterances.map(({ speaker }) => speaker.owner))], [null], body);
});

test("a pronoun that does not fit a first name is that of the last speaker whom it fits", () => {
  const body = "Anna Holm built the pier. Peter Lund said the pier was unsafe. “It will not stand the winter,” he told Coast Radio.";
  const report = reportOf(body);
  const reading = read(report, loadModels());
  const anna = reading.actors.findIndex(({ name }) => name === "Anna Holm");
  const utterances = reading.utterances.map((utterance) => (utterance.kind === "direct" ? { ...utterance, actor: anna } : utterance));
  const story = { id: storyId("test"), reports: [report.id], copies: [] };
  const dossier = compile({ story, reports: [report], readings: [{ ...reading, utterances }] });
  assert.deepEqual(
    dossier.utterances.map(({ speaker }) => speaker.name),
    ["Peter Lund", "Peter Lund"],
  );
});

test("a pronoun that nobody fits leaves no line without a speaker", () => {
  assert.deepEqual(voicesOf("The council met on Monday. “It will not stand the winter at all,” he told Coast Radio."), []);
});

test("a role that opens on a pronoun is not told beside a line", () => {
  const [voice] = compileBodies("Peter Lund fired Jan Vale, his longtime lawyer and fixer. Mr. Vale said the pier was old.").utterances;
  assert.equal(voice!.speaker.name, "Jan Vale");
  assert.equal(voice!.speaker.role, null);
});

test("a vote, and what is to be announced, are not said", () => {
  assert.deepEqual(voicesOf("The Senate confirmed the nomination of Anna Holm in May."), []);
  assert.deepEqual(voicesOf("The race will turn on Monday when Anna Holm announces whether she plans to leave the board."), []);
});

test("a description is followed by whom it takes up, and an office by who holds it", () => {
  const table: readonly (readonly [body: string, line: string])[] = [
    [
      "“The pier is shut,” a senior harbour official said on Monday.\n\nThough nobody knew of it, the official stressed that the gate was old.",
      "a senior harbour official: the gate was old",
    ],
    [
      "A spokesperson for Halden Steel declined to talk of the fire. However, the spokesperson said the mill was open.",
      "A spokesperson for Halden Steel: the mill was open",
    ],
    ["A Liberal source told us the vote was near. “It is over,” the Liberal source said.", "A Liberal source: It is over,"],
    ["Three harbour officials came to the hall. The gate is old, the officials said.", "Three harbour officials: The gate is old"],
    [
      "A new study by Torvik University was printed on Monday. The study said the gate is old.",
      "A new study by Torvik University: the gate is old",
    ],
    ["Former Secretary of State Mara Holm said the gate is old.", "Mara Holm: the gate is old"],
    ["House of Delegates Speaker Mara Holm said the gate is old.", "Mara Holm: the gate is old"],
    ["A spokesman for Vice President Mara Holm said the gate is old.", "A spokesman for Vice President Mara Holm: the gate is old"],
    ["It comes just as a new report estimates the tower has sunk again.", "a new report: the tower has sunk again"],
    [
      "A spokesman for Halden County Prosecutor Bob Lund said there was no timeline for the work.",
      "A spokesman for Halden County Prosecutor Bob Lund: there was no timeline for the work",
    ],
    [
      "Many in the hall were registered Republicans who expressed disgust with the plan of the mayor.",
      "registered Republicans: expressed disgust with the plan of the mayor",
    ],
    ["Members of the board — alarmed by the smoke of the fire — said the gate is old.", "Members of the board: the gate is old"],
    ["Anna Holm sent a letter to members of the council on Monday saying the gate is old.", "Anna Holm: the gate is old"],
  ];
  for (const [body, line] of table) gives(body, line);
});
