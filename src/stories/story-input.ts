import type { Report } from "../page/index.ts";
import type { Reading } from "../reading/index.ts";

/** Something of the report that an annotator found and that counts beside the plain words. */
export interface StoryTerm {
  readonly text: string;
  readonly kind: "name" | "place" | "figure" | "time";
}

/** What grouping needs to know of one report: plain values, so that a line of JSON is enough. */
export interface StoryInput {
  /** Names the report for ever; the same id coming again is the same report, perhaps corrected. */
  readonly id: string;
  readonly title: string | null;
  /** Standfirst or summary that stands before the text. */
  readonly lead?: string | null;
  readonly text: string;
  /** ISO 8601, null when the report states no date. */
  readonly published: string | null;
  readonly outlet?: string | null;
  /** Publisher family: outlets of one house. */
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** BCP 47. */
  readonly language?: string | null;
  /** Agency named in a credit line. */
  readonly agency?: string | null;
  readonly terms?: readonly StoryTerm[];
}

/** Makes the input of grouping from a report and its reading; no block of page chrome is in it, because none is in `Report.text`. */
export function toStoryInput(report: Report, reading?: Reading): StoryInput {
  const parts: string[] = [];
  let lead: string | null = null;
  for (const block of report.blocks) {
    const words = report.text.slice(block.start, block.end);
    if (block.kind === "title" || block.kind === "caption") continue;
    if (block.kind === "standfirst" && lead === null) lead = words;
    else parts.push(words);
  }
  return {
    id: report.id,
    title: report.title?.from === "chrome" ? null : (report.title?.value ?? null),
    lead,
    text: report.blocks.length === 0 ? report.text : parts.join("\n\n"),
    published: report.published?.from === "chrome" ? null : (report.published?.value ?? null),
    outlet: report.outlet?.from === "chrome" ? null : (report.outlet?.value ?? null),
    publisher: report.publisher?.value ?? null,
    url: report.url?.value ?? null,
    language: report.language?.value ?? null,
    agency: report.agency?.value ?? null,
    terms: reading === undefined ? [] : readTerms(report, reading),
  };
}

/** Names, places, figures and dates of the reading; trivial figures ("two", "both") say nothing about the event. */
function readTerms(report: Report, reading: Reading): readonly StoryTerm[] {
  const terms: StoryTerm[] = [];
  for (const name of reading.names) {
    terms.push({ text: report.text.slice(name.start, name.end), kind: name.type === "place" ? "place" : "name" });
  }
  for (const figure of reading.figures) {
    if (!figure.trivial) terms.push({ text: `${figure.value} ${figure.unit}`, kind: "figure" });
  }
  for (const time of reading.times) {
    if (time.kind === "date" && time.value !== null && time.precision === "day") terms.push({ text: time.value, kind: "time" });
  }
  return terms;
}
