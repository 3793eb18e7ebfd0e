/** Attributed speech on the development part of PolNeAR (Newell et al., LREC 2018), by the scorer for source, cue and content. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Range, ReportId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Block, Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import { toStandOff } from "../../src/reading/speech/index.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

interface Ratio {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface Score {
  readonly match: Ratio;
  readonly match8: Ratio;
  readonly source: number;
  readonly recallOpening: number;
  readonly exact: Readonly<Record<"source" | "cue" | "content", Ratio>>;
}

export async function measureQuotations(): Promise<Measurement> {
  const set = findShared("data", "reading", "quotations", "polnear-dev");
  const scorer = findShared("measure", "reading", "quotations.mjs");
  if (set === undefined || scorer === undefined) return skipped("the quotation corpus");
  return { figures: toFigures(score(scorer, set)) };
}

function score(scorer: string, set: string): Score {
  const folder = mkdtempSync(join(tmpdir(), "variorum-quotations-"));
  try {
    const answers = join(folder, "answers.jsonl");
    writeFileSync(answers, answerAll(join(set, "text")));
    const run = spawnSync(process.execPath, [scorer, set, answers, "--json"], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`The scorer of quotations failed: ${run.stderr}`);
    return JSON.parse(run.stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answerAll(folder: string): string {
  const models = loadModels();
  const lines = readdirSync(folder)
    .toSorted()
    .map((file) => {
      const report = toReport(readFileSync(join(folder, file), "utf8"));
      const reading = read(report, models);
      const utterances = toStandOff(reading.utterances, reading.tokens).map(({ source, cue, content }) => ({
        source: source.map(pair),
        cue: cue.map(pair),
        content: content.map(pair),
      }));
      return JSON.stringify({ file, utterances });
    });
  return `${lines.join("\n")}\n`;
}

function pair({ start, end }: Range): [number, number] {
  return [start, end];
}

/** A line is a paragraph in this corpus, and the first one is the headline. */
function toReport(text: string): Report {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ kind: blocks.length === 0 ? "title" : "paragraph", start: line.index, end: line.index + line[0].length });
  }
  return { id: "r" as ReportId, text, blocks, published: null, title: null } as unknown as Report;
}

function toFigures({ match, match8, source, recallOpening, exact }: Score): Figures {
  return {
    precision: match.p / 100,
    recall: match.r / 100,
    f1: match.f1 / 100,
    f1Strict: match8.f1 / 100,
    sourceRight: source / 100,
    recallOpeningWithMark: recallOpening / 100,
    source: exact.source.f1 / 100,
    cue: exact.cue.f1 / 100,
    content: exact.content.f1 / 100,
  };
}

if (import.meta.main) console.log(JSON.stringify(await measureQuotations(), null, 2));
