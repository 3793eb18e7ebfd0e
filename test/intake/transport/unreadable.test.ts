import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readReports } from "../../../src/intake/transport/index.ts";
import { limits } from "../../../src/kernel/index.ts";
import { withFiles } from "./files.ts";

const story = "The council met on Monday and voted for the new library by seven votes to two.\n";

describe("what cannot be read", () => {
  const large = Buffer.alloc(limits.sourceBytes + 1, "word ");
  const table: readonly (readonly [what: string, name: string, content: string | Uint8Array | undefined, code: string, words: RegExp])[] = [
    [
      "a missing file",
      "gone.html",
      undefined,
      "file-missing",
      /^gone\.html: expected a file or folder, but there is none of this name\. Check/,
    ],
    ["an empty file", "empty.html", "", "file-empty", /empty\. Save the page again/],
    ["a large file", "large.html", large, "file-too-large", /expected at most 15 MiB, but it has 15 MiB/],
    ["a PDF", "report.html", "%PDF-1.7 ...", "file-binary", /expected an HTML page or plain text, but it is a PDF document/],
    ["a picture", "photo.html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), "file-binary", /a PNG picture/],
    ["an office document", "report.txt", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), "file-binary", /office document/],
    ["other binary data", "data.txt", Uint8Array.from({ length: 900 }, (_, at) => (at * 37) % 256), "file-binary", /it is binary data/],
    ["a pattern that matches nothing", "*.xhtml", undefined, "no-match", /expected files that match this pattern/],
  ];
  for (const [what, name, content, code, words] of table) {
    it(`${what} is told with what was expected, what came and what to do; the others go on`, () =>
      withFiles({ "good.txt": story, ...(content === undefined ? {} : { [name]: content }) }, async (cwd) => {
        const inputs = await readReports([name, "good.txt"], { cwd });
        assert.deepEqual(
          inputs.reports.map((report) => report.file),
          ["good.txt"],
        );
        const [problem, ...others] = inputs.problems;
        assert.deepEqual(others, []);
        assert.equal(problem?.code, code);
        assert.match(problem.message, words);
        assert.match(problem.message, /^\S+: expected .*, but .*\. \w.*\.$/);
      }));
  }

  it("a file of 100 MB is refused by its size, without reading it", () =>
    withFiles({ "huge.html": "" }, async (cwd) => {
      const file = join(cwd, "huge.html");
      rmSync(file);
      writeFileSync(file, Buffer.alloc(100_000_000, 32));
      const before = process.memoryUsage().arrayBuffers;
      const { problems } = await readReports(["huge.html"], { cwd });
      assert.equal(problems[0]?.code, "file-too-large");
      assert.match(problems[0].message, /it has 95 MiB/);
      assert.ok(process.memoryUsage().arrayBuffers - before < 50_000_000);
    }));

  it("a stream without end is stopped at the limit", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1_000_000;
        yield new Uint8Array(1_000_000).fill(97);
      }
    }
    const { problems } = await readReports(["-"], { cwd: ".", stdin: endless() });
    assert.equal(problems[0]?.code, "file-too-large");
    assert.ok(given < limits.sourceBytes + 2_000_000);
  });

  it("nothing on standard input is an empty report", async () => {
    const { problems } = await readReports(["-"], { cwd: "." });
    assert.equal(problems[0]?.code, "file-empty");
    assert.match(problems[0].message, /^standard input:/);
  });

  it("a folder without reports says what it has and how to reach what lies deeper", () =>
    withFiles({ "box/notes.md": "x", "box/deeper/a.html": "<p>a</p>" }, async (cwd) => {
      mkdirSync(join(cwd, "void"));
      const { problems } = await readReports(["box", "void"], { cwd });
      assert.deepEqual(
        problems.map((problem) => problem.code),
        ["folder-without-reports", "folder-without-reports"],
      );
      assert.match(problems[0]!.message, /it has 2 entries and none of these kinds.*"box\/\*\*\/\*\.html"/);
      assert.match(problems[1]!.message, /it is empty/);
    }));

  it("a file and a folder without permission say so", () =>
    withFiles({ "locked.html": "<p>a</p>", "locked/a.html": "<p>a</p>", "good.txt": story }, async (cwd) => {
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, "locked.html"), 0);
      chmodSync(join(cwd, "locked"), 0);
      const { problems, reports } = await asOrdinaryUser(() =>
        readReports(["locked.html", "locked", "locked/a.html", "good.txt"], { cwd }),
      );
      chmodSync(join(cwd, "locked"), 0o755);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        ["file-unreadable", "file-unreadable", "file-unreadable"],
      );
      for (const problem of problems) assert.match(problem.message, /you have no permission to read it\. Change its permissions/);
      assert.deepEqual(
        reports.map((report) => report.file),
        ["good.txt"],
      );
    }));

  it("links in a circle and a path through a file say so", () =>
    withFiles({ "file.txt": story }, async (cwd) => {
      symlinkSync("loop.html", join(cwd, "loop.html"));
      const { problems } = await readReports(["loop.html", "file.txt/a.html"], { cwd });
      assert.deepEqual(
        problems.map((problem) => problem.code),
        ["file-unreadable", "file-unreadable"],
      );
      assert.match(problems[0]!.message, /circle/);
      assert.match(problems[1]!.message, /part of its path is a file/);
    }));

  it("UTF-16 with and without a byte order mark is text", () =>
    withFiles({ "a.txt": Buffer.from(`\uFEFF${story}`, "utf16le"), "b.txt": Buffer.from(story.repeat(20), "utf16le") }, async (cwd) => {
      const { problems, reports } = await readReports(["a.txt", "b.txt"], { cwd });
      assert.deepEqual(problems, []);
      assert.equal(reports.length, 2);
    }));
});

/** Root may read everything, so that a test of permissions steps down for a moment. */
async function asOrdinaryUser<Result>(use: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return use();
  process.seteuid!(65_534);
  try {
    return await use();
  } finally {
    process.seteuid!(0);
  }
}
