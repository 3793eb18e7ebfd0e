import type { EntityId, Range, ReportId } from "../../kernel/index.ts";
import type { NameType } from "../../reading/index.ts";

/** A place in one of the reports. */
export interface ReportRange extends Range {
  readonly report: ReportId;
}

/** One person, organization, place, event or work across all reports of a story. */
export interface Entity {
  readonly id: EntityId;
  /** A spelling that the reports use: the fullest of the frequent ones, the usual name of countries. */
  readonly name: string;
  readonly type: NameType;
  /** ISO 3166-1 alpha-2 of a country that it is, is the capital of, or governs. */
  readonly country: string | null;
  /** Wikidata item of countries and well-known organizations. */
  readonly wikidata: string | null;
  /** Other spellings and names in the reports, most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: readonly ReportRange[];
  readonly roles: readonly ReportRange[];
  readonly actors: readonly { readonly report: ReportId; readonly actor: number }[];
}
