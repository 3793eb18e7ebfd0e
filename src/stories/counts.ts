import type { CopyKind } from "./story.ts";

/** What counting needs to know of one report of a story. */
export interface CountedReport {
  readonly id: string;
  readonly outlet: string | null;
  /** Publisher family; outlets of one house count once. */
  readonly publisher: string | null;
  readonly agency: string | null;
  /** The report that it copies; null for an independent text. */
  readonly copyOf: string | null;
  readonly copyKind: CopyKind | null;
}

/** A number and what it counts, each entry with the reports behind it. */
export interface ExplainedCount {
  readonly count: number;
  readonly entries: readonly { readonly name: string; readonly reports: readonly string[] }[];
}

/** Four different answers to "how many say so". */
export interface StoryCounts {
  readonly reports: number;
  readonly outlets: ExplainedCount;
  readonly publishers: ExplainedCount;
  readonly independentTexts: ExplainedCount;
}

/**
 * Counts a story. A report without a named outlet is an outlet of its own only when its text is independent: otherwise nothing says
 * that it is not the outlet that it copies. Texts that credit the same agency are independent texts unless one copies the other.
 */
export function countStory(reports: readonly CountedReport[]): StoryCounts {
  const outlets = new Map<string, string[]>();
  const publishers = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const report of reports) {
    const outlet = report.outlet ?? (report.copyOf === null ? `outlet of ${report.id}` : null);
    if (outlet !== null) put(outlets, outlet, report.id);
    const publisher = report.publisher ?? outlet;
    if (publisher !== null) put(publishers, publisher, report.id);
    put(texts, report.copyOf ?? report.id, report.id);
  }
  return { reports: reports.length, outlets: explain(outlets), publishers: explain(publishers), independentTexts: explain(texts) };
}

function put(groups: Map<string, string[]>, name: string, report: string): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [report]);
  else group.push(report);
}

function explain(groups: ReadonlyMap<string, readonly string[]>): ExplainedCount {
  const entries = [...groups].map(([name, reports]) => ({ name, reports }));
  entries.sort((left, right) => right.reports.length - left.reports.length || (left.name < right.name ? -1 : 1));
  return { count: entries.length, entries };
}
