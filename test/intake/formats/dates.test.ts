import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toIsoDate } from "../../../src/intake/formats/index.ts";

describe("dates as feeds, mails and headers write them", () => {
  const table: readonly (readonly [written: string, iso: string | undefined])[] = [
    ["Tue, 03 Jun 2025 11:05:30 GMT", "2025-06-03T11:05:30Z"],
    ["Tue, 3 Jun 2025 11:05 +0200", "2025-06-03T11:05+02:00"],
    ["3 Jun 25 11:05:30 EST", "2025-06-03T11:05:30-05:00"],
    ["03 June 2025", "2025-06-03"],
    ["Tuesday, 03-Jun-25 11:05:30 GMT", "2025-06-03T11:05:30Z"],
    ["Tue Jun  3 11:05:30 2025", "2025-06-03T11:05:30"],
    ["June 3, 2025 11:05 PM", "2025-06-03T23:05"],
    ["June 3, 2025 12:05 AM", "2025-06-03T00:05"],
    ["Tue, 03 Jun 2025 11:05:30 -0000", "2025-06-03T11:05:30Z"],
    ["Tue, 03 Jun 2025 11:05:30 GMT+0200", "2025-06-03T11:05:30+02:00"],
    ["2025-06-03", "2025-06-03"],
    ["2025-06", "2025-06"],
    ["2025-06-03T11:05:30.123Z", "2025-06-03T11:05:30Z"],
    ["2025-06-03T11:05+0530", "2025-06-03T11:05+05:30"],
    ["2025-06-03 11:05:30", "2025-06-03T11:05:30"],
    ["20250603T110530Z", "2025-06-03T11:05:30Z"],
    ["  Tue,\n 03 Jun 2025 11:05:30 GMT ", "2025-06-03T11:05:30Z"],
    // The zone is not known, the time is: no place is invented for it.
    ["Tue, 03 Jun 2025 11:05:30 ET", "2025-06-03T11:05:30"],
    ["Tue, 03 Jun 2025 11:05:30 +9900", "2025-06-03T11:05:30"],
    // A clock that no day has leaves the day.
    ["Tue, 03 Jun 2025 25:61:00 GMT", "2025-06-03"],
    ["29 Feb 2024", "2024-02-29"],
    // Nothing is guessed.
    ["29 Feb 2025", undefined],
    ["31 Jun 2025", undefined],
    ["2025-13-01", undefined],
    ["03/04/2025", undefined],
    ["yesterday", undefined],
    ["3 Brumaire 2025", undefined],
    ["1749000000", undefined],
    ["", undefined],
    [`Tue, 03 Jun 2025 ${"x".repeat(100_000)}`, undefined],
  ];
  for (const [written, iso] of table) {
    it(`${JSON.stringify(written.slice(0, 50))} is ${iso ?? "no date"}`, () => assert.equal(toIsoDate(written), iso));
  }
});
