import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { follow, openDesk, startFollower } from "../../src/desk/index.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const manual = readFileSync(join(import.meta.dirname, "../../docs/manual/desk.md"), "utf8");

describe("the numbers for Prometheus", () => {
  it("tell how often each step was done, how long it took and how often it failed, and stand in the manual", () =>
    withFolder(async (folder) => {
      // Threads of its own: their time is counted from the start of this desk.
      const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => "2026-06-16T08:00:00.000Z" });
      const fetcher: Fetcher = {
        fetch: () => Promise.resolve({ kind: "failed", reason: "timeout", detail: "It did not answer.", retryAfterMs: null } as never),
        close: () => Promise.resolve(),
      };
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      for (const report of demonstrationReports("ferry").slice(0, 2)) await desk.take(report);
      await desk.dossiers.makeOne();
      follow(desk.store, "https://gull.example/feed", "Gull", 0);
      await new Promise<void>((resolve) => {
        const follower = startFollower({ desk, fetcher, folders: openMailFolders(), onTrouble: () => void follower.stop().then(resolve) });
      });
      const text = await (await app.request("/metrics", { headers: { host: "localhost" } })).text();
      const value = (line: string): number =>
        Number(
          text
            .split("\n")
            .find((one) => one.startsWith(`${line} `))
            ?.split(" ")[1],
        );
      for (const [step, count] of Object.entries({ fetch: 1, page: 2, reading: 2, grouping: 2, dossier: 1, store: 2 })) {
        assert.equal(value(`variorum_step_seconds_count{step="${step}"}`), count, step);
        assert.ok(value(`variorum_step_seconds_sum{step="${step}"}`) >= 0, step);
        assert.equal(value(`variorum_step_failures_total{step="${step}"}`), step === "fetch" ? 1 : 0, step);
      }
      for (const step of ["page", "reading", "dossier", "store"]) assert.ok(value(`variorum_step_seconds_sum{step="${step}"}`) > 0, step);
      const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!);
      assert.deepEqual(
        names.filter((name) => !manual.includes(`\`${name}\``)),
        [],
      );
      await desk.close();
    }));
});
