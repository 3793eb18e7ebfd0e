/**
 * One measurement of `dossier.ts`, in a process of its own:
 *
 *     node --expose-gc bench/speed/dossier-stored.ts STORED compile|grow REPORTS
 *
 * `compile` compiles the reports twice, each time without a memory: first with cold code, as a command does it, then with warm code, as a
 * service does it. `grow` lets the last report join a story that was compiled as it grew, five times in a row. Nobody collects garbage by
 * force between them, because what such a collection leaves to be swept in the background was counted as time of the compilation.
 *
 * Two times are given. `threadMs` is the processor time of the thread that compiles: on a machine that has nothing else to do, what
 * somebody waits for. `processMs` adds the threads of Node beside it, which compile code and collect garbage. Peak memory is that of the
 * whole process, with Node, the code, and the reports and readings in memory; `readMB` is what it was before anything was compiled.
 */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { unpackReading } from "../../src/desk/packing/reading.ts";
import { unpackReport } from "../../src/desk/packing/report.ts";
import { compile, createMemory } from "../../src/dossier/index.ts";
import type { CompileInput, Memory } from "../../src/dossier/index.ts";
import type { Report } from "../../src/page/index.ts";
import type { Reading } from "../../src/reading/index.ts";
import { groupReports } from "../../src/stories/index.ts";
import type { Story } from "../../src/stories/index.ts";

interface Entry {
  readonly report: Report;
  readonly reading: Reading;
}

const growths = 5;

const [stored, what, reports] = process.argv.slice(2);
const entries = load(stored!, Number(reports));
console.log(JSON.stringify(what === "grow" ? grow(entries) : compileTwice(entries)));

function load(path: string, count: number): readonly Entry[] {
  const packed = deserialize(readFileSync(path)) as { readonly report: Uint8Array; readonly reading: Uint8Array }[];
  return packed.slice(0, count).map((one) => {
    const report = unpackReport(one.report);
    return { report, reading: unpackReading(one.reading, report.text) };
  });
}

function compileTwice(all: readonly Entry[]): object {
  const input = toInput(all);
  const readMB = peakMB();
  let claims = 0;
  const times = [0, 1].map(() => {
    globalThis.gc?.();
    return time(() => (claims = compile(input).claims.length));
  });
  return { reports: all.length, claims, ...tell(times), readMB, peakMB: peakMB() };
}

function grow(all: readonly Entry[]): object {
  const memory = createMemory();
  const inputs = Array.from({ length: growths + 1 }, (_, at) => toInput(all.slice(0, all.length - growths + at)));
  const readMB = peakMB();
  globalThis.gc?.();
  const times = inputs.map((input) => time(() => compile(input, {}, memory)));
  globalThis.gc?.();
  return { ...tell(times.slice(1)), heapMB: heapMB(), texts: countTexts(memory), readMB, peakMB: peakMB() };
}

function countTexts({ views }: Memory): number {
  return views.size;
}

interface Times {
  readonly threadMs: number;
  readonly processMs: number;
}

function time(act: () => unknown): Times {
  const [thread, whole] = [process.threadCpuUsage(), process.cpuUsage()];
  act();
  return { threadMs: sumOf(process.threadCpuUsage(thread)), processMs: sumOf(process.cpuUsage(whole)) };
}

function sumOf({ user, system }: NodeJS.CpuUsage): number {
  return Math.round((user + system) / 100) / 10;
}

function tell(times: readonly Times[]): object {
  return { threadMs: times.map(({ threadMs }) => threadMs), processMs: times.map(({ processMs }) => processMs) };
}

function peakMB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

function heapMB(): number {
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

/** All entries as one story, with the copies among them that grouping finds. */
function toStory(all: readonly Entry[]): Story {
  const stories = groupReports(all);
  return { id: stories[0]!.id, reports: stories.flatMap((story) => story.reports), copies: stories.flatMap((story) => story.copies) };
}

function toInput(all: readonly Entry[]): CompileInput {
  return { story: toStory(all), reports: all.map(({ report }) => report), readings: all.map(({ reading }) => reading) };
}
