import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureOf } from "../../src/dossier/material/index.ts";
import { readText } from "../reading/read-text.ts";

/** The sentences of a text that are furniture. */
function furnitureIn(text: string): string[] {
  const { text: whole, ...reading } = readText(text);
  const blocks = [{ kind: "paragraph", start: 0, end: whole.length }];
  const part = { report: { text: whole, blocks }, reading } as unknown as Parameters<typeof furnitureOf>[0];
  return reading.sentences.flatMap(({ start, end }, index) => (furnitureOf(part).has(index) ? [whole.slice(start, end)] : []));
}

test("a sentence without a stop before another one of its paragraph is a caption", () => {
  const caption = "The mayor of Halden wept as he heard the news";
  assert.deepEqual(furnitureIn(`${caption} After the vote, Holm said she would not resign.`), [caption]);
});

test("the last sentence of a paragraph may lack its stop, and a dateline has none", () => {
  assert.deepEqual(furnitureIn("HALDEN (AP) — The council met. After the vote, Holm said she would not resign"), []);
});
