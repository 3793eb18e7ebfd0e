import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { it } from "node:test";
import type { ReportId } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { migrations } from "../../src/store/sqlite/migrations.ts";
import { withFolder } from "../desk/folder.ts";

/** The steps before names and speakers were numbered. */
const before = migrations.findIndex((step) => step.includes("names and speakers by number"));

it("a folder of an older version keeps its reports, names, speakers and search", () =>
  withFolder((folder) => {
    const body = Uint8Array.from({ length: 2_500 }, (_, at) => at % 251);
    const db = new DatabaseSync(join(folder, "desk.db"));
    for (const step of migrations.slice(0, before)) db.exec(step);
    db.exec(`PRAGMA user_version = ${before}`);
    db.exec("INSERT INTO source VALUES ('s1', 'x', 'a.txt', '{}', 9, x'00')");
    const report = db.prepare("INSERT INTO report VALUES (?, ?, 's1', 'a.txt', 'The Gull', NULL, NULL, 'T', NULL, ?, ?, NULL, ?, ?)");
    const time = "2026-06-16T08:00:00.000Z";
    report.run(1, "r1", time, time, body, Uint8Array.of(1, 2, 3));
    report.run(2, "r2", time, "2026-06-17T08:00:00.000Z", body.subarray(0, 1_000), new Uint8Array());
    db.exec(`
      INSERT INTO report_index (rowid, text) VALUES (1, 'Ada Holm spoke of the bridge'), (2, 'the bridge');
      INSERT INTO quotation VALUES (7, 1, 'direct', 'ada holm', 'Ada Holm', 'say', 0, 8), (8, 1, 'direct', NULL, 'a driver', 'say', 9, 12),
        (9, 2, 'direct', NULL, NULL, 'say', 1, 3);
      INSERT INTO quotation_index (rowid, words) VALUES (7, 'of the bridge'), (8, 'bridge'), (9, 'ferry');
      INSERT INTO mention VALUES (1, 'ada holm', 'Ada Holm', 'person', NULL, 3, 0, 8), (2, 'ada holm', 'Holm', 'person', NULL, 1, 4, 8);
      INSERT INTO name VALUES ('ada holm', 'Ada Holm', 'person', NULL, 2);
      INSERT INTO figure VALUES (2, 40, NULL, 'metre', 'length', 3, 5, 0, 9), (2, 12.5, 13, 'people', 'count', 7, 8, 7, 9)`);
    db.exec(`
      INSERT INTO decision VALUES (3, 'merge', '["r1", "r2"]', NULL, '${time}', '“T” + “T”')`);
    db.close();

    const store = openSqliteStore(folder);
    const [first, second] = ["r1", "r2"] as ReportId[];
    assert.deepEqual([Uint8Array.from(store.body(first!)!), store.body(second!)!.length], [body, 1_000]);
    assert.deepEqual([store.reading(first!)?.length, store.reading(second!)], [3, undefined]);
    assert.deepEqual(
      store.quotationsIn(first!).map(({ speakerKey, speaker }) => [speakerKey, speaker]),
      [
        ["ada holm", "Ada Holm"],
        [null, "a driver"],
      ],
    );
    assert.deepEqual(
      [...store.mentionsOf("ada holm", 0)].map((mention) => [mention.report.id, mention.count]),
      [
        ["r2", 1],
        ["r1", 3],
      ],
    );
    assert.deepEqual(
      store.findNames("holm", 9).map((name) => name.key),
      ["ada holm"],
    );
    const waiting = store.reportsToIndex(9);
    assert.deepEqual(
      waiting.map(({ entry, title, quoted }) => [entry, title, quoted.map(({ start, end }) => [start, end])]),
      [
        [
          1,
          "T",
          [
            [0, 8],
            [9, 12],
          ],
        ],
        [2, "T", [[1, 3]]],
      ],
    );
    store.indexWords(1, { head: "t", text: "t ada holm spoke of the bridge", quoted: "of the bridge bridge" });
    store.indexWords(2, { head: "t the bridge", text: "t the bridge", quoted: "ferry" });
    assert.deepEqual(store.reportsToIndex(9), []);
    const nothing = { words: [], without: [], outlet: null, speaker: null, from: null, to: null };
    assert.deepEqual(
      [...store.searchQuotations({ ...nothing, speaker: "driver" }, () => true)].map(({ kind, manner, start }) => [kind, manner, start]),
      [["direct", "say", 9]],
    );
    assert.equal([...store.searchQuotations({ ...nothing, words: ["bridge"], outlet: "gull" }, ({ start }) => start > 0)].length, 1);
    assert.equal([...store.searchReports({ ...nothing, words: ["bridges"], speaker: "holm" })].length, 1);
    assert.deepEqual(
      [...store.searchReports({ ...nothing, words: ["bridge"] })].map(({ id }) => id),
      ["r2", "r1"],
      "words of the head come first",
    );
    const [figure] = store.searchFigures(12.5, nothing, 9);
    assert.deepEqual([figure?.report.id, figure?.valueMax, figure?.unit, figure?.kind, figure?.start], ["r2", 13, "people", "count", 7]);
    assert.deepEqual(
      store.outlets().map((row) => ({ ...row })),
      [{ outlet: "The Gull", reports: 2, newest: "2026-06-17T08:00:00.000Z" }],
    );
    assert.deepEqual(
      store.namesWith("holm", 1, 9).map(({ key }) => key),
      ["ada holm"],
    );
    assert.deepEqual(
      store.check().faults.filter((fault) => !/is in no story/.test(fault)),
      [],
    );
    const merge = {
      entry: 3,
      kind: "merge",
      reports: [first, second],
      of: null,
      at: time,
      words: "“T” + “T”",
      places: [],
      others: [],
      speaker: null,
    };
    assert.deepEqual(store.decisionsAfter(0), [merge]);
    store.forgetReadings(1, 10);
    assert.equal(store.reading(first!), undefined);
    store.close();
  }));
