import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { boxOf, mailOf } from "../desk/followed-mails.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstration } from "../desk/reports.ts";
import { run } from "./recorded-io.ts";

describe("the commands of a desk", () => {
  it("take pages in, pass over what is known, look whether all is sound, rebuild and copy", () =>
    withFolder(async (cwd) => {
      const added = await run(["add", demonstration, "--data", "desk"], { cwd });
      assert.deepEqual([added.code, added.stdout, added.stderr], [0, "15 new reports, 5 stories in the desk.\n", ""]);
      const again = await run(["add", demonstration], { cwd, environment: { VARIORUM_DATA: "desk" } });
      assert.equal(again.stdout, "0 new reports, 15 known already, 5 stories in the desk.\n");
      const checked = await run(["check", "--data", "desk"], { cwd });
      assert.deepEqual([checked.code, checked.stdout], [0, "Sound: 15 reports, 5 stories.\n"]);
      const rebuilt = await run(["rebuild", "--data", "desk"], { cwd });
      assert.deepEqual([rebuilt.code, rebuilt.stdout], [0, "Rebuilt: 15 reports, 5 stories.\n"]);
      const copied = await run(["backup", "--data", "desk", "--to", "copy.db"], { cwd });
      assert.deepEqual([copied.code, existsSync(join(cwd, "copy.db"))], [0, true]);
      const listed = await run(["sources", "list", "--data", "desk"], { cwd });
      assert.match(listed.stdout, /No sources/);
    }));

  it("tell on a terminal how far long work is, and leave no trace of it", () =>
    withFolder(async (cwd) => {
      const added = await run(["add", demonstration, "--data", "desk"], { cwd, terminal: 80 });
      assert.match(added.stderr, /\r\u001b\[2K\d+ reports taken in, \d+ a second/);
      assert.ok(added.stderr.endsWith("\r\u001b[2K"));
      assert.equal((await run(["add", demonstration, "--data", "desk"], { cwd })).stderr, "");
    }));

  it("remove what a backup that was killed had left at the same place, say so, and leave what another one is writing", () =>
    withFolder(async (cwd) => {
      await run(["add", demonstration, "--data", "desk"], { cwd });
      // No process has a number so high (PID_MAX_LIMIT of Linux is 4,194,304); the parent of this one lives.
      const [left, alive] = ["copy.db.99999999.part", `copy.db.${process.ppid}.part`];
      for (const name of [left, alive, "other.db.99999999.part"]) writeFileSync(join(cwd, name), "half");
      const copied = await run(["backup", "--data", "desk", "--to", "copy.db"], { cwd });
      assert.equal(copied.code, 0, copied.stderr);
      assert.equal(copied.stderr, `variorum: note: removed ${left}, which a backup that was broken off had left.\n`);
      assert.deepEqual(
        [left, alive, "other.db.99999999.part"].map((name) => existsSync(join(cwd, name))),
        [false, true, true],
      );
    }));

  for (const args of [["add", demonstration], ["replay", demonstration, "--speed", "1e9"], ["digest"], ["subscribers", "list"]]) {
    it(`tell at the first opening after an update how far it is: ${args[0]}`, () =>
      withFolder(async (cwd) => {
        await run(["add", demonstration, "--data", "desk"], { cwd });
        const store = openSqliteStore(join(cwd, "desk"));
        store.transaction(() => store.forgetDerived());
        store.close();
        const opened = await run([...args, "--data", "desk"], { cwd, terminal: 80 });
        assert.match(opened.stderr, /\d+ of 15 entries grouped again/);
      }));
  }

  it("take in the mails of a mailbox, and tell what it held beside them", () =>
    withFolder(async (cwd) => {
      const titles = ["Quay cleared at Halden", "Mast found off Torvik"];
      const silent = "From: gull@gull.example\nSubject: none\nMessage-ID: <1@gull.example>\n\n";
      writeFileSync(join(cwd, "list.mbox"), boxOf(...titles.map((title) => mailOf(title)), silent));
      const added = await run(["add", "list.mbox", "--data", "desk"], { cwd });
      assert.match(added.stdout, /^2 new reports, /);
      assert.equal(added.stderr, "variorum: note: list.mbox: 1 of 3 mails hold no text. [record-passed-over]\n");
    }));

  it("let go by rules of what nothing holds, and say what", () =>
    withFolder(async (cwd) => {
      await run(["add", join(demonstration, "run-bellhaven-post.txt"), join(demonstration, "tram-*.txt"), "--data", "desk"], { cwd });
      const rule = ["prune", "--data", "desk", "--page-days", "1"];
      assert.equal((await run(rule, { cwd })).stdout, "Let go of 0 reports and the bytes of 0 pages.\n", "seen today");
      writeFileSync(join(cwd, "desk", "variorum.toml"), "[retention]\npage_days = 30\nreport_days = 365\n");
      const dry = await run(["prune", "--data", "desk", "--dry-run"], { cwd });
      assert.deepEqual([dry.code, dry.stdout], [0, "Would let go of 0 reports and the bytes of 0 pages.\n"]);
      const db = new DatabaseSync(join(cwd, "desk", "desk.db"));
      db.exec("UPDATE report SET first_seen = '2024-01-01T00:00:00.000Z'");
      db.close();
      const old = await run(["prune", "--data", "desk", "--dry-run"], { cwd });
      assert.match(old.stdout, /^2024-01-01 .*\(Bellhaven Post\)\nWould let go of 1 report and the bytes of 0 other pages\.\n$/);
      assert.match((await run(["prune", "--data", "desk"], { cwd })).stdout, /Let go of 1 report/);
      assert.equal((await run(["check", "--data", "desk"], { cwd })).stdout, "Sound: 3 reports, 1 story.\n");
    }));

  it("replay by the times that the reports state, and name what cannot be read", () =>
    withFolder(async (cwd) => {
      writeFileSync(join(cwd, "empty.txt"), "");
      const { code, stdout, stderr } = await run(
        ["replay", join(demonstration, "run-*.txt"), "empty.txt", "--data", "desk", "--speed", "1e9"],
        { cwd },
      );
      assert.deepEqual([code, stdout], [1, "2 new reports, 1 left out, 1 story in the desk.\n"]);
      assert.match(stderr, /empty\.txt.*\[file-empty\]/);
      const store = openSqliteStore(join(cwd, "desk"));
      // By time: by name the other one is the first.
      assert.deepEqual(
        [...store.reportsAfter(0)].map(({ file }) => file.replace(/^.*\//, "")),
        ["run-quennel-gazette.txt", "run-bellhaven-post.txt"],
      );
      store.close();
    }));

  it("follow the sources of a list, tell them, and write the list again", () =>
    withFolder(async (cwd) => {
      const list = '<opml version="2.0"><body><outline text="Wire" xmlUrl="https://wire.example/feed.xml"/></body></opml>';
      writeFileSync(join(cwd, "list.opml"), list);
      assert.equal((await run(["sources", "add", "list.opml", "--data", "desk"], { cwd })).stdout, "list.opml: 1 new of 1 sources.\n");
      assert.equal((await run(["sources", "list", "--data", "desk"], { cwd })).stdout, "new      Wire  https://wire.example/feed.xml\n");
      assert.match((await run(["sources", "export", "--data", "desk"], { cwd })).stdout, /xmlUrl="https:\/\/wire\.example\/feed\.xml"/);
      assert.equal((await run(["sources", "remove", "https://wire.example/feed.xml", "--data", "desk"], { cwd })).code, 0);
    }));

  const refused: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ["no folder", ["serve"], 2, /Expected --data/],
    ["a folder without a desk", ["check", "--data", "nowhere"], 1, /holds none.*\[file-missing\]/],
    ["a base URL with a path", ["serve", "--data", "desk", "--base-url", "https://a.example/desk"], 2, /--base-url.*without a path/],
    ["a proxy by name", ["serve", "--data", "desk", "--trusted-proxy", "proxy.example"], 2, /--trusted-proxy.*10\.0\.0\.0\/8/],
    ["no port", ["serve", "--data", "desk", "--port", "http"], 2, /--port: expected a port from 0 to 65535, but "http" came/],
    ["two ports", ["serve", "--data", "desk", "--port", "81", "--port", "82"], 2, /Expected --port once, but "81" and "82" came/],
    ["a file of settings that is not there", ["serve", "--data", "desk", "--config", "gone.toml"], 2, /gone\.toml: .*there is none/],
    ["no zone", ["serve", "--data", "desk", "--zone", "Moon/Base"], 2, /time zone/],
    ["no speed", ["replay", "x", "--data", "desk", "--speed", "fast"], 2, /number above 0/],
    ["no verb", ["sources", "eat", "--data", "desk"], 2, /one of add, test, list, remove, export/],
    ["a copy without a name", ["backup", "--data", "desk"], 2, /--to/],
  ];
  for (const [what, args, code, message] of refused) {
    it(`refuse ${what}`, () =>
      withFolder(async (cwd) => {
        const result = await run(args, { cwd });
        assert.equal(result.code, code, result.stderr);
        assert.match(result.stderr, message);
      }));
  }
});
