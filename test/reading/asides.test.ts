import assert from "node:assert/strict";
import { test } from "node:test";
import { hangAsides } from "../../src/reading/asides.ts";
import { hangOpeningParticiples } from "../../src/reading/opening-participles.ts";
import type { Tag, Token } from "../../src/reading/index.ts";

/** Tokens from rows of word, tag, fine tag, head and relation. */
function toTokens(rows: readonly (readonly [string, Tag, string, number, string])[]): readonly Token[] {
  let start = 0;
  return rows.map(([text, tag, fine, head, relation]) => {
    const token: Token = { start, end: start + text.length, text, lower: text.toLowerCase(), lemma: text, tag, fine, head, relation };
    start += text.length + 1;
    return token;
  });
}

const sentenceOf = (tokens: readonly Token[]): { start: number; end: number; block: number; first: number; last: number }[] => [
  { start: 0, end: tokens.at(-1)!.end, block: 0, first: 0, last: tokens.length },
];

test("the verb behind the second dash belongs to the noun before the first", () => {
  const tokens = toTokens([
    ["Holm", "PROPN", "NNP", 2, "reparandum"],
    ["—", "PUNCT", ":", 0, "punct"],
    ["who", "PRON", "WP", 3, "nsubj"],
    ["insists", "VERB", "VBZ", -1, "root"],
    ["she", "PRON", "PRP", 5, "nsubj"],
    ["pays", "VERB", "VBZ", 3, "ccomp"],
    ["—", "PUNCT", ":", 7, "punct"],
    ["spoke", "VERB", "VBD", 5, "parataxis"],
    [".", "PUNCT", ".", 3, "punct"],
  ]);
  const mended = hangAsides(tokens, sentenceOf(tokens));
  assert.deepEqual(
    mended.map(({ head, relation }) => `${head} ${relation}`),
    ["7 nsubj", "0 punct", "3 nsubj", "0 acl:relcl", "5 nsubj", "3 ccomp", "7 punct", "-1 root", "7 punct"],
  );
});

test("an aside that is read well stays, and so does a sentence whose verb stands before it", () => {
  const tokens = toTokens([
    ["Holm", "PROPN", "NNP", 6, "nsubj"],
    ["—", "PUNCT", ":", 0, "punct"],
    ["who", "PRON", "WP", 3, "nsubj"],
    ["pays", "VERB", "VBZ", 0, "acl:relcl"],
    ["now", "ADV", "RB", 3, "advmod"],
    ["—", "PUNCT", ":", 6, "punct"],
    ["spoke", "VERB", "VBD", -1, "root"],
  ]);
  assert.equal(hangAsides(tokens, sentenceOf(tokens)), tokens);
});

test("a participle that opens a sentence hangs on the clause behind it", () => {
  const opening = [
    ["Opened", "VERB", "VBD", -1, "root"],
    ["late", "ADV", "RB", 0, "advmod"],
    [",", "PUNCT", ",", 0, "punct"],
    ["the", "DET", "DT", 4, "det"],
    ["pier", "NOUN", "NN", 5, "nsubj"],
    ["fell", "VERB", "VBD", 0, "conj"],
    [".", "PUNCT", ".", 0, "punct"],
  ] as const;
  const tokens = toTokens(opening);
  assert.deepEqual(
    hangOpeningParticiples(tokens, sentenceOf(tokens)).map(({ head, relation, fine }) => [head, relation, fine]),
    [
      [5, "advcl", "VBN"],
      [0, "advmod", "RB"],
      [0, "punct", ","],
      [4, "det", "DT"],
      [5, "nsubj", "NN"],
      [-1, "root", "VBD"],
      [5, "punct", "."],
    ],
  );
  // "Opened late, and the pier fell", "Go home, the pier fell": two clauses side by side.
  const coordinated = toTokens([
    ...opening.slice(0, 3),
    ["and", "CCONJ", "CC", 6, "cc"],
    ["it", "PRON", "PRP", 5, "nsubj"],
    ["fell", "VERB", "VBD", 0, "conj"],
    ["and", "CCONJ", "CC", 5, "cc"],
  ]);
  assert.equal(hangOpeningParticiples(coordinated, sentenceOf(coordinated)), coordinated);
  const command = toTokens([["Go", "VERB", "VB", -1, "root"], ...opening.slice(1)]);
  assert.equal(hangOpeningParticiples(command, sentenceOf(command)), command);
});
