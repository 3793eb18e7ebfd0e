import assert from "node:assert/strict";
import { test } from "node:test";
import { mostPlaces, wordPlaces } from "../../src/page/html/features/vocabulary.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { agreeing } from "../../training/page/crossvalidation.ts";
import type { PreparedPage } from "../../training/page/stages.ts";
import { fitVocabulary, wordsOfPage } from "../../training/page/vocabulary.ts";

/** A page of one block for each text; those with `true` are article text. */
function prepared(texts: readonly (readonly [string, boolean])[], id: string): PreparedPage {
  const characters = texts.map(([text, isArticle]) => `<p class="${isArticle ? "story" : "promo"}">${text}</p>`).join("");
  const view = viewPage(characters);
  return {
    page: { id, set: "own", site: id, source: undefined as never, gold: "" },
    view,
    look: new Float32Array(),
    features: new Float32Array(),
    labels: texts.map(([text, isArticle]) => ({ target: isArticle ? 1 : 0, tokens: text.split(" ").length })),
    weights: new Float32Array(texts.length).fill(1),
    fold: 0,
    usable: true,
  };
}

const texts = [
  ["The ferry ran aground at Lindow on Tuesday evening", true],
  ["Divers inspected the hull on Thursday morning", true],
  ["Subscribe today and never miss our best stories", false],
  ["Follow us today for our best offers", false],
] as const;

function oddsOf(table: Int8Array, text: string): number {
  const places = new Int32Array(mostPlaces);
  const count = wordPlaces(text, places);
  return places.subarray(0, count).reduce((sum, place) => sum + table[place]!, 0);
}

test("words that stand outside articles speak against a block, those of articles for it, and names likewise", () => {
  const page = prepared(texts, "a");
  const words = wordsOfPage(page, new Uint8Array(texts.length).fill(1));
  const vocabulary = fitVocabulary(Array.from({ length: 20 }, () => words));
  assert.ok(oddsOf(vocabulary.words, "our best") < 0);
  assert.ok(oddsOf(vocabulary.words, "Divers inspected the hull") > 0);
  assert.equal(oddsOf(vocabulary.words, "xylophone"), 0);
  assert.deepEqual(fitVocabulary([words]), fitVocabulary([words]));
});

test("blocks that the first look drops, or that are not learned from, give no words", () => {
  const page = prepared(texts, "a");
  assert.equal(wordsOfPage(page, new Uint8Array(texts.length)).words.length, 0);
  assert.equal(wordsOfPage({ ...page, weights: new Float32Array(texts.length) }, new Uint8Array(texts.length).fill(1)).names.length, 0);
});

test("pages on which the model of other sites and the gold text disagree most are left out of the lessons", () => {
  const pages = Array.from({ length: 20 }, (_, index) => prepared(texts, `page ${index}`));
  const right = Float32Array.from(texts, ([, isArticle]) => (isArticle ? 0.9 : 0.1));
  const unseen = new Map(pages.map((page, index) => [page, index === 7 ? right.map((likely) => 1 - likely) : right] as const));
  const left = agreeing(pages, unseen);
  assert.ok(!left.includes(pages[7]!));
  assert.ok(left.length >= 18);
});
