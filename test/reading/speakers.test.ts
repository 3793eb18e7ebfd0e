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
