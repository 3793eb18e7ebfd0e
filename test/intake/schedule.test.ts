import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { intervalMaxMs, intervalMinMs, isDue, planVisit, startSource } from "../../src/intake/schedule.ts";
import type { SourceState, Visit } from "../../src/intake/schedule.ts";
import type { Failed, FetchedPage } from "../../src/ports/index.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Wednesday, 14 November 2023, 22:13:20 UTC is 1,700,000,000 s; this is the next full hour. */
const start = Math.ceil(1_700_000_000_000 / hour) * hour;
const fresh = startSource("gull", "https://gull.example/feed", start);
const noPace = { everyMinutes: null, skipHours: [], skipDays: [] };

const page: FetchedPage = {
  kind: "page",
  url: "https://gull.example/feed",
  redirects: [],
  movedTo: null,
  etag: '"1"',
  lastModified: null,
  freshForMs: null,
  retryAfterMs: null,
  status: 200,
  bytes: new Uint8Array(),
  compressedBytes: 0,
  contentType: "text/xml",
  charset: null,
};

function failure(part: Partial<Failed> = {}): Failed {
  const { url, redirects, movedTo } = page;
  return {
    kind: "failed",
    url,
    redirects,
    movedTo,
    reason: "status",
    status: 500,
    retry: "later",
    retryAfterMs: null,
    detail: "d",
    ...part,
  };
}

/** A visit to a feed whose entries came `gap` apart, the last one `silence` ago. */
function visit(at: number, gap: number, silence: number, part: Partial<FetchedPage> = {}, pace = {}): Visit {
  const published = Array.from({ length: 12 }, (_, index) => at - silence - index * gap);
  return { at, fetched: { ...page, ...part }, read: { published, unseen: 1, pace: { ...noPace, ...pace } } };
}

/** Wait until the next visit in minutes. */
const waitOf = (state: SourceState): number => Math.round((state.nextVisitAt! - state.lastVisitAt!) / minute);

function assertWait(state: SourceState, least: number, most: number): void {
  assert.ok(waitOf(state) >= least && waitOf(state) <= most, `${waitOf(state)} minutes, expected ${least} to ${most}`);
}

describe("a source that answers is visited at its own pace", () => {
  const table: readonly (readonly [what: string, gap: number, silence: number, least: number, most: number])[] = [
    ["an agency, an entry every three minutes", 3 * minute, minute, 10, 11],
    ["a daily paper, an entry an hour", hour, 20 * minute, 30, 33],
    ["a weekly, an entry every two days", 2 * day, day, 1_440, 1_584],
    ["an agency that has been silent for a day", 3 * minute, day, 180, 198],
    ["an agency that has been silent for a year", 3 * minute, 365 * day, 1_440, 1_584],
  ];
  for (const [what, gap, silence, least, most] of table) {
    it(what, () => assertWait(planVisit(fresh, visit(start, gap, silence)), least, most));
  }

  it("dates of the future tell nothing of the pace", () => {
    const read = { published: [start + day, start + 2 * day, start + 3 * day], unseen: 0, pace: noPace };
    assertWait(planVisit(fresh, { at: start, fetched: page, read }), 78, 86);
  });

  it("without dates it comes sooner after something new and later after nothing", () => {
    const read = (unseen: number) => ({ published: [], unseen, pace: noPace });
    const busy = planVisit(fresh, { at: start, fetched: page, read: read(3) });
    const idle = planVisit(fresh, { at: start, fetched: page, read: read(0) });
    assert.deepEqual([busy.intervalMs, idle.intervalMs], [42 * minute, 78 * minute]);
    const unchanged = {
      kind: "not-modified",
      url: page.url,
      redirects: [],
      movedTo: null,
      etag: '"1"',
      lastModified: null,
      freshForMs: null,
      retryAfterMs: null,
    } as const;
    assert.equal(planVisit(fresh, { at: start, fetched: unchanged, read: null }).intervalMs, 78 * minute);
  });

  it("the server's advice makes the wait longer and never shorter", () => {
    assertWait(planVisit(fresh, visit(start, 3 * minute, 0, { freshForMs: hour })), 60, 66);
    assertWait(planVisit(fresh, visit(start, 2 * hour, 0, { freshForMs: minute })), 60, 66);
    assertWait(planVisit(fresh, visit(start, 3 * minute, 0, {}, { everyMinutes: 45 })), 45, 50);
    assertWait(planVisit(fresh, visit(start, 3 * minute, 0, { freshForMs: 90 * day })), 1_440, 1_584);
    assertWait(planVisit(fresh, visit(start, 3 * minute, 0, { retryAfterMs: 3 * day })), 4_320, 4_320);
  });

  it("hours and days without news are passed over", () => {
    const nextHour = (Math.floor(start / hour) + 1) % 24;
    const skip = { skipHours: [nextHour, (nextHour + 1) % 24] };
    const state = planVisit(fresh, visit(start, 2.1 * hour, 0, {}, skip));
    assert.equal(Math.floor(state.nextVisitAt! / hour) % 24, (nextHour + 2) % 24);
    const weekday = (Math.floor(start / day) + 4) % 7;
    const other = planVisit(fresh, visit(start, 3 * minute, 0, {}, { skipDays: [weekday] }));
    assert.equal((Math.floor(other.nextVisitAt! / day) + 4) % 7, (weekday + 1) % 7);
    const never = planVisit(fresh, visit(start, 3 * minute, 0, {}, { skipDays: [0, 1, 2, 3, 4, 5, 6] }));
    assertWait(never, 10, 11);
  });

  it("sources that were added together drift apart, each in the same way every time", () => {
    const waits = Array.from(
      { length: 50 },
      (_, at) => planVisit(startSource(`s${at}`, page.url, start), visit(start, 2 * hour, 0)).nextVisitAt,
    );
    assert.ok(new Set(waits).size > 25);
    assert.deepEqual(planVisit(fresh, visit(start, hour, 0)), planVisit(fresh, visit(start, hour, 0)));
  });
});

