import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Dossier } from "../../src/index.ts";
import { withFiles } from "../intake/transport/files.ts";
import { run } from "./recorded-io.ts";
import type { RecordedRun } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere, linkList, orchestra, toPage, wall } from "./reports.ts";

const good = { "gull.txt": lighthouse, "shore.html": toPage(lighthouseElsewhere) };

/** Dossiers of a JSON edition, of one story or of several. */
function dossiersOf(json: string): readonly Dossier[] {
  const value = JSON.parse(json) as Dossier | { readonly dossiers: readonly Dossier[] };
  return "dossiers" in value ? value.dossiers : [value];
}

async function collate(args: readonly string[], cwd: string): Promise<RecordedRun & { readonly files: readonly (readonly string[])[] }> {
  const result = await run(["collate", ...args, "--format", "json"], { cwd });
  const dossiers = result.stdout === "" ? [] : dossiersOf(result.stdout);
  return { ...result, files: dossiers.map((dossier) => dossier.reports.map((report) => report.file).toSorted()) };
}

describe("a file that cannot be a report is told, the others are collated, and the exit code is 1", () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0);
  const table: readonly (readonly [what: string, name: string, content: string | Uint8Array | undefined, words: RegExp])[] = [
    [
      "a missing file",
      "gone.html",
      undefined,
      /gone\.html: expected a file or folder, but there is none of this name\. Check the spelling\. \[file-missing\]/,
    ],
    ["an empty file", "empty.html", "", /empty\.html: expected a report, but the file is empty\. Save the page again\. \[file-empty\]/],
    [
      "a binary file",
      "photo.html",
      picture,
      /photo\.html: expected an HTML page or plain text, but it is a PNG picture\..*\[file-binary\]/,
    ],
    [
      "a file of 100 MB",
      "huge.html",
      Buffer.alloc(100_000_000, "<p>word </p>"),
      /huge\.html: expected at most 15 MiB, but it has 95 MiB\..*\[file-too-large\]/,
    ],
    ["a page that is only a list of links", "front.html", linkList, /front\.html: .*\[no-report\]/],
    ["a page that is only a wall", "wall.html", wall, /wall\.html: .*\[no-report\]/],
    ["a page of white space", "blank.html", " \n\t\n ", /blank\.html: .*\[no-report\]/],
    ["a page without text", "void.html", "<!DOCTYPE html><html><body><div></div></body></html>", /void\.html: .*\[no-report\]/],
  ];
  for (const [what, name, content, words] of table) {
    it(what, () =>
      withFiles({ ...good, ...(content === undefined ? {} : { [name]: content }) }, async (cwd) => {
        const { code, stderr, files } = await collate(["gull.txt", name, "shore.html"], cwd);
        assert.match(stderr, words);
        assert.deepEqual(files, [["gull.txt", "shore.html"]]);
        assert.equal(code, 1);
      }),
    );
  }

  it("a folder without reports", () =>
    withFiles({ ...good, "box/notes.md": "#" }, async (cwd) => {
      const { code, stderr, files } = await collate(["box", "gull.txt", "shore.html"], cwd);
      assert.match(stderr, /box: expected reports \(\.html.*but it has 1 entry and none of these kinds\..*\[folder-without-reports\]/);
      assert.deepEqual([files, code], [[["gull.txt", "shore.html"]], 1]);
    }));

  it("all together, each with its own line", () =>
    withFiles({ ...good, "empty.txt": "", "photo.html": picture }, async (cwd) => {
      const { code, stderr, files } = await collate(["empty.txt", "gone.txt", "photo.html", "*.pdf", "gull.txt", "shore.html"], cwd);
      assert.deepEqual([...stderr.matchAll(/\[([\w-]+)\]$/gm)].map((match) => match[1]).toSorted(), [
        "file-binary",
        "file-empty",
        "file-missing",
        "no-match",
      ]);
      assert.deepEqual([files, code], [[["gull.txt", "shore.html"]], 1]);
    }));

  it("nothing that can be collated at all: no edition, and the old file stays", () =>
    withFiles({ "wall.html": wall, "old.html": "old" }, async (cwd) => {
      const { code, stdout, stderr } = await run(["collate", "wall.html", "gone.html", "--out", "old.html"], { cwd });
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(
        stderr,
        /Expected at least one report with an article, but none of the files has one \(see above\)\. Nothing was written\. \[no-report\]/,
      );
      assert.equal(readFileSync(join(cwd, "old.html"), "utf8"), "old");
    }));
});

