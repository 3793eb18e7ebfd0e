import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { readReports } from "../../../src/intake/transport/index.ts";
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

async function* toStream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
