import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isSound } from "../../src/kernel/index.ts";
import type { Range } from "../../src/kernel/index.ts";
import { findMarks } from "../../src/reading/speech/index.ts";

/** Paragraphs of a text are its lines. */
function blocksOf(text: string): readonly Range[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

function passagesOf(text: string): readonly string[] {
  return findMarks(text, blocksOf(text)).passages.map(
    ({ content, within }) => `${within < 0 ? "" : "> "}${text.slice(content.start, content.end)}`,
  );
}

function unpairedIn(text: string): number {
  return findMarks(text, blocksOf(text)).unpaired.length;
}

describe("quotation marks", () => {
  const table: readonly (readonly [text: string, passages: readonly string[]])[] = [
    ["“We won,” she said.", ["We won,"]],
    ['"We won," she said.', ["We won,"]],
    ["‘We won,’ she said.", ["We won,"]],
    ["'We won,' she said.", ["We won,"]],
    ["''We won,'' she said.", ["We won,"]],
    ["``We won,'' she said.", ["We won,"]],
    ["„Wir haben gewonnen“, sagte sie.", ["Wir haben gewonnen"]],
    ["«Nous avons gagné», dit-elle.", ["Nous avons gagné"]],
    ["»Vi vandt«, sagde hun.", ["Vi vandt"]],
    ['“We won," she said. "We won,” he said.', ["We won,", "We won,"]],
    ['He said ("quietly") no.', ["quietly"]],
    ['The plan—"madness"—failed.', ["madness"]],
  ];
  for (const [text, passages] of table) test(`pair in: ${text}`, () => assert.deepEqual(passagesOf(text), passages));

  test("are told apart from apostrophes", () => {
    assert.deepEqual(passagesOf("It's the ministers' plan, isn't it? The '90s and rock ’n’ roll are over, ’tis said."), []);
    assert.deepEqual(passagesOf("'It's the ministers' plan, isn't it?' she asked."), ["It's the ministers' plan, isn't it?"]);
    assert.deepEqual(passagesOf("‘It’s the ministers’ plan,’ she said. ‘It isn’t mine.’"), ["It’s the ministers’ plan,", "It isn’t mine."]);
    assert.deepEqual(passagesOf("The 'night owls' and 'outcasts' met."), ["night owls", "outcasts"]);
  });

  test("are told apart from feet and inches", () => {
    assert.deepEqual(passagesOf('The board is 6\' 2" long and 3" wide.'), []);
  });

  test("nest, single inside double and double inside single", () => {
    assert.deepEqual(passagesOf("“He told me ‘never again’ and left,” she said."), ["He told me ‘never again’ and left,", "> never again"]);
    assert.deepEqual(passagesOf("'He told me \"never again\" and left,' she said."), [
      'He told me "never again" and left,',
      "> never again",
    ]);
  });

  test("run on over paragraphs when each paragraph opens with one", () => {
    const text = "“We came early.\n“We waited for hours.\n“Nobody opened,” he said.";
    assert.deepEqual(passagesOf(text), ["We came early.", "We waited for hours.", "Nobody opened,"]);
    assert.equal(unpairedIn(text), 0);
    assert.deepEqual(
      findMarks(text, blocksOf(text)).passages.map((passage) => passage.runsOn),
      [true, true, false],
    );
  });

  test("without a partner are reported and hide nothing behind them", () => {
    assert.deepEqual(passagesOf("She called it “a farce and left.\n“No,” he said."), ["a farce and left.", "No,"]);
    assert.deepEqual(passagesOf("She called it “a farce and left.\nNobody spoke. “No,” he said."), ["No,"]);
    assert.equal(unpairedIn("She called it “a farce and left.\nNobody spoke. “No,” he said."), 1);
    assert.deepEqual(passagesOf('He said "yes" and "no and "perhaps" again.'), ["yes", "perhaps"]);
    assert.equal(unpairedIn("a farce” and left"), 1);
  });

  test("around nothing hold no passage", () => {
    assert.deepEqual(passagesOf('"" “ ” \'\' "…"'), []);
  });

  test("hold sound ranges in text order in any text", () => {
    const signs = fc.constantFrom(..."\"'“”‘’„«»`.,!?- \n", "a", "B", "1", "😀", "é");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 80 }), (characters) => {
        const text = characters.join("");
        const { passages, unpaired } = findMarks(text, blocksOf(text));
        for (const [index, { content, outer, within }] of passages.entries()) {
          assert.ok(isSound(text, content) && isSound(text, outer));
          assert.ok(outer.start < content.start && content.end <= outer.end);
          assert.ok(within < index);
          if (within >= 0) assert.ok(passages[within]!.outer.start <= outer.start && outer.end <= passages[within]!.outer.end);
          if (index > 0) assert.ok(passages[index - 1]!.outer.start <= outer.start);
        }
        for (const range of unpaired) assert.ok(isSound(text, range));
      }),
      { numRuns: 2000 },
    );
  });

  test("cost time in proportion to the text", () => {
    // Worst cases that a quadratic pairing cannot finish: tens of thousands of openings, closings, possessives.
    for (const piece of ["“a ", "a” ", "the dogs' ", "'a ", "‘a s’ b ", '"a ', "«a"]) {
      const text = piece.repeat(40_000);
      const { passages, unpaired } = findMarks(text, [{ start: 0, end: text.length }]);
      assert.ok(passages.length + unpaired.length <= text.length);
    }
  });
});
