import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { findSnippet, search, toStems } from "../../src/desk/index.ts";
import { parseQuery } from "../../src/desk/search/query.ts";
import { hasPhrases, toIndexedWords } from "../../src/desk/search/words.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, fill, openTestDesk } from "./reports.ts";

const empty = { words: [], without: [], outlet: null, speaker: null, from: null, to: null };

describe("a query", () => {
  const cases: readonly (readonly [string, Partial<ReturnType<typeof parseQuery>["filter"]>])[] = [
    ["", {}],
    ["bridge toll", { words: ["bridge", "toll"] }],
    ['"temporary ferry" -tug', { words: ["temporary", "ferry"], without: ["tug"] }],
    ['outlet:"The Daily Tide" speaker:Lark', { outlet: "The Daily Tide", speaker: "Lark" }],
    ["FROM:2026-06-01 to:2026-06", { from: "2026-06-01", to: "2026-06" }],
    ['"left open', { words: ["left", "open"] }],
    ["«ferry» NEAR(a) * ^", { words: ["ferry", "near", "a"] }],
  ];
  for (const [written, filter] of cases) {
    it(`reads ${written || "nothing"}`, () => assert.deepEqual(parseQuery(written).filter, { ...empty, ...filter }));
  }

  it("says what it did not understand and goes on", () => {
    const { terms, remarks } = parseQuery("author:smith from:yesterday");
    assert.deepEqual(terms, ["author smith"]);
    assert.equal(remarks.length, 2);
  });

  it("takes one plain number for a figure as well", () => {
    assert.deepEqual([parseQuery("11,000 households").value, parseQuery("2 of 3").value, parseQuery("bridge").value], [11_000, null, null]);
  });
});

describe("words and phrases", () => {
  const text = "The crew was short of hands, said the owners of Café Ödland. Short crews sail.";
  const cases: readonly (readonly [string, boolean])[] = [
    ['"crew was short"', true],
    ['"crews sailed"', true],
    ['"short crew"', true],
    ['"crew short"', false],
    ['"cafe odland"', true],
    ["Ödland-Short", true],
    ['crew -"short of hands"', false],
    ['crew -"hands of short"', true],
  ];
  for (const [written, isThere] of cases) {
    it(`of ${written} are ${isThere ? "" : "not "}in the text`, () => assert.equal(hasPhrases(text, parseQuery(written).phrases), isThere));
  }

  it("are cut alike for the index and for a search, in any script", () => {
    const { head, text: all, quoted } = toIndexedWords("Ünïcode's ﬁrst İstanbul हिन्दी 東京 x̄.\nMore", "Title", [{ start: 0, end: 9 }]);
    assert.equal(all, "title unicode s ﬁrst istanbul हिन्दी 東京 x more");
    assert.deepEqual([head, quoted], [all, "unicode s"]);
    assert.deepEqual(parseQuery("UNICODE İSTANBUL हिन्दी").filter.words, ["unicode", "istanbul", "हिन्दी"]);
    assert.equal(toIndexedWords("Nobody speaks.", null, []).quoted, null);
  });

  it("of a head end with the line that is long enough", () => {
    const { head } = toIndexedWords(`Title\n${"word ".repeat(60)}\nbelow`, "Title", []);
    assert.ok(head.startsWith("title word") && !head.includes("below"));
  });
});

describe("a search", () => {
  it("tells the form of words, phrases, who says what, and what is left out", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry", "water", "tram"));
      const find = (query: string): readonly string[] =>
        search(desk.store, query, () => undefined).reports.map(({ report }) => report.file);
      assert.equal(find('"crew was short"').length, 1);
      assert.equal(find('"short was crew"').length, 0);
      const all = find("ferry");
      const without = find('ferry -"crew was short"');
      assert.equal(without.length, all.length - 1);
      const { quotations } = search(desk.store, "crew", () => undefined);
      assert.ok(quotations.length > 0);
      for (const { snippet } of quotations)
        assert.ok(
          snippet.pieces.some((piece) => /^crew/i.test(piece)),
          snippet.pieces.join("|"),
        );
      await desk.close();
    }));

  it("finds all again after an update that needs other indexes", () =>
    withFolder(async (folder) => {
      const first = openTestDesk(folder);
      await fill(first, demonstrationReports("ferry", "water"));
      const before = search(first.store, "ferry crew", () => undefined);
      await first.close();
      const db = new DatabaseSync(join(folder, "desk.db"));
      db.exec(
        "DELETE FROM report_index WHERE rowid > 3; DELETE FROM head_index WHERE rowid > 3; DELETE FROM quotation_index WHERE rowid > 3",
      );
      db.close();
      const second = openTestDesk(folder);
      assert.deepEqual(second.store.check().faults, []);
      assert.deepEqual(
        search(second.store, "ferry crew", () => undefined),
        before,
      );
      await second.close();
    }));
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

  const forms: readonly (readonly [asked: string, text: string, marked: readonly string[]])[] = [
    ["elan", "Élan and e\u0301lan, not the planet", ["Élan", "e\u0301lan"]],
    ["velo", "A vélo stood by vélos", ["vélo", "vélos"]],
    ["pony", "PONIES, a Pony, ponytails", ["PONIES", "Pony"]],
    ["eye", "The eyes, an eye, an egg", ["eyes", "eye"]],
    ["3", "In 3 of 33 towns, 3rd", ["3"]],
    ["straße", "Die Straße war leer", ["Straße"]],
    ["東京", "昨日、東京 で", ["東京"]],
  ];
  for (const [asked, written, marked] of forms) {
    it(`marks “${asked}” in “${written}”`, () => {
      assert.deepEqual(
        findSnippet(written, toStems([asked])).pieces.filter((_, at) => at % 2 === 1),
        marked,
      );
    });
  }

  it("shows the beginning when no word is there", () => {
    assert.equal(findSnippet(text, toStems(["zebra"])).start, 0);
  });
});
