import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actorsOf, readMarked } from "./marked-names.ts";

type Expected = Readonly<Record<string, readonly string[] | undefined>>;

/** Only the actors of the table are compared: a text may name more. */
function check(table: readonly (readonly [markup: string, expected: Expected])[]): void {
  for (const [markup, expected] of table) {
    const found = actorsOf(readMarked(markup));
    for (const [name, words] of Object.entries(expected)) assert.deepEqual(found[name], words, `${name} in: ${markup}`);
  }
}

describe("a family name alone", () => {
  test("is given to neither of two relatives who share it, but their house to them", () => {
    check([
      ["{p:Maria} and {p:Anna Lund} came to the fair. President {p:Lund} smiled.", { "Anna Lund": ["Anna Lund"], Lund: ["Lund"] }],
      ["{p:Maria} and {p:Anna Lund} came to the fair. {p:Mrs. Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
      ["{p:Maria} and {p:Anna Lund} came to the fair. The {p:Lund} home was shut.", { "Anna Lund": ["Anna Lund", "Lund"] }],
      ["{p:Holm} and {p:Anna Lund} came to the fair. {p:Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
    ]);
  });

  test("stays with the one it is said of with a title of his own, though his wife bears it too", () => {
    check([
      [
        "{p:Peter Lund} came at noon. {p:Mr. Lund} smiled. {p:Mrs. Lund} stayed away. Later {p:Mr. Lund} left, and {p:Lund} was cheered.",
        { "Peter Lund": ["Peter Lund", "Lund", "Lund", "Lund"] },
      ],
    ]);
  });

  test("is, when it is long, taken for the person named in full whose name it nearly is", () => {
    check([
      ["{p:Karl Torstensson} led the board. {p:Mr. Torstenson} left at noon.", { "Karl Torstensson": ["Karl Torstensson", "Torstenson"] }],
      ["{p:Karl Lund} led the board. {p:Mr. Lunt} left at noon.", { "Karl Lund": ["Karl Lund"], Lunt: ["Lunt"] }],
    ]);
  });
});
