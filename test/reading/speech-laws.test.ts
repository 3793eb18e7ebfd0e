import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isSound } from "../../src/kernel/index.ts";
import { toStandOff } from "../../src/reading/speech/index.ts";
import { readText } from "./speech-lines.ts";

describe("stand-off attributions", () => {
  test("join the pieces of one quotation and keep marks, that and auxiliaries", () => {
    const { text, reading } = readText("Holm has said that the road is closed. “The road,” she said, “is closed. We all know it.”");
    const words = toStandOff(reading.utterances, reading.tokens).map(({ source, cue, content }) =>
      [source, cue, content].map((ranges) => ranges.map(({ start, end }) => text.slice(start, end)).join(" | ")),
    );
    assert.deepEqual(words, [
      ["Holm", "has said", "that the road is closed"],
      ["she", "said", "“The road,” | “is closed. We all know it.”"],
    ]);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "’",
    "said",
    "Anna Holm",
    "the ministry",
    "told",
    "according to",
    "that",
    ",",
    ".",
    ":",
    "?",
    "—",
    "he",
    "\n",
    "the road is closed",
    "SMITH:",
    "statement",
    "😀",
    "1,200",
    "in the Times",
  );

  test("gives sound ranges, in order, with links to other utterances of the list", () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), (list) => {
        const { text, reading } = readText(list.join(" "));
        for (const [index, utterance] of reading.utterances.entries()) {
          const ranges = [
            utterance.content,
            utterance.outer,
            utterance.source,
            utterance.cue,
            ...utterance.mediums.map(({ range }) => range),
          ];
          for (const range of ranges) if (range) assert.ok(isSound(text, range), JSON.stringify(range));
          assert.ok(utterance.sentence >= 0 && utterance.sentence < reading.sentences.length);
          assert.ok(utterance.continues === null || (utterance.continues !== index && utterance.continues in reading.utterances));
          assert.ok(index === 0 || reading.utterances[index - 1]!.content.start <= utterance.content.start);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of a megabyte without sentences, with marks that never close, is read", () => {
    const { reading } = readText("“said the ministry that he told them ".repeat(8_000));
    assert.ok(reading.tokens.length > 50_000);
  });
});
