import { readInstant, toLocalTime } from "../../kernel/index.ts";
import type { ReportFacts, StoryRow } from "../../ports/index.ts";
import { toDateWords } from "../arrangement/date.ts";
import type { JSX } from "../markup/index.ts";
import { counted, mannerWords, outletNotStated, reported } from "../words.ts";

/** "14 March 2026, 09:05" in the reader's zone; a date alone where no time was stated. */
export function toTimeWords(time: string, zone: string): string {
  const day = toDateWords(toDayIn(time, zone));
  if (!/T\d/.test(time)) return day;
  const { hour, minute } = toLocalTime(readInstant(time), zone);
  return `${day}, ${two(hour)}:${two(minute)}`;
}

export function toDayIn(time: string, zone: string): string {
  if (!/T\d/.test(time)) return time.slice(0, 10);
  const { year, month, day } = toLocalTime(readInstant(time), zone);
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export function outletOf(facts: Pick<ReportFacts, "outlet" | "file">): string {
  return facts.outlet ?? `${outletNotStated} (${facts.file})`;
}

export function titleOf(story: Pick<StoryRow, "title" | "id">): string {
  return story.title ?? "Story without a headline";
}

export function countsOf(story: StoryRow): string {
  const parts = [counted(story.reports, "report", "reports"), counted(story.outlets, "outlet", "outlets")];
  if (story.texts !== story.reports) parts.push(counted(story.texts, "independent text", "independent texts"));
  return parts.join(", ");
}

/** What kind of saying it is: without it a denial would read as its opposite. */
export function toSayingWords(quotation: { readonly kind: string; readonly manner: string }): string | null {
  const manner = mannerWords[quotation.manner as keyof typeof mannerWords] ?? null;
  const kind = quotation.kind === "indirect" ? reported : quotation.kind === "mixed" ? "partly reported" : null;
  const words = [kind, manner].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(", ");
}

/** Leads to words of a report, lit up there. */
export function toPlace(report: string, start: number, end: number): string {
  return `/report/${report}?at=${start}-${end}#lit`;
}

export function toName(key: string): string {
  return `/name/${encodeURIComponent(key)}`;
}

export function Time({ time, zone }: { readonly time: string; readonly zone: string }): JSX.Element {
  return <time datetime={time}>{toTimeWords(time, zone)}</time>;
}
