import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { checkRecord, placesOf, recordOf } from "./reading-laws.ts";

/*
 * What holds for the reading of every text: each annotation is what the text says at its offsets. Texts are put together by chance from
 * words that meet every annotator, and from characters that break careless ones.
 */

const words =
  "the The minister Anna Brandt Brandt she he they said told asked that “ ” \" ' ‘ ’ , . ; : ( ) — … ! ? Norway Oslo U.N. Mr. $5 million 12 40 years ago on Friday last week agreed to send will visit attacked rebels because who which not 's n't".split(
    " ",
  );
const oddities = [
  "😀",
  "👨‍👩‍👧",
  "\u200b",
  "\u202e",
  "قال الوزير",
  "שלום",
  "新闻报道",
  "\ud83d",
  "e\u0301",
  "\u0000",
  "\ufeff",
  "ﬁ",
  "\u00ad",
  "１２",
];

const someText = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...words, ...oddities), fc.constantFrom(" ", " ", " ", "", "\n", "\n\n", "\r\n", "\u2028")), {
      maxLength: 60,
    })
    .map((parts) => parts.map(([word, gap]) => word + gap).join("")),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
);

describe("every annotation of a reading", () => {
  it("is what the text says at its offsets, in texts put together by chance", () => {
    fc.assert(
      fc.property(someText, (text) => checkRecord(recordOf(text))),
      { numRuns: 400, examples: [["said not "], ["agreed the\n\nasked "]] },
    );
  });

  it("is so in an article", () => {
    const record = recordOf(readFileSync(join(import.meta.dirname, "../../examples/harbour-bridge/README.md"), "utf8"));
    checkRecord(record);
    assert.ok([...placesOf(record, "record")].length > 200);
  });
});

/** Kinds of text that no newspaper prints and every reader meets. */
const odd: Readonly<Record<string, string>> = {
  nothing: "",
  "white space": " \n\t \u00a0\u3000\n",
  "a sentence without an end": "the minister said that the army attacked the town and ".repeat(150),
  "no punctuation": "the minister met the king in oslo on friday he said nothing ".repeat(80),
  capitals: "THE PRESIDENT OF FRANCE SAID ON MONDAY THAT HE WOULD VISIT NORWAY. ".repeat(40),
  "marks that open": "“he said ‘she said ".repeat(120),
  "marks that close": "he said” she said’ ".repeat(120),
  brackets: "((([[[".repeat(300),
  emoji: "😀 said 👨‍👩‍👧‍👦🇫🇷 to 🏳️‍🌈! ".repeat(100),
  "right to left": "قال الرئيس إن \u202eהמלך אמר\u202c the king said ".repeat(60),
  "zero width": "Ja\u200bne Br\u200dandt\ufeff sa\u00adid \u2060".repeat(100),
  "halves of characters": "\ud83d said \ude00 ".repeat(100),
  "signs of private use": "\u{517f2}\u{534ad}",
  "zero bytes": "\u0000".repeat(2_000),
  "one word": "x".repeat(20_000),
  "marks upon marks": `a${"\u0301".repeat(5_000)}`,
  "blank lines": "\n\n".repeat(3_000),
};

describe("odd texts are read without a crash, and every law holds", () => {
  for (const [name, text] of Object.entries(odd)) it(name, () => checkRecord(recordOf(text)));

  it("a text without a date leaves relative times open", () => {
    const { times, published } = recordOf("The bridge was closed on Tuesday.\n\nIt will reopen next month.");
    assert.equal(published, null);
    assert.deepEqual(
      times.map(({ value, edtf }) => [value, edtf]),
      [
        ["XXXX-WXX-2", null],
        ["XXXX-XX", null],
      ],
    );
  });

  it("quotation marks without a partner are told", () => {
    assert.deepEqual(
      recordOf("“The bridge is closed, the minister said on Friday.").notices.map(({ code }) => code),
      ["unbalanced-quotation-marks"],
    );
  });

  it("lines keep their offsets, whatever ends them", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028"]) {
      const text = `Anna Brandt left Oslo.${end}${end}She will visit Norway.`;
      const record = recordOf(text);
      assert.equal(record.text, text);
      checkRecord(record);
    }
  });
});

/** Much of one thing. A reading that is not linear would need hours, so that the limit of the test is no matter of speed. */
describe("floods are read in linear time", { timeout: 900_000 }, () => {
  it("a sentence that never ends", () => {
    const text = "the minister said that the army of the king attacked the town and ".repeat(3_000);
    const record = recordOf(text);
    assert.equal(record.text.length, text.length);
    assert.equal(record.tokens.at(-1)!.end, text.length - 1);
  });

  it("a word of a megabyte", () => {
    assert.equal(recordOf("x".repeat(1_000_000)).tokens.at(-1)!.end, 1_000_000);
  });

  it("five thousand different names", () => {
    const syllables = "ba de ki lo mu na pe ri so tu va ze cha dor fin gal hem jus kor lin".split(" ");
    const word = (at: number): string =>
      [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20].map((part) => syllables[part]).join("");
    const nameOf = (at: number): string => `Anna ${word(at)[0]!.toUpperCase()}${word(at).slice(1)}${syllables[Math.floor(at / 8_000)]}`;
    const text = Array.from({ length: 5_000 }, (_, at) => `${nameOf(at)} said no.`).join(" ");
    assert.ok(recordOf(text).entities.length > 2_500);
  });
});
