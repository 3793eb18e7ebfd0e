import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, describe, it } from "node:test";
import type { Desk } from "../../src/desk/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { openDatabase } from "../../src/store/sqlite/database.ts";
import { migrations } from "../../src/store/sqlite/migrations.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk, storiesOf } from "../desk/reports.ts";

const throwsCode = (work: () => unknown, code: string, message: RegExp): void => {
  assert.throws(work, (error) => error instanceof VariorumError && error.code === code && message.test(error.message));
};

describe("the folder of a desk", () => {
  it("has one writer: a second one is refused by name and the first goes on", () =>
    withFolder((folder) => {
      const store = openSqliteStore(folder);
      throwsCode(() => openSqliteStore(folder), "store-locked", new RegExp(`process ${process.pid}`));
      assert.equal(store.lastEntry(), 0);
      store.close();
      openSqliteStore(folder).close();
    }));

  it("is refused when the file is no database, or a newer one, and is left as it is", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "desk.db"), "These are notes and no database at all.".repeat(30));
      throwsCode(() => openSqliteStore(folder), "store-broken", /damaged or another's/);
    }).then(() =>
      withFolder((folder) => {
        openSqliteStore(folder).close();
        const db = new DatabaseSync(join(folder, "desk.db"));
        db.exec("PRAGMA user_version = 99");
        db.close();
        throwsCode(() => openSqliteStore(folder), "store-newer", /version 99/);
      }),
    ));

  it("is refused for what it is when its lock is no database, and opened when nobody can write whose it is", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "desk.lock"), "These are notes and no database at all.".repeat(30));
      throwsCode(() => openSqliteStore(folder), "store-broken", /damaged or another's/);
      rmSync(join(folder, "desk.lock"));
      // As on a full disk: the number of the process cannot be written.
      mkdirSync(join(folder, "desk.pid"));
      openSqliteStore(folder).close();
    }));

  it("of an earlier version gets what was added since, and keeps what it holds", () =>
    withFolder((folder) => {
      const db = new DatabaseSync(join(folder, "desk.db"));
      db.exec(`${migrations.slice(0, 2).join(";")}; PRAGMA user_version = 2`);
      db.exec("INSERT INTO followed VALUES ('f1', 'Wire', '2026-06-14T08:00:00.000Z', '{}')");
      db.close();
      const store = openSqliteStore(folder);
      assert.deepEqual([store.followed().length, store.watches("local"), store.accounts()], [1, [], []]);
      store.close();
    }));

  it("keeps a log that outlives the process, and each commit waits for the disk, also after a note that did not", () =>
    withFolder((folder) => {
      const db = openDatabase(folder);
      const level = (): unknown => Object.values(db.get<Record<string, unknown>>("PRAGMA synchronous")!)[0];
      // https://www.sqlite.org/pragma.html#pragma_synchronous: 2 is FULL, which in WAL mode syncs the log at each commit.
      assert.deepEqual([Object.values(db.get<Record<string, unknown>>("PRAGMA journal_mode")!)[0], level()], ["wal", 2]);
      db.note("INSERT INTO unfinished VALUES ('test')");
      assert.equal(level(), 2);
      assert.throws(() => db.note("INSERT INTO unfinished VALUES ('test')"));
      assert.equal(level(), 2);
      db.close();
    }));
});

describe("a full disk", () => {
  it("refuses the commit, keeps nothing of it, and lets reading go on; afterwards writing goes on too", () =>
    withFolder(async (folder) => {
      const first = openTestDesk(folder);
      await fill(first, demonstrationReports("ferry"));
      await first.close();
      const pages = new DatabaseSync(join(folder, "desk.db"), { readOnly: true });
      const { page_count: used } = pages.prepare("PRAGMA page_count").get() as { page_count: number };
      pages.close();

      const full = openTestDesk(folder, openSqliteStore(folder, { pagesMax: used }));
      const results = await Promise.allSettled(demonstrationReports("grain", "water", "tram", "run").map((report) => full.take(report)));
      const failed = results.filter((result) => result.status === "rejected");
      assert.ok(failed.length > 0);
      for (const { reason } of failed) assert.equal((reason as VariorumError).code, "store-full");
      const kept = results.length - failed.length;
      assert.equal(full.store.counts().reports, 4 + kept);
      assert.deepEqual(full.store.check().faults, []);
      assert.ok(
        [...full.store.searchReports({ words: ["ferry"], without: [], outlet: null, speaker: null, from: null, to: null })].length >= 4,
      );
      // The grouper was told what was not kept, and must have forgotten it.
      assert.equal(
        full.grouper.stories().reduce((sum, story) => sum + story.reports.length, 0),
        4 + kept,
      );
      full.store.close();

      const later = openTestDesk(folder);
      await fill(later, demonstrationReports());
      assert.equal(storiesOf(later).length, 5);
      await later.close();
    }));
});

