import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";
import { checkSentence } from "../../src/rewriting/check.ts";
import type { DropReason } from "../../src/rewriting/check.ts";
import { toLine } from "../../src/rewriting/line.ts";
import type { Line } from "../../src/rewriting/line.ts";

const models = loadModels();
const line = (text: string): Line => toLine(text, (each) => readText(each, models));
const check = (lines: readonly string[], sentence: string): DropReason | undefined => checkSentence(line(sentence), lines.map(line));

const bridge = "The council said on Tuesday that the bridge could reopen in May, after 14 cracks were found in its northern pier.";
const quoted = "“We will not open it before it is safe,” said Anna Holm, the harbour director.";
const moved = "Some 300 people were evacuated, but nobody was hurt.";
const mine = "The firm planned to close the mine in 2027.";
const sued = "The union of Velm sued the Orsk Shipyard in March.";

test("a sentence that says what its lines say stands", () => {
  const supported: readonly (readonly [readonly string[], string])[] = [
    [[bridge], "The bridge could reopen in May, the council said on Tuesday."],
    [[bridge], "The council said 14 cracks were found in the northern pier."],
    [[bridge, quoted], "“We will not open it before it is safe,” Anna Holm said."],
    [[moved], "Some 300 people were evacuated."],
    [[moved], "Nobody was hurt."],
    [[mine], "The firm planned to close the mine."],
    [[sued], "In March the union of Velm sued the Orsk Shipyard."],
    [[moved, mine], "Some 300 people were evacuated, and the firm planned to close the mine."],
  ];
  for (const [lines, sentence] of supported) assert.equal(check(lines, sentence), undefined, sentence);
});

test("a line supports itself, whatever it holds", () => {
  for (const text of [bridge, quoted, moved, mine, sued]) assert.equal(check([text], text), undefined, text);
});

test("what the lines do not say is dropped, with the reason", () => {
  const unsupported: readonly (readonly [DropReason, readonly string[], string])[] = [
    ["form", [mine], ""],
    ["form", [mine], "The firm planned to close the mine. The firm planned to close the mine."],
    ["form", [mine], "Has the firm planned to close the mine?"],
    ["form", [mine], "The firm planned to close the <b>mine</b>."],
    ["form", [mine], "See https://mine.example.org, the firm planned to close the mine."],
    ["form", [mine], `The firm planned to close the mine${" and the mine".repeat(40)}.`],
    ["quotation", [quoted], "“We will open it before it is safe,” said Anna Holm."],
    ["quotation", [quoted], "Anna Holm said “safe before it is open”."],
    ["quotation", [mine], "The firm “planned” to close the mine."],
    ["quotation", [quoted], "“We will not open it before it is safe, said Anna Holm."],
    ["figure", [bridge], "The council said 17 cracks were found."],
    ["figure", [moved], "300 people were evacuated."],
    ["figure", [moved], "About 3,000 people were evacuated."],
    ["figure", [moved], "Some 300 people were hurt."],
    ["date", [bridge], "The council said the bridge could reopen in June."],
    ["date", [bridge], "The council said on Friday that the bridge could reopen in May."],
    ["name", [quoted], "“We will not open it before it is safe,” said Peter Holm."],
    ["name", [sued], "The union of Orsk sued the Velm Shipyard in March."],
    ["word", [mine], "The bankrupt firm planned to close the mine."],
    ["word", [sued], "The union of Velm attacked the Orsk Shipyard."],
    ["word", [mine], "It planned to close the mine."],
    ["negation", ["The mayor of Velm did not resign."], "The mayor of Velm did resign."],
    ["negation", ["The mayor of Velm has not apologised."], "The mayor of Velm has apologised."],
    ["word", ["The mayor of Velm resigned."], "The mayor of Velm never resigned."],
    ["modality", [bridge], "The council said the bridge will reopen in May."],
    ["modality", [mine], "The firm closed the mine."],
    ["attribution", [bridge], "The bridge could reopen in May."],
    ["attribution", [quoted], "“We will not open it before it is safe.”"],
    ["actor", [sued], "The Orsk Shipyard sued the union of Velm in March."],
  ];
  for (const [reason, lines, sentence] of unsupported) assert.equal(check(lines, sentence), reason, sentence);
});

test("a link between facts that no line links is dropped", () => {
  assert.equal(check([moved, mine], "Some 300 people were evacuated because the firm planned to close the mine."), "sense");
});

test("the words of one speaker are not put into the mouth of another", () => {
  const lines = ["Anna Holm said the pier was sound.", "Peter Lund said the tunnel was flooded."];
  assert.equal(check(lines, "Anna Holm said the pier was sound."), undefined);
  assert.equal(check(lines, "Peter Lund said the pier was sound."), "attribution");
});
