import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashWord, scanned, scanWords, shapes, wordsMax } from "../../src/stories/words.ts";

const wordsOf = (text: string): string[] => {
  const count = scanWords(text, 0, text.length);
  return Array.from({ length: count }, (_, word) => text.slice(scanned.starts[word], scanned.ends[word]));
};
const quotedOf = (text: string): string[] => wordsOf(text).filter((_, word) => (scanned.shapes[word]! & shapes.quoted) !== 0);

describe("words of a text", () => {
  const same: readonly (readonly [one: string, other: string])[] = [
    ["Bridge", "bridge"],
    ["bridges", "bridge"],
    ["cities", "city"],
    ["Mayor's", "mayor"],
    ["mayor\u2019s", "mayor"],
    ["1,200", "1200"],
    ["\u00c9cole", "\u00e9cole"],
    ["N\u0303", "n"],
  ];
  for (const [one, other] of same) {
    it(`"${one}" and "${other}" are one word`, () => assert.equal(hashWord(one), hashWord(other)));
  }

  const apart: readonly (readonly [one: string, other: string])[] = [
    ["glass", "glas"],
    ["bus", "bu"],
    ["crisis", "crisi"],
    ["as", "a"],
    ["1.8", "18"],
    ["12", "21"],
    ["O'Neil", "O"],
  ];
  for (const [one, other] of apart) {
    it(`"${one}" and "${other}" are two words`, () => assert.notEqual(hashWord(one), hashWord(other)));
  }

  it("scripts without spaces give overlapping pairs", () =>
    assert.deepEqual(wordsOf("\u6771\u4eac\u6e7e"), ["\u6771\u4eac", "\u4eac\u6e7e"]));

  const quotations: readonly (readonly [text: string, quoted: readonly string[]])[] = [
    ['The dam "will hold", she said.', ["will", "hold"]],
    ["\u201cNobody slept,\u201d he said. \u00abEncore\u00bb.", ["Nobody", "slept", "Encore"]],
    ['One mark of 6" is no quotation.\nThe next line "is" one.', ["is"]],
    ["No marks.", []],
  ];
  for (const [text, quoted] of quotations)
    it(`the quoted words of ${JSON.stringify(text)}`, () => assert.deepEqual(quotedOf(text), quoted));

  it("stops at the limit", () => assert.equal(scanWords("a ".repeat(wordsMax + 5), 0, 1e9 - 1), wordsMax));
});
