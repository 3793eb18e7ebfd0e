import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startRetention } from "../../src/apps/server/retention.ts";
import { follow } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { run } from "./recorded-io.ts";
import { start, until } from "./serving.ts";

describe("a desk that is served", { timeout: 120_000 }, () => {
  it("plays the demonstration, keeps its folder to itself, and ends in order when the launcher is stopped", () =>
    withFolder(async (folder) => {
      const { child, url, log } = await start(folder, "--demo");
      assert.equal(await (await fetch(`${url}healthz`)).text(), "ok\n");
      await until(async () => /^variorum_reports [1-9]/m.test(await (await fetch(`${url}metrics`)).text()));
      const second = await run(["check", "--data", folder], { cwd: folder });
      assert.match(second.stderr, /process \d+.*\[store-locked\]/);
      child.kill("SIGTERM");
      assert.deepEqual(await once(child, "exit"), [0, null]);
      assert.equal((await run(["check", "--data", folder], { cwd: folder })).code, 0);
      const events = log.map((line) => (JSON.parse(line) as { event: string; level: string; time: string }).event);
      assert.deepEqual([events[0], events.at(-1)], ["start", "stop"]);
    }));

  it("visits its sources by the rules of the settings file, and tells of a rebuild that was not finished", () =>
    withFolder(async (folder) => {
      const asked: (string | undefined)[] = [];
      const server = createServer((request, response) => {
        asked.push(request.headers["user-agent"]);
        response.writeHead(200, { "content-type": "application/rss+xml" });
        response.end("<rss version='2.0'><channel><title>Gull</title></channel></rss>");
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const store = openSqliteStore(folder);
      follow(store, `http://127.0.0.1:${port}/feed`, "Gull", Date.now());
      store.transaction(() => store.forgetDerived());
      store.close();
      writeFileSync(
        join(folder, "variorum.toml"),
        `[fetch]\nallow = "127.0.0.1:${port}"\ncontact = "https://desk.example/about"\nspacing_ms = 0\n`,
      );
      const { child, log } = await start(folder);
      await until(() => asked.length > 0);
      assert.match(asked[0]!, /desk\.example\/about/);
      assert.ok(log.some((line) => /rebuild-unfinished/.test(line)));
      child.kill("SIGINT");
      assert.deepEqual(await once(child, "exit"), [0, null]);
      server.close();
    }));

  it("lets go by its rules while it is served, and says so", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const told: string[] = [];
      const retention = startRetention(desk, { pageDays: 30, reportDays: null }, (_level, event) => told.push(event), 0);
      await until(() => told.length > 0);
      await retention.stop();
      assert.deepEqual(told, ["prune"]);
      await desk.close();
    }));
});
