import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { collate, readReports, renderHtml, renderJson, renderMarkdown, renderText } from "../../src/index.ts";
import type { Dossier } from "../../src/index.ts";
import { withFiles } from "../intake/transport/files.ts";
import { run } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere, toPage } from "./reports.ts";

const files = {
  "gull.txt": lighthouse,
  "shore.html": toPage(lighthouseElsewhere),
  "questions.txt": "When was the lighthouse built?\nHow high is the lighthouse?\n",
};

const dossierOf = (json: string): Dossier => JSON.parse(json) as Dossier;

describe("variorum collate", () => {
  it("prints a text edition without colour into a pipe, and nothing on standard error when all is well", () =>
    withFiles(files, async (cwd) => {
      const { code, stdout, stderr } = await run(["collate", "gull.txt", "shore.html"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /Anna Brandt/);
      assert.doesNotMatch(stdout, /\u001B/);
      assert.ok(stdout.endsWith("\n"));
    }));

  it("gives in each format the bytes that the library gives", () =>
    withFiles(files, async (cwd) => {
      const { reports } = await readReports(["gull.txt", "shore.html"], { cwd });
      const collation = collate(reports);
      const expected = {
        text: renderText(collation, { width: 80, color: false }),
        html: renderHtml(collation),
        markdown: renderMarkdown(collation),
        json: renderJson(collation),
      };
      for (const [format, bytes] of Object.entries(expected)) {
        const { stdout } = await run(["collate", "gull.txt", "shore.html", "--format", format], { cwd });
        assert.equal(stdout, bytes, format);
      }
    }));

  it("gives the same bytes for every order of the arguments", () =>
    withFiles({ ...files, "third.txt": lighthouse.replace("40 years", "41 years") }, async (cwd) => {
      const orders = [
        ["gull.txt", "shore.html", "third.txt"],
        ["third.txt", "gull.txt", "shore.html"],
        ["shore.html", "third.txt", "gull.txt"],
      ];
      for (const format of ["text", "html", "markdown", "json"]) {
        const outputs = await Promise.all(orders.map((order) => run(["collate", ...order, "--format", format], { cwd })));
        assert.deepEqual(new Set(outputs.map((output) => output.stdout)).size, 1, format);
      }
    }));

  it("writes several editions, each by the ending of its name, and says so", () =>
    withFiles(files, async (cwd) => {
      const args = ["collate", "gull.txt", "shore.html", "-o", "a.html", "-o", "b.md", "-o", "c.json", "-o", "d.txt", "-o", "-"];
      const { code, stdout, stderr } = await run(args, { cwd });
      assert.equal(code, 0);
      assert.equal(stderr, ["a.html", "b.md", "c.json", "d.txt"].map((name) => `variorum: wrote ${name}\n`).join(""));
      const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
      assert.match(read("a.html"), /^<!doctype html>/i);
      assert.match(read("b.md"), /^# /m);
      assert.equal(dossierOf(read("c.json")).format, "variorum.dossier/1");
      assert.equal(read("d.txt"), stdout);
      assert.deepEqual(
        readdirSync(cwd).filter((name) => name.endsWith(".part")),
        [],
      );
    }));

  it("answers the user's questions, from a file or from the manifest, or says that the reports do not state it", async () => {
    const manifest = JSON.stringify({ questions: "questions.txt", reports: [{ file: "gull.txt" }, { file: "shore.html" }] });
    await withFiles(
      { ...files, "m/reports.json": manifest.replaceAll('"file":"', '"file":"../').replace('"questions.txt"', '"../questions.txt"') },
      async (cwd) => {
        for (const args of [
          ["gull.txt", "shore.html", "--questions", "questions.txt"],
          ["--manifest", "m/reports.json"],
        ]) {
          const { code, stdout } = await run(["collate", ...args, "--format", "json"], { cwd });
          assert.equal(code, 0);
          const asked = dossierOf(stdout).questions.filter((question) => question.askedBy === "user");
          assert.deepEqual(
            asked.map((question) => [question.question, question.status]),
            [
              ["When was the lighthouse built?", "answered"],
              ["How high is the lighthouse?", "not-stated"],
            ],
          );
        }
      },
    );
  });

  it("takes facts from flags before the manifest, and from the manifest before the page", () =>
    withFiles(
      {
        ...files,
        "reports.toml":
          '[[reports]]\nfile = "gull.txt"\noutlet = "The Gull"\npublished = 2026-05-02\n[[reports]]\nfile = "shore.html"\noutlet = "Shore News"\nurl = "https://shore.example/a"\n',
      },
      async (cwd) => {
        const args = [
          "collate",
          "gull.txt",
          "shore.html",
          "--outlet",
          "shore.html=The Shore = News",
          "--published",
          "./gull.txt=2026-05-01",
          "--format",
          "json",
        ];
        const { code, stdout, stderr } = await run(
          args.map((argument) => argument.replace("./gull", "gull")),
          { cwd },
        );
        assert.deepEqual([code, stderr], [0, ""]);
        const facts = new Map(dossierOf(stdout).reports.map((report) => [report.file, report]));
        assert.equal(facts.get("gull.txt")?.outlet, "The Gull");
        assert.equal(facts.get("gull.txt")?.published, "2026-05-01");
        assert.equal(facts.get("shore.html")?.outlet, "The Shore = News");
        assert.equal(facts.get("shore.html")?.url, "https://shore.example/a");
      },
    ));

  const wrongFacts: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [["--outlet", "The Gull"], /Expected --outlet FILE=VALUE with one of the reports \(gull\.txt, shore\.html\), but "The Gull" came/],
    [["--outlet", "gul.txt=The Gull"], /but "gul\.txt=The Gull" came/],
    [["--published", "gull.txt=May"], /a date such as 2026-03-14.*but "May" came/],
    [["--url", "gull.txt=gull.example"], /begins with http/],
  ];
  for (const [args, words] of wrongFacts) {
    it(`refuses the fact ${args.join(" ")}`, () =>
      withFiles(files, async (cwd) => {
        const { code, stdout, stderr } = await run(["collate", "gull.txt", "shore.html", ...args], { cwd });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, words);
      }));
  }

  it("shows the page that it wrote, or one of its own, and says where it is when no program can show it", () =>
    withFiles(files, async (cwd) => {
      const own = await run(["collate", "gull.txt", "shore.html", "--out", "a.html", "--open"], { cwd });
      assert.deepEqual([own.code, own.opened], [0, [join(cwd, "a.html")]]);
      const other = await run(["collate", "gull.txt", "shore.html", "--open"], { cwd });
      assert.match(other.opened[0]!, /variorum-\w+\.html$/);
      assert.match(readFileSync(other.opened[0]!, "utf8"), /^<!doctype html>/i);
      const none = await run(["collate", "gull.txt", "shore.html", "--out", "a.html", "--open"], { cwd, cannotOpen: true });
      assert.equal(none.code, 1);
      assert.match(none.stderr, /Expected a program that shows the page.*Open file:\/\/\S+a\.html yourself\. \[output-failed\]/);
    }));

  const colours: readonly (readonly [
    args: readonly string[],
    environment: Record<string, string>,
    terminal: number | undefined,
    coloured: boolean,
  ])[] = [
    [[], {}, 80, true],
    [[], {}, undefined, false],
    [[], { NO_COLOR: "1" }, 80, false],
    [[], { NO_COLOR: "" }, 80, true],
    [[], { TERM: "dumb" }, 80, false],
    [[], { FORCE_COLOR: "1" }, undefined, true],
    [[], { FORCE_COLOR: "0" }, 80, false],
    [[], { NO_COLOR: "1", FORCE_COLOR: "1" }, 80, false],
    [["--color", "never"], { FORCE_COLOR: "1" }, 80, false],
    [["--color", "always"], { NO_COLOR: "1" }, undefined, true],
  ];
  for (const [args, environment, terminal, coloured] of colours) {
    const where = terminal === undefined ? "a pipe" : "a terminal";
    it(`is ${coloured ? "coloured" : "plain"} in ${where} with ${[...args, JSON.stringify(environment)].join(" ")}`, () =>
      withFiles(files, async (cwd) => {
        const { stdout } = await run(["collate", "gull.txt", ...args], {
          cwd,
          environment,
          ...(terminal === undefined ? {} : { terminal }),
        });
        assert.equal(stdout.includes("\u001B["), coloured);
      }));
  }

  it("fills the width that it is given and no more", () =>
    withFiles(files, async (cwd) => {
      const longest = async (args: readonly string[], terminal?: number): Promise<number> => {
        const { stdout } = await run(["collate", "gull.txt", "shore.html", ...args], {
          cwd,
          environment: { NO_COLOR: "1" },
          ...(terminal === undefined ? {} : { terminal }),
        });
        return Math.max(...stdout.split("\n").map((line) => line.length));
      };
      assert.ok((await longest(["--width", "50"])) <= 50);
      assert.ok((await longest([])) <= 80);
      assert.ok((await longest([], 60)) <= 60);
      const wide = await longest([], 300);
      assert.ok(wide > 80 && wide <= 100, `${wide} columns of a terminal of 300`);
    }));
});
