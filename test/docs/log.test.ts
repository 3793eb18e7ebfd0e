import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";

const root = join(import.meta.dirname, "../..");

/** Names of events between marks of code in the first column of the table. */
function toldInManual(): readonly string[] {
  const manual = readFileSync(join(root, "docs/manual/desk.md"), "utf8");
  const table = manual.slice(manual.indexOf("## The log"), manual.indexOf("## What is kept"));
  return table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...line.split("|")[1]!.matchAll(/`([a-z-]+)`/g)].map(([, event]) => event!));
}

it("the manual of the desk tells every event of the log, and no other", () => {
  const sources = globSync("src/apps/**/*.ts", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
  const logged = sources.flatMap((text) => [...text.matchAll(/\blog\(\s*[^,;]+,\s*"([a-z-]+)"/g)].map(([, event]) => event!));
  assert.ok(logged.includes("start") && logged.includes("mail"));
  assert.deepEqual(toldInManual().toSorted(), [...new Set(logged)].toSorted());
});

it("the manual of the desk tells every number of /metrics, and no other", () => {
  const manual = readFileSync(join(root, "docs/manual/desk.md"), "utf8");
  const numbers = manual.slice(manual.indexOf("## Numbers"), manual.indexOf("## The log"));
  const namesIn = (text: string): readonly string[] =>
    [
      ...new Set([...text.matchAll(/\b(?:variorum|process)_[a-z_]+/g)].map(([name]) => name.replace(/_(?:sum|count|bucket)$/, ""))),
    ].toSorted();
  assert.deepEqual(namesIn(numbers), namesIn(readFileSync(join(root, "src/apps/server/metrics.ts"), "utf8")));
});
