import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { likeness, wordsOfBlocks } from "../../src/page/html/block-words.ts";
import { attributesOf } from "../../src/page/html/attributes.ts";
import { endOfTag } from "../../src/page/html/markup.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { readAttributes } from "../../src/page/html/start-tag.ts";
import { tags } from "../../src/page/html/tags.ts";
import { namesOf } from "../../src/page/html/tree.ts";
import { RunBuilder } from "../../src/page/run-builder.ts";
import { overlap, wordSet } from "../../src/page/word-overlap.ts";
import { WordTable } from "../../src/page/word-table.ts";

const pieces = ["class", "id", "href", "hidden", "=", "=", '"', "'", " ", "\n", "/", "a", "b-c", ">", "<", "data-type", "role=button"];

test("one walk over a start tag finds its end and its names as two readers one after the other do", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const source = `${parts.join("")} > and more "text" > to the end's end`;
      const read = { close: 0, names: "", inside: 0 };
      readAttributes(source, 0, true, read);
      const close = endOfTag(source, 0);
      assert.equal(read.close, close, source);
      const attributes = attributesOf(source, 0, close);
      for (const name of ["class", "id"]) {
        const range = attributes.get(name);
        if (range) assert.ok(read.names.includes(source.slice(range.start, range.end)), source);
      }
      const end = { close: 0, names: "", inside: 0 };
      readAttributes(source, 0, false, end);
      assert.deepEqual(end, { close, names: "", inside: 0 });
    }),
    { numRuns: 2_000 },
  );
});

const startTags: readonly (readonly [string, string, number])[] = [
  [' class="one two" id=three>', "one two three", 25],
  [" CLASS='a>b' >", "a>b", 13],
  [' title="it\'s > that" class=x>', "x", 28],
  [" class=a'b>c", "a'b", 10],
  [' class="never closed>', '"never closed', 20],
  [" class>", "", 6],
  ["/>", "", 1],
];

for (const [source, names, close] of startTags) {
  test(`the tag <p${source} ends at ${close} and is called "${names}"`, () => {
    const read = { close: 0, names: "", inside: 0 };
    readAttributes(source, 0, true, read);
    assert.equal(read.close, close);
    if (!source.includes("never")) assert.equal(read.names, names);
  });
}

test("every known element is found by its name in letters of any case, no other is", () => {
  for (const { name, empty, raw } of tags.slice(1)) {
    if (empty || raw || name === "html" || name === "head") continue;
    for (const written of [name, name.toUpperCase()]) {
      const tree = scanPage(`<div><${written} class="it">x</${written}></div>`);
      const found = Array.from(tree.tag).map((code, element) => [tags[code]!.name, namesOf(tree, element)]);
      assert.ok(
        found.some(([tag, called]) => tag === name && called === "it"),
        written,
      );
    }
  }
  const unknown = scanPage("<div><x-card>x</x-card><divs>y</divs></div>");
  assert.deepEqual(
    Array.from(unknown.tag).map((code) => tags[code]!.name),
    ["", "div"],
  );
});

test("a text under construction is the text of its runs, and loses white space at its end only", () => {
  const source = "One  two&amp;three four  ";
  const builder = new RunBuilder(source);
  builder.copy(0, 4);
  builder.copy(5, 8);
  builder.decode("&", 8, 13);
  builder.copy(13, 23);
  builder.decode(" ", 23, 25);
  assert.equal(builder.length, 19);
  builder.trimEnd();
  const { text, runs } = builder.take();
  assert.equal(text, "One two&three four");
  assert.deepEqual(runs, [0, 4, 0, 4, 0, 3, 5, 3, 1, 1, 8, 5, 0, 10, 13, 10]);
  assert.deepEqual(builder.take(), { text: "", runs: [] });
});

test("a table of words gives the joined bits of a word and none for an unknown one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 30 })), { maxLength: 60 }),
      fc.array(fc.integer(), { maxLength: 60 }),
      (known, others) => {
        const entries = known.filter(([word]) => word !== 0).map(([word, bit]) => [word, 1 << bit] as const);
        const table = new WordTable(entries);
        for (const word of [...entries.map(([entry]) => entry), ...others.filter((other) => other !== 0)]) {
          const bits = entries.reduce((sum, [entry, bit]) => (entry === word ? sum | bit : sum), 0);
          assert.equal(table.bitsOf(word), bits);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("the likeness of a block to a title is that of their sets of words", () => {
  const view = viewPage("<p>The ferry ran aground, the ferry is old</p><p>A ferry ran aground</p><p>文章 and more</p><p>–</p>");
  const words = wordsOfBlocks(view.blocks);
  for (const title of ["A ferry ran aground", "the old ferry", "文章", "nothing of this", ""])
    view.blocks.forEach((block, index) => {
      assert.equal(likeness(words, index, wordSet(title)), overlap(wordSet(block.text), wordSet(title)), `${block.text} / ${title}`);
    });
});
