import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { toCutAnchors, toPassages } from "../../src/editions/web/passages.ts";
import type { Passage, Place } from "../../src/editions/web/passages.ts";

/** Passages as a line: `[name:...]` is the first piece of a place, `(name:...)` a piece after it. */
function toLine(passages: readonly Passage[]): string {
  return passages
    .map((passage) => {
      if (passage.kind === "text") return passage.text;
      const inner = `${passage.anchor}:${toLine(passage.children)}`;
      return passage.first ? `[${inner}]` : `(${inner})`;
    })
    .join("");
}

/** Places given as words of the text, in one string each. */
const cases: readonly (readonly [name: string, text: string, places: readonly (readonly [string, number, number])[], expected: string])[] =
  [
    ["no place", "abcdef", [], "abcdef"],
    ["one place", "abcdef", [["x", 1, 3]], "a[x:bc]def"],
    [
      "a place inside another",
      "abcdef",
      [
        ["y", 2, 3],
        ["x", 1, 4],
      ],
      "a[x:b[y:c]d]ef",
    ],
    [
      "places side by side",
      "abcdef",
      [
        ["x", 0, 3],
        ["y", 3, 6],
      ],
      "[x:abc][y:def]",
    ],
    [
      "places with the same start",
      "abcdef",
      [
        ["y", 1, 3],
        ["x", 1, 5],
      ],
      "a[x:[y:bc]de]f",
    ],
    [
      "crossing places",
      "abcdef",
      [
        ["x", 0, 4],
        ["y", 2, 6],
      ],
      "[x:ab[y:cd]](y:ef)",
    ],
    [
      "three that cross",
      "abcdefgh",
      [
        ["x", 0, 4],
        ["y", 2, 6],
        ["z", 3, 8],
      ],
      "[x:ab[y:c[z:d]]](z:(y:ef)gh)",
    ],
    ["the whole block", "abc", [["x", 0, 3]], "[x:abc]"],
  ];

test("places nest where they can and are cut where they cross", () => {
  for (const [name, text, places, expected] of cases) {
    const given = places.map(([anchor, start, end]): Place => ({ anchor, start, end }));
    assert.equal(toLine(toPassages(text, { start: 0, end: text.length }, given)), expected, name);
  }
});

test("a place that runs over the end of a block begins in one block and goes on in the next", () => {
  const text = "abc\n\ndef";
  const place: Place = { anchor: "x", start: 1, end: 7 };
  const first = toPassages(text, { start: 0, end: 3 }, [place]);
  const second = toPassages(text, { start: 5, end: 8 }, [place]);
  assert.equal(toLine(first), "a[x:bc]");
  assert.equal(toLine(second), "(x:de)f");
  assert.deepEqual(toCutAnchors([...first, ...second]), ["x"]);
});

const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 }).map((pairs) => {
  const known = new Map(
    pairs
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => [`p${Math.min(from, to)}-${Math.max(from, to)}`, [Math.min(from, to), Math.max(from, to)] as const]),
  );
  return [...known].map(([anchor, [start, end]]): Place => ({ anchor, start, end }));
});

test("every place covers exactly its characters, has one first piece, and no character is lost", () => {
  const text = "abcdefghijklmnopqrstuvwxyz0123";
  fc.assert(
    fc.property(places, (given) => {
      const covered = new Map<string, number[]>();
      const firsts = new Map<string, number>();
      let at = 0;
      let read = "";
      const walk = (passages: readonly Passage[], open: readonly string[]): void => {
        for (const passage of passages) {
          if (passage.kind === "mark") {
            if (passage.first) firsts.set(passage.anchor, (firsts.get(passage.anchor) ?? 0) + 1);
            walk(passage.children, [...open, passage.anchor]);
            continue;
          }
          read += passage.text;
          for (const anchor of open)
            covered.set(anchor, [...(covered.get(anchor) ?? []), ...Array.from(passage.text, (_, index) => at + index)]);
          at += passage.text.length;
        }
      };
      walk(toPassages(text, { start: 0, end: text.length }, given), []);
      assert.equal(read, text);
      for (const { anchor, start, end } of given) {
        assert.deepEqual(
          covered.get(anchor),
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        assert.equal(firsts.get(anchor), 1);
      }
    }),
  );
});
