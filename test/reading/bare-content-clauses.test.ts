import assert from "node:assert/strict";
import { test } from "node:test";
import { openBareContentClauses } from "../../src/reading/bare-content-clauses.ts";
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

const heads = (tokens: readonly Token[]): readonly string[] => tokens.map(({ head, relation }) => `${head} ${relation}`);

function whole({ length }: readonly unknown[]): readonly [{ readonly first: number; readonly last: number }] {
  return [{ first: 0, last: length }];
}

test("behind a verb of speech the noun before a finite verb is its subject", () => {
  const tokens = toTokens([
    ["Holm", "PROPN", "NNP", 1, "nsubj"],
    ["suggested", "VERB", "VBD", -1, "root"],
    ["Lund", "PROPN", "NNP", 1, "obj"],
    ["and", "CCONJ", "CC", 4, "cc"],
    ["Novik", "PROPN", "NNP", 2, "conj"],
    ["would", "AUX", "MD", 7, "aux"],
    ["soon", "ADV", "RB", 7, "advmod"],
    ["pay", "VERB", "VB", 1, "conj"],
  ]);
  assert.deepEqual(heads(openBareContentClauses(tokens, whole(tokens))), [
    "1 nsubj",
    "-1 root",
    "7 nsubj",
    "4 cc",
    "2 conj",
    "7 aux",
    "7 advmod",
    "1 ccomp",
  ]);
});

test("the object of another verb, of a relative clause, and one before a verb with its own subject stay", () => {
  const rows: readonly (readonly [string, Tag, string, number, string])[] = [
    ["aides", "NOUN", "NNS", 4, "nsubj"],
    ["who", "PRON", "WP", 2, "nsubj"],
    ["heard", "VERB", "VBD", 0, "acl:relcl"],
    ["Holm", "PROPN", "NNP", 2, "obj"],
    ["left", "VERB", "VBD", -1, "root"],
  ];
  assert.deepEqual(openBareContentClauses(toTokens(rows), whole(rows)), toTokens(rows));
  const plain: readonly (readonly [string, Tag, string, number, string])[] = [
    ["Holm", "PROPN", "NNP", 1, "nsubj"],
    ["hit", "VERB", "VBD", -1, "root"],
    ["Lund", "PROPN", "NNP", 1, "obj"],
    ["left", "VERB", "VBD", 1, "conj"],
  ];
  assert.deepEqual(openBareContentClauses(toTokens(plain), whole(plain)), toTokens(plain));
});
