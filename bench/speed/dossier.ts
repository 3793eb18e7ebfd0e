/**
 * Time and memory of dossiers after reading: three reports, many reports of one event, the same with one report more, and as many reports
 * that have nothing to do with one another.
 *
 *     node bench/speed/dossier.ts [REPORTS=500]
 *
 * The big story is made from a true one of the development stream beside the checkout (`big-story.ts`). It is read and stored as a desk
 * stores it; each measurement is a process of its own that is given the stored readings (`dossier-stored.ts`), so that neither the models
 * nor what reading leaves behind is counted.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { packReading } from "../../src/desk/packing/reading.ts";
import { packReport } from "../../src/desk/packing/report.ts";
import { readAll, takeIn } from "../../src/engine.ts";
import type { ReportFile } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";
import type { StoryInput } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { findShared } from "../quality/measure.ts";
import { generateStory } from "./big-story.ts";
import type { StoryText } from "./big-story.ts";
import { commandFlags } from "./command-flags.ts";

/** A story of eleven outlets with quotations, figures and reactions: new sizes of a chocolate bar. */
const patternStory = "sd4eb667819";

const file = findShared("data", "stories", "dev.jsonl");
if (file === undefined) console.error("skipped: the development stream is not beside this checkout (expected ../shared)");
else console.log(JSON.stringify(measure(file, Number(process.argv[2] ?? 500)), null, 2));

function measure(path: string, count: number): object {
  const folder = mkdtempSync(join(tmpdir(), "variorum-dossier-"));
  try {
    const labelled = readLabelled(readFileSync(path, "utf8"));
    const pattern = labelled.filter((one) => one.gold === patternStory).map((one) => one.input);
    const others = labelled.filter((one) => one.gold !== patternStory).map((one) => one.input);
    const [event, unrelated] = [join(folder, "event"), join(folder, "unrelated")];
    store(event, generateStory(pattern, others, count + 1));
    store(unrelated, others.slice(0, count).map(toText));
    return {
      machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}`,
      threeReports: run(event, "compile", 3),
      manyReports: run(event, "compile", count),
      oneMore: run(event, "grow", count + 1),
      unrelatedReports: run(unrelated, "compile", count),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With the flags of the command, because they decide how much room is left for garbage. */
function run(stored: string, what: string, reports: number): unknown {
  const script = join(import.meta.dirname, "dossier-stored.ts");
  const child = spawnSync(process.execPath, [...commandFlags, "--expose-gc", script, stored, what, String(reports)], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`Expected "${what}" of ${reports} reports to end with 0, but it ended with ${child.status}.`);
  return JSON.parse(child.stdout);
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

/** Reads texts and stores reports and readings as bytes. */
function store(path: string, texts: readonly StoryText[]): void {
  const files = texts.map(({ file: name, title, text, outlet, url, published }): ReportFile => ({
    file: name,
    bytes: new TextEncoder().encode(`${title}\n\n${text}`),
    given: { outlet, url, published },
  }));
  const { entries } = readAll(takeIn(files), loadModels());
  writeFileSync(path, serialize(entries.map(({ report, reading }) => ({ report: packReport(report), reading: packReading(reading) }))));
}
