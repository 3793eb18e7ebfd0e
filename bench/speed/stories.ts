/**
 * Speed of grouping: reports a CPU second and memory at growing numbers of live reports.
 *
 *     node --max-old-space-size=1000 bench/speed/stories.ts [REPORTS=200000] [REPORTS_A_DAY=50000]
 *
 * The stream is made from the language of the development stream beside the checkout; generating is not timed. What the garbage
 * collector does is part of the time, and the generator's garbage is in the memory.
 */
import { readFileSync } from "node:fs";
import { createGrouper, type Grouper } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { sumGrouping, toFigures } from "../../training/stories/measure.ts";
import { findShared } from "../quality/measure.ts";
import { generateStream, type GeneratedReport } from "./stories-stream.ts";

/** Numbers of live reports at which the figures are written, each for the reports that came just before. */
const marks: readonly number[] = [10_000, 20_000, 50_000, 100_000, 150_000, 200_000, 250_000];
const windowReports = 5_000;
const batchReports = 500;

interface Sums {
  cpuMs: number;
  reports: number;
  characters: number;
}

const file = findShared("data", "stories", "dev.jsonl");
if (file === undefined) console.log("skipped: the development stream is not beside this checkout (expected ../shared)");
else main(file);

function main(path: string): void {
  const [count = 200_000, reportsOfDay = 50_000] = process.argv.slice(2).map(Number);
  const labelled = readLabelled(readFileSync(path, "utf8"));
  const grouper = createGrouper();
  const all: Sums = { cpuMs: 0, reports: 0, characters: 0 };
  const events = new Map<string, string>();
  let recent: Sums = { cpuMs: 0, reports: 0, characters: 0 };
  let batch: GeneratedReport[] = [];
  for (const report of generateStream(labelled, count, reportsOfDay)) {
    batch.push(report);
    if (batch.length < batchReports && events.size + batch.length < count) continue;
    takeBatch(grouper, batch, [all, recent]);
    for (const { input, event } of batch) events.set(input.id, event);
    batch = [];
    if (marks.includes(events.size)) tellMark(events.size, recent);
    if (recent.reports >= windowReports) recent = { cpuMs: 0, reports: 0, characters: 0 };
  }
  const figures = {
    reports: all.reports,
    charactersEach: Math.round(all.characters / all.reports),
    reportsPerCpuSecond: Math.round((all.reports / all.cpuMs) * 1000),
    stories: grouper.stories().length,
    // Proof that the stream was grouped and not only swallowed.
    ...score(grouper, events),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
  };
  console.log(JSON.stringify(figures));
}

function takeBatch(grouper: Grouper, batch: readonly GeneratedReport[], sums: readonly Sums[]): void {
  const before = process.cpuUsage();
  for (const { input } of batch) grouper.add(input);
  const used = process.cpuUsage(before);
  for (const sum of sums) {
    sum.cpuMs += (used.user + used.system) / 1000;
    sum.reports += batch.length;
    for (const { input } of batch) sum.characters += input.text.length;
  }
}

function tellMark(live: number, { cpuMs, reports }: Sums): void {
  const memory = process.memoryUsage();
  const speed = Math.round((reports / cpuMs) * 1000);
  console.log(
    `${String(live).padStart(7)} reports: ${speed} reports/CPU s, ${(cpuMs / reports).toFixed(3)} ms each, ` +
      `RSS ${Math.round(memory.rss / 1e6)} MB (heap ${Math.round(memory.heapUsed / 1e6)}, arrays ${Math.round(memory.arrayBuffers / 1e6)})`,
  );
}

function score(grouper: Grouper, events: ReadonlyMap<string, string>): Record<string, number> {
  const found = [...events.keys()].map((id) => grouper.storyOf(id) ?? id);
  const { bcubed, pairs } = toFigures(sumGrouping([...events.values()], found, () => true));
  const round = (value: number): number => Number(value.toFixed(3));
  return { bcubedPrecision: round(bcubed.precision), bcubedRecall: round(bcubed.recall), bcubedF: round(bcubed.f), pairsF: round(pairs.f) };
}
