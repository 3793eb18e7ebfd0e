import type { EventType } from "../lexicon/index.ts";
import type { EntityId, Notice, ReportId, StoryId } from "../kernel/index.ts";

/*
 * The dossier as it leaves the process: `variorum.dossier/1`. Every line carries evidence; `text` of a span is the report's own
 * words. Nothing here is prose of ours but labels of kinds, which the editions put into words.
 */

/** Words of a report: article offsets, source offsets, and the words around them so that they can be found again. */
export interface Quote {
  readonly report: ReportId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly source: { readonly start: number; readonly end: number };
  /** At most 32 characters of the article before and after. */
  readonly before: string;
  readonly after: string;
}

/** At least one: a line without evidence does not type-check. */
export type Quotes = readonly [Quote, ...Quote[]];

export interface DossierReport {
  readonly id: ReportId;
  readonly file: string;
  readonly outlet: string | null;
  /** A name that only stands in page chrome; shown as "seen in page chrome", never as a fact. */
  readonly outletInChrome: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly bylines: readonly string[];
  readonly language: string | null;
  readonly agency: string | null;
  /** Source ranges kept as article, and removed. */
  readonly article: readonly { readonly start: number; readonly end: number }[];
  readonly chrome: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly reason: string }[];
  /** The report of which this one is a copy, with the share of its words that stand there too. */
  readonly copyOf: {
    readonly report: ReportId;
    readonly containment: number;
    readonly kind: "same" | "reprint" | "version" | "agency";
  } | null;
}

/** Counts of four different things. A copy adds a report, never a text. `unknownOutlets` counts reports without a stated outlet. */
export interface Counts {
  readonly reports: number;
  readonly outlets: number;
  readonly publishers: number;
  readonly texts: number;
  readonly unknownOutlets: number;
}

export interface DossierEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: "person" | "organization" | "place" | "event" | "other";
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly mentions: Quotes;
  readonly roles: readonly { readonly text: string; readonly evidence: Quotes }[];
}

export type FigureKind = "money" | "count" | "length" | "duration" | "ordinal" | "percent" | "other";

export interface DossierFigure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  /** The clause that tells what is measured, with its subject, verbatim from the first mention's report. */
  readonly what: string;
  readonly status: "agree" | "differ" | "only";
  /** Ids of the figures that measure the same thing and give another value. */
  readonly differsFrom: readonly string[];
  /** A report says "about" or "dozens"; a bound ("at least") is none, and stands in the mention. */
  readonly approximate: boolean;
  readonly reports: readonly ReportId[];
  readonly mentions: Quotes;
  /** The words that tell what is measured, one a mention. */
  readonly phrases: Quotes;
}

export interface DossierUtterance {
  readonly id: string;
  readonly kind: "direct" | "mixed" | "indirect" | "term";
  /** What was said; of a thing without a verb with the word that tells what was said of it ("praised his opponent"). */
  readonly content: Quote;
  /**
   * Of words in marks that tell nothing alone the words of the report with which they do: the clause in which a fragment stands, or both halves of a
   * quotation with the speaker between. Null for what tells something alone.
   */
  readonly clause: Quote | null;
  readonly speaker: {
    readonly name: string | null;
    readonly entity: EntityId | null;
    /** Whom the possessive pronoun of a description means: Holm, of "her spokesman". */
    readonly owner: EntityId | null;
    readonly role: Quote | null;
    readonly evidence: readonly Quote[];
  };
  readonly cue: Quote | null;
  readonly chain: readonly { readonly name: string | null; readonly role: "speaker" | "medium" | "publisher"; readonly stated: boolean }[];
  readonly manner: "statement" | "denial" | "plan" | "belief" | "question" | "demand" | "praise" | "blame";
  readonly unnamed: boolean;
  /**
   * The same saying elsewhere, in another report or in another place of this one: ids of utterances with the same or nearly the same words, or in
   * which the words of a report tell the same of its speaker, and whether the words differ.
   */
  readonly variants: readonly { readonly id: string; readonly altered: boolean }[];
}

export interface DossierClaim {
  readonly id: string;
  /** The most informative wording, verbatim. */
  readonly text: string;
  /** Words before it that say whom or what it speaks of, or that it was written to follow; others may tell them too. */
  readonly context: Quote | null;
  /** It cannot be understood without its context. */
  readonly leans: boolean;
  readonly status: "everyone" | "some" | "only";
  /** Reports that say it, and those that surely do not. Of those in neither list nobody can tell without reading: see `perhaps`. */
  readonly reports: readonly ReportId[];
  readonly silent: readonly ReportId[];
  /** Of the reports that say it those whose words are likely, and less surely, the same as the others'. */
  readonly likely: readonly ReportId[];
  /** The words of reports that may say the same; they are not counted. */
  readonly perhaps: readonly Quote[];
  /** Independent texts that say it. */
  readonly texts: number;
  /**
   * Found in one text, and yet others may tell it too, in other words. `perhaps`: many small signs say so. `likely`: it has next to no words of its
   * own, and no edition lists it. Null where nothing says so. Neither is news.
   */
  readonly elsewhere: "perhaps" | "likely" | null;
  readonly importance: number;
  readonly evidence: Quotes;
}

