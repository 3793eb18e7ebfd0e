/**
 * Words a second of processor time of the figure and the time reader, alone and without tokens, over TimeBank; the first round
 * warms up and does not count.
 *
 *     node bench/speed/figures-and-times.ts
 */
import { cpus } from "node:os";
import { findFigures } from "../../src/reading/figures/index.ts";
import { findTimes } from "../../src/reading/times/index.ts";
import { readTimeBank } from "../quality/times.ts";

const rounds = 5;
const texts: readonly string[] = readTimeBank().map((article) => article.text);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  figures: (text) => findFigures(text, [], []),
  times: (text) => findTimes(text, [], [], "1998-02-13"),
};

if (texts.length === 0) console.error("skipped: TimeBank is not beside this checkout (expected ../shared)");
else {
  const results = Object.entries(contestants).map(([name, run]) => ({ name, wordsPerSecond: measure(run) }));
  console.log(JSON.stringify({ machine: cpus()[0]?.model, node: process.version, words, results }, null, 2));
}

/** Least, median and most of the rounds. */
function measure(run: (text: string) => unknown): { least: number; median: number; most: number } {
  const speeds = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(before);
    return Math.round(words / ((user + system) / 1e6));
  })
    .slice(1)
    .toSorted((left, right) => left - right);
  return { least: speeds[0]!, median: speeds[rounds >> 1]!, most: speeds[rounds - 1]! };
}
