import assert from "node:assert/strict";
import { test } from "node:test";
import { checkReport } from "./page-laws.ts";
import { asParagraphs, pageAround, paragraphs, sourceOf } from "./read-page.ts";

const times = 100_000;

/** What makes readers that look for an end again and again hang; each is read in time linear in its length. */
const floods: readonly (readonly [string, string])[] = [
  ["signs that open a tag", "<".repeat(times)],
  ["start tags without an end", "<a ".repeat(times)],
  ["attributes without an end", `<p title="`.repeat(times)],
  ["comments without an end", "<!--".repeat(times)],
  ["scripts without an end", "<script>".repeat(times)],
  ["ends of scripts that are none", `<script>${"</".repeat(times)}`],
  ["character references without an end", "&#x".repeat(times)],
  ["phrases in phrases", "<b><i>".repeat(times)],
  ["elements that HTML does not know, in each other", `${"<x-a>".repeat(times)}A sentence.${"</x-b></x-a>".repeat(times)}`],
  ["elements that HTML does not know, beside each other", "<x-a>A sentence. </x-a>".repeat(times)],
  ["ends of elements that never began", "</x-a></b></p>".repeat(times)],
  ["line breaks", "<br>word".repeat(times)],
  ["one word", "w".repeat(10 * times)],
  ["quotation marks", "“".repeat(times)],
  ["structured data in each other", `<script type="application/ld+json">${'{"a":['.repeat(times)}</script>`],
];

for (const [what, flood] of floods) {
  test(`a page flooded with ${what} keeps the laws and does not hang`, () => {
    const report = checkReport(sourceOf(pageAround(`${asParagraphs(paragraphs)}${flood}`), "page.html"));
    assert.ok(report.text.includes(paragraphs[1]!), `${report.text.slice(0, 200)}…`);
  });
}
