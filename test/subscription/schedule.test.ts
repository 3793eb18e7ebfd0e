import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nextSend, parseSchedule } from "../../src/subscription/index.ts";

const ms = (iso: string): number => new Date(iso).getTime();

describe("the next mail of a schedule", () => {
  const cases: readonly (readonly [title: string, schedule: string, after: string, expected: string])[] = [
    ["is today when the time is still to come", "07:00 UTC", "2026-03-10T06:59:59Z", "2026-03-10T07:00:00Z"],
    ["is tomorrow when it is just over", "07:00 UTC", "2026-03-10T07:00:00Z", "2026-03-11T07:00:00Z"],
    ["goes by the clocks of the place", "07:00 Europe/Berlin", "2026-01-10T00:00:00Z", "2026-01-10T06:00:00Z"],
    ["stays at seven when summer begins", "07:00 Europe/Berlin", "2026-03-28T06:00:00Z", "2026-03-29T05:00:00Z"],
    ["stays at seven when summer ends", "07:00 Europe/Berlin", "2026-10-24T05:00:00Z", "2026-10-25T06:00:00Z"],
    ["comes at the leap when the clocks leap over it", "02:30 Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"],
    ["comes once in the hour that comes twice", "02:30 Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"],
    ["and not again in its second turn", "02:30 Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"],
    ["leaps where midnight is leapt over", "00:15 America/Havana", "2026-03-07T12:00:00Z", "2026-03-08T05:00:00Z"],
    ["knows half-hour zones", "07:00 Asia/Kolkata", "2026-03-10T00:00:00Z", "2026-03-10T01:30:00Z"],
    ["knows places far east of Greenwich", "07:00 Pacific/Kiritimati", "2026-03-10T00:00:00Z", "2026-03-10T17:00:00Z"],
    ["passes over the weekend", "mon-fri 07:00 UTC", "2026-03-13T08:00:00Z", "2026-03-16T07:00:00Z"],
    ["comes on named days", "sun,wed 07:00 UTC", "2026-03-12T08:00:00Z", "2026-03-15T07:00:00Z"],
    ["comes a week later on the same day", "tue 07:00 UTC", "2026-03-10T07:00:00Z", "2026-03-17T07:00:00Z"],
    ["goes by the day of the place, not of Greenwich", "mon 07:00 Pacific/Auckland", "2026-03-15T12:00:00Z", "2026-03-15T18:00:00Z"],
  ];
  for (const [title, written, after, expected] of cases) {
    it(`${title}: ${written}`, () => {
      assert.equal(new Date(nextSend(parseSchedule(written)!, ms(after))).toISOString(), new Date(expected).toISOString());
    });
  }

  it("comes once on each day of a year in a place that changes its clocks", () => {
    const schedule = parseSchedule("02:30 America/New_York")!;
    const days = new Set<string>();
    let at = ms("2026-01-01T12:00:00Z");
    for (let count = 0; count < 365; count++) {
      at = nextSend(schedule, at);
      days.add(new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(at));
    }
    assert.equal(days.size, 365);
  });
});

describe("a schedule", () => {
  const wrong = ["", "7", "24:00", "07:60", "07:00 Mars/Olympus", "foo 07:00", "mon-tue-wed 07:00", "07:00 Europe/Berlin extra"];
  for (const written of wrong) it(`is not "${written}"`, () => assert.equal(parseSchedule(written), undefined));

  it("may run over the end of the week, and is in UTC without a zone", () => {
    assert.deepEqual(parseSchedule("fri-mon 6:05"), { hour: 6, minute: 5, zone: "UTC", weekdays: [0, 1, 5, 6] });
  });
});