describe("a source that fails", () => {
  const fail = (state: SourceState, at: number, part: Partial<Failed> = {}): SourceState =>
    planVisit(state, { at, fetched: failure(part), read: null });

  it("is waited for twice as long each time, up to a day, and is forgiven at once", () => {
    let state = fresh;
    const waits: number[] = [];
    for (let count = 0; count < 12; count++) {
      state = fail(state, state.nextVisitAt!);
      waits.push(waitOf(state));
    }
    for (const [index, wait] of waits.entries())
      assert.ok(wait >= Math.min(5 * 2 ** index, 1_440) && wait <= Math.min(5 * 2 ** index, 1_440) * 1.25);
    assert.equal(state.health, "failing");
    const well = planVisit(state, visit(state.nextVisitAt!, hour, 0));
    assert.deepEqual([well.health, well.failures, well.failingSince, well.trouble], ["well", 0, null, null]);
  });

  it("is dead after a month of it, and then looked at once a month", () => {
    let state = fresh;
    let visits = 0;
    while (state.health !== "dead") {
      state = fail(state, state.nextVisitAt!);
      visits++;
    }
    assert.ok(state.lastVisitAt! - start >= 30 * day && visits < 60);
    assertWait(state, 43_200, 43_200);
    assert.equal(planVisit(state, visit(state.nextVisitAt!, hour, 0)).health, "well");
  });

  it("that says twice that it is gone is not asked again", () => {
    const once = fail(fresh, start, { status: 410, retry: "never" });
    assert.deepEqual([once.health, waitOf(once)], ["failing", 1_440]);
    const twice = fail(once, start + day, { status: 410, retry: "never" });
    assert.deepEqual([twice.health, twice.nextVisitAt, isDue(twice, start + 999 * day)], ["dead", null, false]);
  });

  it("that names a time is left alone until then, and a busy one is asked less for good", () => {
    const state = fail(fresh, start, { status: 429, retryAfterMs: 2 * hour });
    assertWait(state, 120, 120);
    assert.equal(state.intervalMs, 2 * hour);
  });

  it("that gives a page instead of a feed has a trouble that says so", () => {
    const state = planVisit(fresh, { at: start, fetched: { ...page, contentType: "text/html" }, read: null });
    assert.deepEqual([state.health, state.trouble?.reason], ["failing", "not-a-source"]);
    assert.match(state.trouble?.detail ?? "", /text\/html/);
  });

  it("because its host wants to be left alone is as well as it was, and waits for that long", () => {
    const well = planVisit(fresh, visit(start, hour, 0));
    const held = fail(well, start + hour, { reason: "held", status: null, retryAfterMs: 2 * hour });
    assert.deepEqual(held, { ...well, lastVisitAt: start + hour, nextVisitAt: start + 3 * hour });
  });

  it("because we ended the request is as it was", () => assert.equal(fail(fresh, start, { reason: "stopped" }), fresh));
});

describe("a source that has moved for good", () => {
  const moved = { movedTo: "https://gull.example/new" };

  it("is followed when the redirect was there three times over a day", () => {
    let state = planVisit(fresh, visit(start, hour, 0, moved));
    assert.deepEqual([state.url, state.move?.visits], [page.url, 1]);
    state = planVisit(state, visit(start + hour, hour, 0, moved));
    state = planVisit(state, visit(start + 2 * hour, hour, 0, moved));
    assert.equal(state.url, page.url);
    state = planVisit(state, visit(start + 25 * hour, hour, 0, moved));
    assert.deepEqual([state.url, state.move, state.etag], ["https://gull.example/new", null, null]);
  });

  it("is not followed when it moves back, or elsewhere", () => {
    const once = planVisit(fresh, visit(start, hour, 0, moved));
    assert.equal(planVisit(once, visit(start + 2 * day, hour, 0)).move, null);
    assert.equal(planVisit(once, visit(start + 2 * day, hour, 0, { movedTo: "https://parked.example/" })).move?.visits, 1);
  });
});

it("a clock that was set back keeps no source waiting for as long as it jumped", () => {
  const state = planVisit(fresh, visit(start, hour, 0));
  assert.equal(isDue(state, start + 1), false);
  for (const jump of [hour, 20 * day, 400 * day]) {
    assert.equal(isDue(state, start - jump), true);
    assert.equal(isDue(fresh, start - jump), true);
  }
  // The visit that was made then is the last one by the new clock, and waits begin with it.
  assert.equal(isDue(planVisit(state, visit(start - 20 * day, hour, 0)), start - 20 * day + minute), false);
});

it("whatever comes, the next visit lies ahead and within reason", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kind: fc.constantFrom("good", "bad"),
          gap: fc.nat(10 * day),
          wait: fc.nat(90 * day),
          status: fc.constantFrom(200, 429, 503),
        }),
        { maxLength: 40 },
      ),
      (steps) => {
        let state = fresh;
        for (const { kind, gap, wait, status } of steps) {
          const at = state.nextVisitAt!;
          state = planVisit(
            state,
            kind === "good"
              ? visit(at, gap, 0, { freshForMs: wait })
              : { at, fetched: failure({ status, retryAfterMs: wait }), read: null },
          );
          assert.ok(state.nextVisitAt! > at && state.nextVisitAt! - at <= 31 * day);
          assert.ok(state.intervalMs >= intervalMinMs && state.intervalMs <= intervalMaxMs);
        }
      },
    ),
  ));
