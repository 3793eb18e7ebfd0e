import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { checkFact, readQuestionFile, readReports } from "../../../src/intake/transport/index.ts";
import { limits } from "../../../src/kernel/index.ts";
import type { VariorumError } from "../../../src/kernel/index.ts";
import { withFiles } from "./files.ts";

const story = "The council met on Monday and voted for the new library by seven votes to two.\n";

describe("which files an argument stands for", () => {
  const contents = {
    "a.html": "<p>a</p>",
    "b.txt": story,
    "c.HTM": "<p>c</p>",
    "notes.md": "# notes",
    "questions.txt": "Why?",
    "README.txt": "read me",
    ".hidden.html": "<p>h</p>",
    "deeper/d.xhtml": "<p>d</p>",
    "deeper/a.html": "<p>another a</p>",
  };
  const table: readonly (readonly [args: readonly string[], files: readonly string[]])[] = [
    [["a.html"], ["a.html"]],
    [["."], ["a.html", "b.txt", "c.HTM"]],
    [["deeper"], ["deeper/a.html", "deeper/d.xhtml"]],
    [["deeper/"], ["deeper/a.html", "deeper/d.xhtml"]],
    [["*.html"], ["a.html"]],
    [["**/*.{html,xhtml}"], ["a.html", "deeper/a.html", "deeper/d.xhtml"]],
    [["notes.md"], ["notes.md"]],
    [["questions.txt"], ["questions.txt"]],
    [["-"], ["stdin"]],
    [
      ["b.txt", "-", "a.html"],
      ["b.txt", "stdin", "a.html"],
    ],
  ];
  for (const [args, files] of table) {
    it(`reads ${files.join(", ")} for ${args.join(" ")}`, () =>
      withFiles(contents, async (cwd) => {
        const stdin = [new TextEncoder().encode(story)];
        const inputs = await readReports(args, { cwd, stdin: toStream(stdin) });
        assert.deepEqual(inputs.problems, []);
        assert.deepEqual(
          inputs.reports.map((report) => (report.file === "stdin" ? "stdin" : relative(cwd, report.names[1]!))),
          files,
        );
      }));
  }

  it("gives names that depend on the set of files only, not on their order", () =>
    withFiles({ "one/a.html": "1", "two/a.html": "2", "b.html": "3" }, async (cwd) => {
      const there = await readReports(["one/a.html", "two/a.html", "b.html"], { cwd });
      const back = await readReports(["b.html", "two/a.html", "one/a.html"], { cwd });
      assert.deepEqual(
        there.reports.map((report) => report.file),
        ["one/a.html", "two/a.html", "b.html"],
      );
      assert.deepEqual(
        back.reports.map((report) => report.file),
        ["b.html", "two/a.html", "one/a.html"],
      );
    }));

  it("takes a file that begins with a minus or holds glob signs by its name", () =>
    withFiles({ "what[1].html": "<p>1</p>", "-x.html": "<p>x</p>" }, async (cwd) => {
      const { reports } = await readReports(["what[1].html", "-x.html"], { cwd });
      assert.deepEqual(
        reports.map((report) => report.file),
        ["what[1].html", "-x.html"],
      );
    }));
});

describe("one file in several spellings", () => {
  it("is read once and told", () =>
    withFiles({ "a.html": "<p>a</p>" }, async (cwd) => {
      symlinkSync(join(cwd, "a.html"), join(cwd, "link.html"));
      const inputs = await readReports(["a.html", "./a.html", join(cwd, "a.html"), "link.html"], { cwd });
      assert.equal(inputs.reports.length, 1);
      assert.deepEqual(inputs.repeated, ["./a.html", join(cwd, "a.html"), "link.html"]);
    }));
});

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

