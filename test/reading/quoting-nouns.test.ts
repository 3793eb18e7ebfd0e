import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readText } from "./read-text.ts";

describe("a word that is verb or plural noun", () => {
  const cases: readonly (readonly [title: string, text: string, word: string, tag: string])[] = [
    ["is the verb of a noun behind a quotation", "“We thank you for your willingness to talk,” the letter states.", "states", "VERB"],
    ["is a verb before a new clause", "“The dam is safe,” the report claims, but engineers doubt it.", "claims", "VERB"],
    [
      "is a noun where the title of a work stands in marks",
      "He has read “The Sea,” all harbour reports and two letters.",
      "reports",
      "NOUN",
    ],
    ["is a noun where no comma ends the quotation", "They call it “unfair” in the members' claims.", "claims", "NOUN"],
    ["is a noun behind a verb", "“It is late,” she said in two reports.", "reports", "NOUN"],
  ];
  for (const [title, text, word, tag] of cases) {
    test(title, () => assert.equal(readText(text).tokens.find((token) => token.lower === word)?.tag, tag));
  }

  test("has the noun before it as its subject, which then speaks", () => {
    const { utterances, text } = readText("“We thank you for your willingness to talk about how to help the island,” the letter states.");
    assert.deepEqual(
      utterances.map(({ source }) => source && text.slice(source.start, source.end)),
      ["the letter"],
    );
  });
});
