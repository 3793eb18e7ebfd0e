import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstration } from "../desk/reports.ts";
import { bounceOf, linkIn, openPostOffice } from "../mailing/post-office.ts";
import { freePort } from "./free-port.ts";
import { run } from "./recorded-io.ts";

const root = join(import.meta.dirname, "../..");
const settings = 'base-url = "https://desk.example"\nzone = "UTC"\n[mail]\nhost = "localhost"\nfrom = "digest@desk.example"\n';

describe("variorum subscribers", () => {
  it("adds, asks, tells, hears bounces, gives everything out and forgets; and a dry run says what would be sent", () =>
    withFolder(async (cwd) => {
      const say = async (...args: readonly string[]): Promise<string> => {
        const { code, stdout, stderr } = await run([...args, "--data", "desk"], { cwd });
        assert.equal(code, 0, stderr);
        return stdout + stderr;
      };
      await say("add", join(demonstration, "tram-daily-tide.txt"));
      writeFileSync(join(cwd, "desk/variorum.toml"), settings);
      assert.match(await say("digest", "--dry-run"), /no subscribers/);
      assert.match(await say("subscribers", "list"), /No subscribers/);
      const added = await say(
        "subscribers",
        "add",
        "ada@example.org",
        "--confirmed",
        "--at",
        "mon-fri 6:30 Europe/Oslo",
        "--watch",
        "place:Wenna",
      );
      assert.equal(added, "ada@example.org: gets the digest, mon-fri 6:30 Europe/Oslo.\n");
      assert.match(await say("subscribers", "add", "bo@example.org"), /^bo@example\.org: is asked when the desk is served, 07:00 UTC\.\n$/);
      assert.match(
        await say("subscribers", "list"),
        /^active {7}ada@example\.org {2}mon-fri 6:30 Europe\/Oslo {2}next 20.*\npending {6}bo@example\.org {2}07:00 UTC\n$/,
      );
      assert.match(
        await say("digest", "--dry-run"),
        /^ada@example\.org: would send nothing, because nothing is new, now; the next time is /,
      );
      writeFileSync(join(cwd, "returned.eml"), bounceOf("", "ada@example.org"));
      assert.equal(await say("subscribers", "bounce", "returned.eml"), "returned.eml: ada@example.org gets no more mail.\n");
      const { subscribers } = JSON.parse(await say("subscribers", "export")) as { subscribers: readonly Record<string, unknown>[] };
      assert.deepEqual(
        subscribers.map(({ address, state }) => [address, state]),
        [
          ["ada@example.org", "bounced"],
          ["bo@example.org", "pending"],
        ],
      );
      assert.deepEqual(subscribers[0]!["watches"], [{ kind: "place", text: "Wenna" }]);
      assert.equal(
        await say("subscribers", "remove", "ADA@example.org", "bo@example.org"),
        "ada@example.org: forgotten.\nbo@example.org: forgotten.\n",
      );
      assert.match(await say("subscribers", "list"), /No subscribers/);
    }));

  it("tells the digest of a desk on a day, in every edition, as its page does", () =>
    withFolder(async (cwd) => {
      await run(["add", join(demonstration, "tram-*.txt"), "--data", "desk"], { cwd });
      const text = await run(["digest", "--data", "desk", "--zone", "UTC"], { cwd });
      assert.match(text.stdout, /^Digest of 15 June 2026\n[\s\S]*New since 14 June 2026[\s\S]*was “240 million crowns”/);
      const earlier = await run(["digest", "--data", "desk", "--zone", "UTC", "--date", "2026-06-14", "--format", "markdown"], { cwd });
      assert.match(earlier.stdout, /^# Digest of 14 June 2026/);
      assert.doesNotMatch(earlier.stdout, /260 million/);
    }));

  const refused: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ["no verb", ["subscribers", "eat", "--data", "desk"], 2, /one of list, add, remove, export, bounce/],
    ["no address", ["subscribers", "add", "--data", "desk"], 2, /Expected addresses/],
    ["a desk without mail", ["subscribers", "add", "ada@example.org", "--data", "desk"], 2, /table \[mail\].*\[settings-wrong\]/],
    ["an address that nobody has", ["subscribers", "remove", "cy@example.org", "--data", "desk"], 1, /no subscriber/],
    ["reports beside a desk", ["digest", "x.txt", "--data", "desk"], 2, /--data without reports/],
    ["sending from a desk", ["digest", "--data", "desk", "--send"], 2, /--send/],
    ["a folder without a desk", ["digest", "--data", "nowhere"], 1, /\[file-missing\]/],
  ];
  for (const [what, args, code, message] of refused) {
    it(`refuses ${what}`, () =>
      withFolder(async (cwd) => {
        openSqliteStore(join(cwd, "desk")).close();
        const result = await run(args, { cwd });
        assert.deepEqual([result.code, message.test(result.stderr)], [code, true], result.stderr);
      }));
  }

  it("refuses to start a desk with mail and no address for its links", () =>
    withFolder(async (cwd) => {
      writeFileSync(join(cwd, "variorum.toml"), settings.replace(/^base-url.*\n/, ""));
      const { code, stderr } = await run(["serve", "--data", cwd, "--port", "0"], { cwd });
      assert.deepEqual([code, /base-url: expected the address.*\[settings-wrong\]/.test(stderr)], [2, true], stderr);
    }));

  it("is served by a desk with mail: who asks gets the question, also one whose desk was killed before it was sent", () =>
    withFolder(async (folder) => {
      const office = await openPostOffice();
      const home = await freePort();
      const own = settings.replace("https://desk.example", `http://127.0.0.1:${home}`);
      const write = (port: number): void =>
        writeFileSync(join(folder, "variorum.toml"), own.replace('"localhost"', `"127.0.0.1"\nport = ${port}`));
      const serve = async (): Promise<{ readonly url: string; readonly end: (signal: NodeJS.Signals) => Promise<unknown> }> => {
        const args = ["serve", "--data", folder, "--port", String(home), "--threads", "1"];
        const child = spawn(process.execPath, [
          "--import",
          join(root, "tools/tsx-loader.mjs"),
          join(root, "src/apps/cli/main.ts"),
          ...args,
        ]);
        const exit = new Promise((resolve) => child.once("exit", resolve));
        for await (const line of createInterface({ input: child.stdout })) {
          return { url: /http:\S+/.exec(line)?.[0] ?? "", end: (signal) => (child.kill(signal), exit) };
        }
        throw new Error("Expected the address of the desk.");
      };
      const ask = (url: string, address: string): Promise<Response> =>
        fetch(`${url}subscribe`, { method: "POST", body: new URLSearchParams({ address, days: "mon-fri", time: "06:30", zone: "UTC" }) });
      try {
        // Nobody answers on port 1: the question is written down, cannot be sent, and the process is killed.
        write(1);
        const first = await serve();
        assert.equal((await ask(first.url, "ada@example.org")).status, 200);
        await first.end("SIGKILL");
        write(office.port);
        const second = await serve();
        assert.match(await (await ask(second.url, "bo@example.org")).text(), /Look into your mail/);
        for (let tries = 0; tries < 1_800 && office.mails.length < 2; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
        assert.deepEqual(office.mails.map((mail) => mail.to![0]!.address).toSorted(), ["ada@example.org", "bo@example.org"]);
        assert.ok(linkIn(office.mails[0]).startsWith(`http://127.0.0.1:${home}/mail/v1.confirm.`));
        assert.equal(await second.end("SIGINT"), 0);
      } finally {
        await office.close();
      }
    }));
});
