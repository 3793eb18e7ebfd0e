import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isZone, toDay, toInstant, toLocalTime } from "../../src/kernel/index.ts";

describe("an instant and the clocks of a place", () => {
  const cases = [
    ["2026-03-10T12:00:00Z", "UTC", [2026, 3, 10, 12, 0, 0]],
    ["2026-03-10T23:30:00Z", "Asia/Kathmandu", [2026, 3, 11, 5, 15, 0]],
    ["2026-12-31T23:00:00Z", "Pacific/Kiritimati", [2027, 1, 1, 13, 0, 0]],
    ["1969-12-31T23:59:59Z", "UTC", [1969, 12, 31, 23, 59, 59]],
    ["2026-01-01T05:00:00Z", "America/New_York", [2026, 1, 1, 0, 0, 0]],
  ] as const;
  for (const [iso, zone, [year, month, day, hour, minute, second]] of cases) {
    it(`${iso} in ${zone}, and back`, () => {
      const local = { year, month, day, hour, minute, second };
      assert.deepEqual(toLocalTime(Date.parse(iso), zone), local);
      assert.equal(new Date(toInstant(local, zone)).toISOString(), new Date(iso).toISOString());
    });
  }

  it("agree for every hour of a year in places that change their clocks", () => {
    for (const zone of ["Europe/Berlin", "America/Havana", "Australia/Lord_Howe"]) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
        const back = toInstant(toLocalTime(at, zone), zone);
        // Of an hour that comes twice the first is meant.
        assert.ok(back === at || (back < at && at - back <= 3_600_000), `${zone} ${at}`);
      }
    }
  });
});

it("the clocks of a place are those of the system, also in the hours in which they change", () => {
  const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"];
  for (const timeZone of zones) {
    const system = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    for (let at = Date.UTC(2006, 9, 25); at < Date.UTC(2012, 0, 2); at += 5 * 3_600_000 + 61_000) {
      const { year, month, day, hour, minute, second } = toLocalTime(at, timeZone);
      const two = (value: number): string => String(value).padStart(2, "0");
      assert.equal(`${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`, system.format(at), `${timeZone} ${at}`);
    }
  }
});

it("a zone is one that the machine knows", () => {
  assert.deepEqual(["Europe/Berlin", "UTC", "", "Mars/Olympus", "../etc"].map(isZone), [true, true, false, false, false]);
});

it("a day is written with four, two and two digits", () => {
  assert.equal(toDay({ year: 987, month: 6, day: 5 }), "0987-06-05");
});
