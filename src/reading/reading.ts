import type { Range, ReportId } from "../kernel/index.ts";
import type { EventType } from "../lexicon/index.ts";

/*
 * Everything that is read from one report. All ranges are half-open UTF-16 offsets in `Report.text`; token and sentence numbers
 * are indices into `tokens` and `sentences`. Each layer is made by one annotator, in the order of `read.ts`.
 */

/** Universal part of speech (UD v2). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Range {
  /** The characters of the token, as in the text. */
  readonly text: string;
  /** Lower case, curly marks made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Penn Treebank tag, for tense, number and degree: VBD, VBN, NNS, MD ... */
  readonly fine: string;
  /** Index of the head token; -1 for the root of its sentence. */
  readonly head: number;
  /** UD v2 relation to the head, with subtype: nsubj, nsubj:pass, obl:tmod ... */
  readonly relation: string;
}

export interface Sentence extends Range {
  /** Index into `Report.blocks`. */
  readonly block: number;
  /** Tokens `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
}

export type NameType = "person" | "organization" | "place" | "event" | "other";

/** A proper name in the text, without article, title ("President") or possessive ending. */
export interface Name extends Range {
  readonly type: NameType;
  /** Index into `Reading.actors`. */
  readonly actor: number;
}

/** Who or what the names, pronouns and descriptions of one report stand for. */
export interface Actor {
  /** The fullest name in the report. */
  readonly name: string;
  readonly type: NameType;
  /** ISO 3166-1 alpha-2 of a country that is, is the capital of, or is governed by this actor. */
  readonly country: string | null;
  /** Wikidata identifier of a country or a large organization, where the lexicon has one. */
  readonly wikidata: string | null;
  /** What the actor is, as the report says: "Denmark's ambassador to Peru". */
  readonly roles: readonly Range[];
}

/** A pronoun or description ("he", "the ambassador", "the Emerald Isle", "the newspaper") that the report lets us resolve. */
export interface Reference extends Range {
  readonly actor: number;
}

export interface Figure extends Range {
  readonly kind:
    | "money"
    | "count"
    | "length"
    | "area"
    | "weight"
    | "volume"
    | "speed"
    | "temperature"
    | "duration"
    | "ordinal"
    | "percent"
    | "age"
    | "score"
    | "other";
  readonly value: number;
  /** Upper end of a range. */
  readonly valueMax: number | null;
  /** ISO 4217 code, singular English unit ("mile", "year", "percent"), or the counted noun in singular ("person", "tank"). */
  readonly unit: string;
  /** As written: "some", "at least", "up to", "nearly". */
  readonly hedge: Range | null;
  readonly approximate: boolean;
  /** The phrase that it measures or counts, e.g. "Norland's $4billion loan". Contains or touches the figure. */
  readonly phrase: Range;
  /** A number that says nothing ("two countries", "one of", "both"): never shown. */
  readonly trivial: boolean;
  /** The numeral alone, without hedge, currency and unit. */
  readonly number: Range;
  /** Where an ordinal is reckoned from: "last" is 0 from the end, "next" is 1 from here. "start" for all other figures. */
  readonly reckonedFrom: "start" | "end" | "here";
  /** An order of size, no number: "hundreds of people". The value is then the word's own size. */
  readonly vague: boolean;
  /** What it is reckoned by: "a share", "per barrel", "a year"; the noun in singular. */
  readonly per: string | null;
  /** The same quantity in SI units, for comparison; null for what has no such unit. */
  readonly si: { readonly value: number; readonly valueMax: number | null; readonly unit: string } | null;
}

export interface Time extends Range {
  readonly kind: "date" | "range" | "duration" | "frequency" | "vague";
  /** EDTF level 1 ("2015-03-11", "2015-05", "1939/1945", "201X"), null when the text leaves it open. */
  readonly value: string | null;
  readonly precision: "day" | "month" | "season" | "year" | "decade" | "century" | "period" | "vague";
  /** "publication" when the value was (or would have to be) reckoned from the publication date. */
  readonly relativeTo: "publication" | null;
  readonly direction: "past" | "present" | "future" | null;
  /**
   * TIMEX3 (ISO-TimeML) type and value: "2015-W11", "P20Y", "PAST_REF". Where the publication date is needed and unknown, the parts
   * that it would give are X: "XXXX-05", "XXXX-WXX-3".
   */
  readonly timex: { readonly type: "DATE" | "TIME" | "DURATION" | "SET"; readonly value: string; readonly mod: string | null };
  /** What the words fix by themselves, so that a year stated elsewhere in the report can be joined to a bare "in May". Weekday: 1 Monday to 7 Sunday. */
  readonly partial: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
    readonly weekday: number | null;
  };
}

/** Words that somebody said, or words set in quotation marks. */
export interface Utterance {
  /** direct: wholly in marks; mixed: marks and paraphrase; indirect: no marks; term: marks, but nobody's utterance (name, scare quote). */
  readonly kind: "direct" | "mixed" | "indirect" | "term";
  /** The words, without their marks. */
  readonly content: Range;
  /** With the marks. */
  readonly outer: Range;
  readonly sentence: number;
  /** Noun phrase that names the speaker in this place ("he", "an official", "Anna Holm, a fellow at the Institute for Peace"). */
  readonly source: Range | null;
  /** Index into `Reading.actors`, when the source could be resolved. */
  readonly actor: number | null;
  readonly cue: Range | null;
  /** To whom or where it was said, when that is a medium: "Danish news agency Ritzau", "the Economist". */
  readonly mediums: readonly { readonly range: Range; readonly actor: number | null }[];
  /** Index of the utterance of the same speaker that this one continues without naming the speaker again. */
  readonly continues: number | null;
  /** asserted, denied, planned, asked: what kind of saying the cue is. */
  readonly manner: "statement" | "denial" | "plan" | "belief" | "question" | "demand" | "praise" | "blame";
  /** True when the source is a group or a person without a name: "officials", "some analysts". */
  readonly unnamed: boolean;
}

/** A predicate and who takes part, read from the parse. */
export interface Event {
  readonly sentence: number;
  /** Token of the predicate: a verb, or a noun of action ("attack", "visit"). */
  readonly predicate: number;
  readonly lemma: string;
  /** Tokens that head the agent and the patient phrases. */
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** Other participants, with the preposition that joins them. */
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[];
  readonly negated: boolean;
  /** fact, future ("will"), possible ("may", "could"), conditional ("would"), planned ("scheduled to", "plans to"), alleged, asked. */
  readonly certainty: "fact" | "future" | "possible" | "conditional" | "planned" | "alleged" | "asked";
  readonly tense: "past" | "present" | "future";
  readonly passive: boolean;
  /** What kind of political event it is; null for all other predicates, and for those that only tell what another one is about. */
  readonly coded: CodedEvent | null;
}

/** How far an event has come, as the text tells it. */
export type EventMode = "done" | "past" | "planned" | "offered" | "promised" | "possible" | "alleged" | "denied";

/** An event in the types of PLOVER (Open Event Data Alliance). */
export interface CodedEvent {
  readonly type: EventType;
  readonly mode: EventMode;
  /** Tokens that head the phrases of who does it and of whom or what it is done to. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** The verb that tells what was agreed, offered, threatened or demanded, when it is another one than the predicate. */
  readonly content: number | null;
  /** First and last word of the predicate: "agreed to cooperate". */
  readonly words: Range;
}

export interface Reading {
  readonly report: ReportId;
  /** ISO 639-1, by the text itself; null when it is too short to tell. Only tokens and sentences of other languages than English are read. */
  readonly language: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly utterances: readonly Utterance[];
  readonly events: readonly Event[];
}
