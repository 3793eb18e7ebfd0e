import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

/** Speakers in reading order: the words of each source, null where there is none. */
function sourcesOf(text: string): readonly (string | null)[] {
  const reading = readText(text);
  return reading.utterances.map(({ source }) => (source === null ? null : reading.text.slice(source.start, source.end)));
}

function contentsOf(text: string): readonly string[] {
  const reading = readText(text);
  return reading.utterances.map(({ content }) => reading.text.slice(content.start, content.end));
}

test("a participle before a noun, a time and a determiner are nobody's words", () => {
  const table: readonly (readonly [text: string, sources: readonly (string | null)[]])[] = [
    ["The premier argued that a proposed pact with Norland is wrong.", ["The premier"]],
    ["“This morning I asked that my pay be withheld,” Anna Lund said Wednesday on Nordnet.", ["Anna Lund"]],
    ["The mayor did not mention them during the remarks he offered before the meeting.", []],
  ];
  for (const [text, sources] of table) assert.deepEqual(sourcesOf(text), sources, text);
});

test("a sum of money opens the words that are reported", () => {
  assert.deepEqual(
    contentsOf("Anna Holm rejected the plan, saying $2.5 billion in harbour spending was not enough.").at(-1),
    "$2.5 billion in harbour spending was not enough",
  );
});

/** Names of those who speak, in reading order. */
function namesOf(text: string): readonly (string | null)[] {
  const { utterances, actors } = readText(text);
  return utterances.filter(({ kind }) => kind === "direct").map(({ actor }) => (actor === null ? null : actors[actor]!.name));
}

test("a pronoun that quotes on is the last speaker, not the one whom he spoke of", () => {
  const text =
    "On Sunday, Peter Vale suggested John Holm might want to think twice before writing.\n“You write at your own peril,” he said.";
  assert.deepEqual(namesOf(text), ["Peter Vale"]);
});

test("a pronoun in the clause of a speaker is that speaker and not whom he spoke to", () => {
  const text =
    "Gov. John Holm may sign the bill. Holm has a week for it. Chairman Peter Vale called on the governor to veto the bill, which he said “threatens the whole coast.”";
  assert.deepEqual(namesOf(text), ["Peter Vale"]);
});

test("a person without a name who spoke in between takes the pronoun from a person who is seldom named", () => {
  const text =
    "Anna Holm won the race. Holm, who trains in Alta, was late. Her sister, Mary Holm, heard it in the harbour. She told reporters, “I am glad.”\n" +
    "The athlete spoke about her boat and said that she had been afraid.\n“It is going by so fast,” she said.";
  assert.equal(namesOf(text).at(-1), null);
});

test("a statement that goes on is that of whoever spoke in it", () => {
  const text =
    "In a statement, the Northern Harbour Board said the pier was safe. “It will stay open,” it added.\n\nThe statement continued: “A team of divers has looked at every pile.”";
  assert.equal(namesOf(text).at(-1), "Northern Harbour Board");
  // Where nobody spoke in a statement, nobody is taken for it.
  assert.equal(namesOf("Anna Holm said the pier was safe.\n\nThe statement continued: “A team of divers has looked.”").at(-1), null);
});