describe("input that is odd but readable is collated", () => {
  it("100,000 nested elements", () =>
    withFiles({ ...good, "deep.html": toPage(lighthouse).replace("<article>", `<article>${"<div>".repeat(100_000)}`) }, async (cwd) => {
      const { code, stderr, files } = await collate(["deep.html", "shore.html"], cwd);
      assert.deepEqual([files, code], [[["deep.html", "shore.html"]], 0]);
      assert.match(stderr, /note: deep\.html: .*\[too-deep\]/);
    }));

  it("broken HTML: tags cut off, never closed, closed twice, attributes without end", () =>
    withFiles(
      {
        ...good,
        "broken.html": `<html><body></b></div><article><h1>Lighthouse keeper retires after forty years<p>${lighthouse.split("\n\n").slice(1).join("<p>")}</article></article><a href="`,
      },
      async (cwd) => {
        const { code, files, stdout } = await collate(["broken.html", "shore.html"], cwd);
        assert.deepEqual([files, code], [[["broken.html", "shore.html"]], 0]);
        assert.match(stdout, /shall miss the storms/);
      },
    ));

  it("a wrong character set: the bytes decide, and a note says so", () => {
    const latin = Buffer.from(
      toPage(lighthouseElsewhere.replaceAll("Brandt", "Brändt").replaceAll("Okafor", "Okäför")).replace("utf-8", "utf-8"),
      "latin1",
    );
    return withFiles({ ...good, "latin.html": latin }, async (cwd) => {
      const { code, stdout, stderr, files } = await collate(["gull.txt", "latin.html"], cwd);
      assert.equal(code, 0);
      assert.equal(files.flat().length, 2);
      assert.match(stdout, /Brändt/);
      assert.match(stderr, /note: latin\.html: .*\[charset-wrong\]/);
    });
  });

  it("one report only: its dossier, and a note that nothing can be compared", () =>
    withFiles(good, async (cwd) => {
      const { code, stderr, files } = await collate(["gull.txt"], cwd);
      assert.deepEqual([files, code], [[["gull.txt"]], 0]);
      assert.match(stderr, /note: .*Only one report came.*Give at least two reports of the same event\. \[one-report\]/);
    }));

  it("the same file in two spellings: read once, told", () =>
    withFiles(good, async (cwd) => {
      const { code, stderr, files } = await collate(["gull.txt", "./gull.txt", "shore.html"], cwd);
      assert.deepEqual([files, code], [[["gull.txt", "shore.html"]], 0]);
      assert.match(stderr, /note: \.\/gull\.txt was named more than once and is read once\./);
    }));

  it("the same text in two files: two reports, one text", () =>
    withFiles({ ...good, "copy.txt": lighthouse }, async (cwd) => {
      const { code, stdout, files } = await collate(["copy.txt", "gull.txt", "shore.html"], cwd);
      assert.deepEqual([files, code], [[["copy.txt", "gull.txt", "shore.html"]], 0]);
      const [dossier] = dossiersOf(stdout);
      assert.deepEqual([dossier!.counts.reports, dossier!.counts.texts], [3, 2]);
      assert.equal(dossier!.reports.filter((report) => report.copyOf !== null).length, 1);
    }));

  it("reports that do not belong together: shown apart, and said so", () =>
    withFiles({ ...good, "music.txt": orchestra }, async (cwd) => {
      const { code, stderr, files } = await collate(["gull.txt", "music.txt", "shore.html"], cwd);
      assert.deepEqual(files.toSorted(), [["gull.txt", "shore.html"], ["music.txt"]]);
      assert.equal(code, 0);
      assert.match(stderr, /note: The reports tell 2 different events, shown apart: gull\.txt \+ shore\.html; music\.txt\. \[unrelated\]/);
      for (const format of ["text", "markdown", "html"]) {
        const { stdout } = await run(["collate", "gull.txt", "music.txt", "shore.html", "--format", format], { cwd });
        assert.match(stdout, /Sofia Marin/);
        assert.match(stdout, /Anna Brandt/);
      }
    }));

  it("two unrelated reports are never made into one story in silence", () =>
    withFiles({ "gull.txt": lighthouse, "music.txt": orchestra }, async (cwd) => {
      const { stderr, files } = await collate(["gull.txt", "music.txt"], cwd);
      assert.equal(files.length, 2);
      assert.match(stderr, /\[unrelated\]/);
    }));

  it("facts for a file that could not be read are no fault of their own", () =>
    withFiles({ ...good, "empty.txt": "" }, async (cwd) => {
      const { code, files } = await collate(["gull.txt", "empty.txt", "--outlet", "empty.txt=The Void"], cwd);
      assert.deepEqual([files, code], [[["gull.txt"]], 1]);
    }));
});

