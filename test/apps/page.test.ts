import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { withFiles } from "../intake/transport/files.ts";
import { run } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere, toPage, wall } from "./reports.ts";

const example = join(import.meta.dirname, "../../examples/harbour-bridge");
const files = { "gull.txt": lighthouse, "shore.html": toPage(lighthouseElsewhere) };

describe("variorum page", () => {
  it("prints what is known of the report, then its article, without the furniture of the page", async () => {
    const { code, stdout, stderr } = await run(["page", "ellery-courier.html"], { cwd: example });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^file: {6}ellery-courier\.html\ntitle: {5}Tern Point Bridge closed after inspectors find cracks\noutlet: {4}The Ellery Courier\n/,
    );
    assert.match(stdout, /^byline: {4}Moira Fenwick, Tobias Reyes$/m);
    assert.match(stdout, /^published: 2026-06-09T07:40:00\+02:00$/m);
    assert.match(stdout, /It was last repaired in 2011\.\n$/);
    for (const furniture of ["cookies", "Harbour Briefing", "52,000", "30 cracks", "Lantern Prize", "Most read", "All rights reserved"]) {
      assert.ok(!stdout.includes(furniture), furniture);
    }
  });

  it("prints one line of JSON for each file, in the order of the files", async () => {
    const { code, stdout } = await run(["page", ".", "--format", "jsonl"], { cwd: example });
    assert.equal(code, 0);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      records.map((record) => record["file"]),
      ["ellery-courier.html", "coastline.html", "meridian-post.html", "sound-weekly.html"],
    );
    for (const record of records) {
      for (const key of ["text", "title", "byline", "published", "modified", "outlet", "language", "url", "notices"])
        assert.ok(key in record, key);
    }
    assert.equal(records[3]!["outlet"], "Sound Weekly");
    assert.equal(records[3]!["published"], "2026-06-11");
  });

  it("prints one JSON object for one file and a list for several", () =>
    withFiles(files, async (cwd) => {
      const one = JSON.parse((await run(["page", "gull.txt", "--format", "json"], { cwd })).stdout) as { file: string };
      const several = JSON.parse((await run(["page", "gull.txt", "shore.html", "--format", "json"], { cwd })).stdout) as { file: string }[];
      assert.equal(one.file, "gull.txt");
      assert.deepEqual(
        several.map((record) => record.file),
        ["gull.txt", "shore.html"],
      );
    }));

  it("prints Markdown with the title as its heading", () =>
    withFiles(files, async (cwd) => {
      const { stdout } = await run(["page", "shore.html", "--format", "markdown"], { cwd });
      assert.match(stdout, /^# Last keeper leaves Gull Head lighthouse$/m);
    }));

  it("explains each piece that it removed, with kind and reason", () =>
    withFiles(files, async (cwd) => {
      const { code, stdout } = await run(["page", "shore.html", "--explain"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /navigation/);
      assert.match(stdout, /Ferry prices rise again/);
    }));

  it("writes the page with what was kept and removed", () =>
    withFiles(files, async (cwd) => {
      const { code, stdout, stderr } = await run(["page", "shore.html", "--html", "out.html"], { cwd });
      assert.deepEqual([code, stdout, stderr], [0, "", "variorum: wrote out.html\n"]);
      const page = readFileSync(join(cwd, "out.html"), "utf8");
      assert.match(page, /^<!doctype html>/i);
      assert.match(page, /Ferry prices rise again/);
      assert.match(page, /Anna Brandt/);
    }));

  it("names files without an article, prints the others, and ends with 1", () =>
    withFiles({ ...files, "wall.html": wall }, async (cwd) => {
      const { code, stdout, stderr } = await run(["page", "wall.html", "gone.html", "gull.txt"], { cwd });
      assert.equal(code, 1);
      assert.match(stderr, /gone\.html: .*\[file-missing\]\n.*wall\.html: .*\[no-report\]\n/s);
      assert.match(stdout, /Anna Brandt/);
    }));

  it("refuses --html for several files", () =>
    withFiles(files, async (cwd) => {
      const { code, stderr } = await run(["page", "gull.txt", "shore.html", "--html", "out.html"], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /Expected one file with --html, but 2 came/);
    }));
});
