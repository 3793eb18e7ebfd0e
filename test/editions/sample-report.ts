import { reportId, sourceId } from "../../src/kernel/index.ts";
import type { Found, Run } from "../../src/kernel/index.ts";
import type { Block, Removal, Report } from "../../src/page/index.ts";
import type { Source } from "../../src/intake/index.ts";
import type { Quote } from "../../src/dossier/index.ts";

/** A page written for the tests: blocks of the article, and pieces of page chrome that stand between them. */
export interface SamplePage {
  readonly file: string;
  readonly outlet?: string;
  readonly publisher?: string;
  readonly outletInChrome?: string;
  readonly url?: string;
  readonly published?: string;
  readonly bylines?: readonly string[];
  readonly language?: string;
  readonly agency?: string;
  readonly pieces: readonly (readonly [kind: Block["kind"] | `chrome:${string}`, text: string])[];
}

export interface SampleReport {
  readonly page: SamplePage;
  readonly report: Report;
  readonly source: Source;
}

/** Builds a report whose offsets, map and removals are counted from the page, so that they cannot disagree. */
export function toSampleReport(page: SamplePage): SampleReport {
  const source = sourceId(page.file);
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const removed: Removal[] = [];
  let text = "";
  let characters = "";
  for (const [kind, words] of page.pieces) {
    if (kind.startsWith("chrome:")) {
      const name = kind.slice("chrome:".length);
      removed.push({
        kind: name,
        step: "sample",
        reason: `stands in a part marked as ${name}`,
        start: characters.length,
        end: characters.length + words.length,
      });
    } else {
      if (text !== "") {
        runs.push({ kind: "inserted", at: text.length, length: 2, sourceAt: characters.length, sourceLength: 0 });
        text += "\n\n";
      }
      blocks.push({ kind: kind as Block["kind"], start: text.length, end: text.length + words.length });
      runs.push({ kind: "copied", at: text.length, length: words.length, sourceAt: characters.length, sourceLength: words.length });
      text += words;
    }
    characters += `${words}\n`;
  }
  const title = page.pieces.find(([kind]) => kind === "title")?.[1];
  const report: Report = {
    id: reportId(page.file),
    source,
    file: page.file,
    format: page.file.endsWith(".txt") ? "text" : "html",
    outletInChrome: page.outletInChrome === undefined ? null : { value: page.outletInChrome, from: "chrome" },
    section: null,
    outlet: page.outlet === undefined ? null : meta(page.outlet),
    publisher: page.publisher === undefined ? null : meta(page.publisher),
    url: page.url === undefined ? null : meta(page.url),
    title: title === undefined ? null : { value: title, from: "visible" },
    bylines: (page.bylines ?? []).map(meta),
    published: page.published === undefined ? null : meta(page.published),
    modified: null,
    language: page.language === undefined ? null : meta(page.language),
    agency: page.agency === undefined ? null : meta(page.agency),
    text,
    blocks,
    map: { runs },
    removed,
    notices: [],
  };
  return { page, report, source: { id: source, file: page.file, format: report.format, charset: "utf-8", characters, given: {} } };
}

/** The quote of words that stand in the report; fails when they do not. `nth` counts from 0. */
export function quote(sample: SampleReport, words: string, nth = 0): Quote {
  const { report, source } = sample;
  let start = -1;
  for (let count = 0; count <= nth; count++) {
    start = report.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${report.file} does not hold ${JSON.stringify(words)}`);
  }
  const end = start + words.length;
  const sourceStart = toSourceOffset(report, start);
  const sourceEnd = toSourceOffset(report, end - 1) + 1;
  if (source.characters.slice(sourceStart, sourceStart + 1) !== words.slice(0, 1))
    throw new Error(`${report.file}: the map is wrong at ${start}`);
  return {
    report: report.id,
    start,
    end,
    text: words,
    source: { start: sourceStart, end: sourceEnd },
    before: report.text.slice(Math.max(0, start - 32), start),
    after: report.text.slice(end, end + 32),
  };
}

function toSourceOffset(report: Report, offset: number): number {
  const run = report.map.runs.find((each) => each.kind === "copied" && each.at <= offset && offset < each.at + each.length);
  if (run === undefined) throw new Error(`${report.file}: ${offset} lies in no block`);
  return run.sourceAt + offset - run.at;
}

function meta<T>(value: T): Found<T> {
  return { value, from: "meta" };
}
