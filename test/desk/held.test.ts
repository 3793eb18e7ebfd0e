import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { toDice } from "../../bench/crash/reports.ts";
import { fillFolder, today } from "../../bench/crash/work-folder.ts";
import { openDesk, openDossier } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "./folder.ts";
import { sharedPool } from "./reports.ts";

/** Each opens a desk of its own on a copy of one folder. */
const rounds = 4;

it("whatever the rules let go, every kept dossier can be opened and every report that it or a correction names be read", () =>
  withFolder(async (folder) => {
    await fillFolder(join(folder, "filled"), 40, 11);
    const dice = toDice(3);
    let gone = 0;
    let cited = 0;
    for (let round = 0; round < rounds; round++) {
      const own = join(folder, `round-${round}`);
      cpSync(join(folder, "filled"), own, { recursive: true });
      const desk = openDesk({ store: openSqliteStore(own), threads: 1, now: () => today, pool: sharedPool() });
      const { store } = desk;
      const days = (): number | null => (dice() < 0.2 ? null : Math.floor(dice() * 200));
      // Versions of dossiers with reports that moved on afterwards.
      const stories = store.newestStories(100).filter(({ reports }) => reports > 1);
      const some = stories[Math.floor(dice() * stories.length)]!;
      await desk.dossiers.ofStory(some.id);
      const left = store.reportsOf(some.id);
      await desk.correct({ kind: "split", story: some.id, reports: [left[Math.floor(dice() * left.length)]!.id] });
      const before = store.counts().reports;
      const all = store.newestStories(100).map(({ id }) => id);
      const versions = (): readonly string[] => all.flatMap((id) => store.dossierVersions(id).map(({ version }) => `${id} ${version}`));
      const of = new Map(all.flatMap((id) => store.dossierVersions(id).map((one) => [`${id} ${one.version}`, one.reports] as const)));
      await desk.prune({ pageDays: days(), reportDays: days() });
      gone += before - store.counts().reports;
      // A dossier of one report goes with it; those of several stay.
      const lost = [...of].filter(([key, reports]) => reports.length > 1 && !versions().includes(key));
      assert.deepEqual(lost, [], `round ${round}`);
      for (const id of all) {
        for (const { version } of store.dossierVersions(id)) {
          const { dossier, reports } = openDossier(store, store.dossier(id, version)!);
          for (const claim of dossier.claims) {
            for (const { report, start, end, text } of claim.evidence) {
              assert.equal(reports.find((one) => one.id === report)!.text.slice(start, end), text);
              cited++;
            }
          }
        }
      }
      for (const { reports } of store.decisions())
        for (const id of reports) assert.ok(store.body(id) !== undefined, `round ${round}: ${id}`);
      assert.deepEqual(store.check().faults, []);
      await desk.close();
    }
    assert.ok(gone > 0 && cited > 0, "reports were let go, and dossiers were left");
  }));
