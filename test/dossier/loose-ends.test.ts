import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureOf, pageFurnitureOf } from "../../src/dossier/material/index.ts";
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

test("titles of other reports follow a label, up to the sentence that a seam or a stop parts from them", () => {
  const titles = "Related stories LOST AT SEA Sailor finds his ring after ten years in the net WAS IT HIM?";
  assert.deepEqual(furnitureIn(`The ferry left. ${titles} The council met on Monday. Holm left.`), [titles, "The council met on Monday."]);
});

test("the present with a whole date is a caption where nothing joins them, or where it shows what people do", () => {
  const captions = [
    "The mayor listens to a diver during a visit to Port Ellery June 25, 2030.",
    "The mayor waves to a diver from the town hall on June 25, 2030.",
  ];
  assert.deepEqual(furnitureIn([...captions, "The ban takes effect on June 25, 2030."].join(" ")), captions);
});

test("whom a caption shows has a part in the story, whom furniture names has none", () => {
  const { text, ...reading } = readText("The mayor of Halden wept as he heard the news After the vote, Holm said she would not resign.");
  const part = { report: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] }, reading };
  assert.deepEqual([...pageFurnitureOf(part as unknown as Parameters<typeof furnitureOf>[0])], []);
});
