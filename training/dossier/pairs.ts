import { reportId, sourceId } from "../../src/kernel/index.ts";
import type { Block, Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import type { Models } from "../../src/reading/index.ts";
import { groupReports } from "../../src/stories/index.ts";
import { Coding } from "../../src/dossier/likeness/coded-wording.ts";
import { gather } from "../../src/dossier/material/material.ts";
import { createComparer, encodeStatements } from "../../src/dossier/likeness/sameness.ts";
import type { CodedStatement } from "../../src/dossier/likeness/sameness.ts";
import { makeStatements, statementsOf } from "../../src/dossier/claims/statements.ts";

/** One line of `pairs.jsonl`: two clauses by their places in the texts of a labelled stream. 2 says the same, 1 in part, 0 not. */
export interface LabelledPair {
  readonly story: string;
  readonly left: Place;
  readonly right: Place;
  readonly same: 0 | 1 | 2;
}

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

export interface StreamRow {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string;
}

export interface MeasuredPair {
  readonly story: string;
  readonly same: 0 | 1 | 2;
  readonly features: readonly number[];
}

/** A clause counts as the labelled one when they share this much of the characters of both (Dice). */
const diceMin = 0.5;

/** The features of each labelled pair; pairs whose clauses the reading no longer finds are left out, and counted by the caller. */
export function measureLabelled(pairs: readonly LabelledPair[], rows: ReadonlyMap<string, StreamRow>, models: Models): MeasuredPair[] {
  const byStory = Map.groupBy(pairs, (pair) => pair.story);
  return [...byStory].flatMap(([story, labelled]) => {
    const ids = [...new Set(labelled.flatMap((pair) => [pair.left.report, pair.right.report]))];
    return measureStory(
      story,
      labelled,
      ids.map((id) => rows.get(id)!),
      models,
    );
  });
}

function measureStory(story: string, pairs: readonly LabelledPair[], rows: readonly StreamRow[], models: Models): MeasuredPair[] {
  const reports = rows.map(toReport);
  const readings = reports.map((report) => read(report, models));
  const [first] = groupReports(reports.map((report, at) => ({ report, reading: readings[at]! })));
  const material = gather({ story: { ...first!, reports: reports.map((report) => report.id), copies: [] }, reports, readings });
  const statements = makeStatements(material);
  const coding = new Coding();
  const coded: CodedStatement[] = [];
  for (const part of material.parts) coded.push(...encodeStatements(statementsOf(material, part), coding, coded.length));
  const comparer = createComparer(coding, statements.length);
  const find = (place: Place): number => {
    const row = rows.find((one) => one.id === place.report)!;
    const offset = offsetOf(row);
    const part = material.parts.findIndex((one) => one.report.file === place.report);
    const range = { start: place.start + offset, end: place.end + offset };
    const ranked = statements
      .map((statement, at) => ({ at, dice: statement.part === part ? dice(statement.clause, range) : 0 }))
      .sort((a, b) => b.dice - a.dice);
    return ranked[0] !== undefined && ranked[0].dice >= diceMin ? ranked[0].at : -1;
  };
  return pairs.flatMap(({ left, right, same }) => {
    const [one, other] = [find(left), find(right)];
    return one >= 0 && other >= 0 ? [{ story, same, features: comparer.features(coded[one]!, coded[other]!) }] : [];
  });
}

function dice(left: { start: number; end: number }, right: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
  return (2 * shared) / (left.end - left.start + right.end - right.start);
}

export function offsetOf({ title }: StreamRow): number {
  return title ? title.length + 1 : 0;
}

/** A row as a report: its title and one paragraph a line, so that the labels do not hang on the extraction. */
export function toReport(row: StreamRow): Report {
  const text = row.title ? `${row.title}\n${row.text}` : row.text;
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ kind: start === 0 && row.title ? "title" : "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  const run = { kind: "copied", at: 0, length: text.length, sourceAt: 0, sourceLength: text.length } as const;
  const nothing = {
    outlet: null,
    outletInChrome: null,
    publisher: null,
    url: null,
    title: null,
    modified: null,
    language: null,
    agency: null,
  };
  const published = row.date ? { value: row.date.slice(0, 10), at: { source: sourceId("dev", row.id), start: 0, end: 0 } } : null;
  return {
    ...nothing,
    id: reportId(row.id, text),
    source: sourceId("dev", row.id),
    file: row.id,
    format: "text",
    section: null,
    bylines: [],
    published: published as Report["published"],
    text,
    blocks,
    map: { runs: [run] },
    removed: [],
    notices: [],
  };
}
