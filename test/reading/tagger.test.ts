import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

const tables: Readonly<Record<string, readonly (readonly [text: string, tags: string])[]>> = {
  "words get their universal tags": [
    ["The minister opened the new bridge on Monday.", "DET NOUN VERB DET ADJ NOUN ADP PROPN PUNCT"],
    ["She said that they will not leave.", "PRON VERB SCONJ PRON AUX PART VERB PUNCT"],
    ["Anna Holm and Peter Lund paid $5 million.", "PROPN PROPN CCONJ PROPN PROPN VERB SYM NUM NUM PUNCT"],
    ["Police were told to record the talks.", "NOUN AUX VERB PART VERB DET NOUN PUNCT"],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  test(title, () => {
    for (const [text, expected] of rows) {
      assert.equal(
        readText(text)
          .tokens.map((token) => token.tag)
          .join(" "),
        expected,
        text,
      );
    }
  });
}

test("tense and number stand in the fine tag", () => {
  const { tokens } = readText("Ships left the harbour after they had been searched, and one is leaving now.");
  const fine = Object.fromEntries(tokens.map((token) => [token.lower, token.fine]));
  assert.deepEqual(
    [fine["ships"], fine["left"], fine["harbour"], fine["searched"], fine["leaving"], fine["is"]],
    ["NNS", "VBD", "NN", "VBN", "VBG", "VBZ"],
  );
});

test("words get their lemmas", () => {
  for (const [text, expected] of [
    ["The leaders promised larger ships.", "the leader promise large ship ."],
    ["Armies seized three cities and fled.", "army seize three city and flee ."],
    ["He was running; they've gone.", "he be run ; they have go ."],
    ["Women and children were the worst hit.", "woman and child be the bad hit ."],
  ] as const) {
    assert.equal(
      readText(text)
        .tokens.map((token) => token.lemma)
        .join(" "),
      expected,
    );
  }
});

test("no verb ends in -oate or -ced", () => {
  const lemmas = readText("Holm floated a plan before ceding the port.").tokens.map((token) => token.lemma);
  assert.ok(lemmas.includes("float") && lemmas.includes("cede"), lemmas.join(" "));
});

test("a proper name keeps its letters as lemma", () => {
  assert.deepEqual(
    readText("Holm left Oslo.").tokens.map((token) => token.lemma),
    ["Holm", "leave", "Oslo", "."],
  );
});

test("headlines in capitals and text in lower case keep their verbs and nouns", () => {
  for (const text of ["FLOODS HIT THREE TOWNS IN THE SOUTH", "floods hit three towns in the south"]) {
    const tags = readText(text).tokens.map((token) => token.tag);
    assert.equal(tags[1], "VERB", text);
    assert.deepEqual(tags.slice(2, 3), ["NUM"], text);
    assert.deepEqual(tags.slice(4, 6), ["ADP", "DET"], text);
  }
});

test("reading the same text twice gives the same, whatever was read between", () => {
  const text = "The mayor of Port Hale denied the report.";
  const before = JSON.stringify(readText(text));
  readText("Zq ".repeat(3_000));
  assert.equal(JSON.stringify(readText(text)), before);
});
