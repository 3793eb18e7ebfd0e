/**
 * The desk with many reports: how long its pages take, what they cost, how large the store is, and what the process needs.
 *
 *     npm run bench:speed:desk -- [--reports 100000] [--folder DIR]
 *
 * A folder is filled by a process of its own (`desk-fill.ts` says with what) and measured by another, which runs what is built with the flags
 * of the command. `--folder` keeps it, and measures again what is there. Pages are asked without a socket, each address once, after as many
 * others as make the code fast; stories once more, as by a second reader. Memory is that of the command itself (`desk-memory.ts`).
 * Prints one line of JSON with the load of the machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createApp } from "../../src/apps/server/app.ts";
import { openDesk } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { findShared } from "../quality/measure.ts";
import { commandFlags } from "./command-flags.ts";
import { measureMemory } from "./desk-memory.ts";
import { reportsOfDay, wordsFile } from "./desk-fill.ts";
import { findPages } from "./saved-pages.ts";

const asked = { stories: 140, queries: 200, homes: 60, names: 60 } as const;
/** Pages of each kind asked for first: a service runs for weeks, and its code is fast after a hundred. */
const warmUps = { stories: 100, queries: 60, names: 20 } as const;
const loader = join(import.meta.dirname, "../../tools/tsx-loader.mjs");
const buildScript = join(import.meta.dirname, "../../tools/build.ts");
const runsBuilt = join(import.meta.dirname, "built.mjs");

const { values } = parseArgs({
  options: { reports: { type: "string", default: "100000" }, folder: { type: "string" }, measure: { type: "boolean", default: false } },
});
const isHere = findShared("data", "stories", "dev.jsonl") !== undefined && findPages("news-421") !== undefined;
if (!isHere) console.log("skipped: the development stream and the news pages are not beside this checkout (expected ../shared)");
else if (values.measure) await measureDesk(values.folder!, Number(values.reports));
else await main(Number(values.reports), values.folder);

