/**
 * Speed of grouping: reports a CPU second at growing numbers of live reports, and memory.
 *
 *     node --max-old-space-size=4096 bench/speed/stories.ts [LIVE=200000] [REPORTS_A_DAY=50000]
 *
 * The stream is made from the language of the development stream beside the checkout; generating is not timed.
 */
import { readFileSync } from "node:fs";
import { createGrouper } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { sumGrouping, toFigures } from "../../training/stories/measure.ts";
import { findShared } from "../quality/measure.ts";
import { generateStream, type GeneratedReport } from "./stories-stream.ts";

const file = findShared("data", "stories", "dev.jsonl");
if (file === undefined) console.log("skipped: the development stream is not beside this checkout (expected ../shared)");
else main(file);

function main(path: string): void {
  const [live = 200_000, reportsOfDay = 50_000] = process.argv.slice(2).map(Number);
  const labelled = readLabelled(readFileSync(path, "utf8"));
  const grouper = createGrouper();
  const marks = [10_000, 20_000, 50_000, 100_000, 150_000, 200_000].filter((mark) => mark <= live);
  const windowOf = (number: number): number | undefined => marks.find((mark) => number >= mark - 5_000 && number < mark);
  const cpu = new Map<number, { cpuMs: number; reports: number; characters: number }>();
  const all = { cpuMs: 0, reports: 0, characters: 0 };
  const events = new Map<string, string>();
  let batch: GeneratedReport[] = [];
  let taken = 0;
  const flush = (): void => {
    if (batch.length === 0) return;
    taken += batch.length;
    const before = process.cpuUsage();
    for (const { input } of batch) grouper.add(input);
    const after = process.cpuUsage(before);
    const cpuMs = (after.user + after.system) / 1000;
    const sums = [all];
    const mark = windowOf(taken - 1);
    if (mark !== undefined) {
      if (!cpu.has(mark)) cpu.set(mark, { cpuMs: 0, reports: 0, characters: 0 });
      sums.push(cpu.get(mark)!);
    }
    for (const sum of sums) {
      sum.cpuMs += cpuMs;
      sum.reports += batch.length;
      for (const { input } of batch) sum.characters += input.text.length;
    }
    for (const { input, event } of batch) events.set(input.id, event);
    batch = [];
  };
  for (const report of generateStream(labelled, live, reportsOfDay)) {
    batch.push(report);
    if (batch.length === 500) flush();
  }
  flush();
  for (const [mark, { cpuMs, reports }] of cpu) {
    console.log(
      `${String(mark).padStart(7)} live: ${Math.round((reports / cpuMs) * 1000)} reports/CPU s, ${(cpuMs / reports).toFixed(3)} ms each`,
    );
  }
  const memory = process.memoryUsage();
  const figures = {
    reports: all.reports,
    charactersEach: Math.round(all.characters / all.reports),
    reportsPerCpuSecond: Math.round((all.reports / all.cpuMs) * 1000),
    stories: grouper.stories().length,
    // Proof that the stream was grouped and not only swallowed.
    ...score(grouper, events),
    memoryMB: Math.round(memory.rss / 1e6),
    heapMB: Math.round((memory.heapUsed + memory.arrayBuffers) / 1e6),
  };
  console.log(JSON.stringify(figures));
}

function score(grouper: ReturnType<typeof createGrouper>, events: ReadonlyMap<string, string>): Record<string, number> {
  const found = [...events.keys()].map((id) => grouper.storyOf(id) ?? id);
  const { bcubed, pairs } = toFigures(sumGrouping([...events.values()], found, () => true));
  const round = (value: number): number => Number(value.toFixed(3));
  return { bcubedPrecision: round(bcubed.precision), bcubedRecall: round(bcubed.recall), bcubedF: round(bcubed.f), pairsF: round(pairs.f) };
}
