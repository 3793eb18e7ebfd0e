import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { readReports } from "../../../src/intake/transport/index.ts";
import type { ReportInput, ReportInputs } from "../../../src/intake/transport/index.ts";
import { newsletter } from "../formats/written-mails.ts";
import { atom, newsSitemap, opml, rss } from "../formats/written-feeds.ts";
import { httpAnswer, warcGz, warcRecord } from "./archives.ts";
import { withFiles } from "./files.ts";
import { answer, withServer } from "./http/server.ts";

const text = (report: ReportInput | undefined): string => new TextDecoder().decode(report?.bytes);

async function read(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]): Promise<ReportInputs> {
  let inputs: ReportInputs | undefined;
  await withFiles(files, async (cwd) => {
    inputs = await readReports(args, { cwd });
  });
  return inputs!;
}

const names = (inputs: ReportInputs): readonly string[] => inputs.reports.map((report) => report.file);
const codes = (inputs: ReportInputs): readonly string[] => [...inputs.problems, ...inputs.notices].map((one) => one.code);

describe("a feed stands for the texts of its entries", () => {
  it("whatever its name, with what it claims of each", async () => {
    const inputs = await read({ "morning.txt": rss }, ["morning.txt"]);
    assert.deepEqual([names(inputs), codes(inputs)], [["morning.txt#1", "morning.txt#2"], []]);
    assert.deepEqual(inputs.reports[0]?.claimed, {
      from: "feed",
      outlet: "The Gull & Shore",
      url: "https://gull.example/ferry?id=7&copy=2",
      title: 'Ferry "Petrel" runs aground \u2013 nobody hurt',
      published: "2025-06-03T11:05:30Z",
      language: "en-GB",
      bylines: ["Ines Vale", "Tom Reef"],
    });
    assert.equal(text(inputs.reports[0]), "<p>The ferry <b>Petrel</b> ran aground on Tuesday.</p>");
    assert.deepEqual(inputs.reports[0]?.names.slice(0, 1), ["morning.txt#1"]);
  });

  it("and on standard input", async () => {
    const stdin = (async function* () {
      yield new TextEncoder().encode(atom);
    })();
    assert.deepEqual(names(await readReports(["-"], { cwd: ".", stdin })), ["stdin#1"]);
  });

  it("outlet of a manifest holds for each of them, a title does not", async () => {
    const manifest = JSON.stringify({ reports: [{ file: "f.xml", outlet: "The Gull", title: "One" }] });
    const { reports } = await read({ "f.xml": rss, "reports.json": manifest }, ["f.xml"]);
    assert.deepEqual(
      reports.map((report) => report.given),
      [{ outlet: "The Gull" }, { outlet: "The Gull" }],
    );
  });

  it("entries with a headline only are counted", async () => {
    const inputs = await read({ "f.xml": rss.replace("</channel>", "<item><title>Only</title></item></channel>") }, ["f.xml"]);
    assert.deepEqual([inputs.reports.length, codes(inputs)], [2, ["entry-without-text"]]);
    assert.match(inputs.notices[0]?.detail ?? "", /^1 of 3 entries give a headline only/);
  });
});

it("what is to be taken as it is, is: a feed, a mail and an archive are each one report", () =>
  withFiles(
    { "a.xml": rss, "b.eml": newsletter, "c.warc": warcRecord("response", "https://gull.example/", httpAnswer("x")) },
    async (cwd) => {
      const inputs = await readReports(["a.xml", "b.eml", "c.warc"], { cwd, asTheyAre: true });
      assert.deepEqual([names(inputs), codes(inputs)], [["a.xml", "b.eml", "c.warc"], []]);
      assert.equal(text(inputs.reports[0]), rss);
    },
  ));

describe("what lists reports and holds none is explained, and the others go on", () => {
  const table: readonly (readonly [what: string, content: string, words: RegExp])[] = [
    ["a subscription list", opml, /f\.xml: expected a report, but it is a subscription list \(OPML\).*"variorum fetch f\.xml"/],
    ["a sitemap", newsSitemap, /a sitemap, which lists addresses and holds no text.*--save/],
    ["an empty feed", "<rss><channel><title>x</title></channel></rss>", /a feed that has no entries/],
    ["a feed of headlines", "<rss><channel><item><title>x</title></item></channel></rss>", /gives headlines only \(1 entry\)/],
  ];
  for (const [what, content, words] of table) {
    it(what, async () => {
      const inputs = await read({ "f.xml": content, "good.txt": "The council met on Monday." }, ["f.xml", "good.txt"]);
      assert.deepEqual([names(inputs), inputs.problems.map((problem) => problem.code)], [["good.txt"], ["not-a-report"]]);
      assert.match(inputs.problems[0]!.message, words);
    });
  }
});

it("a mail stands for its text, also in a folder", async () => {
  const inputs = await read({ "box/a.eml": newsletter, "box/notes.md": "x" }, ["box"]);
  assert.deepEqual([names(inputs), codes(inputs)], [["a.eml"], ["attachment-left-out"]]);
  assert.deepEqual([inputs.reports[0]?.claimed?.from, inputs.reports[0]?.format], ["mail", "html"]);
});

