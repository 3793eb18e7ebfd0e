import type { ReportId, Span } from "../kernel/index.ts";

/** A person's word about stories, or about what was read in reports. It names reports and places, because stories and readings change. */
export interface Decision {
  readonly entry: number;
  readonly kind: "merge" | "split" | "no-quotation" | "wrong-speaker" | "said-by" | "apart" | "same" | "undo";
  /** merge: all reports of the stories; split: those that tell another event; undo: none; of what was read: the reports of the places. */
  readonly reports: readonly ReportId[];
  /** The words that it is about; none for merge, split and undo. */
  readonly places: readonly Span[];
  /** apart: the names that stand for somebody else than those at `places`; said-by: names of the speaker; else none. */
  readonly others: readonly Span[];
  /** said-by: the speaker, for the reports that do not name them; else null. */
  readonly speaker: { readonly name: string; readonly type: string } | null;
  /** undo: the entry of the decision that is taken back. */
  readonly of: number | null;
  readonly at: string;
  /** What was done, for the list of corrections. */
  readonly words: string;
}
