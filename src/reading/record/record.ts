import type { Block } from "../../page/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import type { EventMode, Figure, NameType, Tag, Time, Utterance } from "../reading.ts";

/*
 * The whole reading of one report as plain data, which `variorum read --format json` prints; `docs/schema/reading-1.json` describes it.
 * All offsets are half-open ranges of UTF-16 code units in `text`. Numbers named `entity`, `token`, `figure`, `time`, `utterance` are
 * positions in the list of that name.
 */

/** A place in the text with its characters. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Always `text.slice(start, end)` of the record's text. */
  readonly text: string;
}

export interface RecordedToken extends Piece {
  readonly lemma: string;
  readonly tag: Tag;
  /** Penn Treebank tag. */
  readonly fine: string;
  /** Position of its head in `tokens`; -1 for the root of a sentence. */
  readonly head: number;
  readonly relation: string;
}

export interface RecordedSentence {
  readonly start: number;
  readonly end: number;
  /** Position in `blocks`. */
  readonly block: number;
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
}

export interface RecordedEntity {
  readonly name: string;
  readonly type: NameType;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly roles: readonly Piece[];
}

export interface RecordedName extends Piece {
  readonly type: NameType;
  readonly entity: number;
}

/** A pronoun or a description that stands for an entity. */
export interface RecordedReference extends Piece {
  readonly entity: number;
}

export interface RecordedFigure extends Piece {
  readonly kind: Figure["kind"];
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly hedge: Piece | null;
  readonly approximate: boolean;
  readonly vague: boolean;
  readonly trivial: boolean;
  readonly per: string | null;
  readonly phrase: Piece;
  readonly number: Piece;
  readonly reckonedFrom: Figure["reckonedFrom"];
  readonly si: Figure["si"];
}

export interface RecordedTime extends Piece {
  /** TIMEX3 type, value and modifier. */
  readonly type: Time["timex"]["type"];
  readonly value: string;
  readonly mod: string | null;
  readonly kind: Time["kind"];
  readonly edtf: string | null;
  readonly precision: Time["precision"];
  readonly direction: Time["direction"];
  readonly relativeTo: Time["relativeTo"];
}

/** What somebody is said to have said, with who says it. */
export interface RecordedUtterance {
  readonly source: readonly Piece[];
  readonly cue: readonly Piece[];
  /** Several pieces where the quotation is interrupted. */
  readonly content: readonly Piece[];
  readonly kind: "direct" | "mixed" | "indirect";
  readonly entity: number | null;
  readonly manner: Utterance["manner"];
  readonly unnamed: boolean;
  /** To whom or where it was said, when that is a medium. */
  readonly mediums: readonly (Piece & { readonly entity: number | null })[];
}

/** Words in quotation marks that nobody is said to have uttered, or whose speaker is not named. */
export interface RecordedQuotation extends Piece {
  readonly kind: "direct" | "term";
}

/** A party of an event: the phrase that names it. */
export interface RecordedParty extends Piece {
  readonly entity: number | null;
  /** ISO 3166-1 alpha-2 of the country that the phrase names, or to which its entity belongs. */
  readonly country: string | null;
}

export interface RecordedEvent extends Piece {
  readonly type: EventType;
  readonly mode: EventMode;
  readonly sentence: number;
  /** Position of its predicate in `tokens`. */
  readonly token: number;
  readonly actor: readonly RecordedParty[];
  readonly recipient: readonly RecordedParty[];
  /** Money or a count that it is about: a position in `figures`. */
  readonly figure: number | null;
  /** When it happens: a position in `times`. */
  readonly time: number | null;
  /** Who is the source of it: a position in `utterances`. */
  readonly utterance: number | null;
}

export interface ReadingRecord {
  readonly format: "variorum.reading/1";
  readonly file: string;
  /** ISO 639-1, null when the text is too short to tell. */
  readonly language: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: Block["kind"] }[];
  readonly sentences: readonly RecordedSentence[];
  readonly tokens: readonly RecordedToken[];
  readonly entities: readonly RecordedEntity[];
  readonly names: readonly RecordedName[];
  readonly references: readonly RecordedReference[];
  readonly figures: readonly RecordedFigure[];
  readonly times: readonly RecordedTime[];
  readonly utterances: readonly RecordedUtterance[];
  readonly quotations: readonly RecordedQuotation[];
  readonly events: readonly RecordedEvent[];
  /** What is doubtful; codes are explained in `docs/errors.md`. */
  readonly notices: readonly { readonly code: string; readonly detail: string }[];
}
