import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "../../src/editions/arrangement/story.ts";
import { collate } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";

/** "Speaker: words" of the lines that a reader is shown, and the words that nobody utters. */
function shown(title: string, ...paragraphs: readonly string[]): { readonly voices: readonly string[]; readonly terms: readonly string[] } {
  const bytes = new TextEncoder().encode([title, ...paragraphs].join("\n\n"));
  const [story] = arrange(collate([{ file: "report.txt", bytes }], {}, loadModels())).stories;
  return {
    voices: story!.voices.flatMap(({ label, sayings }) => sayings.map(({ words }) => `${label}: ${words.quote.text}`)),
    terms: story!.terms.map(({ text }) => text),
  };
}

test("what stands in another line is not told a second time beside it", () => {
  const table: readonly (readonly [why: string, text: string, lines: readonly string[]])[] = [
    [
      "one speaker",
      "Anna Holm said she hoped the council would reopen the pier in May.",
      ["Anna Holm: she hoped the council would reopen the pier in May"],
    ],
    [
      "somebody without a name",
      "Anna Holm said two sailors had warned that the pier was unsafe.",
      ["Anna Holm: two sailors had warned that the pier was unsafe"],
    ],
    [
      "the view of a state, which its envoy gives",
      "Anna Holm said that Norway believes there is room for many more ships in the port.",
      ["Anna Holm: Norway believes there is room for many more ships in the port"],
    ],
    [
      "another person, who is looked for by name",
      "Anna Holm said Jan Vale had warned that the pier was unsafe.",
      ["Anna Holm: Jan Vale had warned that the pier was unsafe", "Jan Vale: the pier was unsafe"],
    ],
  ];
  for (const [why, text, lines] of table) assert.deepEqual(shown("Pier of Port Ellery", text).voices, lines, why);
});

test("a headline's saying is shown as the text tells it", () => {
  const { voices } = shown(
    "Anna Holm says pier will reopen to walkers in May",
    "Anna Holm said on Monday that the old pier will reopen to walkers in May.",
  );
  assert.deepEqual(voices, ["Anna Holm: the old pier will reopen to walkers in May"]);
});

test("a phrase in marks that the report gives to nobody is a term, and no voice without a speaker", () => {
  const phrase = "long and happy custom of two towns";
  const { voices, terms } = shown("Pier of Port Ellery", `The “${phrase}” was seen again last year, when the two mayors met on the pier.`);
  assert.deepEqual([voices, terms], [[], [phrase]]);
});
