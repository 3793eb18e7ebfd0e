/**
 * Words a second of processor time of the whole reading and of its steps, the time that loading the models takes, and the memory of
 * reading report by report, over the development part of PolNeAR. The first round warms up and does not count.
 *
 *     node bench/speed/reading.ts
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { takeAsIs } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { resolveActors } from "../../src/reading/actors/index.ts";
import { findEvents } from "../../src/reading/events/index.ts";
import { findFigures } from "../../src/reading/figures/index.ts";
import { read, toReadingRecord } from "../../src/reading/index.ts";
import { findNames } from "../../src/reading/names.ts";
import { cutSentences } from "../../src/reading/sentences.ts";
import { findUtterances } from "../../src/reading/speech/index.ts";
import { findTimes } from "../../src/reading/times/index.ts";
import { partAtSeams } from "../../src/reading/seams/index.ts";
import { readWords } from "../../src/reading/words.ts";
import { findShared } from "../quality/measure.ts";

const rounds = 4;

const folder = findShared("data", "reading", "quotations", "polnear-dev", "text");
if (folder === undefined) console.error("skipped: the quotation corpus is not beside this checkout (expected ../shared)");
else console.log(JSON.stringify(measure(folder), null, 2));

function measure(texts: string): object {
  const loading = spent(() => void loadModels());
  const models = loadModels();
  const reports = readdirSync(texts)
    .toSorted()
    .map((file) => takeAsIs(decodeSource(readFileSync(join(texts, file)), { file }).value));
  const words = reports.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const wholes: number[] = [];
  const records: number[] = [];
  const steps: Readonly<Record<string, number>>[] = [];
  for (let round = 0; round <= rounds; round++) {
    wholes.push(spent(() => reports.forEach((report) => void read(report, models))));
    steps.push(timeSteps(reports, models));
    const readings = reports.map((report) => read(report, models));
    records.push(spent(() => reports.forEach((report, at) => JSON.stringify(toReadingRecord(report, readings[at]!, [])))));
  }
  const speed = (times: readonly number[]): { least: number; median: number; most: number } => {
    const sorted = times
      .slice(1)
      .map((ms) => Math.round((words / ms) * 1000))
      .toSorted((left, right) => left - right);
    return { least: sorted[0]!, median: sorted[sorted.length >> 1]!, most: sorted[sorted.length - 1]! };
  };
  const share = (name: string): number => {
    const sum = steps.slice(1).reduce((all, step) => all + step[name]!, 0);
    const whole = steps.slice(1).reduce((all, step) => all + Object.values(step).reduce((left, right) => left + right, 0), 0);
    return Math.round((sum / whole) * 1000) / 10;
  };
  return {
    machine: cpus()[0]?.model,
    node: process.version,
    words,
    loadModelsMs: Math.round(loading),
    wordsPerSecond: speed(wholes),
    recordWordsPerSecond: speed(records),
    shareOfSteps: Object.fromEntries(Object.keys(steps[0]!).map((name) => [name, share(name)])),
    peakMiB: Number(execFileSync(process.execPath, [join(import.meta.dirname, "reading-memory.ts"), texts])),
  };
}

/** Milliseconds of processor time of each step, in the order of `src/reading/read.ts`. */
function timeSteps(reports: readonly Report[], models: ReturnType<typeof loadModels>): Readonly<Record<string, number>> {
  const spentOn: Record<string, number> = {};
  const step = <T>(name: string, work: () => T): T => {
    let result: T | undefined;
    spentOn[name] = (spentOn[name] ?? 0) + spent(() => void (result = work()));
    return result!;
  };
  for (const { text, blocks } of reports) {
    const cut = step("sentences", () => cutSentences(text, blocks));
    const words = step("tags, parse", () => readWords(text, cut, models));
    const { tokens, sentences } = step("seams", () => partAtSeams(words.tokens, cut.sentences, blocks, words.readAgain));
    const { tagged } = words;
    const spans = step("names", () => findNames(tokens, sentences, tagged, models));
    step("figures", () => findFigures(text, tokens, sentences));
    step("times", () => findTimes(text, tokens, sentences, null));
    const cast = step("actors", () => resolveActors({ text, blocks, tokens, sentences, names: spans }));
    step("speech", () => findUtterances({ text, blocks, tokens, sentences, ...cast }));
    step("events", () => findEvents(tokens, sentences));
  }
  return spentOn;
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
