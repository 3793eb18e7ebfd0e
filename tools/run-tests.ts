/**
 * Runs all tests, or those whose path holds one of the words given: `npm test -- reading page`.
 * 1. unit tests of all stages in one process (a process for each of the files would cost twenty times the processor time);
 * 2. tests under `test/browser` and `test/package` each in a process of their own, because they start browsers and installations.
 * Skips are printed with their reasons. With CI=true a skip is a failure: CI has the browser and the data.
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface TestRecord {
  readonly outcome: "pass" | "fail" | "skip" | "todo";
  readonly name: string;
  readonly file: string;
  readonly reason: string;
}

interface Batch {
  readonly files: readonly string[];
  readonly ended: boolean;
  readonly records: readonly TestRecord[];
}

const root: string = join(import.meta.dirname, "..");
const ownProcess: RegExp = /^test[\\/](browser|package)[\\/]/;

process.exitCode = main(process.argv.slice(2));

function main(words: readonly string[]): number {
  const files = globSync("test/**/*.test.{ts,tsx}", { cwd: root })
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  if (files.length === 0) {
    console.error(`Expected test files, but no file under test/ has ${words.join(" or ")} in its path.`);
    return 1;
  }
  const together = files.filter((file) => !ownProcess.test(file));
  const apart = files.filter((file) => ownProcess.test(file));
  const batches = [...(together.length > 0 ? [runBatch(together)] : []), ...apart.map((file) => runBatch([file]))];
  return summarize(batches);
}

function runBatch(files: readonly string[]): Batch {
  const folder = mkdtempSync(join(tmpdir(), "variorum-tests-"));
  const recordFile = join(folder, "records.jsonl");
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        "--import",
        "./tools/tsx-loader.mjs",
        "--test",
        "--test-isolation=none",
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        "--test-reporter=./tools/test-record.mjs",
        `--test-reporter-destination=${recordFile}`,
        ...files,
      ],
      { cwd: root, stdio: "inherit" },
    );
    return { files, ended: status === 0, records: readRecords(recordFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readRecords(file: string): TestRecord[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as TestRecord);
}

function summarize(batches: readonly Batch[]): number {
  const records = batches.flatMap((batch) => batch.records);
  const count = (outcome: TestRecord["outcome"]): number => records.filter((record) => record.outcome === outcome).length;
  const skipped = records.filter((record) => record.outcome === "skip");
  console.log("");
  for (const skip of skipped) console.log(`skipped: ${skip.name} (${skip.reason || "no reason given"})`);
  // A process that died without a failed test (a syntax error, a crash) must not pass as a success.
  const broken = batches.filter((batch) => !batch.ended && !batch.records.some((record) => record.outcome === "fail"));
  for (const batch of broken) console.log(`failed: a test process ended badly (${batch.files.join(", ")})`);
  const strict = process.env["CI"] === "true" && skipped.length > 0;
  if (strict) console.log(`failed: CI=true allows no skipped test, ${skipped.length} skipped`);
  const failed = count("fail") + broken.length + (strict ? skipped.length : 0);
  console.log(`tests ${records.length}`);
  console.log(`pass ${count("pass")}`);
  console.log(`fail ${failed}`);
  console.log(`skipped ${skipped.length}`);
  console.log(`${count("pass")} passed, ${failed} failed, ${strict ? 0 : skipped.length} skipped`);
  return failed > 0 || count("pass") === 0 ? 1 : 0;
}
