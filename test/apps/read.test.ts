import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReadingRecord } from "../../src/reading/index.ts";
import { withFiles } from "../intake/transport/files.ts";
import { checkRecord } from "../laws/reading-laws.ts";
import { run } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere, toPage, wall } from "./reports.ts";

const files = { "gull.txt": lighthouse, "shore.html": toPage(lighthouseElsewhere) };

describe("variorum read --format json", () => {
  it("takes a file with --plain as it is: offsets are offsets in the file, and nothing is removed", () => {
    const text = `\r\n  Read more: the storm\r\n\r\nAnna Brandt said she would miss the storms 🌊. She is “the keeper” of Norway.\r\n   \r\nSign up for our newsletter.\r\n\r\n`;
    return withFiles({ "odd.txt": text }, async (cwd) => {
      const { code, stdout, stderr } = await run(["read", "odd.txt", "--plain", "--format", "json"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      const record = JSON.parse(stdout) as ReadingRecord;
      assert.equal(record.text, text);
      checkRecord(record);
      assert.deepEqual(
        record.names.map(({ text: name, type }) => [name, type]),
        [
          ["Anna Brandt", "person"],
          ["Norway", "place"],
        ],
      );
      assert.deepEqual(
        record.utterances.map(({ source, cue, content, kind }) => [source[0]!.text, cue[0]!.text, content[0]!.text, kind]),
        [["Anna Brandt", "said", "she would miss the storms 🌊", "indirect"]],
      );
      assert.deepEqual(
        record.quotations.map(({ text: words, kind }) => [words, kind]),
        [["“the keeper”", "term"]],
      );
    });
  });

  it("reads the article of a page without --plain, with offsets in the article that it prints", () =>
    withFiles(files, async (cwd) => {
      const { code, stdout } = await run(["read", "shore.html", "--format", "json"], { cwd });
      assert.equal(code, 0);
      const record = JSON.parse(stdout) as ReadingRecord;
      assert.ok(record.text.startsWith("Last keeper leaves Gull Head lighthouse\n\n"));
      assert.ok(!record.text.includes("newsletter"));
      checkRecord(record);
      assert.ok(record.entities.some(({ name, type }) => name === "Anna Brandt" && type === "person"));
    }));

  it("prints an object for one file, a list for several, and a line for each with jsonl, in the order of the files", () =>
    withFiles(files, async (cwd) => {
      const several = await run(["read", "shore.html", "gull.txt", "--format", "json"], { cwd });
      const list = JSON.parse(several.stdout) as readonly ReadingRecord[];
      assert.deepEqual(
        list.map(({ file }) => file),
        ["shore.html", "gull.txt"],
      );
      const lines = (await run(["read", "shore.html", "gull.txt", "-f", "jsonl"], { cwd })).stdout.trimEnd().split("\n");
      assert.deepEqual(
        lines.map((line) => JSON.parse(line) as unknown),
        list,
      );
    }));

  it("gives the same bytes again", () =>
    withFiles(files, async (cwd) => {
      const first = await run(["read", "gull.txt", "--format", "json"], { cwd });
      assert.equal((await run(["read", "gull.txt", "--format", "json"], { cwd })).stdout, first.stdout);
    }));

  it("reckons relative times from the date that is given", () =>
    withFiles(files, async (cwd) => {
      const { stdout } = await run(["read", "gull.txt", "--plain", "--published", "gull.txt=2026-03-14", "--format", "json"], { cwd });
      const { times, published } = JSON.parse(stdout) as ReadingRecord;
      assert.equal(published, "2026-03-14");
      assert.equal(times.find(({ text }) => text === "Friday")?.value, "2026-03-13");
    }));

  it("reads standard input, and a text of nothing but white space", async () => {
    const { code, stdout } = await run(["read", "-", "--plain", "--format", "json"], { cwd: ".", stdin: " \n " });
    assert.equal(code, 0);
    const record = JSON.parse(stdout) as ReadingRecord;
    assert.deepEqual([record.text, record.tokens, record.events], [" \n ", [], []]);
  });

  it("keeps a text in HTML as text with --plain", () =>
    withFiles({ "a.html": "<p>Anna Brandt said no.</p>" }, async (cwd) => {
      const { stdout } = await run(["read", "a.html", "--plain", "--format", "json"], { cwd });
      assert.equal((JSON.parse(stdout) as ReadingRecord).text, "<p>Anna Brandt said no.</p>");
    }));
});

describe("variorum read", () => {
  it("prints the text with marks, what they mean, and what was read, no line wider than asked", () =>
    withFiles(files, async (cwd) => {
      const { code, stdout } = await run(["read", "gull.txt", "--width", "60"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /^\[Anna Brandt\]1, the last keeper of the lighthouse at \[?Gull$/m);
      assert.match(stdout, /<Friday>/);
      assert.match(stdout, /\{900|\{200 people\}|\{About 200 people\}/);
      for (const heading of ["Who and where", "Said", "Figures", "Times"]) assert.match(stdout, new RegExp(`^${heading}$`, "m"));
      assert.match(stdout, /^ {2}1 {2}Anna Brandt · person/m);
      for (const line of stdout.split("\n")) assert.ok(line.length <= 60, line);
      assert.ok(!stdout.includes("\u001b"));
    }));

  it("colours for a terminal, and changes nothing but the colours", () =>
    withFiles(files, async (cwd) => {
      const plain = await run(["read", "gull.txt", "--width", "72", "--color", "never"], { cwd });
      const coloured = await run(["read", "gull.txt", "--width", "72"], { cwd, terminal: 72 });
      assert.ok(coloured.stdout.includes("\u001b[1"));
      assert.equal(coloured.stdout.replaceAll(/\u001b\[[\d;]*m/g, ""), plain.stdout);
    }));

  it("names what cannot be read, reads the others, and ends with 1", () =>
    withFiles({ ...files, "wall.html": wall }, async (cwd) => {
      const { code, stdout, stderr } = await run(["read", "gone.txt", "wall.html", "gull.txt", "-f", "jsonl"], { cwd });
      assert.equal(code, 1);
      assert.match(stderr, /gone\.txt: .*\[file-missing\]\n/);
      assert.match(stderr, /wall\.html: .*\[no-report\]\n/);
      assert.deepEqual(
        stdout
          .trimEnd()
          .split("\n")
          .map((line) => (JSON.parse(line) as ReadingRecord).file),
        ["gull.txt"],
      );
    }));

  it("says so when the report is in another language", () =>
    withFiles(
      {
        "puente.txt":
          "El puente fue cerrado el lunes después de que los inspectores encontraran grietas en el acero, y el ministerio no dijo nada.",
      },
      async (cwd) => {
        const { code, stderr } = await run(["read", "puente.txt", "--plain"], { cwd });
        assert.equal(code, 0);
        assert.match(stderr, /^variorum: note: puente\.txt: .*another language \(es\).*\[language-unread\]\n$/);
      },
    ));

  const wrong: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [[], /Expected reports \(files, folders, globs, web addresses or -\), but none came\. See "variorum read --help"\. \[usage\]/],
    [["gull.txt", "--format", "jsn"], /Expected --format text, json, jsonl, but "jsn" came\. Did you mean "json"\? .*\[usage\]/],
    [["gull.txt", "--plane"], /There is no option --plane\. Did you mean --plain\?.*\[usage\]/],
    [["gull.txt", "--published", "other.txt=2026"], /Expected --published FILE=VALUE .*"variorum read --help".*\[usage\]/],
  ];
  for (const [args, words] of wrong) {
    it(`refuses: read ${args.join(" ")}`, () =>
      withFiles(files, async (cwd) => {
        const { code, stdout, stderr } = await run(["read", ...args], { cwd });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, words);
      }));
  }
});
