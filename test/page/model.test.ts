import assert from "node:assert/strict";
import { test } from "node:test";
import { hashText } from "../../src/kernel/index.ts";
import { articleLikelihood } from "../../src/page/html/block-model.ts";
import { pageModel } from "../../src/page/html/model.generated.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { asParagraphs, pageAround, paragraphs } from "./read-page.ts";

/** The published package promises no more. */
const mostBytes = 300 * 1_024;

test("the model file is whole: its hash is the one that the trainer recorded, and it is small", () => {
  assert.equal(hashText(pageModel.data), pageModel.hash);
  assert.ok(pageModel.data.length <= mostBytes);
});

test("the model tells the paragraphs of a report from the page round it", () => {
  const view = viewPage(pageAround(asParagraphs(paragraphs)));
  const likely = articleLikelihood(view);
  assert.equal(likely.length, view.blocks.length);
  view.blocks.forEach((block, index) => {
    if (paragraphs.includes(block.text)) assert.ok(likely[index]! > 0.5, block.text);
    else if (block.text !== "Ferry runs aground at Lindow") assert.ok(likely[index]! < 0.5, `${likely[index]} ${block.text}`);
  });
});

test("a page without blocks has no likelihoods", () => {
  assert.equal(articleLikelihood(viewPage("<html></html>")).length, 0);
});
