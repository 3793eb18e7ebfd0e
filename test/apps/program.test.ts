import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { run } from "./recorded-io.ts";

const root = join(import.meta.dirname, "../..");
const command = ["--import", join(root, "tools/tsx-loader.mjs"), join(root, "src/apps/cli/main.ts")];

describe("the program", () => {
  it("prints its help on standard output when asked, and on standard error with exit code 2 when nothing was asked", async () => {
    const asked = await run(["--help"], { cwd: root });
    const bare = await run([], { cwd: root });
    assert.deepEqual([asked.code, asked.stderr, bare.code, bare.stdout], [0, "", 2, ""]);
    assert.equal(asked.stdout, bare.stderr);
    assert.match(asked.stdout, /^ {2}collate +makes one dossier/m);
    assert.match(asked.stdout, /Exit codes: 0 done, 1 .*, 2 wrong use, 130 or 143 stopped by a signal\./);
  });

  for (const name of ["collate", "digest", "page"]) {
    it(`prints the help of ${name} in three ways, with every option`, async () => {
      const ways = await Promise.all(
        [
          [name, "--help"],
          [name, "x.html", "-h"],
          ["help", name],
        ].map((args) => run(args, { cwd: root })),
      );
      for (const way of ways) assert.deepEqual(way, { ...ways[0]!, code: 0, stderr: "" });
      assert.match(ways[0]!.stdout, new RegExp(`^Usage:\n {2}variorum ${name} (FOLDER\\|)?FILE`, "m"));
      for (const line of ways[0]!.stdout.split("\n")) assert.ok(line.length <= 140, line);
    });
  }

  it("prints the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    assert.deepEqual(await run(["--version"], { cwd: root }), { code: 0, stdout: `${version}\n`, stderr: "", opened: [] });
  });

  const wrong: readonly (readonly [args: readonly string[], words: RegExp])[] = [
    [["colate", "a.html"], /There is no command "colate"\. Did you mean "collate"\? See "variorum --help"\. \[usage\]/],
    [["zebra"], /The commands are collate, ask, digest, page, fetch, read, group/],
    [["a.html"], /There is no command "a\.html"/],
    [["collate"], /Expected reports .*but none came\. See "variorum collate --help"/],
    [["collate", "a.html", "--qestions", "q.txt"], /Did you mean --questions\?/],
    [
      ["collate", "a.html", "--format", "pdf"],
      /Expected --format text, html, markdown, json, csv, graphml, jsongraph, dot, but "pdf" came/,
    ],
    [["collate", "a.html", "--width", "wide"], /number of columns from 30 to 400, but "wide" came/],
    [["collate", "a.html", "--out", "x", "--out", "x"], /each --out once/],
    [["page"], /Expected pages/],
  ];
  for (const [args, words] of wrong) {
    it(`ends with 2 and says what was meant for: ${args.join(" ")}`, async () => {
      const { code, stdout, stderr } = await run(args, { cwd: root });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, words);
    });
  }
});

describe("the program as a process", () => {
  it("ends quietly with 0 when the reader of its output goes away", async () => {
    const args = [...command, "collate", join(root, "examples/harbour-bridge"), "--format", "json"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    assert.equal(errors.replace(/^variorum: note: .*\n/gm, ""), "");
    assert.equal(code, 0);
  });

  it("passes its exit code to the shell and keeps standard output clean", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, "collate", "gone.html"], { encoding: "utf8", cwd: root });
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /gone\.html: expected a file or folder/);
  });

  it("reads a report from a pipe", () => {
    const { status, stdout } = spawnSync(process.execPath, [...command, "collate", "-", "--format", "json"], {
      encoding: "utf8",
      cwd: root,
      input: readFileSync(join(root, "examples/harbour-bridge/coastline.html")),
    });
    assert.equal(status, 0);
    assert.match(stdout, /"file": ?"stdin"/);
  });
});