describe("wrong use stops before anything is written", () => {
  const table: readonly (readonly [what: string, files: Readonly<Record<string, string>>, args: readonly string[], words: RegExp])[] = [
    [
      "a wrong manifest",
      { "reports.json": "{" },
      [],
      /reports\.json: expected JSON, but it cannot be read as that.*Correct the manifest and run again\. \[manifest-wrong\]/,
    ],
    [
      "a missing manifest",
      {},
      ["--manifest", "m.toml"],
      /manifest m\.toml: expected a file or folder, but there is none.*\[manifest-wrong\]/,
    ],
    [
      "a wrong questions file",
      { "q.txt": "<!DOCTYPE html>" },
      ["--questions", "q.txt"],
      /q\.txt, line 1: expected one question a line, but it is an HTML page\..*\[questions-wrong\]/,
    ],
    [
      "a missing questions file",
      {},
      ["--questions", "q.txt"],
      /questions q\.txt: expected a file or folder, but there is none.*\[questions-wrong\]/,
    ],
    ["an empty questions file", { "q.txt": "" }, ["--questions", "q.txt"], /\[questions-wrong\]/],
  ];
  for (const [what, files, args, words] of table) {
    it(what, () =>
      withFiles({ ...good, ...files }, async (cwd) => {
        const { code, stdout, stderr } = await run(["collate", "gull.txt", "shore.html", "--out", "out.html", ...args], { cwd });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, words);
        assert.throws(() => readFileSync(join(cwd, "out.html")), { code: "ENOENT" });
      }),
    );
  }
});

describe("an output that cannot be written", () => {
  const table: readonly (readonly [what: string, out: string, words: RegExp])[] = [
    [
      "in a folder that does not exist",
      "no/such/out.html",
      /no\/such\/out\.html: expected a file that can be written, but its folder does not exist\. Make the folder first\. \[output-failed\]/,
    ],
    ["that is a folder", "folder", /folder: .*it is a folder\. Give the name of a file in it\. \[output-failed\]/],
    ["below a file", "gull.txt/out.html", /a part of its path is a file/],
  ];
  for (const [what, out, words] of table) {
    it(`${what} is told before the work`, () =>
      withFiles(good, async (cwd) => {
        mkdirSync(join(cwd, "folder"));
        const { code, stdout, stderr } = await run(["collate", "gull.txt", "shore.html", "--out", out], { cwd });
        assert.deepEqual([code, stdout], [1, ""]);
        assert.match(stderr, words);
        assert.doesNotMatch(stderr, /note/);
      }));
  }

  it("without permission", () =>
    withFiles(good, async (cwd) => {
      if (process.geteuid?.() === 0) {
        // Root may write anywhere but below the kernel's own files.
        const { code, stderr } = await run(["collate", "gull.txt", "--out", "/proc/self/out.html"], { cwd });
        assert.equal(code, 1);
        assert.match(stderr, /expected a file that can be written, but .*\[output-failed\]/);
        return;
      }
      mkdirSync(join(cwd, "locked"), { mode: 0o500 });
      const { code, stderr } = await run(["collate", "gull.txt", "--out", "locked/out.html"], { cwd });
      assert.equal(code, 1);
      assert.match(stderr, /you have no permission to write there/);
    }));

  it("leaves the file that was there as it was", () =>
    withFiles({ ...good, "old.html": "old" }, async (cwd) => {
      writeFileSync(join(cwd, "q.txt"), "");
      await run(["collate", "gull.txt", "--out", "old.html", "--questions", "q.txt"], { cwd });
      assert.equal(readFileSync(join(cwd, "old.html"), "utf8"), "old");
    }));
});
