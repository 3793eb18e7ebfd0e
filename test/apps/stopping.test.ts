import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { untilStopped } from "../../src/apps/cli/interruption.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstration } from "../desk/reports.ts";
import { run } from "./recorded-io.ts";
import type { RecordedRun } from "./recorded-io.ts";

/** Runs a command and asks it to stop as soon as it listens. */
async function runAndStop(args: readonly string[], cwd: string, signal: "SIGINT" | "SIGTERM"): Promise<RecordedRun> {
  const before = process.listenerCount(signal);
  let isOver = false;
  const running = run(args, { cwd }).finally(() => (isOver = true));
  while (process.listenerCount(signal) === before && !isOver)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  // The one that listens since; the runner of the tests has its own.
  const listener = process.listeners(signal).at(-1) as (name: string) => void;
  if (!isOver) listener(signal);
  const result = await running;
  assert.equal(process.listenerCount(signal), before, "signals have their usual effect again");
  return result;
}

const page = join(demonstration, "run-bellhaven-post.txt");

describe("a command that is asked to stop", () => {
  it("leaves a rebuild unfinished, says so, and the next one ends it", () =>
    withFolder(async (cwd) => {
      await run(["add", page, "--data", "desk"], { cwd });
      const { code, stdout, stderr } = await runAndStop(["rebuild", "--data", "desk"], cwd, "SIGINT");
      assert.deepEqual([code, stdout], [130, ""]);
      assert.match(stderr, /stopped on request\. The rebuild is not finished: run it again/);
      const store = openSqliteStore(join(cwd, "desk"));
      assert.ok(store.isRebuilding());
      store.close();
      assert.equal((await run(["rebuild", "--data", "desk"], { cwd })).stdout, "Rebuilt: 1 report, 1 story.\n");
    }));

  it("writes no copy, and leaves nothing of it", () =>
    withFolder(async (cwd) => {
      await run(["add", page, "--data", "desk"], { cwd });
      const { code, stdout, stderr } = await runAndStop(["backup", "--data", "desk", "--to", "copy.db"], cwd, "SIGTERM");
      assert.deepEqual([code, stdout, stderr], [143, "", "variorum: stopped on request: copy.db was not written.\n"]);
      assert.deepEqual(readdirSync(cwd), ["desk"]);
      assert.equal((await run(["backup", "--data", "desk", "--to", "copy.db"], { cwd })).code, 0);
      assert.ok(existsSync(join(cwd, "copy.db")));
    }));

  it("lets go of what it has begun with and tells how much that is", () =>
    withFolder(async (cwd) => {
      await run(["add", page, join(demonstration, "tram-*.txt"), "--data", "desk"], { cwd });
      const db = new DatabaseSync(join(cwd, "desk", "desk.db"));
      db.exec("UPDATE report SET first_seen = '2024-01-01T00:00:00.000Z'");
      db.close();
      const { code, stdout, stderr } = await runAndStop(["prune", "--data", "desk", "--report-days", "1"], cwd, "SIGINT");
      assert.equal(code, 130);
      assert.match(stdout, /^2024-01-01 .*\(Bellhaven Post\)\nLet go of 1 report and /);
      assert.match(stderr, /stopped on request: run it again to let go of the rest/);
    }));
});

describe("an input that somebody stops", () => {
  async function* waiting(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }

  it("ends while its next item is waited for", async () => {
    const controller = new AbortController();
    const came: number[] = [];
    for await (const item of untilStopped(waiting(), controller.signal)) {
      came.push(item);
      setImmediate(() => controller.abort());
    }
    assert.deepEqual(came, [1]);
  });

  it("does not begin when it was stopped before", async () => {
    for await (const item of untilStopped(waiting(), AbortSignal.abort())) assert.fail(`${item} came`);
  });
});
