import assert from "node:assert/strict";
import { test } from "node:test";
import { pageBlocks } from "../../src/page/html/blocks.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { asParagraphs, blocksOf, pageAround, paragraphs, readHtml } from "./read-page.ts";

const [first, second] = paragraphs as readonly [string, string];

/** Elements that HTML does not know, and the blocks that their text makes. */
const table: readonly (readonly [what: string, markup: string, blocks: readonly string[]])[] = [
  [
    "elements of one name with a sentence each are blocks",
    `<div><my-paragraph>${first}</my-paragraph><my-paragraph>${second}</my-paragraph></div>`,
    [first, second],
  ],
  [
    "a short one of a name that is a block elsewhere is one too",
    `<div><p-text>${first}</p-text> <p-text>“Yes.”</p-text>\n<p-text>“No.”</p-text></div>`,
    [first, "“Yes.”", "“No.”"],
  ],
  [
    "a heading beside a block is parted from it, whatever both are called",
    `<div><x-title>What comes next</x-title><x-text><b>All</b> ${second}</x-text></div>`,
    ["What comes next", `All ${second}`],
  ],
  [
    "those inside another one are blocks, and what follows the outer one is not glued to them",
    `<article-body><p-text>${first}</p-text><p-text>${second}</p-text></article-body><x-note>Updated at noon</x-note>`,
    [first, second, "Updated at noon"],
  ],
  [
    "one in running text is a phrase, however long it is",
    `<div>The harbour office said: <x-quote>${first}</x-quote> Nobody added anything.</div>`,
    [`The harbour office said: ${first} Nobody added anything.`],
  ],
  [
    "neighbours in running text are phrases",
    "<div>The <x-link>harbour master</x-link> <x-link>Edda Falk</x-link> said on Monday that the old ferry at Lindow had been inspected.</div>",
    ["The harbour master Edda Falk said on Monday that the old ferry at Lindow had been inspected."],
  ],
  ["in a paragraph there are phrases only", `<p><x-mark>${first} </x-mark><x-mark>${second}</x-mark></p>`, [`${first} ${second}`]],
  ["labels that hold no sentence tell nothing", "<div><x-tag>Sea</x-tag> <x-tag>Harbour</x-tag></div>", ["Sea Harbour"]],
  [
    "one without an end is a phrase, and an end without a start is nothing",
    `<div><x-text>${first} <x-text>${second}</x-other></div>`,
    [`${first} ${second}`],
  ],
];

for (const [what, markup, blocks] of table) {
  test(`of elements that HTML does not know, ${what}`, () => {
    assert.deepEqual(
      pageBlocks(scanPage(markup)).map(({ text }) => text),
      blocks,
    );
  });
}

test("an article that is written in components keeps its paragraphs apart", () => {
  const body = paragraphs.map((text) => `<article-paragraph>${text}</article-paragraph>`).join("");
  assert.deepEqual(
    blocksOf(readHtml(pageAround(`<article-body>${body}</article-body>`))).filter(([kind]) => kind === "paragraph"),
    paragraphs.map((text) => ["paragraph", text]),
  );
});

test("what a component declares to show of its own is text of the page, what a template keeps for scripts is none", () => {
  const [kept, ...others] = paragraphs as readonly [string, ...string[]];
  const text = (attribute: string): string =>
    readHtml(pageAround(`${asParagraphs(others)}<article-end><template${attribute}><p>${kept}</p></template></article-end>`)).text;
  assert.ok(text(' shadowrootmode="open"').includes(kept));
  assert.ok(!text("").includes(kept));
});
