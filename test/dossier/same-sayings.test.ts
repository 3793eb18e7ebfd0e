import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { compileBodies, compileReports } from "./reports.ts";

/** How many other sayings each one is shown with, by its words. */
function together(...bodies: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(compileBodies(...bodies).utterances.map(({ content, variants }) => [content.text, variants.length]));
}

test("what two reports tell that one person said is one saying", () => {
  const told = "Anna Holm said the ferry would stay in the harbour until the storm had passed.";
  const retold = "Anna Holm announced on Monday that the ferry would stay in the harbour till the storm passed.";
  assert.deepEqual(Object.values(together(told, retold)), [1, 1]);
  for (const [why, other] of [
    ["another speaker", "Jan Vale said the ferry would stay in the harbour until the storm had passed."],
    ["the contrary", "Anna Holm said the ferry would not stay in the harbour until the storm had passed."],
    ["another number", "Anna Holm said the ferry would stay in the harbour for 9 days until the storm had passed."],
    ["something else", "Anna Holm said the harbour would be cleared of mud by the council in May."],
  ] as const)
    assert.deepEqual(new Set(Object.values(together(told, other))), new Set([0]), why);
});

function titled(title: string, body: string): Report {
  return extract(decodeSource(new TextEncoder().encode(`${title}\n\n${body}\n`), { file: "report.txt" }).value);
}

test("a headline's saying of somebody without a name is told by the text, which knows more of the speaker", () => {
  const speakersOf = (title: string, body: string): readonly (string | null)[] =>
    compileReports([titled(title, body)]).utterances.map(({ speaker }) => speaker.name);
  const body = "The ferry company had warned the harbour board of the rusty gate, Mara Lund said on Monday.\n\nNobody answered the letter.";
  assert.deepEqual(speakersOf("Owner says company warned harbour board of rusty gate", body), ["Mara Lund"]);
  assert.equal(speakersOf("Owner says the tide will wash the sand away by May", body).length, 2);
});
