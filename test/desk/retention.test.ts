import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openDesk, rebuild } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { ReportFacts } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, sharedPool, storiesOf } from "./reports.ts";

const page = (title: string, sentence: string): { readonly bytes: Uint8Array; readonly file: string } => ({
  bytes: new TextEncoder().encode(`${title}\n\n${sentence.repeat(3)}\n\n${sentence}\n`),
  file: `${title.toLowerCase().replaceAll(" ", "-")}.txt`,
});
const lock = page("Lock gate at Tarn", "The lock keeper of Tarn mended the gate on Tuesday with oak from the old mill. ");
const bees = page("Bees of Holm farm", "Two hives of the Holm farm swarmed on Friday and were caught in the churchyard by Ada Finch. ");
const ferry = demonstrationReports("ferry");
/** The last one: its entry is never let go. */
const newest = page("Choir at Marrow", "The choir of Marrow sang at the quay on Sunday and collected money for a new organ. ");

const old = "2026-01-10T08:00:00.000Z";
const today = "2026-06-16T08:00:00.000Z";

/** A desk whose first reports were seen in January and whose newest today. */
async function openFilled(folder: string): Promise<Desk> {
  let now = old;
  const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => now, pool: sharedPool() });
  for (const report of [lock, bees, ...ferry]) await desk.take(report);
  now = today;
  await desk.take(newest);
  return desk;
}

function filesOf(desk: Pick<Desk, "store">): readonly string[] {
  return [...desk.store.reportsAfter(0)].map(({ file }) => file);
}

function reportOf(desk: Desk, file: string): ReportFacts {
  return [...desk.store.reportsAfter(0)].find((report) => report.file === file)!;
}

describe("retention", () => {
  it("lets go of old reports that nothing holds, keeps the rest, and is sound after a restart and a rebuild", () =>
    withFolder(async (folder) => {
      const desk = await openFilled(folder);
      const gone = reportOf(desk, lock.file);
      await desk.dossiers.ofStory(desk.grouper.storyOf(gone.id)!);
      assert.deepEqual(await desk.prune({ pageDays: null, reportDays: null }), { pages: 0, bytes: 0, reports: 0 });
      assert.equal((await desk.prune({ pageDays: null, reportDays: 400 })).reports, 0, "too young");
      assert.equal((await desk.prune({ pageDays: null, reportDays: 90 })).reports, 2);
      const left = [...ferry.map(({ file }) => file), newest.file];
      assert.deepEqual(filesOf(desk), left);
      assert.deepEqual(desk.store.check().faults, []);
      assert.equal(desk.store.letGo(gone.id)?.title, "Lock gate at Tarn");
      assert.equal((await desk.take(lock)).kind, "known", "it is not taken in again");
      assert.equal(
        [...desk.store.searchReports({ words: ["oak"], without: [], outlet: null, speaker: null, from: null, to: null })].length,
        0,
      );
      const stories = storiesOf(desk);
      await desk.close();

      const store = openSqliteStore(folder);
      await rebuild(store, sharedPool(), () => undefined);
      assert.deepEqual([store.check().faults, storiesOf({ store })], [[], stories]);
      store.close();
    }));

  it("counts of outlets what is left of them, and finds no names that only gone reports had", () =>
    withFolder(async (folder) => {
      let now = old;
      const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => now, pool: sharedPool() });
      const gull = (published: string): { readonly given: object } => ({ given: { outlet: "The Gull", published } });
      await desk.take({ ...lock, ...gull("2026-01-09T08:00:00.000Z") });
      await desk.take(bees);
      now = today;
      await desk.take({ ...ferry[0]!, ...gull("2026-01-08T08:00:00.000Z") });
      await desk.take(newest);
      const outlets = (): readonly object[] => desk.store.outlets().map((row) => ({ ...row }));
      assert.deepEqual(outlets(), [
        { outlet: null, reports: 2, newest: today },
        { outlet: "The Gull", reports: 2, newest: "2026-01-09T08:00:00.000Z" },
      ]);
      assert.equal(desk.store.findNames("ada fin", 9).length, 1);
      assert.equal((await desk.prune({ pageDays: null, reportDays: 90 })).reports, 2);
      assert.deepEqual(outlets(), [
        { outlet: null, reports: 1, newest: today },
        { outlet: "The Gull", reports: 1, newest: "2026-01-08T08:00:00.000Z" },
      ]);
      assert.deepEqual([desk.store.findNames("ada fin", 9), desk.store.check().faults], [[], []]);
      await desk.close();
    }));

  it("never lets go of what a dossier of several reports or a correction names, not even of an earlier version", () =>
    withFolder(async (folder) => {
      const desk = await openFilled(folder);
      const story = desk.grouper.storyOf(reportOf(desk, ferry[0]!.file).id)!;
      await desk.dossiers.ofStory(story);
      const apart = reportOf(desk, ferry[3]!.file);
      await desk.correct({ kind: "split", story, reports: [apart.id] });
      const bee = reportOf(desk, bees.file);
      await desk.correct({ kind: "same", places: [0, 5].map((start) => ({ report: bee.id, start, end: start + 4 })) });
      assert.equal((await desk.prune({ pageDays: 30, reportDays: 30 })).reports, 1);
      assert.ok(!filesOf(desk).includes(lock.file));
      for (const kept of [apart, bee]) assert.ok(desk.store.sourceBytes(kept.source) !== undefined, kept.file);
      assert.deepEqual(desk.store.check().faults, []);
      await desk.close();
    }));

  it("lets go of the bytes of pages alone, and the report can be read on", () =>
    withFolder(async (folder) => {
      const desk = await openFilled(folder);
      const { pages, bytes, reports } = await desk.prune({ pageDays: 90, reportDays: null });
      assert.deepEqual([pages, reports, bytes > 100], [2, 0, true]);
      const report = reportOf(desk, lock.file);
      assert.deepEqual([desk.store.sourceBytes(report.source), desk.store.holdsBytes(report.source)], [undefined, false]);
      assert.ok(desk.store.body(report.id) !== undefined);
      assert.equal((await desk.prune({ pageDays: 90, reportDays: null })).pages, 0);
      assert.deepEqual(desk.store.check().faults, []);
      await desk.close();
    }));

  it("lets a report that follows one that is gone find its story, without showing or counting the one that is gone", () =>
    withFolder(async (folder) => {
      const desk = await openFilled(folder);
      const story = desk.grouper.storyOf(reportOf(desk, lock.file).id)!;
      await desk.prune({ pageDays: null, reportDays: 90 });
      const taken = await desk.take({
        ...lock,
        file: "again.txt",
        bytes: Buffer.concat([lock.bytes, Buffer.from("\nBoats pass again.\n")]),
      });
      assert.equal(taken.kind === "stored" ? taken.story : taken.kind, story);
      const row = desk.store.story(story)!;
      assert.deepEqual([row.reports, row.texts], [1, 1]);
      const dossier = await desk.dossiers.ofStory(story);
      assert.equal(dossier?.reports.length, 1);
      assert.deepEqual(desk.store.check().faults, []);
      await desk.close();
    }));
});
