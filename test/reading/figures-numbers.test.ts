import assert from "node:assert/strict";
import { test } from "node:test";
import { findFigures } from "../../src/reading/figures/index.ts";
import { shown } from "./figure-rows.ts";

test("hedges are part of the figure; those that judge leave it exact", () => {
  const rows: readonly (readonly [text: string, hedge: string, approximate: boolean])[] = [
    ["It cost some $25 million.", "some", true],
    ["Around 1,200 people came.", "Around", true],
    ["At least 40 people died.", "At least", true],
    ["Up to 90 percent is lost.", "Up to", true],
    ["Nearly 6 tonnes were found.", "Nearly", true],
    ["No fewer than 12 ships sank.", "No fewer than", true],
    ["As many as 300 houses burned.", "As many as", true],
    ["Only 200 visitors came.", "Only", false],
    ["A total of 18 trains stopped.", "A total of", false],
    ["Fifty or so riders came.", "or so", true],
    ["They own 20-odd boats.", "-odd", true],
  ];
  for (const [text, hedge, approximate] of rows) {
    const [figure] = findFigures(text, [], []);
    assert.ok(figure?.hedge, text);
    assert.equal(text.slice(figure.hedge.start, figure.hedge.end), hedge, text);
    assert.equal(figure.approximate, approximate, text);
    assert.ok(figure.start <= figure.hedge.start && figure.hedge.end <= figure.end, text);
  }
});

test("numbers that say nothing are trivial or no figures", () => {
  const texts = [
    "The two countries agreed.",
    "The two sides met, and both leaders spoke.",
    "It is one of its oldest bridges.",
    "That is one way of doing it.",
    "It began in 2015 and ended in May 2018.",
    "It ran from 1939 to 1945.",
    "The 1990s were kind to it.",
    "They met on 11 March and on May 5-7.",
    "It starts at 10:30 and ends at 5 p.m.",
    "Call +1-555-0100-2000 now.",
    "A Boeing 737 and an F-35 flew past.",
    "Article 5 of the treaty holds.",
    "The Group of Seven met.",
    "She remembers 9/11.",
    "It happened in World War Two.",
    "They met at the COP21 talks.",
    "Version 10.2.1 runs at 192.168.10.1.",
    "See https://example.org/a1?b=30%25 for more.",
    "It came three years ago.",
    "It has four-wheel drive.",
    "He ranks No. 4 in the list.",
  ];
  for (const text of texts) assert.deepEqual(shown(text), [], text);
});

test("numbers are read in all their writings", () => {
  const rows: readonly (readonly [text: string, value: number])[] = [
    ["1,234,567", 1_234_567],
    ["12,34,567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["1.111,11", 1111.11],
    ["four thousand three hundred and twenty-one", 4321],
    ["one hundred and five", 105],
    ["twenty-one trillion", 21e12],
    ["three lakh crore", 3e12],
    ["5½", 5.5],
    ["2 1/4", 2.25],
    ["three quarters", 0.75],
    ["one and a half", 1.5],
    ["five and a half million", 5.5e6],
    ["3 million and a half", 3.5e6],
    ["five point two five", 5.25],
    ["minus forty", -40],
    ["6.2x10^3", 6200],
    ["٤٢", 42],
    ["１２３", 123],
  ];
  for (const [text, value] of rows) {
    const [figure] = findFigures(text, [], []);
    assert.ok(figure && Math.abs(figure.value - value) < 1e-9 * Math.abs(value), `${text}: ${figure?.value}`);
    assert.deepEqual([figure.number.start, figure.number.end], [0, text.length], text);
  }
});

test("a list of numbers is several numbers", () => {
  assert.deepEqual(
    findFigures("Rows 22,24,26,31 are missing.", [], []).map((figure) => figure.value),
    [22, 24, 26, 31],
  );
});