async function main(count: number, given: string | undefined): Promise<void> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "variorum-bench-"));
  try {
    if (!existsSync(join(folder, wordsFile))) fill(folder, count);
    spawnSync(process.execPath, ["--import", loader, buildScript], { stdio: "inherit" });
    const flags = [...commandFlags, "--import", runsBuilt];
    const args = [import.meta.filename, "--measure", "--folder", folder, "--reports", String(count)];
    process.exitCode = spawnSync(process.execPath, [...flags, ...args], { stdio: "inherit" }).status ?? 1;
    console.log(JSON.stringify({ memory: await measureMemory(folder, pagesOfReader(folder)) }));
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureDesk(folder: string, count: number): Promise<void> {
  const opening = performance.now();
  const desk = openDesk({ store: openSqliteStore(folder), threads: 2, now: () => new Date().toISOString() });
  const openMs = Math.round(performance.now() - opening);
  const pages = await askPages(desk, readFileSync(join(folder, wordsFile), "utf8").split("\n"));
  const saving = { anew: measureSaving(desk, true), again: measureSaving(desk, false) };
  await desk.close();
  const load = Number(loadavg()[0]!.toFixed(1));
  console.log(JSON.stringify({ reports: count, load, openMs, ...pages, saving, ...measureDisk(folder, count) }));
}

/** Pages of all kinds, for the memory that they leave behind. */
function pagesOfReader(folder: string): readonly string[] {
  const words = readFileSync(join(folder, wordsFile), "utf8").split("\n");
  return ["/", "/names/person", "/names/place", "/outlets", ...words.map((word) => `/search?q=${word}`)];
}

function fill(folder: string, count: number): void {
  const script = join(import.meta.dirname, "desk-fill.ts");
  const { status } = spawnSync(process.execPath, ["--import", loader, script, folder, String(count)], { stdio: "inherit" });
  if (status !== 0) throw new Error("Expected the folder to be filled, but the process that fills it failed.");
  // Memberships and rows of stories are written when a desk opens the folder first.
  const first = `import("${import.meta.dirname}/../../src/desk/index.ts").then(async ({ openDesk }) => {
    const { openSqliteStore } = await import("${import.meta.dirname}/../../src/store/index.ts");
    await openDesk({ store: openSqliteStore(process.argv[1]), threads: 1, now: () => new Date().toISOString() }).close();
  })`;
  spawnSync(process.execPath, ["--import", loader, "-e", first, folder], { stdio: "inherit" });
}

async function askPages(desk: Desk, words: readonly string[]): Promise<object> {
  const app = createApp({
    desk,
    settings: { name: "Bench", host: "127.0.0.1", zone: "UTC", log: "events", "base-url": null, "trusted-proxy": [] },
    log: (_, event, details) => console.error(event, details),
    fetcher: { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() },
    playDemonstration: () => undefined,
  });
  const ask = async (path: string): Promise<number> => {
    const response = await app.request(path, { headers: { host: "localhost" } });
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return (await response.text()).length;
  };
  const stories = desk.store
    .storiesBetween("", "9999", 100_000)
    .filter(({ id }) => {
      const members = desk.store.reportsOf(id);
      return members.length > 1 && members.length < 12 && members.every(({ entry }) => entry <= reportsOfDay);
    })
    .slice(0, asked.stories);
  const day = stories[0]!.last.slice(0, 10);
  for (const { id } of stories) await desk.dossiers.ofStory(id);
  const queries = words
    .slice(0, asked.queries + warmUps.queries)
    .map((word, at) => `/search?q=${word}${at % 3 === 0 ? `+${words[(at + 7) % words.length]}` : ""}`);
  const names = desk.store.people("person", asked.names + warmUps.names).map(({ key }) => `/name/${encodeURIComponent(key)}`);
  const reports = stories.map(({ id }) => `/report/${desk.store.reportsOf(id)[0]!.id}`);
  const warm = [
    ...stories.splice(0, warmUps.stories).map(({ id }) => `/story/${id}`),
    ...queries.splice(0, Math.min(warmUps.queries, queries.length / 2)),
    ...names.splice(0, Math.min(warmUps.names, names.length / 2)),
    ...reports.splice(0, warmUps.stories),
  ];
  for (const path of [...warm, "/"]) await ask(path);
  const view = async (paths: readonly string[]): Promise<object> => {
    await settled(desk);
    return measure(paths, ask);
  };
  return {
    home: await view(Array.from({ length: asked.homes }, (_, at) => (at % 2 === 0 ? "/" : `/?day=${day}`))),
    story: await view(stories.map(({ id }) => `/story/${id}`)),
    storyAgain: await view(stories.map(({ id }) => `/story/${id}`)),
    report: await view(reports),
    history: await view(stories.map(({ id }) => `/story/${id}/history`)),
    search: await view(queries),
    commonSearch: await view(
      ["said", "government", "president+said", "said+people", "new+year", "speaker:james", "outlet:post+said", "from:2020-09-20+said"].map(
        (query) => `/search?q=${query}`,
      ),
    ),
    names: await view(Array.from({ length: 20 }, () => "/names/person")),
    name: await view(names),
    outlets: await view(Array.from({ length: 10 }, () => "/outlets")),
  };
}

/** A front page begins dossiers in threads. Each story's is made once, whoever asks first, and is no part of what the next page costs. */
async function settled({ pool }: Desk): Promise<void> {
  while (pool.busy > 0) await pause(20);
}

/** Saving the grouper's state: between two of its steps readers are answered. */
function measureSaving({ store, grouper }: Desk, isAnew: boolean): object {
  const state = { entry: store.lastEntry(), ...grouper.numbers(), isAnew };
  const steps = store.saveGrouperState(state, (number) => grouper.snapshotAfter(number));
  const spent: number[] = [];
  // Processor time, because other programs may run: a reader waits for so long on a machine of its own, and for the disk.
  for (let isDone = false; !isDone;) {
    const before = process.cpuUsage();
    isDone = steps.next().done === true;
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return { steps: spent.length, longestMs: Math.round(Math.max(...spent)), cpuMs: Math.round(spent.reduce((sum, one) => sum + one, 0)) };
}

/** Milliseconds of the median and of the slowest twentieth, and processor time of one page. */
async function measure(paths: readonly string[], ask: (path: string) => Promise<number>): Promise<object> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const path of paths) {
    const started = performance.now();
    await ask(path);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number => Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1));
  return { pages: paths.length, p50: at(0.5), p95: at(0.95), cpuMs: Number(((user + system) / 1000 / paths.length).toFixed(1)) };
}

function measureDisk(folder: string, count: number): object {
  const db = new DatabaseSync(join(folder, "desk.db"), { readOnly: true });
  const sum = (query: string): number => (db.prepare(query).get() as { sum: number }).sum;
  const sources = sum("SELECT sum(pgsize) AS sum FROM dbstat WHERE name IN ('source', 'sqlite_autoindex_source_1') AND aggregate = TRUE");
  const state = sum("SELECT sum(pgsize) AS sum FROM dbstat WHERE name = 'grouper_part' AND aggregate = TRUE");
  const parts = db
    .prepare("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE AND name NOT LIKE '%source%' ORDER BY pgsize DESC LIMIT 12")
    .all() as unknown as readonly { readonly name: string; readonly pgsize: number }[];
  db.close();
  return {
    bytesOfReport: Math.round((statSync(join(folder, "desk.db")).size - sources) / count),
    ofItGrouperState: Math.round(state / count),
    sourceBytesOfReport: Math.round(sources / count),
    parts: Object.fromEntries(parts.map(({ name, pgsize }) => [name, Math.round(pgsize / count)])),
  };
}
