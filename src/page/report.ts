import type { Found, Notice, OffsetMap, Range, ReportId, SourceId } from "../kernel/index.ts";

/** A block of the article. Blocks are in order, do not overlap, and are separated by inserted line ends in `Report.text`. */
export interface Block extends Range {
  readonly kind:
    | "title"
    | "standfirst"
    | "heading"
    | "paragraph"
    | "list-item"
    | "quotation"
    | "table-row"
    | "caption"
    | "update"
    | "live-entry"
    | "dateline";
  /** When an entry of a live report was written, ISO 8601, where the page says it for machines. Only of `live-entry` blocks. */
  readonly time?: string;
}

/** Other addresses of an article that its page names, as written. */
export interface PageLinks {
  /** The page on which the article goes on, or the next one of the archive. */
  readonly nextPage: Found<string> | null;
  /** The page for slow phones (AMP), often the cleaner copy of the same text. */
  readonly amp: Found<string> | null;
}

/** A piece of the page that is not article text, and why. Source offsets. */
export interface Removal extends Range {
  /** What it is: navigation, related, teaser, newsletter, paywall, donation, form, share, author-box, comments, caption, advertisement, legal, hidden, script, metadata ... */
  readonly kind: string;
  /** The step that removed it, e.g. "related-lines". */
  readonly step: string;
  /** For people: which sign made the step remove it. */
  readonly reason: string;
}

/** The article as it will be quoted for ever: `text` never changes. */
export interface Report {
  readonly id: ReportId;
  readonly source: SourceId;
  readonly file: string;
  readonly format: "html" | "text";
  readonly outlet: Found<string> | null;
  /** An outlet's name that only page chrome holds: shown as "seen in page chrome", never used as a fact. */
  readonly outletInChrome: Found<string> | null;
  /** Publisher family: outlets of one house count as one. */
  readonly publisher: Found<string> | null;
  readonly url: Found<string> | null;
  /** Title without the outlet's suffix. When it stands in the article text, a `title` block holds its span. */
  readonly title: Found<string> | null;
  readonly bylines: readonly Found<string>[];
  /** ISO 8601, as precise as written, with time zone where one is written. Never guessed. */
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** Section or desk of the outlet, as written, e.g. "World". */
  readonly section: Found<string> | null;
  /** BCP 47 language tag. */
  readonly language: Found<string> | null;
  /** Credit line of an agency, e.g. "Reuters", when the report says that its text is an agency's. */
  readonly agency: Found<string> | null;
  /** Absent when the source is no page. */
  readonly links?: PageLinks;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
  readonly removed: readonly Removal[];
  readonly notices: readonly Notice[];
}
