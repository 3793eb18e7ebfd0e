import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { classOf, EXTENDER, isInvisible, SPACE } from "../../src/reading/characters.ts";
import { cutTokens } from "../../src/reading/tokens.ts";

function cut(text: string): string {
  const { starts, ends } = cutTokens(text, { start: 0, end: text.length });
  return starts.map((start, index) => text.slice(start, ends[index])).join(" ");
}

const tables: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "clitics are tokens of their own": [
    ["They don't know.", "They do n't know ."],
    ["It isn’t Ann’s.", "It is n’t Ann ’s ."],
    ["We can't, won't, cannot", "We ca n't , wo n't , can not"],
    ["the workers' demands", "the workers ' demands"],
    ["She'd said they've left", "She 'd said they 've left"],
    ["IT'S OVER", "IT 'S OVER"],
    ["O'Hara met D'Souza at ten o'clock", "O'Hara met D'Souza at ten o'clock"],
    ["“Peace”’s price", "“ Peace ” ’s price"],
  ],
  "compounds are cut at hyphens, prefixed words are not": [
    ["a well-known dam-builder", "a well - known dam - builder"],
    ["non-nuclear co-operation since mid-1990", "non-nuclear co-operation since mid-1990"],
    ["Park Min-ho", "Park Min - ho"],
    ["10-15 ships", "10 - 15 ships"],
  ],
  "a sign of money stands apart from its number": [
    ["$10billion", "$ 10 billion"],
    ["a €4.5bn loan", "a € 4.5 bn loan"],
    ["US$20m and £3,000.50", "US$ 20 m and £ 3,000.50"],
    ["12.5% of 1,00,000", "12.5 % of 1,00,000"],
  ],
  "units are cut off numbers, ordinals and decades are not": [
    ["40km by 5pm", "40 km by 5 pm"],
    ["the 21st and the 1990s", "the 21st and the 1990s"],
    ["at 10:30 on 11/9", "at 10:30 on 11/9"],
    ["G7, B2, 4x4", "G7 , B2 , 4x4"],
    ["the '90s", "the '90s"],
  ],
  "stops of abbreviations and initials stay": [
    ["The U.S. and the U.K. met.", "The U.S. and the U.K. met ."],
    ["Anna Holm, of Rosk, Ill., said she was ill.", "Anna Holm , of Rosk , Ill. , said she was ill ."],
    ["Gen. L. P. Moss, Ph.D., of Hale Inc. said", "Gen. L. P. Moss , Ph.D. , of Hale Inc. said"],
    ["at 6 a.m. on Jan. 5", "at 6 a.m. on Jan. 5"],
    ["She said no. They left in Jan.", "She said no . They left in Jan ."],
    ["paid by AT&T and R&D", "paid by AT&T and R&D"],
    ["it ended.The next day", "it ended . The next day"],
  ],
  "runs of marks stay together, other marks stand alone": [
    ["Wait... what?! -- yes…", "Wait ... what ?! -- yes …"],
    ["(“Go,” he said)", "( “ Go , ” he said )"],
    ["off—quickly—again", "off — quickly — again"],
    ["''old'' style", "'' old '' style"],
  ],
  "addresses are one token": [
    ["see https://example.org/a-b?c=1, then www.example.com.", "see https://example.org/a-b?c=1 , then www.example.com ."],
    ["write to press.office@example.gov.uk!", "write to press.office@example.gov.uk !"],
    ["Example.com and @harbour_news #flood", "Example.com and @harbour_news #flood"],
  ],
  "signs that are more than one unit are not torn apart": [
    ["ok 👩‍🚒 👍🏽🇰🇪!", "ok 👩‍🚒 👍🏽 🇰🇪 !"],
    ["new\u200B\u00ADname and \u200Bx", "new\u200B\u00ADname and x"],
    ["שלום, عالم", "שלום , عالم"],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  test(title, () => {
    for (const [text, expected] of rows) assert.equal(cut(text), expected);
  });
}

test("every character that can be seen is in exactly one token, in order", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("U.S. ", "don't", "\u200d", "$5bn", "...", "a@b.c", "’", "\ud800", "e\u0301"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const { starts, ends } = cutTokens(text, { start: 0, end: text.length });
      let at = 0;
      for (const [index, start] of starts.entries()) {
        assert.ok(start >= at && ends[index]! > start);
        for (let gap = at; gap < start; gap++) assert.ok(isUnseen(text.charCodeAt(gap)), JSON.stringify(text));
        at = ends[index]!;
      }
      for (let gap = at; gap < text.length; gap++) assert.ok(isUnseen(text.charCodeAt(gap)), JSON.stringify(text));
      assert.equal(ends.at(-1) === undefined || ends.at(-1)! <= text.length, true);
    }),
  );
});

function isUnseen(unit: number): boolean {
  return classOf(unit) === SPACE || (classOf(unit) === EXTENDER && isInvisible(unit));
}

test("the work grows with the text and not with its square", () => {
  for (const unit of ["a-", "a.", "a'", "1,", "x@", "://", "…", "$", "’", "a\u200b"]) {
    const reads = [4_000, 8_000].map((times) => countReads(unit.repeat(times)));
    assert.ok(reads[1]! < reads[0]! * 2.5, `${unit}: ${reads.join(", ")}`);
  }
});

/** How often the scanner looks at a character of the text. */
function countReads(text: string): number {
  let reads = 0;
  const watched = Object.create(String.prototype) as { charCodeAt: (at: number) => number; slice: (from: number, to: number) => string };
  const watchedText = Object.assign(watched, {
    charCodeAt: (at: number): number => {
      reads++;
      return text.charCodeAt(at);
    },
    slice: (from: number, to: number): string => {
      reads += to - from;
      return text.slice(from, to);
    },
    startsWith: (prefix: string, at: number): boolean => text.startsWith(prefix, at),
  });
  cutTokens(watchedText as unknown as string, { start: 0, end: text.length });
  return reads;
}
