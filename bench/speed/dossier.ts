/**
 * Processor time and memory of dossiers after reading: three reports, many reports of one event, the same with one report more, and as
 * many reports that have nothing to do with one another.
 *
 *     node --expose-gc bench/speed/dossier.ts [REPORTS=500]
 *
 * The big story is made from a true one of the development stream beside the checkout (`big-story.ts`); making and reading it is not
 * timed. Each dossier is compiled twice: the first time as a command does it, the second time with code that has been optimised, as a
 * service does it. One more report joins the story once with what an earlier compilation left in its memory, five times in a row as in a
 * service: nobody collects garbage by force between them, because what such a collection leaves to be swept in the background was counted
 * as time of the compilation, and was more than half of it. Peak memory is that of the whole process, with models, reports and readings.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { compile, createMemory } from "../../src/dossier/index.ts";
import type { CompileInput, Dossier } from "../../src/dossier/index.ts";
import { readAll, takeIn } from "../../src/engine.ts";
import type { Entry, ReportFile } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";
import { groupReports } from "../../src/stories/index.ts";
import type { Story, StoryInput } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { findShared } from "../quality/measure.ts";
import { generateStory } from "./big-story.ts";
import type { StoryText } from "./big-story.ts";

/** A story of eleven outlets with quotations, figures and reactions: new sizes of a chocolate bar. */
const patternStory = "sd4eb667819";

const file = findShared("data", "stories", "dev.jsonl");
if (file === undefined) console.error("skipped: the development stream is not beside this checkout (expected ../shared)");
else console.log(JSON.stringify(measure(file, Number(process.argv[2] ?? 500)), null, 2));

function measure(path: string, count: number): object {
  const labelled = readLabelled(readFileSync(path, "utf8"));
  const pattern = labelled.filter((one) => one.gold === patternStory).map((one) => one.input);
  const others = labelled.filter((one) => one.gold !== patternStory).map((one) => one.input);
  const entries = readTexts(generateStory(pattern, others, count + 1));
  const [three, all, more] = [entries.slice(0, 3), entries.slice(0, count), entries];
  const results = {
    machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}`,
    // The first one pays for compiling the code.
    warmUp: time(entries.slice(0, 12)),
    threeReports: time(three),
    manyReports: time(all),
    oneMore: timeGrowth(more),
  };
  const unrelated = readTexts(others.slice(0, count).map(toText));
  return { ...results, unrelatedReports: time(unrelated), peakMB: Math.round(process.resourceUsage().maxRSS / 1000) };
}

function toText(input: StoryInput, at: number): StoryText {
  const { title, text, outlet, url, published } = input;
  return {
    file: `other-${String(at).padStart(4, "0")}.txt`,
    title: title ?? "",
    text,
    outlet: outlet ?? "The Other Post",
    url: url ?? `https://other.example.org/${at}`,
    published: typeof published === "string" ? published : "2020-01-11",
  };
}

function readTexts(texts: readonly StoryText[]): readonly Entry[] {
  const files = texts.map(({ file: name, title, text, outlet, url, published }): ReportFile => ({
    file: name,
    bytes: new TextEncoder().encode(`${title}\n\n${text}`),
    given: { outlet, url, published },
  }));
  return readAll(takeIn(files), loadModels()).entries;
}

/** All entries as one story, with the copies among them that grouping finds. */
function toStory(entries: readonly Entry[]): Story {
  const stories = groupReports(entries);
  return { id: stories[0]!.id, reports: stories.flatMap((story) => story.reports), copies: stories.flatMap((story) => story.copies) };
}

/** The last report joins a story that was compiled five times as it grew by the reports before it. */
function timeGrowth(entries: readonly Entry[]): object {
  const memory = createMemory();
  const inputs = [5, 4, 3, 2, 1, 0].map((fewer) => toInput(entries.slice(0, entries.length - fewer)));
  globalThis.gc?.();
  const times = inputs.map((input) => {
    const before = process.cpuUsage();
    compile(input, {}, memory);
    const { user, system } = process.cpuUsage(before);
    return Math.round((user + system) / 100) / 10;
  });
  globalThis.gc?.();
  const withMemory = process.memoryUsage().heapUsed;
  return { fromNothingMs: times[0], oneMoreMs: times.slice(1), heapMB: Math.round(withMemory / 1e6), texts: memory.views.size };
}

function toInput(entries: readonly Entry[]): CompileInput {
  return { story: toStory(entries), reports: entries.map((entry) => entry.report), readings: entries.map((entry) => entry.reading) };
}

function time(entries: readonly Entry[]): object {
  const input = toInput(entries);
  const times = [0, 1].map(() => {
    globalThis.gc?.();
    const before = process.cpuUsage();
    const dossier = compile(input);
    const { user, system } = process.cpuUsage(before);
    return { dossier, cpuMs: Math.round((user + system) / 100) / 10 };
  });
  const { claims, counts } = times[0]!.dossier satisfies Dossier;
  const heapMB = Math.round(process.memoryUsage().heapUsed / 1e6);
  return { reports: counts.reports, texts: counts.texts, claims: claims.length, cpuMs: times.map(({ cpuMs }) => cpuMs), heapMB };
}