describe("a web archive stands for its pages", () => {
  const page = (words: string): string => `<!DOCTYPE html><html><body><p>${words}</p></body></html>`;
  const chunked = (body: string): string => `${body.length.toString(16)};x=y\r\n${body}\r\n0\r\n\r\n`;
  const records: readonly Buffer[] = [
    warcRecord("warcinfo", undefined, "software: x\r\n"),
    warcRecord("request", "https://gull.example/1", "GET / HTTP/1.1\r\n\r\n"),
    warcRecord("response", "https://gull.example/1", httpAnswer(page("one"))),
    warcRecord("response", "<https://gull.example/2>", httpAnswer(gzipSync(page("two")), { "Content-Encoding": "gzip" })),
    warcRecord("response", "https://gull.example/3", httpAnswer(chunked(page("three")), { "Transfer-Encoding": "chunked" })),
    warcRecord("response", "https://gull.example/4", httpAnswer(page("four"), { "Transfer-Encoding": "chunked" })),
    warcRecord("response", "https://gull.example/5", httpAnswer(brotliCompressSync(page("five")), { "content-encoding": "br" })),
    warcRecord("response", "https://gull.example/a.png", httpAnswer("x", { "Content-Type": "image/png" })),
    warcRecord("response", "https://gull.example/gone", httpAnswer(page("gone"), {}, 404)),
    warcRecord("response", "dns:gull.example", "1.2.3.4"),
    warcRecord("revisit", "https://gull.example/1", ""),
    warcRecord(
      "response",
      "https://gull.example/6",
      httpAnswer(Buffer.from(page("s\u00e9x"), "latin1"), { "Content-Type": "text/html; charset=iso-8859-1" }),
    ),
  ];
  const expected = ["one", "two", "three", "four", "five", "s\ufffdx"];

  for (const [what, bytes] of [
    ["plain", Buffer.concat(records)],
    ["in gzip, a member for each record", warcGz(records)],
    ["in one gzip", gzipSync(Buffer.concat(records))],
  ] as const) {
    it(what, async () => {
      const inputs = await read({ "crawl.dat": bytes }, ["crawl.dat"]);
      assert.deepEqual(codes(inputs), []);
      assert.deepEqual(
        inputs.reports.map((report) => /<p>(.*)<\/p>/.exec(text(report))?.[1]),
        expected,
      );
      assert.deepEqual(inputs.reports[1]?.claimed, { from: "address", url: "https://gull.example/2" });
      assert.deepEqual(
        inputs.reports.map((report) => report.httpCharset),
        ["utf-8", "utf-8", "utf-8", "utf-8", "utf-8", "iso-8859-1"],
      );
    });
  }

  it("that is cut anywhere gives the pages before the cut", async () => {
    for (const bytes of [warcGz(records.slice(2, 4)), Buffer.concat(records.slice(2, 4))]) {
      for (let end = 40; end < bytes.length - 5; end += 37) {
        const inputs = await read({ "c.warc": bytes.subarray(0, end) }, ["c.warc"]);
        assert.ok(inputs.reports.length <= 2);
        for (const [index, report] of inputs.reports.entries()) assert.equal(/<p>(.*)<\/p>/.exec(text(report))?.[1], expected[index]);
        if (inputs.reports.length === 1) assert.ok(codes(inputs).length <= 1);
      }
    }
  });

  const broken: readonly (readonly [what: string, records: readonly Uint8Array[], pages: number, code: string])[] = [
    [
      "with a record that says it is larger than the file",
      [records[2]!, warcRecord("response", "https://a.example/", "x", 9_000_000)],
      1,
      "record-passed-over",
    ],
    [
      "with a record of a length that no file has",
      [records[2]!, warcRecord("response", "https://a.example/", "x", 999_999_999_999_999)],
      1,
      "record-passed-over",
    ],
    [
      "with a record that is no answer",
      [warcRecord("response", "https://a.example/", "hello\r\n\r\n"), records[2]!],
      1,
      "record-passed-over",
    ],
    ["with a head without end", [records[2]!, Buffer.from(`WARC/1.0\r\n${"x".repeat(100_000)}`)], 1, "record-passed-over"],
    ["with rubbish behind", [records[2]!, Buffer.from("rubbish rubbish\r\n\r\n")], 1, "record-passed-over"],
    [
      "with a page that is a bomb",
      [
        records[2]!,
        warcRecord("response", "https://a.example/", httpAnswer(gzipSync(Buffer.alloc(30_000_000)), { "Content-Encoding": "gzip" })),
      ],
      1,
      "record-passed-over",
    ],
    [
      "with a page larger than the limit",
      [warcRecord("response", "https://a.example/", httpAnswer(Buffer.alloc(16_000_000, "x"))), records[2]!],
      1,
      "record-passed-over",
    ],
    [
      "of more than 2,000 pages",
      Array.from({ length: 2_001 }, (_, at) => warcRecord("response", `https://a.example/${at}`, httpAnswer("<p>x</p>"))),
      2_000,
      "entries-left-out",
    ],
  ];
  for (const [what, parts, pages, code] of broken) {
    it(what, async () => {
      const inputs = await read({ "c.warc": Buffer.concat(parts) }, ["c.warc"]);
      assert.deepEqual([inputs.reports.length, codes(inputs)], [pages, [code]]);
    });
  }

  it("without pages is told", async () => {
    const inputs = await read({ "c.warc.gz": warcGz(records.slice(0, 2)) }, ["c.warc.gz"]);
    assert.deepEqual(
      inputs.problems.map((problem) => problem.code),
      ["not-a-report"],
    );
  });

  it("and a gzip file of something else is still told as one", async () => {
    const inputs = await read({ "a.gz": gzipSync("hello") }, ["a.gz"]);
    assert.deepEqual(
      inputs.problems.map((problem) => problem.code),
      ["file-binary"],
    );
  });
});

