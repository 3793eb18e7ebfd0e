import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/kernel/index.ts";
import type { Block } from "../../src/page/index.ts";
import { cutSentences } from "../../src/reading/sentences.ts";

function split(text: string, blocks: readonly Block[] = []): string[] {
  return cutSentences(text, blocks).sentences.map(({ start, end }) => text.slice(start, end));
}

const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "stops, question marks and exclamation marks end sentences": [
    ["The ferry sank.", "Nobody was hurt."],
    ["Why now?", "No one knows!", "The port stays shut."],
  ],
  "marks that close a quotation belong to the sentence before": [
    ["“We are ready.”", "The minister left."],
    ['He said: "It is over."', "Then he sat down."],
    ["(The talks failed.)", "A new round begins."],
  ],
  "a question inside marks does not end the sentence that reports it": [
    ["“Who will pay?” the mayor asked.", "Nobody answered."],
    ["“Who will pay?”", "The council met again on Monday."],
  ],
  "titles, initials and references do not end sentences": [
    ["Gen. A. B. Cole met Mrs. Day in St. Ives.", "They talked."],
    ["It is in No. 7 of the list.", "See it."],
  ],
  "the mark of a name ends no sentence": [["She told E! News about the pier.", "He likes Yahoo! Finance."]],
  "a bracket after an abbreviation belongs to what stands before it": [
    ["Rep. Peter Lund Jr. (D-Ill.) pleaded guilty on Monday.", "He left."],
    ["She works for Hale Inc.", "(The firm is old.)"],
  ],
  "an abbreviation ends a sentence when the next word opens one": [
    ["She works for Hale Inc.", "The firm is old."],
    ["He flew to the U.S. Senate hearing.", "It was long."],
    ["They arrived at 6 p.m.", "He was late."],
    ["It opens at 6 a.m. Monday."],
  ],
  "captions that were copied in a row end where an article or a pronoun with a capital opens the next": [
    ["A crowd waits at the pier", "The ferry left an hour late", "It is due at noon", "A second ferry waits."],
    ["(Photo: Nordpress)", "The mayor opened the pier."],
    ["She writes for The Vik Courier in The Hague and spoke to The press."],
    ["He said The road was shut, and group A streptococcus was found."],
  ],
  "an ellipsis ends a sentence only before a capital": [
    ["Well ... we will see.", "Perhaps..."],
    ["He waited…", "Then it rained."],
  ],
  "a stop without a space after it ends a sentence before a capital": [["It rained.", "The match went on."]],
  "a dateline may name a known place in small letters, a state, or an agency alone": [
    ["DALLAS, Texas -", "No charges have been filed."],
    ["Oslo –", "In her first speech the mayor spoke of ferries."],
    ["LAHORE:", "A crowd gathered at the gate."],
    ["(CNN)", "The ferry left the port on Monday."],
    ["(NATO troops left the port on Monday.)", "It was quiet."],
    ["Anna Holm – The mayor of Vik – left the hall."],
    ["WEATHER: RAIN ALL DAY"],
  ],
  "a dateline stands before the first sentence, a headline with a hyphen is one": [
    ["PORT ELLERY, Halden —", "The bridge was closed."],
    ["VIK (Nordpress) -", "The dam was opened."],
    ["OSLO -", "The dam was opened."],
    ["OSLO - LATE WIN FOR NORLAND"],
    ["SOCCER - LATE WIN FOR NORLAND"],
    ["Vik — a small town — has a dam."],
  ],
  "a headline without a stop is one sentence": [["Floods cut off three towns, ministers say"]],
};

for (const [title, rows] of Object.entries(tables)) {
  test(title, () => {
    for (const sentences of rows) assert.deepEqual(split(sentences.join(" ")), sentences);
  });
}

test("glued sentences are parted", () => {
  assert.deepEqual(split("It rained.The match went on."), ["It rained.", "The match went on."]);
});

test("no sentence crosses the end of a block, and each names its block", () => {
  const text = "Port reopens\n\nThe port reopened on Friday\n\nShips came. Ships left.";
  const blocks: Block[] = [
    { kind: "title", start: 0, end: 12 },
    { kind: "paragraph", start: 14, end: 41 },
    { kind: "paragraph", start: 43, end: text.length },
  ];
  const { sentences } = cutSentences(text, blocks);
  assert.deepEqual(
    sentences.map(({ start, end, block }) => [text.slice(start, end), block]),
    [
      ["Port reopens", 0],
      ["The port reopened on Friday", 1],
      ["Ships came.", 2],
      ["Ships left.", 2],
    ],
  );
});

test("a blank line inside a block ends a sentence", () => {
  assert.deepEqual(split("first line\n\nsecond line"), ["first line", "second line"]);
});

test("sentences follow each other without gap or overlap in tokens, and none is longer than the limit", () => {
  for (const text of ["word ".repeat(5_000), "a.b,c;".repeat(9_000), "? ! ".repeat(3_000), "x".repeat(100_000), "\u200b \u200b", ""]) {
    const { ranges, sentences } = cutSentences(text, []);
    let next = 0;
    for (const { first, last } of sentences) {
      assert.equal(first, next);
      assert.ok(last > first && last - first <= limits.sentenceTokens);
      next = last;
    }
    assert.equal(next, ranges.starts.length);
  }
});
