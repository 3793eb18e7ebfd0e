import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

function namesOf(text: string): string[] {
  const reading = readText(text);
  return reading.names.map(({ start, end, type }) => `${text.slice(start, end)}:${type}`);
}

const tables: Readonly<Record<string, readonly (readonly [text: string, names: readonly string[]])[]>> = {
  "persons, organizations and places are found": [
    [
      "Anna Holm of the World Health Organization flew from Oslo to Nairobi.",
      ["Anna Holm:person", "World Health Organization:organization", "Oslo:place", "Nairobi:place"],
    ],
    ["Talks between Norway and Kenya began in Geneva on Monday.", ["Norway:place", "Kenya:place", "Geneva:place"]],
  ],
  "titles, articles and possessive endings are not part of a name": [
    ["President Maria Lund’s visit pleased Mr. Peter Berg.", ["Maria Lund:person", "Peter Berg:person"]],
    ["The European Union's ministers met in Brussels.", ["European Union:organization", "Brussels:place"]],
  ],
  "how often a paper comes out is a part of its name": [
    [
      "Marrow Water was warned in March that the cover was rotten, a letter that The Daily Tide has seen shows.",
      ["Marrow Water:other", "Daily Tide:organization"],
    ],
  ],
  "the adjective of a country and its people are no names": [
    ["Danish sailors and Chilean traders met Norwegians in Oslo.", ["Oslo:place"]],
  ],
  "names that are joined by hyphens are whole": [
    ["Park Min-ho met Jean-Pierre Blanc in Aix-en-Provence.", ["Park Min-ho:person", "Jean-Pierre Blanc:person", "Aix-en-Provence:place"]],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  test(title, () => {
    for (const [text, expected] of rows) assert.deepEqual(namesOf(text), expected, text);
  });
}

test("a dateline in capitals is a place", () => {
  assert.ok(namesOf("NAIROBI, Kenya — The port was closed on Friday, officials said.").includes("NAIROBI:place"));
});

test("days and months are no names", () => {
  const found = namesOf("On Monday in March the court sat; by Friday it had risen.");
  assert.deepEqual(found, []);
});

test("odd text gives names inside the text or none, and never fails", () => {
  for (const text of ["A".repeat(50_000), "Lee ".repeat(2_000), "👍 👍🏽", "١٢٣ عاصمة", "\u200b\u200d", "LEE. ".repeat(800), "‘’“”'\"", ""]) {
    let end = 0;
    for (const name of readText(text).names) {
      assert.ok(name.start >= end && name.end > name.start && name.end <= text.length);
      end = name.end;
    }
  }
});
