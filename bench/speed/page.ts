import { spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { pageFlags } from "./command-flags.ts";

/** What decoding and extracting cost in one process, see `measureRounds`. Times are milliseconds of processor time. */
interface Rounds {
  readonly pages: number;
  readonly bytesOfPage: number;
  /** For each page, the first time and the best of all times. */
  readonly first: readonly number[];
  readonly best: readonly number[];
  readonly scan: readonly number[];
}

const rounds = 3;
const processes = 3;
const root = join(import.meta.dirname, "../..");

/**
 * What pages cost, of the built package, as a user runs it:
 *   node bench/speed/page.ts FOLDER-OF-PAGES
 * The command is run over the folder, start of the process included; the library then runs alone in a process, page by page, in three rounds. Both
 * are done three times and the least is given, because other work on the machine only adds. Times are processor time of all threads, so they
 * hold compiling and collecting garbage.
 */
function main(folder: string): void {
  if (spawnSync(process.execPath, [join(root, "tools/build.ts")], { stdio: "inherit" }).status !== 0)
    throw new Error("Expected the sources to compile; nothing was measured.");
  const commands = Array.from({ length: processes }, () => measureCommand(folder));
  const all = Array.from({ length: processes }, () => measureInProcess(folder));
  const least = (of: (one: Rounds) => readonly number[]): number[] => leastOf(all.map(of));
  const { pages, bytesOfPage } = all[0]!;
  const perSecond = (times: readonly number[]): number => Math.round((1_000 * pages) / sum(times));
  const [first, best] = [least((one) => one.first), least((one) => one.best)];
  const cpuMs = Math.min(...commands.map((one) => one.cpuMs));
  const result = {
    pages,
    bytesOfPage,
    command: {
      pagesPerSecond: Math.round((1_000 * pages) / cpuMs),
      peakMebibytes: commands.map((one) => Math.round(one.peakMiB)).toSorted((left, right) => left - right),
    },
    library: {
      pagesPerSecondWarm: perSecond(best),
      pagesPerSecondFirstRound: perSecond(first),
      firstPageMs: Math.round(first[0]!),
      slowestOtherFirstRoundMs: Math.round(Math.max(...first.slice(1))),
      slowestWarmMs: Math.round(Math.max(...best)),
      timesScanner: Math.round((10 * sum(best)) / sum(least((one) => one.scan))) / 10,
    },
  };
  console.log(JSON.stringify(result, null, 2));
}

/** `variorum page FOLDER --format jsonl`; the probe asks the process what it used when it ends. */
function measureCommand(folder: string): { readonly cpuMs: number; readonly peakMiB: number } {
  const probe = ["--require", join(import.meta.dirname, "usage-probe.cjs")];
  const command = [join(root, "dist/apps/cli/main.js"), "page", folder, "--format", "jsonl"];
  // A page without an article makes the exit code 1.
  const child = spawnSync(process.execPath, [...pageFlags, ...probe, ...command], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  return JSON.parse(String(child.output[3])) as { readonly cpuMs: number; readonly peakMiB: number };
}

function measureInProcess(folder: string): Rounds {
  const built = ["--import", pathToFileURL(join(import.meta.dirname, "built.mjs")).href];
  const child = spawnSync(process.execPath, [...pageFlags, ...built, import.meta.filename, folder, "--rounds"], {
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(String(child.stdout)) as Rounds;
}

/** Reading is not timed; all pages are read into the same bytes. The scanner alone runs after everything else was measured. */
function measureRounds(folder: string): Rounds {
  const files = readdirSync(folder).sort();
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  const bytes = new Uint8Array(Math.max(...sizes));
  const timesOf = (work: (page: Uint8Array, file: string) => () => void): number[] =>
    files.map((file) => millisecondsOf(work(readInto(bytes, join(folder, file)), file)));
  const all = Array.from({ length: rounds }, () => timesOf((page, file) => () => extract(decodeSource(page, { file }).value)));
  const scan = (page: Uint8Array, file: string): (() => void) => {
    const { characters } = decodeSource(page, { file }).value;
    return () => scanPage(characters);
  };
  return {
    pages: files.length,
    bytesOfPage: Math.round(sum(sizes) / files.length),
    first: all[0]!,
    best: leastOf(all),
    scan: leastOf(Array.from({ length: rounds }, () => timesOf(scan))),
  };
}

function leastOf(all: readonly (readonly number[])[]): number[] {
  return all[0]!.map((_, page) => Math.min(...all.map((times) => times[page]!)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function readInto(bytes: Uint8Array, path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1_000;
}

const [folder, mode] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node bench/speed/page.ts FOLDER-OF-PAGES");
  process.exit(2);
}
if (mode === "--rounds") console.log(JSON.stringify(measureRounds(folder)));
else main(folder);
