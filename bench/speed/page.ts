import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { scanPage } from "../../src/page/html/scan.ts";

/** What a run over a folder costs; see `measurePageSpeed`. */
interface PageSpeed {
  readonly pages: number;
  readonly bytesOfPage: number;
  /** By the best of the rounds of each page: what a warm process does when the machine is free. */
  readonly pagesPerSecond: number;
  /** By the first round, in which the engine also compiles: what one run over the folder does. */
  readonly firstRoundPagesPerSecond: number;
  readonly slowestMilliseconds: number;
  readonly timesScanner: number;
  /** Of the bare process with all code loaded (of which Node with its reader of types takes most), and at the peak of the first round. */
  readonly loadedMebibytes: number;
  readonly peakMebibytes: number;
}

const rounds = 3;

/**
 * The cost of decoding and extracting, page by page as in a run over a folder:
 *   node bench/speed/page.ts FOLDER-OF-PAGES
 * Times are processor time of this process with all its threads, so they hold compiling and collecting garbage. Reading is not timed;
 * all pages are read into the same bytes, so that memory is that of one page and of what is made from it. The scanner alone runs after
 * everything else was measured.
 */
export function measurePageSpeed(folder: string): PageSpeed {
  const files = readdirSync(folder).sort();
  const bytes = new Uint8Array(Math.max(...files.map((file) => statSync(join(folder, file)).size)));
  const loadedMebibytes = process.memoryUsage.rss() / 1_048_576;
  let bytesOfAll = 0;
  let peakMebibytes = 0;
  const timesOf = (work: (page: Uint8Array, file: string) => void): number[] =>
    files.map((file) => {
      const page = readInto(bytes, join(folder, file));
      bytesOfAll += page.length;
      return millisecondsOf(() => work(page, file));
    });
  const all = Array.from({ length: rounds }, () => {
    bytesOfAll = 0;
    const times = timesOf((page, file) => extract(decodeSource(page, { file }).value));
    peakMebibytes ||= process.resourceUsage().maxRSS / 1_024;
    return times;
  });
  const best = bestOf(all);
  const scans = bestOf(
    Array.from({ length: rounds }, () =>
      files.map((file) => {
        const { characters } = decodeSource(readInto(bytes, join(folder, file)), { file }).value;
        return millisecondsOf(() => scanPage(characters));
      }),
    ),
  );
  return {
    pages: files.length,
    bytesOfPage: Math.round(bytesOfAll / files.length),
    pagesPerSecond: (1_000 * files.length) / sum(best),
    firstRoundPagesPerSecond: (1_000 * files.length) / sum(all[0]!),
    slowestMilliseconds: Math.max(...best),
    timesScanner: sum(best) / sum(scans),
    loadedMebibytes,
    peakMebibytes,
  };
}

function bestOf(all: readonly (readonly number[])[]): number[] {
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

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error("usage: node bench/speed/page.ts FOLDER-OF-PAGES");
    process.exit(2);
  }
  console.log(JSON.stringify(measurePageSpeed(folder), null, 2));
}
