import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createProgress } from "../../src/apps/cli/progress.ts";
import { openDesk, rebuild } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk, sharedPool } from "../desk/reports.ts";

function recorded(isTerminal: boolean) {
  const written: string[] = [];
  const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
  return { written, io: { stderr: { isTerminal, columns: 80, write } } };
}

describe("progress of long work", () => {
  it("is one line on a terminal that is taken away, and a whole line each ten seconds elsewhere", async () => {
    for (const isTerminal of [true, false]) {
      const { written, io } = recorded(isTerminal);
      let now = 1_000;
      const progress = createProgress(io, () => now);
      for (; now < 22_000; now += 1_000) progress.onProgress("reports read again", now, 30_000);
      await progress.end();
      if (isTerminal) {
        assert.equal(written[0], "\r\u001b[2K1000 of 30000 reports read again");
        assert.equal(written.at(-1), "\r\u001b[2K");
      } else {
        assert.deepEqual(written, ["11000 of 30000 reports read again\n", "21000 of 30000 reports read again\n"]);
      }
    }
  });

  it("is told by a desk that opens after an update or a crash, by a rebuild and by retention", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const words = "The keeper of Halden mended the gate with oak from the old mill on Tuesday. ";
      await desk.take({ bytes: new TextEncoder().encode(`Lock gate at Halden\n\n${words.repeat(4)}`), file: "lock.txt" });
      await fill(desk, demonstrationReports("ferry", "tram"));
      await desk.close();
      const told: string[] = [];
      const onProgress = (what: string, done: number, all: number | null): void => void told.push(`${done} of ${all} ${what}`);
      const store = openSqliteStore(folder);
      await rebuild(store, sharedPool(), onProgress);
      const all = store.counts().reports;
      assert.ok(told.includes(`${all} of ${all} reports read again`) && told.includes(`${all} of ${all} entries grouped again`));
      told.length = 0;
      store.transaction(() => store.forgetDerived());
      const later = openDesk({ store, threads: 1, now: () => "2027-06-16T08:00:00.000Z", onProgress, pool: sharedPool() });
      assert.equal(told.at(-1), `${all} of ${all} entries grouped again`);
      told.length = 0;
      await later.prune({ pageDays: null, reportDays: 1 }, onProgress);
      assert.deepEqual(told, ["1 of null reports let go"]);
      await later.close();
    }));
});
