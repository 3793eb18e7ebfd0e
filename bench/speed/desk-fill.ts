/**
 * Fills a folder with a desk of many reports: `desk-fill.ts FOLDER REPORTS`.
 *
 * The stream is made from the language of the development stream beside the checkout (4,000 characters a report). All reports are grouped
 * and indexed. They are not read, because reading 100,000 of them takes an hour: names, quotations and figures are drawn from their words,
 * as many as reading finds in news pages of this length (measured on 420 pages: 27 names, 16 quotations and 12 figures in 7,000
 * characters). Reports of the first day are frozen as pages are, with what is removed from a true page beside it; the others have their own
 * text, so that what the indexes find stands in it, with the places and removals of one of the first; the newest have true readings, as in
 * a desk that runs. A dossier reads its reports again.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameKey } from "../../src/desk/index.ts";
import { packBytes } from "../../src/desk/packing/pack.ts";
import { packReport } from "../../src/desk/packing/report.ts";
import { toIndexedWords } from "../../src/desk/search/words.ts";
import { prepare, prepareReport } from "../../src/desk/threads/prepare.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { reportId, sourceId } from "../../src/kernel/index.ts";
import type { NewReport, Store } from "../../src/ports/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Reading } from "../../src/reading/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { createGrouper } from "../../src/stories/index.ts";
import type { StoryInput } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { findShared } from "../quality/measure.ts";
import { withPages } from "./saved-pages.ts";
import { generateStream } from "./stories-stream.ts";

/** Reports of one day, and those whose pages are asked for: the first day. */
export const reportsOfDay = 3_000;
const readingsKept = 2_000;
const truePages = 24;
/** Frozen reports whose shape others take: each true page a few times. */
const shapesMax = 96;

/** As many rows as a news report of 4,000 characters has. */
const drawn = { names: 18, quotations: 9, figures: 7 } as const;

/** Words that readers may ask for, a line each. */
export const wordsFile = "words.txt";
const wordsKept = 260;

interface TruePage {
  readonly removed: Report["removed"];
  readonly runs: number;
  readonly reading: Uint8Array;
}

interface Grouped {
  readonly report: NewReport;
  readonly input: StoryInput;
}

/** A report of the first day, whose shape others take. */
interface Frozen extends Grouped {
  readonly whole: Report;
}

if (import.meta.main) await fill(process.argv[2] ?? "", Number(process.argv[3]));

async function fill(folder: string, count: number): Promise<void> {
  const path = findShared("data", "stories", "dev.jsonl")!;
  const store = openSqliteStore(folder);
  const words = fillStore(store, path, count, await readTruePages());
  store.close();
  writeFileSync(join(folder, wordsFile), words.join("\n"));
}

function readTruePages(): Promise<readonly TruePage[]> {
  const models = loadModels();
  return withPages("news-421", (folder) =>
    readdirSync(folder)
      .toSorted()
      .slice(0, truePages)
      .flatMap((name) => {
        const bytes = Uint8Array.from(readFileSync(join(folder, name)));
        const report = extract(decodeSource(bytes, { file: name }).value);
        const prepared = prepare({ bytes, file: name, firstSeen: "2026-01-01T00:00:00Z" }, "", models, () => undefined);
        if (prepared.kind !== "report") return [];
        return [{ removed: report.removed, runs: report.map.runs.length, reading: prepared.report.reading }];
      }),
  );
}

function fillStore(store: Store, path: string, count: number, pages: readonly TruePage[]): readonly string[] {
  const labelled = readLabelled(readFileSync(path, "utf8"));
  const grouper = createGrouper();
  const words = new Set<string>();
  const shapes: Frozen[] = [];
  let batch: Grouped[] = [];
  let entry = 0;
  const flush = (): void => {
    store.transaction(() => {
      for (const { report } of batch) store.addReport(report, ++entry);
    });
    for (const { input } of batch) grouper.add(input);
    batch = [];
  };
  for (const { input } of generateStream(labelled, count, reportsOfDay)) {
    const number = entry + batch.length;
    const page = pages[number % pages.length]!;
    const frozenReport = number < reportsOfDay ? freeze(input, page) : undefined;
    if (frozenReport !== undefined && shapes.length < shapesMax) shapes.push(frozenReport);
    const made = frozenReport ?? toLikeReport(input, shapes[number % shapes.length]!);
    batch.push(number < count - readingsKept ? made : { ...made, report: { ...made.report, reading: page.reading } });
    if (words.size < wordsKept) words.add(input.text.match(/\b\p{Ll}{5,}\b/gu)?.[words.size % 20] ?? "said");
    if (batch.length === 500) flush();
    if (entry % 10_000 === 0 && batch.length === 0) console.error(`${entry} reports`);
  }
  flush();
  const state = { entry, ...grouper.numbers(), isAnew: false };
  for (const _ of store.saveGrouperState(state, (number) => grouper.snapshotAfter(number)));
  return [...words];
}

