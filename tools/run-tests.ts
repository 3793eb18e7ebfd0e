/**
 * Runs all tests, or those whose path holds one of the words given: `npm test -- reading page`.
 * 1. unit tests of all stages in one process (a process for each of the files would cost twenty times the processor time);
 * 2. beside it, tests under `test/browser` and `test/package` one after the other, each in a process of its own, because they start
 *    browsers and installations and mostly wait for them. What they print comes when the unit tests have ended.
 * Skips are printed with their reasons. With CI=true a skip is a failure: CI has the browser and the data.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, globSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
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
  /** What was collected of what it printed. */
  readonly output: string;
}

const root: string = join(import.meta.dirname, "..");
const ownProcess: RegExp = /^test[\\/](browser|package)[\\/]/;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const files = globSync("test/**/*.test.{ts,tsx}", { cwd: root })
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  if (files.length === 0) {
    console.error(`Expected test files, but no file under test/ has ${words.join(" or ")} in its path.`);
    return 1;
  }
  const together = files.filter((file) => !ownProcess.test(file));
  const apart = files.filter((file) => ownProcess.test(file));
  const unit = together.length > 0 ? runBatch(together, "inherit") : undefined;
  const batches = unit === undefined ? [] : [unit];
  // One after the other, each begun when the one before has ended.
  let before: Promise<unknown> = Promise.resolve();
  for (const file of apart) {
    const batch = before.then(() => runBatch([file], "collect"));
    batches.push(batch);
    before = batch;
  }
  const ended: Batch[] = [];
  for (const batch of batches) {
    ended.push(await batch);
    process.stdout.write(ended.at(-1)!.output);
  }
  return summarize(ended);
}

/** Runs files in one process; what it prints goes to the terminal as it comes, or is collected. */
async function runBatch(files: readonly string[], print: "inherit" | "collect"): Promise<Batch> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-tests-"));
  const recordFile = join(folder, "records.jsonl");
  const outputFile = join(folder, "output.txt");
  const output = openSync(outputFile, "w");
  try {
    const child = spawn(
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
      { cwd: root, stdio: print === "inherit" ? "inherit" : ["ignore", output, output] },
    );
    const [status] = (await once(child, "exit")) as [number | null];
    return { files, ended: status === 0, records: readRecords(recordFile), output: readFileSync(outputFile, "utf8") };
  } finally {
    closeSync(output);
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
