import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import type { Digest } from "../../src/index.ts";
import { run } from "./recorded-io.ts";

const folder = mkdtempSync(join(tmpdir(), "variorum-digest-"));
symlinkSync(join(import.meta.dirname, "../../examples"), join(folder, "examples"));
after(() => rmSync(folder, { recursive: true, force: true }));

const reports = "examples/two-days/reports";
const call = (...args: readonly string[]) => run(["digest", ...args], { cwd: folder });
const read = (file: string): Digest => JSON.parse(readFileSync(join(folder, file), "utf8")) as Digest;

describe("variorum digest on the example of two days", () => {
  before(async () => {
    assert.equal((await call(reports, "--date", "2026-03-10", "--out", "first.json")).code, 0);
    assert.equal((await call(reports, "--previous", "first.json", "--watch", "coin", "--out", "second.json")).code, 0);
  });

  it("tells the two stories of the first day whole", () => {
    const { date, entries, leftOut } = read("first.json");
    assert.equal(date, "2026-03-10");
    assert.deepEqual(
      entries.map((entry) => [entry.counts.texts, entry.news]),
      [
        [2, null],
        [2, null],
      ],
    );
    assert.deepEqual(leftOut, []);
  });

  it("tells on the second day the watched story first, of the quarry what is new, and of the ferry nothing", () => {
    const { entries, leftOut } = read("second.json");
    const [coins, quarry] = entries;
    assert.equal(entries.length, 2);
    assert.match(coins!.headline!.text, /Roman coins/);
    assert.ok(coins!.reasons.some((reason) => reason.kind === "watch"));
    assert.equal(quarry!.news?.date, "2026-03-10");
    assert.equal(quarry!.news.texts, 2);
    const [figure] = quarry!.lines;
    assert.ok(figure?.kind === "figure");
    assert.deepEqual([figure.figure.text, figure.before.text], ["17 wagons", "14 wagons"]);
    assert.ok(quarry!.lines.every((line) => !line.text.includes("counted 14 wagons")));
    assert.deepEqual(
      leftOut.map(({ why, headline }) => [why, headline?.text.includes("ferry") || headline?.text.includes("Ferry")]),
      [["unmoved", true]],
    );
  });

  it("points with every line at the characters of a file", () => {
    for (const entry of [...read("first.json").entries, ...read("second.json").entries]) {
      const files = new Map(entry.reports.map((report) => [report.id, report.file]));
      for (const { text, evidence } of [...entry.lines, entry.headline!]) {
        const [place] = evidence;
        const source = readFileSync(join(folder, files.get(place.report)!), "utf8");
        assert.equal(text, place.text);
        assert.equal(source.slice(place.source.start, place.source.end), place.text);
      }
    }
  });

  it("gives the same bytes whatever the order of the files", async () => {
    const names = ["mon-osk-news", "mon-brennick-echo", "mon-northern-line", "mon-lunde-gazette"].map((name) => `${reports}/${name}.txt`);
    const [one, other] = [await call(...names, "--format", "json"), await call(...[...names].reverse(), "--format", "json")];
    assert.equal(one.stdout, other.stdout);
    assert.ok(one.stdout.length > 1000);
  });

  for (const [format, pattern] of [
    ["text", /^Digest of 11 March 2026\n/],
    ["markdown", /^# Digest of 11 March 2026\n/],
    ["html", /^<!doctype html>/],
    ["json", /^\{\n "format": "variorum\.digest\/1"/],
    ["mail", /^List-Unsubscribe: <https:\/\/desk\.example\/u>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/m],
    ["atom", /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/],
    ["rss", /<rss version="2\.0"/],
    ["jsonfeed", /"version": "https:\/\/jsonfeed\.org\/version\/1\.1"/],
  ] as const) {
    it(`writes ${format}`, async () => {
      const { code, stdout } = await call(
        reports,
        "--previous",
        "first.json",
        "--format",
        format,
        "--unsubscribe",
        "https://desk.example/u",
      );
      assert.equal(code, 0);
      assert.match(stdout, pattern);
    });
  }

  it("writes a mail that a mail program reads", async () => {
    await call(reports, "--out", "digest.eml", "--from", "digest@example.org", "--to", "ada@example.org");
    const mail = await PostalMime.parse(readFileSync(join(folder, "digest.eml")));
    assert.match(mail.subject!, /^Digest of 11 March 2026: /);
    assert.match(mail.text!, /Why it is here/);
    assert.match(mail.html!, /Why it is here/);
  });
});

describe("variorum digest reads lines of JSON", () => {
  it("with title and lead as part of the report", async () => {
    const line = {
      id: "a1",
      title: "Tarn opens its swimming hall again",
      text: "The swimming hall of Tarn opens on Friday after two years. The town paid 4 million crowns for the new roof.",
      published: "2026-03-10",
    };
    writeFileSync(join(folder, "lines.jsonl"), `${JSON.stringify(line)}\nno json\n`);
    const { code, stdout, stderr } = await call("lines.jsonl");
    assert.equal(code, 1);
    assert.match(stdout, /1\. {2}Tarn opens its swimming hall again/);
    assert.match(stderr, /line 2 of lines\.jsonl/);
  });
});

describe("variorum digest refuses", () => {
  const cases: readonly (readonly [title: string, args: readonly string[], code: number, message: RegExp])[] = [
    ["no report", [], 2, /Expected reports .*\[usage\]/],
    ["a missing folder", ["nowhere"], 1, /nowhere.*\[file-missing\]/],
    ["a date that is none", [reports, "--date", "2026-02-31x"], 2, /--date YYYY-MM-DD.*\[usage\]/],
    ["a zone that is none", [reports, "--zone", "Mars/Olympus"], 2, /Europe\/Berlin.*\[usage\]/],
    ["no stories at all", [reports, "--stories", "0"], 2, /--stories with a whole number.*\[usage\]/],
    ["a digest before that is none", [reports, "--previous", `${reports}/reports.json`], 2, /something else came.*\[digest-wrong\]/],
    ["a digest before that is missing", [reports, "--previous", "nowhere.json"], 2, /no such file.*\[digest-wrong\]/],
    ["to send without a sender", [reports, "--send", "--to", "ada@example.org", "--smtp", "smtp://localhost"], 2, /--from.*\[usage\]/],
    ["to send without a server", [reports, "--send", "--to", "a@b.c", "--from", "d@e.f"], 2, /VARIORUM_SMTP.*\[usage\]/],
    [
      "to send to no address",
      [reports, "--send", "--to", "ada", "--from", "d@e.f", "--smtp", "smtp://localhost"],
      2,
      /"ada" came.*\[usage\]/,
    ],
  ];
  for (const [title, args, code, message] of cases) {
    it(title, async () => {
      const result = await call(...args);
      assert.equal(result.code, code);
      assert.match(result.stderr, message);
    });
  }

  it("reports without a date and no --date", async () => {
    writeFileSync(
      join(folder, "undated.txt"),
      "Tarn opens its hall\n\nThe swimming hall of Tarn opens on Friday after two years of work.\n",
    );
    const { code, stderr } = await call("undated.txt");
    assert.equal(code, 2);
    assert.match(stderr, /no report states its date/);
    assert.equal((await call("undated.txt", "--date", "2026-03-10")).code, 0);
  });

  it("a digest before that is of the same day or a later one", async () => {
    await call(reports, "--out", "latest.json");
    const { code, stderr } = await call(reports, "--date", "2026-03-10", "--previous", "latest.json");
    assert.equal(code, 2);
    assert.match(stderr, /a day before 2026-03-10, but it is of 2026-03-11.*\[digest-wrong\]/);
  });

  it("a digest before with a broken memory", async () => {
    writeFileSync(
      join(folder, "broken.json"),
      JSON.stringify({ format: "variorum.digest/1", date: "2026-03-09", memory: [{ story: "st1" }] }),
    );
    assert.match((await call(reports, "--previous", "broken.json")).stderr, /its memory is not whole.*\[digest-wrong\]/);
  });
});

describe("variorum digest --send", () => {
  const received: { to: readonly string[]; raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith("nobody@") ? done(Object.assign(new Error("No such user"), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        done();
      });
    },
  });
  let smtp = "";
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    smtp = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
  });
  after(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const send = (...args: readonly string[]) =>
    run(["digest", reports, "--from", "Digest <digest@example.org>", ...args], { cwd: folder, environment: { VARIORUM_SMTP: smtp } });

  it("says in a dry run what it would send, and sends nothing", async () => {
    const { code, stdout, stderr } = await send("--send", "--dry-run", "--to", "ada@example.org");
    assert.deepEqual([code, stdout, received.length], [0, "", 0]);
    assert.match(stderr, /would send "Digest of 11 March 2026: .*" to ada@example\.org; nothing was sent/);
  });

  it("sends each reader a mail of their own, and goes on when one is refused", async () => {
    const { code, stderr } = await send("--send", "--to", "ada@example.org", "--to", "nobody@example.org", "--to", "Bo <bo@example.org>");
    assert.equal(code, 1);
    assert.deepEqual(
      received.map(({ to }) => to),
      [["ada@example.org"], ["bo@example.org"]],
    );
    assert.match(stderr, /No such user.*\[mail-refused\]/);
    const mail = await PostalMime.parse(received[0]!.raw);
    assert.deepEqual(
      mail.to?.map(({ address }) => address),
      ["ada@example.org"],
    );
    assert.match(mail.html!, /Tarn finds Roman coins/);
    assert.match(mail.messageId!, /^<digest-2026-03-11-\w+@example\.org>$/);
  });

  it("sends nothing when there is nothing new", async () => {
    const before = received.length;
    writeFileSync(
      join(folder, "one.jsonl"),
      JSON.stringify({ id: "o", text: "The hall of Tarn opens on Friday after two years of work.", date: "2026-03-09" }),
    );
    const args = ["digest", "one.jsonl", "--date", "2026-03-12", "--send", "--from", "d@example.org", "--to", "ada@example.org"];
    const { code, stderr } = await run(args, { cwd: folder, environment: { VARIORUM_SMTP: smtp } });
    assert.equal(code, 0);
    assert.match(stderr, /nothing new, so that no mail was sent/);
    assert.equal(received.length, before);
  });
});

describe("variorum collate as data", () => {
  const bridge = "examples/harbour-bridge";
  for (const [format, pattern] of [
    ["csv", /^story,table,id,text,/],
    ["graphml", /<graphml xmlns=/],
    ["jsongraph", /"graph": \{/],
    ["dot", /^digraph "/],
  ] as const) {
    it(`writes ${format}`, async () => {
      const { code, stdout } = await run(["collate", bridge, "--format", format], { cwd: folder });
      assert.equal(code, 0);
      assert.match(stdout, pattern);
    });
  }

  it("takes the edition from the ending of the file, and the tables that are asked for", async () => {
    await run(["collate", bridge, "--out", "t.csv", "--out", "g.graphml", "--out", "g.dot", "--table", "figures"], { cwd: folder });
    const rows = readFileSync(join(folder, "t.csv"), "utf8");
    assert.match(rows, /,figures,f1,/);
    assert.doesNotMatch(rows, /,claims,c1,/);
    assert.match(readFileSync(join(folder, "g.graphml"), "utf8"), /^<\?xml/);
    assert.match(readFileSync(join(folder, "g.dot"), "utf8"), /^digraph/);
  });
});
