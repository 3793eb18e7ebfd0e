import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { collate } from "../../src/index.ts";
import { checkCollation, editionsOf } from "./collation-laws.ts";
import { write } from "./written-reports.ts";
import type { WrittenReport } from "./written-reports.ts";

/*
 * Whatever a page lost on its way here, its dossier holds the laws and every edition can be made: lines of the demonstration's reports that
 * lost their beginning or their end, in any order, between scraps that no parser expects.
 */

const folder = join(import.meta.dirname, "../../examples/demonstration");
const lines = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .toSorted()
  .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
  .filter((line) => line !== "");

const scraps = [
  "Me?",
  "He.",
  "Him!",
  "It.",
  "They said.",
  "“",
  "”",
  "That.",
  "2.",
  "$5",
  "Who?",
  "Hers and his",
  "said",
  "Her letter.",
  "…",
];

/** A line without some of its first and some of its last words. */
const torn = fc
  .tuple(fc.constantFrom(...lines), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([line, from, to]) => {
    const words = line.split(" ");
    return words.slice(Math.floor(from * words.length), Math.ceil(to * words.length)).join(" ");
  });

const damaged = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...lines) }, { weight: 4, arbitrary: torn }, fc.constantFrom(...scraps)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join("\n"));

const asReports = (texts: readonly string[]): WrittenReport[] => texts.map((text, index) => write(`report-${index}.txt`, text));

/** A pronoun that hangs on nothing, which once ended a story of 500 reports. */
const pronounAlone = [
  "Passengers taken off grounded ferry",
  "Him!\nLifeboats took 84 passengers off the ferry Salt Heron on Sunday after she\nPassengers taken off grounded ferry",
];

const someReports = fc.array(damaged, { minLength: 2, maxLength: 3 }).map(asReports);

describe("reports that were damaged", () => {
  it("give a dossier whose lines have their evidence, and all its editions", () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const collation = collate(reports);
        checkCollation(collation);
        editionsOf(collation);
      }),
      { numRuns: 60, examples: [[asReports(pronounAlone)]] },
    );
  });
});
