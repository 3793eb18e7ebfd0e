import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sameWords } from "../../src/reading/speech/index.ts";

const whole = "We will rebuild the bridge before the winter comes, and nobody will pay a toll for crossing it.";

describe("the same quotation in two reports", () => {
  const table: readonly (readonly [title: string, other: string, same: boolean, altered: boolean])[] = [
    ["word for word", whole, true, false],
    [
      "with other marks and capitals",
      "we will rebuild the bridge before the winter comes — and nobody will pay a toll for crossing it",
      true,
      false,
    ],
    ["shortened at its end", "We will rebuild the bridge before the winter comes,", true, false],
    ["shortened at its beginning", "nobody will pay a toll for crossing it", true, false],
    ["with a marked cut", "We will rebuild the bridge … and nobody will pay a toll for crossing it.", true, false],
    ["with a word changed", "We will restore the bridge before the winter comes, and nobody will pay a toll for crossing it.", true, true],
    ["with words left out and no mark of it", "We will rebuild the bridge, and nobody will pay a toll for crossing it.", true, true],
    ["with a word added", "We will certainly rebuild the bridge before the winter comes", true, true],
    ["of another statement", "The ferry is late because the engine failed again this morning.", false, false],
    ["that shares its small words only", "The winter will be long and the people of the town will pay for it.", false, false],
    ["of three words that stand in it", "rebuild the bridge", true, false],
    ["of three words that are strewn over it", "we toll it", false, false],
    ["without words", "…", false, false],
  ];
  for (const [title, other, same, altered] of table) {
    test(`is judged ${title}`, () => {
      const found = sameWords(whole, other);
      assert.deepEqual({ same: found.same, altered: found.altered }, { same, altered });
    });
  }

  test("is judged alike from both sides, and a text is always its own quotation", () => {
    const words = fc
      .array(fc.constantFrom("we", "will", "not", "pay", "the", "toll", "bridge", "…", ","), { maxLength: 14 })
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (left, right) => {
        const there = sameWords(left, right);
        const back = sameWords(right, left);
        assert.equal(there.shared, back.shared);
        assert.ok(there.shared >= 0 && there.shared <= 1);
        const itself = sameWords(left, left);
        assert.equal(itself.same, /[a-z]/.test(left));
        assert.equal(itself.altered, false);
      }),
    );
  });
});
