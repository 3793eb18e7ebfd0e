import assert from "node:assert/strict";
import { test } from "node:test";
import { countCharacters } from "../../src/page/html/features/character-counts.ts";
import type { CharacterCounts } from "../../src/page/html/features/character-counts.ts";

/** [text, what is counted] */
const texts: readonly (readonly [string, Partial<CharacterCounts>])[] = [
  ["", { words: 0, letters: 0, longestWord: 0 }],
  ["The ferry ran aground.", { words: 4, lowerWords: 3, letters: 18, capitals: 1, stops: 1, longestWord: 8 }],
  ["“Stop!” he said, 3.5 km out.\nThen: no", { words: 8, lineBreaks: 1, quotes: 2, digits: 2, commas: 1, stops: 1 }],
  ["Home | News › Local", { bars: 2, words: 5, lowerWords: 0 }],
  ["ann@lindow.example (c) #harbour", { addressSigns: 1, rightsSigns: 1, tagSigns: 1 }],
  ["港は再開した。船が戻った。", { cjk: 11, stops: 2, words: 1 }],
  ['{"a":1};', { symbols: 3, quotes: 2, digits: 1 }],
  ["порт открыт", { words: 2, lowerWords: 2, letters: 0 }],
];

for (const [text, wanted] of texts) {
  test(`"${text.slice(0, 30)}" is counted`, () => {
    const counts = countCharacters(text);
    for (const [name, count] of Object.entries(wanted)) assert.equal(counts[name as keyof CharacterCounts], count, name);
  });
}
