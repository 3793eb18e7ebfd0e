/**
 * The process that is killed: a desk that is served, takes reports in, and is corrected now and then. Writes a line for each thing that
 * it has acknowledged, "report ID" and "decision ENTRY", and "ready ADDRESS" when it is at work. Arguments: folder, seed.
 */
import { writeSync } from "node:fs";
import { openDesk } from "../../src/desk/index.ts";
import { serve } from "../../src/apps/server/serve.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { writtenReports } from "./reports.ts";

const [folder = "", seed = "1"] = process.argv.slice(2);

/** Synchronous: what was told is in the pipe when the next statement runs. */
const tell = (line: string): void => void writeSync(1, `${line}\n`);

const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => new Date().toISOString() });
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
const settings = {
  name: "Crash",
  host: "127.0.0.1",
  port: 0,
  zone: "UTC",
  threads: 1,
  log: "events",
  "base-url": null,
  "trusted-proxy": [],
} as const;
const served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
let taken = 0;
for (const report of writtenReports(Number(seed))) {
  await desk.room();
  void desk.take(report).then((result) => {
    if (result.kind !== "rejected") tell(`report ${result.report}`);
    // The threads have read their models: from here on each moment is one of work.
    if (taken++ === 0) tell(`ready ${served.url}`);
    const stories = desk.store.newestStories(2).map((story) => story.id);
    if (taken % 7 === 0 && stories.length === 2) {
      void desk.correct({ kind: "merge", stories }).then(({ entry }) => tell(`decision ${entry}`));
    }
    // A saved state in between, as after thousands of reports.
    if (taken % 11 === 0) {
      const state = { entry: desk.store.lastEntry(), ...desk.grouper.numbers(), isAnew: false };
      for (const _ of desk.store.saveGrouperState(state, (number) => desk.grouper.snapshotAfter(number)));
    }
  });
}