describe("the manifest", () => {
  it("beside the files gives facts and questions, as JSON and as TOML", async () => {
    const json = JSON.stringify({ questions: ["Why?"], reports: [{ file: "a.txt", outlet: "The Gull", published: "2026-03-14" }] });
    const toml = 'questions = ["Why?"]\n[[reports]]\nfile = "a.txt"\noutlet = "The Gull"\npublished = 2026-03-14\n';
    for (const manifest of [{ "reports.json": json }, { "reports.toml": toml }]) {
      await withFiles({ "a.txt": story, "b.txt": story, ...manifest }, async (cwd) => {
        const { reports, questions } = await readReports(["a.txt", "b.txt"], { cwd });
        assert.deepEqual(
          reports.map((report) => report.given),
          [{ outlet: "The Gull", published: "2026-03-14" }, {}],
        );
        assert.deepEqual(questions, ["Why?"]);
      });
    }
  });

  it("of a folder lists files that the folder's own rule passes over, each once", () =>
    withFiles(
      {
        "box/reports.json": JSON.stringify({ reports: [{ file: "deep/x.page" }, { file: "a.txt" }] }),
        "box/a.txt": story,
        "box/b.txt": story,
        "box/deep/x.page": story,
      },
      async (cwd) => {
        const inputs = await readReports(["box"], { cwd });
        assert.deepEqual(
          inputs.reports.map((report) => report.file),
          ["x.page", "a.txt", "b.txt"],
        );
        assert.deepEqual(inputs.repeated, []);
      },
    ));

  it("that the user names lists the reports when no file is given, and finds its questions beside itself", () =>
    withFiles(
      {
        "m/facts.json": JSON.stringify({ questions: "ask.txt", reports: [{ file: "../a.txt", title: "A vote" }] }),
        "m/ask.txt": "Who?\n",
        "a.txt": story,
      },
      async (cwd) => {
        const inputs = await readReports([], { cwd, manifest: "m/facts.json" });
        assert.deepEqual(
          inputs.reports.map((report) => [report.file, report.given]),
          [["a.txt", { title: "A vote" }]],
        );
        assert.deepEqual(inputs.questions, ["Who?"]);
      },
    ));

  it("lists a file that is missing: told, the others go on", () =>
    withFiles({ "reports.json": JSON.stringify({ reports: [{ file: "gone.txt" }] }), "a.txt": story }, async (cwd) => {
      const { problems, reports } = await readReports(["."], { cwd });
      assert.deepEqual(
        problems.map((problem) => problem.code),
        ["file-missing"],
      );
      assert.equal(reports.length, 1);
    }));

  const wrong: readonly (readonly [what: string, manifest: string, words: RegExp])[] = [
    ["not JSON", "{", /expected JSON, but it cannot be read as that/],
    ["a list", "[]", /expected an object, but it is a list/],
    ["without reports", "{}", /expected a list "reports", but it is missing/],
    ["with an unknown key", '{"reports":[],"report":1}', /"report" came/],
    ["with an unknown fact", '{"reports":[{"file":"a.txt","paper":"x"}]}', /report 1: expected only file, outlet.*"paper" came/],
    ["without a file", '{"reports":[{"outlet":"x"}]}', /report 1: expected a name of a file under "file", but it is missing/],
    ["with a file twice", '{"reports":[{"file":"a.txt"},{"file":"./a.txt"}]}', /report 2: expected each file once/],
    ["with a number for a fact", '{"reports":[{"file":"a.txt","outlet":7}]}', /expected text under "outlet", but it is a number/],
    ["with a wrong date", '{"reports":[{"file":"a.txt","published":"14 March"}]}', /a date such as 2026-03-14.*"14 March" came/],
    ["with a day that no month has", '{"reports":[{"file":"a.txt","published":"2026-02-30"}]}', /"2026-02-30" came/],
    ["with a wrong address", '{"reports":[{"file":"a.txt","url":"javascript:alert(1)"}]}', /http:\/\//],
    ["with wrong questions", '{"reports":[],"questions":7}', /"questions" as the name of a file or a list/],
  ];
  for (const [what, manifest, words] of wrong) {
    it(`${what} stops the run, because facts would be lost in silence`, () =>
      withFiles({ "a.txt": story, "reports.json": manifest }, async (cwd) => {
        await assert.rejects(readReports(["a.txt"], { cwd }), (error: VariorumError) => {
          assert.equal(error.code, "manifest-wrong");
          assert.match(error.message, words);
          return true;
        });
      }));
  }

  it("in two forms at once stops the run", () =>
    withFiles({ "a.txt": story, "reports.json": "{}", "reports.toml": "" }, (cwd) =>
      assert.rejects(readReports(["a.txt"], { cwd }), /both reports\.json and reports\.toml are there/),
    ));

  it("that the user names and that is missing stops the run", () =>
    withFiles({ "a.txt": story }, (cwd) =>
      assert.rejects(readReports(["a.txt"], { cwd, manifest: "m.json" }), { code: "manifest-wrong" }),
    ));
});

describe("facts", () => {
  const table: readonly (readonly ["published" | "url" | "outlet", value: string, good: boolean])[] = [
    ["published", "2026-03-14", true],
    ["published", "2026-03-14T09:30:00+01:00", true],
    ["published", "2026-03-14T09:30Z", true],
    ["published", "2024-02-29", true],
    ["published", "2026-02-29", false],
    ["published", "2026-13-01", false],
    ["published", "14.3.2026", false],
    ["published", "2026", false],
    ["url", "https://paper.example/a?b=c", true],
    ["url", "paper.example", false],
    ["url", "file:///etc/passwd", false],
    ["outlet", "  ", false],
    ["outlet", "The Gull", true],
  ];
  for (const [name, value, good] of table) {
    it(`${JSON.stringify(value)} ${good ? "can" : "cannot"} be ${name}`, () => assert.equal(checkFact(name, value) === undefined, good));
  }
});

describe("questions", () => {
  const good: readonly (readonly [text: string, questions: readonly string[]])[] = [
    ["Who?\nWhy?\n", ["Who?", "Why?"]],
    ["\uFEFFWho?\r\n\r\n  Why?  \r\n", ["Who?", "Why?"]],
    ["# a comment\nWho?\rWho?", ["Who?"]],
  ];
  for (const [text, questions] of good) {
    it(`reads ${JSON.stringify(text)}`, () =>
      withFiles({ "q.txt": text }, (folder) => assert.deepEqual(readQuestionFile(join(folder, "q.txt")), questions)));
  }

  const wrong: readonly (readonly [what: string, content: string | Uint8Array | undefined, words: RegExp])[] = [
    ["that are missing", undefined, /there is none of this name/],
    ["that are empty", "", /empty/],
    ["that are only comments", "# Who?\n", /expected at least one question/],
    ["in a page", "<!DOCTYPE html><p>Who?</p>", /line 1: expected one question a line, but it is an HTML page/],
    ["in a long line", "Who? ".repeat(200), /expected one question of at most 500 characters, but the line has \d+/],
    ["in another charset", Uint8Array.of(0x57, 0x68, 0xff, 0x3f, 10), /expected a question in UTF-8/],
    ["in a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /JPEG/],
    [
      "without number",
      "Who? 1\n".replace("1", "n").repeat(1) + Array.from({ length: limits.questions + 1 }, (_, at) => `Why ${at}?\n`).join(""),
      /at most 500 questions/,
    ],
  ];
  for (const [what, content, words] of wrong) {
    it(`${what} stop the run`, () =>
      withFiles(content === undefined ? {} : { "q.txt": content }, (folder) => {
        assert.throws(
          () => readQuestionFile(join(folder, "q.txt"), "q.txt"),
          (error: VariorumError) => error.code === "questions-wrong" && words.test(error.message),
        );
      }));
  }
});

async function* toStream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

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
