import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findSnippet, toStems } from "../../src/desk/index.ts";
import { parseQuery } from "../../src/desk/search/query.ts";

const empty = { phrases: [], without: [], outlet: null, speaker: null, from: null, to: null };

describe("a query", () => {
  const cases: readonly (readonly [string, Partial<ReturnType<typeof parseQuery>["filter"]>])[] = [
    ["", {}],
    ["bridge toll", { phrases: ["bridge", "toll"] }],
    ['"temporary ferry" -tug', { phrases: ["temporary ferry"], without: ["tug"] }],
    ['outlet:"The Daily Tide" speaker:Lark', { outlet: "The Daily Tide", speaker: "Lark" }],
    ["FROM:2026-06-01 to:2026-06", { from: "2026-06-01", to: "2026-06" }],
    ['"left open', { phrases: ["left open"] }],
    ["«ferry» NEAR(a) * ^", { phrases: ["«ferry»", "NEAR(a)"] }],
  ];
  for (const [written, filter] of cases) {
    it(`reads ${written || "nothing"}`, () => assert.deepEqual(parseQuery(written).filter, { ...empty, ...filter }));
  }

  it("says what it did not understand and goes on", () => {
    const { filter, remarks } = parseQuery("author:smith from:yesterday");
    assert.deepEqual(filter.phrases, ["author smith"]);
    assert.equal(remarks.length, 2);
  });

  it("takes one plain number for a figure as well", () => {
    assert.deepEqual([parseQuery("11,000 households").value, parseQuery("2 of 3").value, parseQuery("bridge").value], [11_000, null, null]);
  });
});

describe("a snippet", () => {
  const text = `${"Nothing of note was said here. ".repeat(20)}The Café owners' warnings came too late. ${"More of the same. ".repeat(20)}`;

  it("shows the words in any form, with and without marks, and says where they stand", () => {
    const { pieces, start, end } = findSnippet(text, toStems(["cafe", "warned"]));
    assert.deepEqual([pieces[1], pieces[3]], ["Café", "warnings"]);
    assert.equal(pieces.join(""), text.slice(start, end));
    assert.ok(end - start < 330);
  });

  it("shows the first stretch with all of the words, marked wherever they stand in it", () => {
    const long = `${"A warning, and another. ".repeat(30)}The café's door. The café warned again. ${"Warned again. ".repeat(40)}`;
    const { pieces, start, end } = findSnippet(long, toStems(["cafe", "door"]));
    const marked = pieces.filter((_, at) => at % 2 === 1);
    assert.deepEqual(marked, ["café", "door", "café"]);
    assert.ok(start < long.indexOf("café") && end > long.lastIndexOf("café"));
    const one = findSnippet(long, toStems(["warnings"])).pieces.filter((_, at) => at % 2 === 1);
    assert.ok(one.length >= 10, "the first stretch is full of it");
    assert.equal(findSnippet(long, toStems(["cafe", "zebra"])).pieces[1], "café", "most of the words");
  });

  it("shows the beginning when no word is there", () => {
    assert.equal(findSnippet(text, toStems(["zebra"])).start, 0);
  });
});
