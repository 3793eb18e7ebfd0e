import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { readFetchSettings } from "../../src/apps/fetch-settings.ts";
import { readSettings } from "../../src/apps/settings.ts";
import { VariorumError } from "../../src/kernel/index.ts";
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

describe("settings", () => {
  it("come from flags, then the environment, then the file, then what is usual", () =>
    withFolder((folder) => {
      writeFileSync(
        join(folder, "variorum.toml"),
        'port = 1001\nname = "From the file"\nzone = "Europe/Oslo"\n[retention]\npage_days = 90\n',
      );
      const environment = {
        VARIORUM_PORT: "1002",
        VARIORUM_ZONE: "Asia/Tokyo",
        VARIORUM_BASE_URL: "https://Desk.example:443/",
        VARIORUM_REPORT_DAYS: "365",
      };
      const settings = readSettings(folder, { port: "1003" }, environment, 3);
      assert.deepEqual(settings, {
        name: "From the file",
        host: "127.0.0.1",
        port: 1003,
        zone: "Asia/Tokyo",
        threads: 3,
        log: "events",
        "base-url": "https://desk.example",
        "trusted-proxy": [],
        pageDays: 90,
        reportDays: 365,
      });
    }));

  it("name the variable that was meant by one that is nearly its name, and leave others alone", () =>
    withFolder((folder) => {
      assert.throws(() => readSettings(folder, {}, { VARIORUM_PROT: "9" }, 1), /VARIORUM_PROT: expected the variable VARIORUM_PORT/);
      assert.equal(readSettings(folder, {}, { VARIORUM_IMAGE: "blue" }, 1).port, 4870);
    }));

  it("of fetching stand in a table of the file, and the environment wins", () =>
    withFolder((folder) => {
      writeFileSync(
        join(folder, "variorum.toml"),
        '[fetch]\nallow = "news.internal, 10.1.0.0/16"\ncontact = "desk@example.org"\nspacing_ms = 500\n',
      );
      assert.deepEqual(readSettings(folder, {}, {}, 1).port, 4870);
      assert.deepEqual(readFetchSettings({ VARIORUM_SPACING_MS: "20" }, folder), {
        allow: ["news.internal", "10.1.0.0/16"],
        contact: "desk@example.org",
        spacingMs: 20,
      });
      assert.deepEqual(readFetchSettings({}), { allow: [] });
      assert.throws(() => readFetchSettings({ VARIORUM_SPACING_MS: "soon" }, folder), /VARIORUM_SPACING_MS: expected a whole number/);
      for (const [text, message] of [
        ['[fetch]\nspacing_ms = "soon"', /fetch\.spacing_ms: expected a whole number of milliseconds, but "soon" came/],
        ["[fetch]\nspacing = 3", /one of contact, allow, spacing_ms, but "spacing" came/],
        ["[fetch]\nallow = true", /fetch\.allow: expected text or a number, but a boolean came/],
        ["fetch = 3", /expected a table \[fetch\], but a value came/],
      ] as const) {
        writeFileSync(join(folder, "variorum.toml"), text);
        assert.throws(() => readFetchSettings({}, folder), message);
      }
    }));

  it("read origins and ranges in the file by their hyphenated names", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "variorum.toml"), 'base-url = "http://desk.example:8080"\ntrusted-proxy = "127.0.0.1, fd00::/8"\n');
      const { "base-url": baseUrl, "trusted-proxy": trustedProxy } = readSettings(folder, {}, {}, 1);
      assert.equal(baseUrl, "http://desk.example:8080");
      assert.deepEqual(
        trustedProxy.map(({ prefix }) => prefix),
        [32, 8],
      );
    }));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ["port = ", /expected a TOML file, but the parser says/],
    [
      'colour = "red"',
      /one of the settings name, host, port, zone, threads, log, base-url, trusted-proxy, retention\.page_days, retention\.report_days, but "colour" came/,
    ],
    ["port = 99999", /port: expected a port from 0 to 65535, but "99999" came/],
    ["[retention]\npage_days = 0", /retention\.page_days: expected a number of days from 1 to 36500, but "0" came/],
    ["[retention]\nall = 3", /but "retention\.all" came/],
    ["pageDays = 3", /but "pageDays" came/],
    [
      'base-url = "desk.example"',
      /base-url: expected an address such as https:\/\/desk\.example, without a path, but "desk\.example" came/,
    ],
    ['base-url = "https://nora:secret@desk.example"', /without a path/],
    ['trusted-proxy = "10.0.0.0/33"', /trusted-proxy: expected addresses or ranges/],
    ["threads = true", /text or a number, but a boolean came/],
  ];
  for (const [text, message] of wrong) {
    it(`refuse the file ${text}`, () =>
      withFolder((folder) => {
        writeFileSync(join(folder, "variorum.toml"), text);
        assert.throws(
          () => readSettings(folder, {}, {}, 1),
          (error) => error instanceof VariorumError && error.code === "settings-wrong" && message.test(error.message),
        );
      }));
  }
});