function freeze(input: StoryInput, page: TruePage): Frozen {
  const bytes = new TextEncoder().encode(`${input.title ?? "Untitled"}\n\n${input.text}`);
  const given = { outlet: input.outlet!, url: input.url!, published: input.published! };
  const source = decodeSource(bytes, { file: input.id, given }).value;
  const report = extract(source);
  const kept = { id: source.id, sha256: "0".repeat(64), file: input.id, about: "{}", length: bytes.length, packed: packBytes(bytes) };
  const { report: bare, input: own } = prepareReport(report, kept, input.published!, nothingRead(report.id));
  const whole = { ...report, removed: page.removed, map: { runs: inPieces(report.map.runs, page.runs) } };
  const rows = drawRows(report.text, report.title?.value ?? null);
  return { report: { ...bare, body: packReport(whole), reading: new Uint8Array(), ...rows }, input: own, whole };
}

/** The same map in as many runs as that of a true page, in which markup stands between the pieces. */
function inPieces(runs: Report["map"]["runs"], count: number): Report["map"]["runs"] {
  const pieces = Math.max(1, Math.floor(count / runs.length));
  return runs.flatMap((run) => {
    if (run.kind !== "copied" || run.length < pieces * 2) return [run];
    const length = Math.floor(run.length / pieces);
    return Array.from({ length: pieces }, (_, at) => {
      const own = at === pieces - 1 ? run.length - length * at : length;
      return { ...run, at: run.at + length * at, length: own, sourceAt: run.sourceAt + length * at, sourceLength: own };
    });
  });
}

/** Another report of the stream with its own text, and all else as a frozen one has it. Its page cannot be shown. */
function toLikeReport(input: StoryInput, { report: like, whole }: Frozen): Grouped {
  const id = reportId(input.id);
  const { outlet = null, url = null, published, title } = input;
  const own = { id, source: sourceId(input.id), file: input.id, outlet, url, published, title, firstSeen: published!, time: published! };
  return {
    report: {
      ...like,
      source: { ...like.source, id: own.source, file: input.id },
      facts: { ...like.facts, ...own },
      body: packReport({ ...whole, text: input.text }),
      ...drawRows(input.text, title ?? null),
    },
    input: { ...input, id },
  };
}

function nothingRead(report: Reading["report"]): Reading {
  const nothing = { tokens: [], sentences: [], names: [], actors: [], references: [], figures: [], times: [], utterances: [], events: [] };
  return { report, language: null, ...nothing };
}

function drawRows(text: string, title: string | null): Pick<NewReport, "words" | "mentions" | "quotations" | "figures"> {
  const found = [...text.matchAll(/\b\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?\b/gu)];
  const names = [...new Map(found.map((match) => [nameKey(match[0]), match])).values()].slice(0, drawn.names);
  const sentences = [...text.matchAll(/[^.]{40,200}\./g)].slice(0, drawn.quotations);
  const mentions = names.map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { key: nameKey(match[0]), name: match[0], type: "person", country: null, count: 1, ...span };
  });
  const quoted = sentences.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return {
    mentions,
    words: toIndexedWords(text, title, quoted),
    quotations: quoted.map((range, at) => ({
      kind: "indirect" as const,
      speakerKey: mentions[at % Math.max(1, mentions.length)]?.key ?? null,
      speaker: mentions[at % Math.max(1, mentions.length)]?.name ?? null,
      manner: "say",
      ...range,
    })),
    figures: sentences.slice(0, drawn.figures).map((match) => ({
      value: (match.index * 7) % 900,
      valueMax: null,
      unit: "people",
      kind: "count",
      start: match.index,
      end: match.index + 4,
      phraseStart: match.index,
      phraseEnd: match.index + match[0].length,
    })),
  };
}
