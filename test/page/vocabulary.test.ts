import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  emptyVocabulary,
  fillVocabulary,
  mostNamePlaces,
  mostPlaces,
  namePlaces,
  vocabularyBits,
  vocabularyFeatures,
  wordPlaces,
} from "../../src/page/html/features/vocabulary.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { asParagraphs, pageAround, paragraphs } from "./read-page.ts";

function wordsOf(text: string): readonly number[] {
  const out = new Int32Array(mostPlaces);
  return Array.from(out.subarray(0, wordPlaces(text, out)));
}

function namesIn(text: string, ring = 0): readonly number[] {
  const out = new Int32Array(mostNamePlaces);
  return Array.from(out.subarray(0, namePlaces(text, ring, out)));
}

const sameWords: readonly (readonly [string, string, boolean])[] = [
  ["Subscribe now", "subscribe NOW!", true],
  ["don’t miss", "dont miss", true],
  ["in 1931", "in 2031", true],
  ["in 1931", "in 31", false],
  ["a ferry", "a mill", false],
  ["文章", "文 章", true],
  ["文章", "文", false],
  ["Änderung", "Anderung", false],
];

for (const [left, right, same] of sameWords) {
  test(`"${left}" and "${right}" have ${same ? "the same words" : "other words"}`, () => {
    assert.equal(JSON.stringify(wordsOf(left)) === JSON.stringify(wordsOf(right)), same);
  });
}

test("a word gives a place of its own and one with the word before", () => {
  const [first, opening, second, pair] = wordsOf("read more");
  assert.deepEqual(wordsOf("more")[0], second);
  assert.deepEqual(wordsOf("read"), [first, opening]);
  assert.notEqual(pair, wordsOf("learn more")[3]);
});

test("names are cut at capitals, hyphens and digits, and near ones are told from far ones", () => {
  assert.deepEqual(namesIn("relatedLinks"), namesIn("related-links"));
  assert.deepEqual(namesIn("teaser-17 "), namesIn("teaser"));
  assert.equal(namesIn("teaser")[0], namesIn("teaser", 2)[0]);
  assert.notEqual(namesIn("teaser")[1], namesIn("teaser", 2)[1]);
});

test("any text keeps to the bounds of places and of the tables", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 1_500 }), (text) => {
      const places = wordsOf(text);
      assert.ok(places.length <= mostPlaces);
      assert.ok(places.every((place) => place >= 0 && place < 1 << vocabularyBits.words));
      assert.ok(namesIn(text, 1).every((place) => place >= 0 && place < 1 << vocabularyBits.names));
    }),
    { numRuns: 60 },
  );
  assert.ok(wordsOf("文".repeat(5_000)).length <= mostPlaces);
  assert.ok(namesIn("a ".repeat(5_000)).length <= mostNamePlaces);
});

test("words of a table count for their block and for the blocks under a heading", () => {
  const view = viewPage(pageAround(`<h2>Ferry news</h2>${asParagraphs(paragraphs)}`));
  const words = new Int8Array(emptyVocabulary.words.length);
  words[wordsOf("Ferry news")[0]!] = 64;
  const width = vocabularyFeatures.length;
  const rows = new Float32Array(view.blocks.length * width);
  fillVocabulary(view, { ...emptyVocabulary, words }, rows, width, 0);
  const heading = view.blocks.findIndex((block) => block.text === "Ferry news");
  assert.ok(rows[heading * width]! > 0);
  assert.equal(rows[(heading + 1) * width + 1], rows[heading * width]);
  assert.equal(rows[(heading + 1) * width + 2], 0);
});
