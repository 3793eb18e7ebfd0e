import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { scanPage } from "../../src/page/html/scan.ts";

/**
 * Pages a processor second, the slowest page, and the ratio to the scanner alone.
 *   node bench/speed/page.ts FOLDER-OF-PAGES
 * Times are processor time of this process (user and system), the best of three rounds a page.
 */
export function measurePageSpeed(folder: string): Record<string, number> {
  // One page in memory at a time, as in a run over a folder; reading is not timed.
  const pages = readdirSync(folder).sort();
  let bytesOfAll = 0;
  const rounds = 3;
  const best = pages.map(() => Infinity);
  const scan = pages.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    pages.forEach((file, index) => {
      const bytes = readFileSync(join(folder, file));
      if (round === 0) bytesOfAll += bytes.length;
      let characters = "";
      best[index] = Math.min(
        best[index]!,
        millisecondsOf(() => {
          const source = decodeSource(bytes, { file }).value;
          characters = source.characters;
          extract(source);
        }),
      );
      scan[index] = Math.min(
        scan[index]!,
        millisecondsOf(() => scanPage(characters)),
      );
    });
  }
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    pages: pages.length,
    bytesOfPage: Math.round(bytesOfAll / pages.length),
    pagesPerSecond: (1_000 * pages.length) / sum(best),
    slowestMilliseconds: Math.max(...best),
    timesScanner: sum(best) / sum(scan),
    peakMemoryMebibytes: process.resourceUsage().maxRSS / 1_024,
  };
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
