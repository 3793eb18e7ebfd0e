import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { VariorumError } from "../../src/kernel/index.ts";
import { backupFolder, openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk, storiesOf } from "../desk/reports.ts";

const rejectsCode = (work: Promise<unknown>, code: string, message: RegExp): Promise<void> =>
  assert.rejects(work, (error) => error instanceof VariorumError && error.code === code && message.test(error.message));

/** A database of some thousand pages, which are copied in several steps. */
function fillPages(folder: string): DatabaseSync {
  openSqliteStore(folder).close();
  const db = new DatabaseSync(join(folder, "desk.db"));
  db.exec("CREATE TABLE ballast (bytes BLOB); BEGIN");
  const insert = db.prepare("INSERT INTO ballast VALUES (zeroblob(4000))");
  for (let at = 0; at < 5_000; at++) insert.run();
  db.exec("COMMIT");
  return db;
}

function countBallast(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  const count = Object.values(db.prepare("SELECT count(*) FROM ballast").get()!)[0];
  db.close();
  return count;
}

describe("the folder of a desk", () => {
  it("is copied while it is written, and the copy holds what was committed", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry"));
      const copy = join(folder, "copy");
      await withFolder(async (restored) => {
        await backupFolder(folder, join(restored, "desk.db"));
        await fill(desk, demonstrationReports("tram"));
        const second = openTestDesk(restored);
        assert.deepEqual(
          storiesOf(second).map((files) => files.length),
          [4],
        );
        assert.deepEqual(second.store.check().faults, []);
        await second.close();
      });
      assert.ok(!existsSync(copy));
      await desk.close();
    }));

  it("is blamed for a copy that fails when it is at fault, and the place of the copy when that is", () =>
    withFolder(async (folder) => {
      const [source, unreadable, damaged] = ["source", "unreadable", "damaged"].map((name) => join(folder, name));
      openSqliteStore(source!).close();
      mkdirSync(join(unreadable!, "desk.db"), { recursive: true });
      mkdirSync(damaged!);
      writeFileSync(join(damaged!, "desk.db"), "These are notes and no database at all.".repeat(30));
      const to = join(folder, "copy.db");
      await rejectsCode(backupFolder(unreadable!, to), "store-unwritable", new RegExp(`^${unreadable}: .*copy from.*write beside it`));
      await rejectsCode(backupFolder(damaged!, to), "store-broken", new RegExp(`^${damaged}: `));
      await rejectsCode(backupFolder(source!, join(folder, "nowhere/copy.db")), "store-unwritable", /nowhere\/copy\.db: /);
      mkdirSync(to);
      writeFileSync(join(to, "something"), "");
      await rejectsCode(backupFolder(source!, to), "store-unwritable", new RegExp(`^${to}: .*--to`));
      assert.deepEqual(readdirSync(folder).toSorted(), ["copy.db", "damaged", "source", "unreadable"], "no draft is left");
    }));

  it("says that a folder without a desk has nothing to copy", () =>
    withFolder((folder) => rejectsCode(backupFolder(folder, join(folder, "x.db")), "file-missing", /desk\.db/)));

  it("is copied in steps that are told, as it was at one moment, however much is written between two of them", () =>
    withFolder(async (folder) => {
      const writer = fillPages(folder);
      const told: number[] = [];
      const copy = join(folder, "copy.db");
      const removed = await backupFolder(folder, copy, {
        onProgress(done, all) {
          assert.ok(done < all);
          told.push(done);
          writer.exec("INSERT INTO ballast VALUES (zeroblob(4000))");
        },
      });
      assert.deepEqual([removed, told.length > 1, told], [[], true, told.toSorted((left, right) => left - right)]);
      assert.equal(countBallast(copy), 5_000);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("copy")),
        ["copy.db"],
        "one file, also after it was read",
      );
      writer.close();
    }));

  it("is not copied any further when somebody says stop, and nothing is left of the copy", () =>
    withFolder(async (folder) => {
      const writer = fillPages(folder);
      const controller = new AbortController();
      const reason = new Error("enough");
      const copying = backupFolder(folder, join(folder, "copy.db"), {
        onProgress: () => controller.abort(reason),
        signal: controller.signal,
      });
      await assert.rejects(copying, (error) => error === reason);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("copy")),
        [],
      );
      writer.close();
    }));

  it("is not copied with damage in the middle of its file, which nobody would see before the copy is needed", () =>
    withFolder(async (folder) => {
      const writer = fillPages(folder);
      writer.exec("CREATE INDEX by_bytes ON ballast (length(bytes))");
      writer.close();
      const file = join(folder, "desk.db");
      const bytes = readFileSync(file);
      bytes.fill(0x5a, 4_096 * 2_000, 4_096 * 2_200);
      writeFileSync(file, bytes);
      await rejectsCode(backupFolder(folder, join(folder, "copy.db")), "store-broken", /it is damaged: .*earlier backup/s);
      assert.ok(!existsSync(join(folder, "copy.db")));
    }));
});
