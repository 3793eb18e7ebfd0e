/**
 * How fast saved news pages become reports in stories, and what each costs: `npm run bench:speed:ingest -- [--folder DIR] [--threads 2]`.
 *
 * With `--folder` the pages come into a copy of a desk that is there already, such as one that `desk.ts` filled. Other pages come first and are
 * not counted: a service runs for weeks, and its code is fast after a few hundred reports. Then the steps of one page are timed alone, on one thread. Prints one line of JSON with the load of the
 * machine: what a report costs in processor time is to be compared, not how long it took.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDesk } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { packBytes } from "../../src/desk/packing/pack.ts";
import { packReading } from "../../src/desk/packing/reading.ts";
import { packReport } from "../../src/desk/packing/report.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { extract } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { findPages, withPages } from "./saved-pages.ts";

/** Pages whose steps are timed, after as many rounds over them as make all code fast. */
const steppedPages = 100;
const rounds = 5;

const { values } = parseArgs({ options: { folder: { type: "string" }, threads: { type: "string", default: "2" } } });
if (findPages("news-421") === undefined || findPages("articles-793") === undefined)
  console.log("skipped: the saved pages are not beside this checkout (expected ../shared)");
else await withPages("news-421", (news) => withPages("articles-793", (others) => main(news, others)));

/** Pages of all kinds warm the threads up, pages of news are measured. */
async function main(pages: string, others: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-ingest-"));
  try {
    if (values.folder !== undefined) copyFileSync(join(values.folder, "desk.db"), join(folder, "desk.db"));
    const files = readdirSync(pages).toSorted();
    const desk = openDesk({ store: openSqliteStore(folder), threads: Number(values.threads), now: () => new Date().toISOString() });
    const before = desk.store.counts().reports;
    await takeAll(desk, others, readdirSync(others).toSorted());
    const whole = await measureAll(desk, pages, files);
    await desk.close();
    const steps = measureSteps(pages, files.slice(-steppedPages));
    const load = Number(loadavg()[0]!.toFixed(1));
    console.log(JSON.stringify({ before, threads: Number(values.threads), load, ...whole, cpuMsOfStep: steps }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeAll(desk: Desk, pages: string, files: readonly string[]): Promise<number> {
  let stored = 0;
  const taken = [];
  for (const file of files) {
    await desk.room();
    const bytes = Uint8Array.from(readFileSync(join(pages, file)));
    taken.push(desk.take({ bytes, file }).then(({ kind }) => void (kind === "stored" && stored++)));
  }
  await Promise.all(taken);
  return stored;
}

async function measureAll(desk: Desk, pages: string, files: readonly string[]): Promise<object> {
  const started = performance.now();
  const [all, main] = [process.cpuUsage(), process.threadCpuUsage()];
  const stored = await takeAll(desk, pages, files);
  const seconds = (performance.now() - started) / 1_000;
  const of = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 100 / stored) / 10;
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024);
  const [cpuMs, ofItMainThread] = [of(process.cpuUsage(all)), of(process.threadCpuUsage(main))];
  return { stored, reportsPerSecond: Math.round((10 * stored) / seconds) / 10, cpuMs, ofItMainThread, peakMb };
}

/** Processor time of each step of one page, milliseconds. */
function measureSteps(pages: string, files: readonly string[]): Readonly<Record<string, number>> {
  const models = loadModels();
  const spent: Record<string, number> = {};
  const time = <T>(step: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    spent[step] = (spent[step] ?? 0) + user + system;
    return result;
  };
  const walk = (file: string): void => {
    const bytes = Uint8Array.from(readFileSync(join(pages, file)));
    const source = time("decode", () => decodeSource(bytes, { file }).value);
    const report = time("page", () => extract(source));
    const reading = time("reading", () => read(report, models));
    time("packing", () => [packBytes(bytes), packReport(report), packReading(reading)]);
    time("hash", () => createHash("sha256").update(bytes).digest("hex"));
  };
  for (let round = 1; round < rounds; round++) for (const file of files) walk(file);
  for (const step of Object.keys(spent)) spent[step] = 0;
  for (const file of files) walk(file);
  return Object.fromEntries(Object.entries(spent).map(([step, micro]) => [step, Math.round(micro / 100 / files.length) / 10]));
}
