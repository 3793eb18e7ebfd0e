import assert from "node:assert/strict";
import { test } from "node:test";
import { hangAskedAsides } from "../../src/reading/asked-asides.ts";
import { tagInfinitives } from "../../src/reading/infinitives.ts";
import { hangNounComplements, headBracketedNames } from "../../src/reading/noun-complements.ts";
import { hangParticiplesOnNouns } from "../../src/reading/participles-behind-nouns.ts";
import { hangAuxiliaries } from "../../src/reading/possessors.ts";
import { hangPrepositionalSubjects } from "../../src/reading/prepositional-subjects.ts";
import type { Tag, Token } from "../../src/reading/index.ts";

/** Tokens from rows of word, tag, head and relation. */
function toTokens(rows: readonly (readonly [string, Tag, number, string])[]): readonly Token[] {
  let start = 0;
  return rows.map(([text, tag, head, relation]) => {
    const token: Token = { start, end: start + text.length, text, lower: text, lemma: text, tag, fine: tag, head, relation };
    start += text.length + 1;
    return token;
  });
}

const whole = (tokens: readonly Token[]): { start: number; end: number; block: number; first: number; last: number }[] => [
  { start: 0, end: 99, block: 0, first: 0, last: tokens.length },
];

test("a whole clause behind that is what the noun of saying says", () => {
  const tokens = toTokens([
    ["claims", "NOUN", -1, "root"],
    ["by", "ADP", 2, "case"],
    ["officials", "NOUN", 0, "nmod"],
    ["that", "SCONJ", 5, "mark"],
    ["it", "PRON", 5, "nsubj"],
    ["pays", "VERB", 2, "acl:relcl"],
  ]);
  const mended = hangNounComplements(tokens, whole(tokens));
  assert.deepEqual([mended[5]!.head, mended[5]!.relation], [0, "acl"]);
});

test("a relative clause stays with its noun", () => {
  const tokens = toTokens([
    ["claims", "NOUN", -1, "root"],
    ["by", "ADP", 2, "case"],
    ["officials", "NOUN", 0, "nmod"],
    ["that", "PRON", 4, "nsubj"],
    ["pay", "VERB", 2, "acl:relcl"],
  ]);
  assert.deepEqual(hangNounComplements(tokens, whole(tokens)), tokens);
});

test("a phrase with of behind an object belongs to the object, unless the verb takes one", () => {
  const tokensOf = (verb: string): readonly Token[] =>
    toTokens([
      [verb, "VERB", -1, "root"],
      ["half", "NOUN", 0, "obj"],
      ["of", "ADP", 3, "case"],
      ["debt", "NOUN", 0, "obl"],
    ]);
  assert.equal(hangNounComplements(tokensOf("cancel"), whole(tokensOf("cancel")))[3]!.head, 1);
  assert.equal(hangNounComplements(tokensOf("rob"), whole(tokensOf("rob")))[3]!.head, 0);
});

test("an auxiliary of an owner is one of what is owned", () => {
  const tokens = toTokens([
    ["would", "AUX", 1, "aux"],
    ["Holm", "PROPN", 2, "nmod:poss"],
    ["visit", "NOUN", -1, "root"],
  ]);
  assert.equal(hangAuxiliaries(tokens)[0]!.head, 2);
});

test("the noun behind a bracketed short name heads the phrase", () => {
  const tokens = toTokens([
    ["Board", "PROPN", 5, "nsubj"],
    ["(", "PUNCT", 2, "punct"],
    ["HSB", "PROPN", 0, "appos"],
    [")", "PUNCT", 2, "punct"],
    ["office", "NOUN", 0, "appos"],
    ["agreed", "VERB", -1, "root"],
  ]);
  const mended = headBracketedNames(tokens);
  assert.deepEqual([mended[4]!.head, mended[4]!.relation, mended[0]!.head], [5, "nsubj", 4]);
});

test("what to marks as a clause is a verb", () => {
  const rows = toTokens([
    ["prepared", "VERB", -1, "root"],
    ["to", "PART", 2, "mark"],
    ["resume", "NOUN", 0, "xcomp"],
    ["shelling", "VERB", 2, "acl"],
  ]);
  const fine = ["VBD", "TO", "NN", "VBG"];
  const mended = tagInfinitives(rows.map((token, at) => ({ ...token, fine: fine[at]! })));
  assert.deepEqual([mended[2]!.tag, mended[2]!.fine, mended[3]!.relation], ["VERB", "VB", "xcomp"]);
});

test("a passive participle right behind an object is the object's own", () => {
  const rows: readonly (readonly [string, Tag, number, string])[] = [
    ["seeks", "VERB", -1, "root"],
    ["seat", "NOUN", 0, "obj"],
    ["being", "AUX", 3, "aux:pass"],
    ["vacated", "VERB", 0, "advcl"],
    ["by", "ADP", 5, "case"],
    ["Holm", "PROPN", 3, "obl"],
  ];
  const tokens = toTokens(rows).map((token) => (token.text === "vacated" ? { ...token, fine: "VBN" } : token));
  const mended = hangParticiplesOnNouns(tokens);
  assert.deepEqual([mended[3]!.head, mended[3]!.relation], [1, "acl"]);
  const apart = tokens.map((token) => (token.text === "seat" ? { ...token, relation: "obl" } : token));
  assert.deepEqual(hangParticiplesOnNouns(apart), apart);
});

test("behind a conjunction of verbs the noun of a preposition is no subject", () => {
  const tokens = toTokens([
    ["spoke", "VERB", -1, "root"],
    ["and", "CCONJ", 4, "cc"],
    ["on", "ADP", 3, "case"],
    ["Sunday", "PROPN", 4, "nsubj"],
    ["left", "VERB", 0, "conj"],
  ]);
  assert.equal(hangPrepositionalSubjects(tokens)[3]!.relation, "obl");
});

test("the noun of a preposition is no second subject", () => {
  const tokens = toTokens([
    ["Holm", "PROPN", 3, "nsubj"],
    ["on", "ADP", 2, "case"],
    ["radio", "NOUN", 3, "nsubj"],
    ["defended", "VERB", -1, "root"],
    ["it", "PRON", 3, "obj"],
  ]);
  assert.deepEqual(
    hangPrepositionalSubjects(tokens).map(({ relation }) => relation),
    ["nsubj", "case", "obl", "root", "obj"],
  );
});

test("who was asked is the subject of the answer", () => {
  const rows: readonly (readonly [string, Tag, number, string])[] = [
    ["Holm", "PROPN", 2, "nsubj"],
    [",", "PUNCT", 2, "punct"],
    ["asked", "VERB", -1, "root"],
    ["if", "SCONJ", 5, "mark"],
    ["it", "PRON", 5, "nsubj"],
    ["leaked", "VERB", 2, "ccomp"],
    [",", "PUNCT", 7, "punct"],
    ["said", "VERB", 2, "ccomp"],
    ["so", "ADV", 7, "advmod"],
  ];
  const tokens = toTokens(rows).map((token) => (/^(?:asked|said|leaked)$/.test(token.lower) ? { ...token, fine: "VBD" } : token));
  const mended = hangAskedAsides(tokens, whole(tokens));
  assert.deepEqual([mended[0]!.head, mended[7]!.relation, mended[7]!.head], [7, "root", -1]);
  assert.deepEqual([mended[2]!.fine, mended[2]!.head, mended[2]!.relation], ["VBN", 0, "acl"]);
  const alone = tokens.slice(0, 6);
  assert.equal(hangAskedAsides(alone, whole(alone)), alone);
});
