import type { Dossier } from "../dossier/index.ts";
import { hashText } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { ShownFigure, ShownStory } from "./digest.ts";
import { foldTerm, termKeys } from "./terms.ts";

/** All that was known of a story when it was shown, put together from every record that is about it. */
export interface Known {
  readonly date: string;
  readonly reports: ReadonlySet<ReportId>;
  readonly lines: ReadonlySet<string>;
  readonly figures: readonly ShownFigure[];
}

/** What later digests need to know of a story that is shown today. */
export function remember(dossier: Dossier, date: string): ShownStory {
  return {
    story: dossier.story,
    date,
    reports: dossier.reports.map((report) => report.id),
    lines: [
      ...new Set([
        ...dossier.claims.flatMap((claim) => claim.evidence.map((quote) => fingerprint(quote.text))),
        ...dossier.utterances.map((utterance) => fingerprint(utterance.content.text)),
      ]),
    ].sort(),
    figures: dossier.figures.map(({ kind, value, valueMax, unit, what, mentions }) => ({
      kind,
      value,
      valueMax,
      unit,
      what,
      mention: mentions[0],
    })),
    terms: termKeys(dossier),
  };
}

/**
 * The records about a story: those of its id, and those that share a report with it. So a story that took in another one knows what
 * both had shown, and both halves of a story that was split know what the whole had. Undefined when it was never shown.
 */
export function recall(dossier: Dossier, memory: readonly ShownStory[]): Known | undefined {
  const members = new Set(dossier.reports.map((report) => report.id));
  const records = memory.filter((record) => record.story === dossier.story || record.reports.some((report) => members.has(report)));
  if (records.length === 0) return undefined;
  return {
    date: records.reduce((latest, { date }) => (date > latest ? date : latest), ""),
    reports: new Set(records.flatMap((record) => record.reports)),
    lines: new Set(records.flatMap((record) => record.lines)),
    figures: records.flatMap((record) => record.figures),
  };
}

/** Names a sentence whatever its marks and case; a moved or reformatted sentence is no new one. */
export function fingerprint(text: string): string {
  return hashText(foldTerm(text));
}
