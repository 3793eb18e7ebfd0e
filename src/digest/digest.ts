import type { Counts, Quote, Quotes } from "../dossier/index.ts";
import type { ReportId, StoryId } from "../kernel/index.ts";

/*
 * The digest as it leaves the process: `variorum.digest/1`. As in a dossier, words shown are words of reports, each with its place,
 * and what we say ourselves are counts and labels of kinds. A score is never bare: it is the sum of the points of its reasons.
 */

/**
 * What a reader wants to be told of. A term stands anywhere; a name is a person, body or event; a place is a place. A query, written for
 * the caller's search, and a story, named by its headline, are found by the caller: see `FoundWatch`.
 */
export interface Watch {
  readonly kind: "term" | "name" | "place" | "query" | "story";
  readonly text: string;
}

/** Where a story holds what a reader watches, found by the caller, who has the search. */
export interface FoundWatch {
  readonly watch: Watch;
  readonly story: StoryId;
  readonly evidence: Quotes;
}

/** One reason of a rank, what it counts, and the points that it adds. Of a story that was shown before only what is new counts. */
export type Reason =
  | { readonly kind: "texts"; readonly count: number; readonly points: number }
  | { readonly kind: "publishers"; readonly count: number; readonly points: number }
  | { readonly kind: "outlets"; readonly count: number; readonly points: number }
  | { readonly kind: "regions"; readonly regions: readonly string[]; readonly points: number }
  /** `share`: part of the story's names and rare words that no digest of the last seven days held; `terms`: the heaviest of them. */
  | { readonly kind: "novelty"; readonly share: number; readonly terms: readonly string[]; readonly points: number }
  | { readonly kind: "watch"; readonly watch: Watch; readonly evidence: Quotes; readonly points: number };

/** What a figure said when the story was shown last. The report may be an earlier version of a page. */
export interface FormerFigure {
  readonly text: string;
  readonly evidence: Quotes;
}

/** One line of a story. `text` is verbatim: the words of the first piece of evidence. */
export type DigestLine =
  | { readonly kind: "claim"; readonly id: string; readonly text: string; readonly texts: number; readonly evidence: Quotes }
  /** The words of a speaker. */
  | {
      readonly kind: "quotation";
      readonly id: string;
      readonly text: string;
      /** All of the text is the speaker's, and is shown in quotation marks; otherwise it is a clause of the report with what it quotes. */
      readonly own: boolean;
      readonly speaker: { readonly name: string | null; readonly evidence: readonly Quote[] };
      readonly evidence: Quotes;
    }
  | {
      readonly kind: "figure";
      readonly id: string;
      readonly text: string;
      /** The figure inside the line. */
      readonly figure: Quote;
      readonly before: FormerFigure;
      readonly evidence: Quotes;
    };

/** What the dossier holds that the story did not hold when it was shown last. Ids are those of the dossier. */
export interface NewSince {
  /** Date of the digest that showed the story last. */
  readonly date: string;
  readonly reports: readonly ReportId[];
  /** Independent texts among them; a reprint adds a report and no text. */
  readonly texts: number;
  readonly claims: readonly string[];
  readonly figures: readonly { readonly id: string; readonly before: FormerFigure }[];
  readonly utterances: readonly string[];
}

/** A report of a story as a digest names it. */
export interface DigestReport {
  readonly id: ReportId;
  readonly file: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly copyOf: ReportId | null;
  /** Came since the story was shown last; true for all reports of a story that was never shown. */
  readonly isNew: boolean;
}

export interface DigestEntry {
  readonly story: StoryId;
  /** From 1 on. */
  readonly rank: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly headline: { readonly text: string; readonly evidence: Quotes } | null;
  readonly counts: Counts;
  /** Null for a story that was never shown. */
  readonly news: NewSince | null;
  readonly lines: readonly DigestLine[];
  readonly reports: readonly DigestReport[];
}

/** A story of the day without an entry. `unmoved`: shown before and nothing new to say; `limit`: ranked below the last entry. */
export interface LeftOut {
  readonly story: StoryId;
  readonly why: "unmoved" | "limit";
  readonly headline: { readonly text: string; readonly evidence: Quotes } | null;
  readonly texts: number;
}

/** What is remembered of a story that was shown, so that later digests tell only what is new. */
export interface ShownStory {
  readonly story: StoryId;
  /** Date of the last digest that showed it. */
  readonly date: string;
  readonly reports: readonly ReportId[];
  /** Fingerprints of the claims and quotations that were known: an edited page has new offsets and mostly the old sentences. */
  readonly lines: readonly string[];
  readonly figures: readonly ShownFigure[];
  /** Folded names and rare words, for the novelty of later stories. */
  readonly terms: readonly string[];
}

export interface ShownFigure {
  readonly kind: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly what: string;
  readonly mention: Quote;
}

export interface Digest {
  readonly format: "variorum.digest/1";
  /** The day that it is about, YYYY-MM-DD. */
  readonly date: string;
  /** Date of the digest before; null for the first one. */
  readonly since: string | null;
  readonly watches: readonly Watch[];
  readonly entries: readonly DigestEntry[];
  readonly leftOut: readonly LeftOut[];
  /** Handed to the next digest. */
  readonly memory: readonly ShownStory[];
}
