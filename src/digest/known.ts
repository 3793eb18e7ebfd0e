import type { Dossier } from "../dossier/index.ts";
import { hashText } from "../kernel/index.ts";
import type { ReportId, StoryId } from "../kernel/index.ts";
import type { ShownFigure, ShownStory } from "./digest.ts";
import { foldTerm, termKeys } from "./terms.ts";

/** All that was known of a story when it was shown, put together from every record that is about it. */
export interface Known {
  readonly date: string;
  readonly reports: ReadonlySet<ReportId>;
  readonly lines: ReadonlySet<string>;
  readonly figures: readonly ShownFigure[];
}

/** A story by its id and its reports; a dossier is one. */
export interface NamedStory {
  readonly story: StoryId;
  readonly reports: readonly { readonly id: ReportId; readonly published: string | null }[];
}

/** What later digests need to know of a story that is shown today. */
export function remember(dossier: Dossier, date: string): ShownStory {
  return {
    story: dossier.story,
    date,
    reports: dossier.reports.map((report) => report.id),
    lines: [...linesOf(dossier)].sort(),
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

/** Lines that a record and a story must share, and as what part of the shorter list, to be about one story without a common report. */
const sharedLinesMin = 2;
const sharedPartMin = 0.5;

/**
 * The records about a story: those of its id, and those that share a report with it. So a story that took in another one knows what
 * both had shown, and both halves of a story that was split know what the whole had. With `lines` also those that hold half of the
 * same sentences: a page that was edited in place is another report and may begin another story. Undefined when it was never shown.
 */
export function recall(story: NamedStory, memory: readonly ShownStory[], lines: ReadonlySet<string> = new Set()): Known | undefined {
  const records = memory.filter((record) => isAbout(record, story, lines));
  if (records.length === 0) return undefined;
  return {
    date: records.reduce((latest, { date }) => (date > latest ? date : latest), ""),
    reports: new Set(records.flatMap((record) => record.reports)),
    lines: new Set(records.flatMap((record) => record.lines)),
    figures: records.flatMap((record) => record.figures),
  };
}

/** Whether a record is about a story; see `recall`. */
export function isAbout(record: ShownStory, story: NamedStory, lines: ReadonlySet<string>): boolean {
  const members = new Set(story.reports.map((report) => report.id));
  return record.story === story.story || record.reports.some((report) => members.has(report)) || sharesLines(record, lines);
}

export function linesOf(dossier: Dossier): ReadonlySet<string> {
  return new Set([
    ...dossier.claims.flatMap((claim) => claim.evidence.map((quote) => fingerprint(quote.text))),
    ...dossier.utterances.map((utterance) => fingerprint(utterance.content.text)),
  ]);
}

function sharesLines(record: ShownStory, lines: ReadonlySet<string>): boolean {
  const shared = record.lines.filter((line) => lines.has(line)).length;
  return shared >= sharedLinesMin && shared >= sharedPartMin * Math.min(record.lines.length, lines.size);
}

/** Names a sentence whatever its marks and case; a moved or reformatted sentence is no new one. */
export function fingerprint(text: string): string {
  return hashText(foldTerm(text));
}
