import type { NoticeCode } from "../kernel/index.ts";
import type {
  DossierCorrection,
  DossierDifference,
  DossierEntity,
  DossierFigure,
  DossierUtterance,
  TimelineEntry,
} from "../dossier/index.ts";
import type { OnlyPart } from "./arrangement/claims.ts";

/*
 * Every English word that an edition says of its own accord. The words of reports never come from here, and nothing here is
 * ever set in quotation marks.
 */

export const sectionTitles = {
  brief: "In short",
  rewriting: "In short, rewritten",
  news: "New since",
  everyone: "What everyone says",
  some: "What some say",
  only: "What only one says",
  alone: "What the report says",
  differences: "Where the reports differ",
  figures: "Figures",
  voices: "Voices",
  terms: "Terms in quotation marks that nobody utters",
  cast: "Who and where",
  timeline: "Timeline",
  relations: "Relations",
  questions: "Questions and answers",
  corrections: "Corrected by people",
  reports: "Reports",
  notices: "Notices",
  run: "About this run",
} as const;

/** What stands below "New since". */
export const newsLabels = {
  nothing: "Nothing is new.",
  reports: "New reports",
  dropped: "No longer among the reports",
  changed: "Changed figures",
  claims: "Newly said",
  utterances: "Newly quoted",
  figures: "New figures",
  withdrawn: "Taken back: in the earlier state of the page, not in the newer one",
} as const;

/** "New since 2026-03-14". */
export function toNewsTitle(since: string | null): string {
  return since === null ? "New since the earlier dossier" : `${sectionTitles.news} ${since.slice(0, 10)}`;
}

/** Stands below a rewritten briefing. */
export const rewrittenBy = (model: string): string => `Rewritten by a model (${model}) from the lines cited; checked against them.`;

/** Over what one text says, by how sure it is that no other does; nothing where all others are silent. */
export const onlyTitles: Readonly<Record<OnlyPart["kind"], string | null>> = {
  silent: null,
  unlike: "Not found in the others, which use some of the same words:",
  perhaps: "Perhaps elsewhere too, in other words:",
};

/** Before the wording of another report under a line, by how sure it is that it says the same; the surer first. */
export const unsureWords = { likely: "likely also", perhaps: "perhaps also" } as const;
export const unsureKinds = ["likely", "perhaps"] as const;

/** What brackets before a line mean. */
export const contextNote =
  "Words in brackets stand before a line in its report: it goes on from them, or they say of whom it speaks. Others may tell them too.";

export const differenceWords: Readonly<Record<DossierDifference["kind"], string>> = {
  actor: "Who acts",
  number: "Number",
  certainty: "How certain",
  framing: "Choice of words",
  reason: "Reason given",
  source: "Source given",
  spelling: "Spelling",
  other: "Words quoted",
};

/** Where the words of a side stand, when both sides are of one report. */
export const placeWords: Readonly<Record<string, string>> = { headline: "in the headline", text: "in the text" };

/** How certain a side is, for the codes of certainty that a reading gives. */
export const certaintyWords: Readonly<Record<string, string>> = {
  fact: "told as fact",
  stated: "stated by somebody",
  future: "will",
  possible: "possible",
  conditional: "would",
  planned: "planned",
  alleged: "alleged",
  asked: "asked",
  sought: "sought",
  denied: "denied",
  said: "as somebody says",
};

/** In place of the words that the line above has. */
export const sameWords = "same words";

export const figureStatusWords: Readonly<Record<DossierFigure["status"], string>> = {
  agree: "agree",
  differ: "differ",
  only: "only here",
};

export const entityTypeWords: Readonly<Record<DossierEntity["type"], string>> = {
  person: "People",
  organization: "Bodies and media",
  place: "Places",
  event: "Events",
  other: "Other names",
};

export const phaseWords: Readonly<Record<TimelineEntry["phase"], string>> = {
  background: "before",
  event: "the event",
  plan: "to come",
  undated: "no date",
};

/** What kind of saying it is; a plain statement needs no word. */
export const mannerWords: Readonly<Record<DossierUtterance["manner"], string | null>> = {
  statement: null,
  denial: "denial",
  plan: "plan",
  belief: "belief",
  question: "question",
  demand: "demand",
  praise: "praise",
  blame: "blame",
};

/** What a person said, for the list; `correctedWords` stands at the lines themselves. */
export const correctionWords: Readonly<Record<DossierCorrection["kind"], string>> = {
  "no-quotation": "no quotation",
  "wrong-speaker": "quoted, but not from the speaker that was read",
  "said-by": "said by somebody else than was read",
  apart: "not the same",
  same: "the same",
};
export const correctedWords = "corrected by a person";

export const notStated = "Not stated in these reports";
export const outletNotStated = "outlet not stated";
export const speakerNotStated = "Speaker not stated";
export const reported = "reported";
/** How a time that the words leave open was resolved. */
export const reckonedFrom = {
  publication: "reckoned from the date of publication",
  statedYear: "reckoned from the year that the reports state",
} as const;

/** What a notice is about; its detail, a sentence made where it was noticed, follows. The long entries are in `docs/errors.md`. */
export const noticeWords: Readonly<Record<NoticeCode, string>> = {
  "charset-guessed": "Character set guessed.",
  "charset-wrong": "Bytes that do not fit the character set.",
  "no-article": "No article text found.",
  "body-in-data": "Text in script data only.",
  continues: "Goes on on another page.",
  "link-list": "A list of links, not an article.",
  "wall-only": "Only a paywall, consent or login prompt was saved.",
  "cut-by-wall": "The rest of the article lies behind a wall.",
  "too-deep": "Nested too deeply.",
  "text-cut": "Too long, the end was left out.",
  "metadata-differs": "The page gives two values for one fact.",
  "outlet-in-chrome": "Outlet seen in page chrome only.",
  "unbalanced-quotation-marks": "Quotation mark without a partner.",
  "language-unread": "In a language that is not read.",
  unrelated: "Not one event.",
  "listing-cut": "The file ends in the middle.",
  "entries-left-out": "More entries than the limit.",
  "entry-repeated": "Entries share a guid.",
  "entry-without-text": "Entries with a headline only.",
  "link-unsafe": "A link that leads to no web page.",
  "date-unread": "A date that cannot be read.",
  "record-passed-over": "Records of an archive passed over.",
  "attachment-left-out": "Attachments left out.",
  "not-earlier": "Not in the earlier dossier.",
  "model-failed": "No briefing from the model.",
  "sentences-dropped": "Sentences of the model dropped.",
  "one-report": "One report only, nothing to compare.",
};

export const copyWords = {
  same: "has the same text as",
  reprint: "is a reprint of",
  version: "is another version of",
  agency: "prints the same agency text as",
} as const;

/** A code of ours for people: "mayor-of" is shown as "mayor of". */
export function plainLabel(code: string): string {
  return code.replaceAll(/[-_]+/g, " ").trim();
}

/** "1 report", "1,024 reports". */
export function counted(count: number, one: string, many: string): string {
  const digits = String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${digits} ${count === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
