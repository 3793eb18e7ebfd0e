import type { ReportId, StoryId } from "../kernel/index.ts";

/** How a report copies another one: word for word, as a reprint, as a text of the same agency, or as another state of the same page. */
export type CopyKind = "same" | "reprint" | "version" | "agency";

/** A report that copies another one: a reprint, an agency text with a new head or a cut tail, or an updated version. */
export interface Copy {
  readonly report: ReportId;
  readonly of: ReportId;
  readonly kind: CopyKind;
  /** Share of the word shingles of the shorter text that stand in the longer one, 0 to 1. */
  readonly containment: number;
}

/** Reports of one event. */
export interface Story {
  readonly id: StoryId;
  /** In reading order: by publication date where known, then by id. */
  readonly reports: readonly ReportId[];
  readonly copies: readonly Copy[];
}
