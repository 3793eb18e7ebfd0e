import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { contains, isSound, type Range } from "../../src/kernel/index.ts";
import { findFigures } from "../../src/reading/figures/index.ts";
import type { Sentence, Tag, Token } from "../../src/reading/index.ts";
import { findTimes } from "../../src/reading/times/index.ts";

/** Words and marks that figures and times are made of, so that random texts meet every rule. */
const pieces: readonly string[] = (
  "the a one two twenty five hundred thousand million and half quarter third thirds first dozen of to or between about some over nearly at least up last next year years ago week earlier later " +
  "May March Friday Sept. 2015 1990s 40th 3 12 1,200 2.5 1/4 $ US$ £ % percent dollars cents miles km m - – — , . : / ' ' s p.m. am yesterday now early late mid the end quarter ended is will said 😀 ½ ٣ \u200b"
).split(" ");

const text = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", " ", "\n", "\n\n")), { maxLength: 40 })
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);

const tags: readonly (readonly [Tag, string])[] = [
  ["NOUN", "NNS"],
  ["NOUN", "NN"],
  ["PROPN", "NNP"],
  ["ADJ", "JJ"],
  ["NUM", "CD"],
  ["VERB", "VBD"],
  ["VERB", "VBN"],
  ["AUX", "MD"],
  ["ADP", "IN"],
  ["DET", "DT"],
  ["PRON", "PRP"],
  ["PART", "POS"],
  ["CCONJ", "CC"],
  ["PUNCT", "."],
];

/** Tokens at the spaces of a text, with any tags: a tagger may be wrong, and nothing may break. */
function anyTokens(sample: string, choices: readonly number[]): Token[] {
  return [...sample.matchAll(/\S+/g)].map((found, index) => {
    const [tag, fine] = tags[(choices[index % choices.length] ?? 0) % tags.length]!;
    const [word] = found;
    return {
      start: found.index,
      end: found.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word,
      tag,
      fine,
      head: -1,
      relation: "dep",
    };
  });
}

function inOrder(ranges: readonly Range[]): boolean {
  return ranges.every((range, index) => index === 0 || ranges[index - 1]!.end <= range.start);
}

describe("laws of figures and times", () => {
  test("figures are sound, in order, do not overlap, and hold their number, hedge and finite values", () => {
    fc.assert(
      fc.property(text, (sample) => {
        const figures = findFigures(sample, [], []);
        assert.ok(inOrder(figures));
        for (const figure of figures) {
          assert.ok(isSound(sample, figure) && isSound(sample, figure.phrase) && isSound(sample, figure.number));
          assert.ok(contains(figure.phrase, figure) && contains(figure, figure.number));
          assert.ok(figure.hedge === null || contains(figure, figure.hedge));
          assert.ok(Number.isFinite(figure.value) && (figure.valueMax === null || Number.isFinite(figure.valueMax)));
          assert.ok(figure.kind === "score" || figure.valueMax === null || figure.valueMax > figure.value);
          assert.ok(figure.si === null || Number.isFinite(figure.si.value));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("figures and times are sound under any tags", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 }), (sample, choices) => {
        const tokens = anyTokens(sample, choices);
        const sentences: Sentence[] = [{ start: 0, end: sample.length, block: 0, first: 0, last: tokens.length }];
        const figures = findFigures(sample, tokens, sentences);
        assert.ok(inOrder(figures) && inOrder(findTimes(sample, tokens, sentences, "2016-05-11")));
        for (const figure of figures)
          assert.ok(isSound(sample, figure) && isSound(sample, figure.phrase) && contains(figure.phrase, figure));
      }),
      // A number that opens the text, before a hyphen.
      { numRuns: 1_000, examples: [["million-", [3, 0]]] },
    );
  });

  test("times are sound, in order, do not overlap, and their values are EDTF or null", () => {
    const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
    const date = String.raw`(?:${day}(?:T\d{2}:\d{2}:00)?|\d{4}-(?:0[1-9]|1[0-2]|2[1-4])|\d{4}|\d{3}X|\d{2}XX)`;
    const edtf = new RegExp(`^${date}(?:/${date})?$`);
    fc.assert(
      fc.property(text, fc.constantFrom(null, "2016-05-11", "1999-12-31T23:59:59Z", "2000-02-29", "nonsense"), (sample, published) => {
        const times = findTimes(sample, [], [], published);
        assert.ok(inOrder(times));
        for (const time of times) {
          assert.ok(isSound(sample, time));
          assert.ok(time.value === null || edtf.test(time.value), `${time.value} for ${sample.slice(time.start, time.end)}`);
          assert.notEqual(time.timex.value, "");
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("without a publication date no value is reckoned from one", () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const time of findTimes(sample, [], [], null)) {
          assert.ok(time.relativeTo === null || time.value === null, `${sample.slice(time.start, time.end)} = ${time.value}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("the same text gives the same figures and times", () => {
    fc.assert(
      fc.property(text, (sample) => {
        assert.deepEqual(findFigures(sample, [], []), findFigures(sample, [], []));
        assert.deepEqual(findTimes(sample, [], [], "2016-05-11"), findTimes(sample, [], [], "2016-05-11"));
      }),
      // A sum that the text ends right behind "to" once ended the reading too.
      { numRuns: 300, examples: [["£2.5to"]] },
    );
  });
});

/** Much of one thing. A reader that is not linear would need minutes, so that the limit of the test is no matter of speed. */
const size = 150_000;
const floods: Readonly<Record<string, string>> = {
  digits: "7",
  "points and digits": "1.",
  "commas and digits": "1,",
  "spaced groups": "1 000 ",
  "groups of three": ",000",
  "number words": "two hundred ",
  "scales without end": "million ",
  "spoken digits": "point five ",
  hyphens: "five-",
  "dollar signs": "$",
  slashes: "1/",
  "vague words": "hundreds of ",
  "hedges on hedges": "no more than ",
  "nested parts": "early late mid ",
  "the end of the end": "the end of ",
  months: "May ",
  weekdays: "Friday ",
  "one word": "a",
  "colons and digits": "1:",
  ordinals: "first ",
  "zero-width spaces": "\u200b1",
  "lone surrogates": "\ud83d",
  "open brackets": "(1 ",
  addresses: "http://1",
};

describe("floods are read in linear time", { timeout: 600_000 }, () => {
  for (const [name, piece] of Object.entries(floods)) {
    test(name, { timeout: 60_000 }, () => {
      const flood = piece.repeat(Math.ceil(size / piece.length));
      assert.ok(inOrder(findFigures(flood, [], [])));
      assert.ok(inOrder(findTimes(flood, [], [], "2016-05-11")));
    });
  }
});
