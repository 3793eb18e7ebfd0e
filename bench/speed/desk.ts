/**
 * The desk with many reports: how long its pages take, what they cost, and how large the store is.
 *
 *     node tools/run.mjs bench/speed/desk.ts [REPORTS=100000]
 *
 * The stream is made from the language of the development stream beside the checkout. All reports are grouped and indexed. They are not
 * read, because reading 100,000 of them takes hours: names, quotations and figures of the index are drawn from their words, and a dossier
 * reads its reports again. Only those of the first day, whose pages are asked for, are frozen from their own text; the others carry
 * frozen reports of the first day as weight. Pages are asked without a socket. Prints one line of JSON.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createApp } from "../../src/apps/server/app.ts";
import { nameKey, openDesk } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { packBytes } from "../../src/desk/packing/pack.ts";
import { prepareReport } from "../../src/desk/threads/prepare.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { reportId, sourceId } from "../../src/kernel/index.ts";
import type { NewReport, Store } from "../../src/ports/index.ts";
import type { Reading } from "../../src/reading/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { createGrouper } from "../../src/stories/index.ts";
import type { StoryInput } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { findShared } from "../quality/measure.ts";
import { generateStream } from "./stories-stream.ts";

const reportsOfDay = 3_000;
const asked = { stories: 40, queries: 200, homes: 60 } as const;

const file = findShared("data", "stories", "dev.jsonl");
if (file === undefined) console.log("skipped: the development stream is not beside this checkout (expected ../shared)");
else await main(file, Number(process.argv[2] ?? 100_000));

async function main(path: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
  try {
    const started = performance.now();
    const words = fillStore(openSqliteStore(folder), path, count);
    console.error(`filled in ${Math.round((performance.now() - started) / 1000)} s`);
    const opening = performance.now();
    const desk = openDesk({ store: openSqliteStore(folder), threads: 2, now: () => new Date().toISOString() });
    const openMs = Math.round(performance.now() - opening);
    const pages = await askPages(desk, words);
    const memoryMb = Math.round(process.memoryUsage.rss() / 1_048_576);
    await desk.close();
    console.log(JSON.stringify({ reports: count, openMs, ...pages, memoryMb, ...measureDisk(folder, count) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fillStore(store: Store, path: string, count: number): readonly string[] {
  const labelled = readLabelled(readFileSync(path, "utf8"));
  const grouper = createGrouper();
  const words = new Set<string>();
  let batch: { readonly report: NewReport; readonly input: StoryInput }[] = [];
  const frozen: NewReport[] = [];
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
    batch.push(number < reportsOfDay ? toNewReport(input) : toLikeReport(input, frozen[number % reportsOfDay]!));
    if (number < reportsOfDay) frozen.push(batch.at(-1)!.report);
    if (words.size < asked.queries) words.add(input.text.match(/\b\p{Ll}{5,}\b/gu)?.[words.size % 20] ?? "said");
    if (batch.length === 500) flush();
    if (entry % 10_000 === 0 && batch.length === 0) console.error(`${entry} reports`);
  }
  flush();
  store.transaction(() => store.saveGrouperState(entry, grouper.snapshot()));
  store.close();
  return [...words];
}

function toNewReport(input: StoryInput): { readonly report: NewReport; readonly input: StoryInput } {
  const bytes = new TextEncoder().encode(`${input.title ?? "Untitled"}\n\n${input.text}`);
  const given = { outlet: input.outlet!, url: input.url!, published: input.published! };
  const source = decodeSource(bytes, { file: input.id, given }).value;
  const report = extract(source);
  const kept = { id: source.id, sha256: "", file: input.id, about: "{}", length: bytes.length, packed: packBytes(bytes) };
  const { report: bare, input: own } = prepareReport(report, kept, input.published!, nothingRead(report.id));
  return { report: { ...bare, reading: new Uint8Array(), ...drawRows(report.text) }, input: own };
}

/** Another report of the stream in the index, with the weight of a frozen one. */
function toLikeReport(input: StoryInput, weight: NewReport): { readonly report: NewReport; readonly input: StoryInput } {
  const id = reportId(input.id);
  const { outlet = null, url = null, published, title } = input;
  const own = { id, source: sourceId(input.id), file: input.id, outlet, url, published, title, firstSeen: published!, time: published! };
  return {
    report: {
      ...weight,
      source: { ...weight.source, id: own.source, file: input.id },
      facts: { ...weight.facts, ...own },
      text: `${title ?? ""}\n${input.text}`,
      ...drawRows(input.text),
    },
    input: { ...input, id },
  };
}

