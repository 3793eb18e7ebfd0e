import type { Range, ReportId, StoryId } from "../kernel/index.ts";
import type { FigureRow, MentionRow, QuotationRow, RelationRow, ReportFacts } from "./store.ts";

/** What a search asks for; all parts must hold. Terms and phrases are plain words, never query syntax. */
export interface ReportFilter {
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly outlet: string | null;
  readonly speaker: string | null;
  /** ISO dates, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface StoredQuotation extends Omit<QuotationRow, "words"> {
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
  searchReports(filter: ReportFilter, limit: number): readonly ReportFacts[];
  searchQuotations(filter: ReportFilter, limit: number): readonly StoredQuotation[];
  searchFigures(value: number, filter: ReportFilter, limit: number): readonly (FigureRow & { readonly report: ReportFacts })[];
  /** Names that begin with these words. */
  findNames(words: string, limit: number): readonly PersonRow[];
  person(key: string): PersonRow | undefined;
  /** Most often mentioned names of a type. */
  people(type: string, limit: number): readonly PersonRow[];
  /** In the order of the text. */
  quotationsIn(report: ReportId): readonly Omit<QuotationRow, "words">[];
  quotationsOf(speakerKey: string, limit: number): readonly StoredQuotation[];
  mentionsOf(key: string, limit: number): readonly (MentionRow & { readonly report: ReportFacts })[];
  relationsOf(key: string): readonly { readonly key: string; readonly name: string; readonly count: number }[];
  relationsBetween(left: string, right: string): readonly (RelationRow & { readonly facts: ReportFacts; readonly story: StoryId })[];
  outlets(): readonly { readonly outlet: string | null; readonly reports: number; readonly newest: string }[];
}