describe("a web address", () => {
  const html = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>Hello</p></body></html>';

  it("is fetched, with address and character set as claims", () =>
    withServer(
      { "/news/ferry": answer(200, { "content-type": "text/html; charset=iso-8859-1" }, html), "/feed": rss },
      async ({ origin, seen }) => {
        const inputs = await readReports([`${origin}/news/ferry?x=1`, `${origin}/feed`], {
          cwd: ".",
          fetching: { allow: ["127.0.0.1:*"], spacingMs: 0 },
        });
        assert.deepEqual([names(inputs), codes(inputs)], [["ferry", "feed#1", "feed#2"], []]);
        assert.deepEqual(
          [inputs.reports[0]?.claimed, inputs.reports[0]?.httpCharset],
          [{ from: "address", url: `${origin}/news/ferry?x=1` }, "iso-8859-1"],
        );
        assert.deepEqual(
          seen.map((one) => one.line),
          ["GET /robots.txt", "GET /news/ferry?x=1", "GET /feed"],
        );
      },
    ));

  it("that cannot be fetched is told, and the others go on", () =>
    withServer({ "/a": html, "/busy": answer(503, { "retry-after": "90" }), "/empty": answer(200, {}) }, async ({ origin }) => {
      const args = [`${origin}/a`, `${origin}/busy`, `${origin}/empty`, "http://10.0.0.1/", "https://nothing.invalid/x"];
      const resolve = async (host: string): Promise<readonly string[]> => {
        throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
      };
      const inputs = await readReports(args, { cwd: ".", fetching: { allow: ["127.0.0.1:*"], spacingMs: 0, resolve } });
      assert.deepEqual(names(inputs), ["a"]);
      assert.deepEqual(codes(inputs), ["fetch-failed", "fetch-failed", "fetch-refused", "fetch-failed"]);
      const messages = inputs.problems.map((problem) => problem.message);
      assert.match(messages[0]!, /status 503\. The server asks to wait 90 s\./);
      assert.match(messages[2]!, /10\.0\.0\.1 is not\. An administrator can allow it by VARIORUM_ALLOW=10\.0\.0\.1 in the environment\./);
      assert.match(messages[3]!, /nothing\.invalid\/x.*whether this machine is online/);
    }));

  it("named twice is fetched once", () =>
    withServer({ "/a": html }, async ({ origin, seen }) => {
      const inputs = await readReports([`${origin}/a`, `${origin}/a`], { cwd: ".", fetching: { allow: ["127.0.0.1:*"], spacingMs: 0 } });
      assert.deepEqual([inputs.repeated, seen.filter((one) => one.line === "GET /a").length], [[`${origin}/a`], 1]);
    }));
});

describe("a mailbox stands for its mails", () => {
  const box = ["One", "Two"].map((word) => `From gull Tue Jun  3 07:00:00 2025\n${newsletter.replace("<p>", `<p>${word} `)}\n`).join("");

  it("by its name or as one of a folder, each mail a report with its place", async () => {
    for (const args of [["box/list.mbox"], ["box"]]) {
      const inputs = await read({ "box/list.mbox": box }, args);
      assert.deepEqual(names(inputs), ["list.mbox#1", "list.mbox#2"]);
      assert.match(text(inputs.reports[1]), /^<p>Two The ferry/);
      assert.equal(inputs.reports[1]?.claimed?.from, "mail");
    }
  });

  it("of one mail is that mail", async () =>
    assert.deepEqual(names(await read({ "a.eml": box.slice(0, box.length / 2) }, ["a.eml"])), ["a.eml"]));

  it("is read beyond the size of one report, to 64 MiB, and tells mails without text", async () => {
    const picture = `\n--A\nContent-Type: image/png\n\n${"x".repeat(9_000_000)}`;
    const large = box.replaceAll("\n--A--", `${picture}\n--A--`);
    const inputs = await read({ "a.mbox": `${large}From gull\nSubject: none\nFrom: gull@gull.example\n\n` }, ["a.mbox"]);
    assert.deepEqual(names(inputs), ["a.mbox#1", "a.mbox#2"]);
    assert.ok(codes(inputs).includes("record-passed-over"));
    assert.deepEqual(codes(await read({ "a.mbox": large.repeat(4) }, ["a.mbox"])), ["file-too-large"]);
  });
});