describe("check", () => {
  it("finds a story that counts other reports than it has, and a report that the index lost", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry"));
      await desk.close();
      const db = new DatabaseSync(join(folder, "desk.db"));
      db.exec("UPDATE story SET reports = 9; DELETE FROM report_index WHERE rowid = 2");
      db.close();
      const store = openSqliteStore(folder);
      const { faults } = store.check();
      store.close();
      assert.equal(faults.length, 2);
      assert.match(faults.join("\n"), /counts other reports[\s\S]*not in the index: 2/);
    }));

  it("finds an outlet that counts other reports than it has, a report in two stories, and names that their index does not hold", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry"));
      await desk.close();
      const db = new DatabaseSync(join(folder, "desk.db"));
      db.exec(`UPDATE outlet SET newest = '2027-01-01T00:00:00.000Z' WHERE name = (SELECT min(name) FROM outlet);
        INSERT INTO membership SELECT report, story, since + 900, NULL FROM membership LIMIT 1;
        UPDATE story SET reports = reports + 1;
        UPDATE name SET name = 'Zed' WHERE id = 1; UPDATE speaker SET name = 'Zed' WHERE id = 1`);
      db.close();
      const store = openSqliteStore(folder);
      const { faults } = store.check();
      store.close();
      assert.deepEqual(
        faults.map((fault) => fault.split(":")[0]),
        [
          "the index of names holds others than there are",
          "the index of speakers holds others than there are",
          "an outlet counts other reports than it has",
          "a report is in two stories",
        ],
      );
    }));
});

describe("search in the store", () => {
  const nothing = { words: [], without: [], outlet: null, speaker: null, from: null, to: null };
  const cases: readonly (readonly [string, Parameters<ReturnType<typeof openSqliteStore>["searchReports"]>[0], number])[] = [
    ["a word in another form", { ...nothing, words: ["warnings"] }, 2],
    ["words of both", { ...nothing, words: ["reservoir", "letter"] }, 1],
    ["a word to leave out", { ...nothing, words: ["ferry"], without: ["tug"] }, 2],
    ["an outlet", { ...nothing, words: ["ferry"], outlet: "coast radio" }, 1],
    ["a speaker", { ...nothing, speaker: "brandt" }, 4],
    ["days", { ...nothing, from: "2026-06-15", to: "2026-06-15" }, 4],
    ["what looks like syntax", { ...nothing, words: ["and", "zebra"] }, 0],
    ["what looks like a pattern", { ...nothing, outlet: "%" }, 0],
  ];
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), "variorum-search-"));
  before(async () => {
    desk = openTestDesk(folder);
    await fill(desk, demonstrationReports("ferry", "water", "tram"));
  });
  after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [what, filter, count] of cases) {
    it(`finds ${what}`, () => {
      const found = [...desk.store.searchReports(filter)];
      assert.equal(found.length, count, found.map((report) => report.file).join(" "));
    });
  }

  const times: readonly (readonly [from: string | null, to: string | null])[] = [
    ["2026-06", "2026-06"],
    ["2026-06-15", null],
    [null, "2026-06-14"],
    ["2026-06-15", "2026-06-15"],
    ["2026-06-31", "2026-07-01"],
    ["2027-01", null],
  ];
  for (const [from, to] of times) {
    it(`finds what is from ${from ?? "any time"} to ${to ?? "now"} as its time is written, with words and without`, () => {
      const isThen = ({ time }: { readonly time: string }): boolean => (from === null || time >= from) && (to === null || time <= `${to}~`);
      for (const words of [[], ["ferry"]]) {
        const all = [...desk.store.searchReports({ ...nothing, words })].filter(isThen);
        assert.deepEqual([...desk.store.searchReports({ ...nothing, words, from, to })], all);
      }
    });
  }

  it("gives what somebody said newest first, in a report as the text has it, and goes on where it was left", () => {
    const [said] = desk.store.people("person", 50).filter(({ key }) => desk.store.quotationsOf(key, 0).toArray().length > 3);
    const all = desk.store.quotationsOf(said!.key, 0).toArray();
    const order = ({ report, start }: (typeof all)[number]): string => `${report.time} ${report.entry} ${start}`;
    const newest = all.toSorted((left, right) =>
      left.report.time === right.report.time ? left.start - right.start : left.report.time < right.report.time ? 1 : -1,
    );
    assert.deepEqual(all.map(order), newest.map(order));
    assert.deepEqual(desk.store.quotationsOf(said!.key, 2).take(2).toArray(), all.slice(2, 4));
    assert.deepEqual(desk.store.quotationsOf("nobody", 0).toArray(), []);
  });

  it("gives the reports that hold a name newest first, and where it stands in each", () => {
    const [named] = desk.store.people("person", 1);
    const all = desk.store.mentionsOf(named!.key, 0).toArray();
    assert.equal(all.length, named!.reports);
    const times = all.map(({ report }) => report.time);
    assert.deepEqual(times, times.toSorted().toReversed());
    const places = all.map(({ report, start, end }) => ({ report: report.id, entry: report.entry, start, end }));
    assert.deepEqual(
      desk.store.placesOf(named!.key, 2).map((place) => ({ ...place })),
      places.slice(0, 2),
    );
    assert.deepEqual(desk.store.mentionsOf(named!.key, all.length - 1).toArray(), all.slice(-1));
  });

  it("gives the beginning of a frozen report", () => {
    const [report] = desk.store.reportsAfter(0);
    const body = Buffer.from(desk.store.body(report!.id)!);
    for (const bytes of [1, 600, 1_000_000]) {
      const start = Buffer.from(desk.store.bodyStart(report!.entry, bytes));
      assert.ok(start.length >= Math.min(bytes, body.length));
      assert.deepEqual(start, body.subarray(0, start.length));
    }
    assert.equal(desk.store.bodyStart(1_000, 600).length, 0);
  });
});
