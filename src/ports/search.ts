import type { Range, ReportId, Span, StoryId } from "../kernel/index.ts";
import type { FigureRow, MentionRow, QuotationRow, RelationRow, ReportFacts } from "./store.ts";

/** What the indexes of words hold of a report: words in small letters without marks, parted by spaces. */
export interface IndexedWords {
  /** Title and first lines. */
  readonly head: string;
  /** Title and text. */
  readonly text: string;
  /** All that it quotes; null when it quotes nobody. */
  readonly quoted: string | null;
}

/** What a search asks for; all parts must hold. Words are single ones, as in `IndexedWords`, never query syntax. */
export interface ReportFilter {
  readonly words: readonly string[];
  readonly without: readonly string[];
  readonly outlet: string | null;
  readonly speaker: string | null;
  /** ISO dates, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface StoredQuotation extends QuotationRow {
  readonly report: ReportFacts;
}

/** A name across all reports. */
export interface PersonRow {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly reports: number;
}

/** A place in a report, with the number by which the store finds its text. */
export interface ReportPlace extends Span {
  readonly entry: number;
}

/** Words of a report around what was found. Pieces alternate; the odd ones are what was found. */
export interface Snippet extends Range {
  readonly pieces: readonly string[];
}

/** What a search found, each with the words that it was found by. */
export interface SearchResult {
  readonly query: string;
  /** What of the query was not understood. */
  readonly remarks: readonly string[];
  readonly names: readonly PersonRow[];
  readonly quotations: readonly (StoredQuotation & { readonly snippet: Snippet })[];
  readonly figures: readonly { readonly report: ReportFacts; readonly snippet: Snippet }[];
  readonly reports: readonly { readonly report: ReportFacts; readonly story: StoryId | null; readonly snippet: Snippet }[];
  /** There may be more reports than are shown. */
  readonly isCut: boolean;
}

export interface SearchStore {
  /** Reports with all the words, found as they are asked for: first those that have them in their heads, then the others, newest first. */
  searchReports(filter: ReportFilter): Iterable<ReportFacts>;
  /**
   * Quotations of reports that quote all the words, newest report first, found as they are asked for. Which of a report's quotations
   * has them only its text tells: `isWanted` is asked for the place of each, and ends the search by "enough".
   */
  searchQuotations(filter: ReportFilter, isWanted: (place: ReportPlace) => boolean | "enough"): Iterable<StoredQuotation>;
  searchFigures(value: number, filter: ReportFilter, limit: number): readonly (FigureRow & { readonly report: ReportFacts })[];
  /** Names that begin with these words. */
  findNames(words: string, limit: number): readonly PersonRow[];
  person(key: string): PersonRow | undefined;
  /** Most often mentioned names of a type. */
  people(type: string, limit: number): readonly PersonRow[];
  /** In the order of the text. */
  quotationsIn(report: ReportId): readonly QuotationRow[];
  /** What somebody said, newest report first without so many of the first, read as it is asked for. */
  quotationsOf(speakerKey: string, skipped: number): IteratorObject<StoredQuotation>;
  /** The reports in which a name stands, in the same way. */
  mentionsOf(key: string, skipped: number): IteratorObject<MentionRow & { readonly report: ReportFacts }>;
  /** Where a name stands first in each of the newest reports that have it. */
  placesOf(key: string, limit: number): readonly ReportPlace[];
  relationsOf(key: string): readonly { readonly key: string; readonly name: string; readonly count: number }[];
  relationsBetween(left: string, right: string): readonly (RelationRow & { readonly facts: ReportFacts; readonly story: StoryId })[];
  /** Reports after an entry that are not in the indexes of words, oldest first: an older version of the store had other ones. */
  reportsToIndex(limit: number): readonly (Pick<ReportFacts, "entry" | "id" | "title"> & { readonly quoted: readonly Range[] })[];
  indexWords(entry: number, words: IndexedWords): void;
  outlets(): readonly { readonly outlet: string | null; readonly reports: number; readonly newest: string }[];
}
