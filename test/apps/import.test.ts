import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { it } from "node:test";
import { writtenReports } from "../../bench/crash/reports.ts";
import { createApp } from "../../src/apps/server/app.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { run } from "./recorded-io.ts";
import { until } from "./serving.ts";
import { localSettings } from "./settings.ts";

const root = join(import.meta.dirname, "../..");
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
const pages = 60;

function countReports(file: string): number {
  if (!existsSync(file)) return 0;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    return (db.prepare("SELECT count(*) AS count FROM report").get() as { count: number }).count;
  } catch {
    // Its tables are just being made.
    return 0;
  } finally {
    db.close();
  }
}

it(
  "an import that is asked to stop ends in order and says that it is not whole; the next one takes in the rest",
  { timeout: 120_000 },
  () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "saved"));
      const written = writtenReports(4);
      for (let at = 0; at < pages; at++) {
        const { file, bytes } = written.next().value!;
        writeFileSync(join(folder, "saved", file), bytes);
      }
      const script = ["--import", join(root, "tools/tsx-loader.mjs"), join(root, "src/apps/cli/main.ts")];
      const child = spawn(process.execPath, [...script, "add", "saved", "--data", "desk"], { cwd: folder });
      const ended = once(child, "exit");
      let told = "";
      child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
      while (countReports(join(folder, "desk/desk.db")) === 0)
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      child.kill("SIGTERM");
      assert.deepEqual(await ended, [143, null], "in order, and not as a whole import");
      assert.match(told, /Stopped on request/);
      const stored = countReports(join(folder, "desk/desk.db"));
      assert.ok(told.startsWith(`${stored} new report`) && stored < pages, told);
      const rest = await run(["add", "saved", "--data", "desk"], { cwd: folder });
      assert.equal(rest.code, 0);
      assert.match(rest.stdout, new RegExp(`^${pages - stored} new reports?, ${stored} known already`));
      assert.equal((await run(["check", "--data", "desk"], { cwd: folder })).code, 0);
    }),
);

it("an import that waits for a pipe ends when it is asked to, and tells what it stored", { timeout: 120_000 }, () =>
  withFolder(async (folder) => {
    const { file, bytes } = writtenReports(4).next().value!;
    writeFileSync(join(folder, file), bytes);
    const script = ["--import", join(root, "tools/tsx-loader.mjs"), join(root, "src/apps/cli/main.ts")];
    const child = spawn(process.execPath, [...script, "add", file, "-", "--data", "desk"], { cwd: folder });
    const ended = once(child, "exit");
    let told = "";
    child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
    await until(() => countReports(join(folder, "desk/desk.db")) === 1);
    child.kill("SIGINT");
    assert.deepEqual(await ended, [130, null]);
    assert.equal(told, "1 new report, 1 story in the desk. Stopped on request: run it again to take in the rest.\n");
  }),
);

it("the page of a report leads to the other versions of its page", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const page = (end: string): Uint8Array =>
      new TextEncoder().encode(
        `Ferry at Halden\n\n${"The ferry of Halden left the quay late on Tuesday because of fog, said Anna Holm. ".repeat(4)}${end}`,
      );
    const given = { outlet: "The Gull", url: "https://gull.example/ferry" };
    await desk.take({ bytes: page("It came on Wednesday."), file: "first.txt", given });
    await desk.take({ bytes: page("It sank on Wednesday."), file: "second.txt", given });
    const [former, latter] = [...desk.store.reportsAfter(0)].map(({ id }) => id);
    const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    for (const [one, other] of [
      [former, latter],
      [latter, former],
    ]) {
      const text = await (await app.request(`/report/${one}`, { headers: { host: "localhost" } })).text();
      assert.match(text, new RegExp(`href="/report/${other}"`));
    }
    await desk.close();
  }));
