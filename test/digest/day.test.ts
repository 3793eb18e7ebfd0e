import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayOf, isOfDays, rankDigest } from "../../src/digest/index.ts";
import { toDossier } from "./dossiers.ts";

describe("the day of a report", () => {
  const cases: readonly (readonly [published: string | null, zone: string, expected: string | null])[] = [
    ["2026-03-10", "America/Los_Angeles", "2026-03-10"],
    ["2026-03-10T23:30:00Z", "UTC", "2026-03-10"],
    ["2026-03-10T23:30:00Z", "Europe/Berlin", "2026-03-11"],
    ["2026-03-10T01:30:00+02:00", "UTC", "2026-03-09"],
    ["2026-03-10T01:30:00", "Pacific/Auckland", "2026-03-10"],
    ["2026-03", "UTC", "2026-03-01"],
    ["last Tuesday", "UTC", null],
    [null, "UTC", null],
  ];
  for (const [published, zone, expected] of cases) {
    it(`${published} in ${zone} is ${expected}`, () => assert.equal(dayOf(published, zone), expected));
  }
});

describe("a story belongs to a digest", () => {
  const sentences = ["The quarry above Brennick was closed after a slope slid into the pit."];
  const dated = (...published: readonly (string | null)[]) =>
    toDossier({ story: "s", reports: published.map((date, at) => ({ id: `r${at}`, published: date, sentences })) });
  const shown = rankDigest({ date: "2026-03-08", dossiers: [dated("2026-03-08")] });
  const cases: readonly (readonly [string, ReturnType<typeof dated>, string | null, boolean, typeof shown.memory?])[] = [
    ["with a report of the day", dated("2026-03-01", "2026-03-10"), null, true],
    ["with reports of the day before only, unless the digest before was earlier", dated("2026-03-09"), null, false],
    ["with reports since the digest before", dated("2026-03-09"), "2026-03-08", true],
    ["without any dated report", dated(null, "soon"), null, true],
    ["with old reports only, some of them undated", dated("2026-03-01", null), null, false, []],
    ["with an older report that came late to a story that was shown", dated("2026-03-08", "2026-03-07"), "2026-03-08", true],
    ["but not when nothing came", dated("2026-03-08"), "2026-03-08", false],
  ];
  for (const [title, dossier, since, expected, memory = shown.memory] of cases) {
    it(title, () => assert.equal(isOfDays(dossier, { date: "2026-03-10", since }, "UTC", memory), expected));
  }
});
