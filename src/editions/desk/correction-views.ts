import type { Span, StoryId } from "../../kernel/index.ts";
import type { Decision, ReportFacts, StoryRow } from "../../ports/index.ts";

/* What the pages of corrections are given. */

export interface CorrectionsView {
  readonly decisions: readonly (Decision & { readonly undone: boolean; readonly story: StoryId | null })[];
}

/** One quotation, and everybody who may say it: those whom its own report names first. */
export interface SpeakerView {
  readonly report: ReportFacts;
  readonly story: StoryRow;
  readonly words: string;
  readonly place: Span;
  readonly speaker: string | null;
  readonly choices: readonly {
    readonly name: string;
    readonly type: string;
    /** What a report says they are, to tell namesakes apart. */
    readonly role: string | null;
    readonly isNamedHere: boolean;
    readonly place: Span;
  }[];
}

export interface CorrectView {
  readonly story: StoryRow;
  readonly reports: readonly ReportFacts[];
  /** Stories that may tell the same event. */
  readonly near: readonly StoryRow[];
  /** What the dossier shows as said, in its order. */
  readonly quotations: readonly {
    readonly speaker: string | null;
    readonly words: string;
    readonly outlet: string;
    readonly place: Span;
  }[];
  /** Everybody and everything that the dossier names, each with one place of every spelling in every report. */
  readonly names: readonly {
    readonly name: string;
    readonly type: string;
    readonly places: readonly { readonly written: string; readonly outlet: string; readonly place: Span }[];
  }[];
}
