import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findBearers } from "../../src/desk/namesakes.ts";
import type { Naming } from "../../src/desk/namesakes.ts";
import type { ReportId, Span, StoryId } from "../../src/kernel/index.ts";

/** "a1 a2 b1": reports of stories a and b. */
function namingsOf(reports: string): readonly Naming[] {
  return reports.split(" ").map((report) => ({ report: report as ReportId, story: report.slice(0, 1) as StoryId }));
}

function at(reports: string): readonly Span[] {
  return reports.split(" ").map((report) => ({ report: report as ReportId, start: 0, end: 4 }));
}

const apart = (places: string, others: string) => ({ kind: "apart", places: at(places), others: at(others) }) as const;
const same = (places: string) => ({ kind: "same", places: at(places), others: [] }) as const;

describe("the bearers of one name", () => {
  const cases: readonly (readonly [string, string, Parameters<typeof findBearers>[1], readonly string[]])[] = [
    ["are not known before anybody speaks of them", "a1 b1 c1", [], ["open abc"]],
    ["are two when a person parts them", "a1 b1 c1", [apart("a1", "b1 c1")], ["told a", "told bc"]],
    ["take a story's later reports along", "a1 a2 b1 b2", [apart("a1", "b1")], ["told a", "told b"]],
    ["are not known of a story that nobody spoke of", "a1 b1 c1 d1", [apart("a1", "b1")], ["told a", "told b", "unsaid cd"]],
    ["are joined with whom a person names", "a1 b1 c1 d1", [apart("a1", "b1"), same("c1 b1")], ["told a", "told bc", "unsaid d"]],
    ["are one again when a person joins what was parted", "a1 b1 c1", [apart("a1", "b1 c1"), same("a1 b1")], ["told abc"]],
    ["are three after two words", "a1 b1 c1", [apart("a1", "b1 c1"), apart("b1", "a1 c1")], ["told a", "told b", "told c"]],
    ["are not parted by words within one story", "a1 a2 b1", [apart("a1", "a2")], ["open ab"]],
    ["are not parted by words about others of another name", "a1 b1", [apart("x1", "y1"), same("x1 z1")], ["open ab"]],
    ["are none in an empty desk", "", [], []],
  ];
  for (const [title, reports, words, expected] of cases) {
    it(title, () => {
      const bearers = findBearers(reports === "" ? [] : namingsOf(reports), words);
      assert.deepEqual(
        bearers.map(({ kind, stories }) => `${kind} ${[...stories].toSorted().join("")}`),
        expected,
      );
    });
  }
});