export interface DossierDifference {
  readonly id: string;
  readonly kind: "actor" | "number" | "certainty" | "framing" | "reason" | "source" | "spelling" | "other";
  /** What the sides speak of: a name or a verbatim phrase. */
  readonly about: string;
  readonly sides: readonly { readonly label: string; readonly reports: readonly ReportId[]; readonly evidence: Quotes }[];
}

export interface TimelineEntry {
  readonly id: string;
  readonly when: {
    readonly value: string | null;
    readonly precision: string | null;
    readonly written: string;
    readonly relativeTo: "publication" | null;
  };
  readonly phase: "background" | "event" | "plan" | "undated";
  /** The clause, verbatim. */
  readonly what: string;
  readonly reports: readonly ReportId[];
  readonly evidence: Quotes;
}

export interface DossierRelation {
  readonly id: string;
  /** Basic form of the predicate, with its object where that says more: "visit", "owe debt". */
  readonly type: string;
  /** What kind of political event it is, in the types of PLOVER; null for relations of other kinds. */
  readonly event: EventType | null;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly status: string | null;
  readonly reports: readonly ReportId[];
  readonly evidence: Quotes;
}

export interface DossierQuestion {
  readonly question: string;
  /** An outlet's own subheading, the reader's usual ones, or the user's. */
  readonly askedBy: "outlet" | "reader" | "user";
  readonly askedAt: Quote | null;
  readonly status: "answered" | "not-stated";
  /** Empty exactly when not stated. */
  readonly answers: readonly Quote[];
}

/** What a person said against what was read, as far as it is about this story. It has been done: see `lines`. */
export interface DossierCorrection {
  /** Words that are no quotation, not the speaker's, or somebody else's; names that do not stand for one, or do. */
  readonly kind: "no-quotation" | "wrong-speaker" | "said-by" | "apart" | "same";
  /** The words that it is about. */
  readonly evidence: Quotes;
  /** Ids of the utterances and entities that are other because of it; none for words that are no utterance any more. */
  readonly lines: readonly string[];
}

/** What changed since an earlier dossier of the story. Ids are those of this dossier. */
export interface DossierNews {
  /** Date of the newest report of the earlier dossier, as it states it; null when none is dated. */
  readonly since: string | null;
  readonly reports: readonly ReportId[];
  /** Of the new reports those that are newer states of a page that the earlier dossier held. */
  readonly versions: readonly { readonly report: ReportId; readonly of: ReportId }[];
  readonly claims: readonly string[];
  readonly utterances: readonly string[];
  /** Figures of something that had no figure before. */
  readonly figures: readonly string[];
  /** Figures of something that had another figure; `before` are words of the earlier dossier. */
  readonly changed: readonly { readonly figure: string; readonly before: Quote }[];
  /** Stood in the earlier state of a page and is no longer in the newer one. The words are those of the earlier dossier. */
  readonly withdrawn: readonly {
    readonly kind: "claim" | "quotation";
    readonly words: Quote;
    /** The newer state of the page, in which they are missing. */
    readonly from: ReportId;
    /** Other reports of this dossier that said it then. */
    readonly elsewhere: readonly ReportId[];
  }[];
  /** Reports of the earlier dossier that are not in this one, in no state: nothing is known of what they say now. */
  readonly dropped: readonly {
    readonly report: ReportId;
    readonly file: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly url: string | null;
  }[];
}

/** The briefing in the words of a language model: the only words of a dossier that are no report's. Each sentence was checked against its lines. */
export interface DossierRewriting {
  /** Name of the model. */
  readonly model: string;
  readonly sentences: readonly {
    readonly text: string;
    /** Ids of the claims that it was made from. */
    readonly claims: readonly string[];
    /** Their wordings that it was compared with. */
    readonly evidence: Quotes;
  }[];
  /** How many sentences were dropped, by the first check that they failed. */
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
}

export interface Dossier {
  readonly format: "variorum.dossier/1";
  readonly story: StoryId;
  readonly title: { readonly text: string; readonly evidence: Quotes } | null;
  readonly counts: Counts;
  readonly reports: readonly DossierReport[];
  /** Ids of the claims that say in short what is known, most important first, at most eight. */
  readonly brief: readonly string[];
  /** Absent unless the user asked a model for it and some of its sentences stood. */
  readonly rewriting?: DossierRewriting;
  /** Absent unless the user gave an earlier dossier that holds the story. */
  readonly news?: DossierNews;
  readonly entities: readonly DossierEntity[];
  readonly figures: readonly DossierFigure[];
  readonly utterances: readonly DossierUtterance[];
  readonly claims: readonly DossierClaim[];
  readonly differences: readonly DossierDifference[];
  readonly timeline: readonly TimelineEntry[];
  readonly relations: readonly DossierRelation[];
  readonly questions: readonly DossierQuestion[];
  readonly corrections: readonly DossierCorrection[];
  readonly notices: readonly Notice[];
}