function nothingRead(report: Reading["report"]): Reading {
  return {
    report,
    language: null,
    tokens: [],
    sentences: [],
    names: [],
    actors: [],
    references: [],
    figures: [],
    times: [],
    utterances: [],
    events: [],
  };
}

/** As many rows as a news report of this length has: 12 names, 4 quotations, 5 figures. */
function drawRows(text: string): Pick<NewReport, "mentions" | "quotations" | "figures"> {
  const names = [...new Map([...text.matchAll(/\b\p{Lu}\p{Ll}{3,}\b/gu)].map((match) => [nameKey(match[0]), match])).values()].slice(0, 12);
  const sentences = [...text.matchAll(/[^.]{40,200}\./g)].slice(0, 4);
  const mentions = names.map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { key: nameKey(match[0]), name: match[0], type: "person", country: null, count: 1, ...span };
  });
  return {
    mentions,
    quotations: sentences.map((match, at) => ({
      kind: "indirect",
      speakerKey: mentions[at]?.key ?? null,
      speaker: mentions[at]?.name ?? null,
      manner: "statement",
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
    })),
    figures: [...text.matchAll(/\d+/g)].slice(0, 5).map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { value: Number(match[0]), valueMax: null, unit: "", kind: "count", ...span, phraseStart: span.start, phraseEnd: span.end };
    }),
  };
}

async function askPages(desk: Desk, words: readonly string[]): Promise<object> {
  const app = createApp({
    desk,
    settings: { name: "Bench", zone: "UTC", log: "events", "base-url": null },
    log: (_, event, details) => console.error(event, details),
    fetcher: { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() },
    playDemonstration: () => undefined,
  });
  const ask = async (path: string): Promise<number> => {
    const response = await app.request(path, { headers: { host: "localhost" } });
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return (await response.text()).length;
  };
  const stories = desk.store
    .storiesBetween("", "9999", 100_000)
    .filter(({ id }) => {
      const members = desk.store.reportsOf(id);
      return members.length > 1 && members.length < 12 && members.every(({ entry }) => entry <= reportsOfDay);
    })
    .slice(0, asked.stories);
  const day = stories[0]!.last.slice(0, 10);
  for (const { id } of stories) await desk.dossiers.ofStory(id);
  console.error("dossiers made");
  return {
    home: await measure(
      Array.from({ length: asked.homes }, (_, at) => (at % 2 === 0 ? "/" : `/?day=${day}`)),
      ask,
    ),
    story: await measure(
      stories.map(({ id }) => `/story/${id}`),
      ask,
    ),
    search: await measure(
      words.map((word, at) => `/search?q=${word}${at % 3 === 0 ? `+${words[(at + 7) % words.length]}` : ""}`),
      ask,
    ),
  };
}

/** Milliseconds of the median and of the slowest twentieth, and processor time of one page. */
async function measure(paths: readonly string[], ask: (path: string) => Promise<number>): Promise<object> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const path of paths) {
    const started = performance.now();
    await ask(path);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number => Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1));
  return { pages: paths.length, p50: at(0.5), p95: at(0.95), cpuMs: Number(((user + system) / 1000 / paths.length).toFixed(1)) };
}

function measureDisk(folder: string, count: number): object {
  const db = new DatabaseSync(join(folder, "desk.db"), { readOnly: true });
  const sum = (query: string): number => (db.prepare(query).get() as { sum: number }).sum;
  const all = sum("SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS sum");
  const sources = sum("SELECT sum(length(packed)) AS sum FROM source");
  const state = sum("SELECT sum(length(packed)) AS sum FROM grouper_state");
  db.close();
  return {
    bytesOfReport: Math.round((all - sources) / count),
    ofItGrouperState: Math.round(state / count),
    sourceBytesOfReport: Math.round(sources / count),
  };
}
