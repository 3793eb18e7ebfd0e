import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checkFact, readQuestionFile, readReports } from "../../../src/intake/transport/index.ts";
import { limits } from "../../../src/kernel/index.ts";
import type { VariorumError } from "../../../src/kernel/index.ts";
import { withFiles } from "./files.ts";

const story = "The council met on Monday and voted for the new library by seven votes to two.\n";

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
