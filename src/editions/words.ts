import type { NoticeCode } from "../kernel/index.ts";
import type { DossierDifference, DossierEntity, DossierFigure, DossierUtterance, TimelineEntry } from "../dossier/index.ts";

/*
 * Every English word that an edition says of its own accord. The words of reports never come from here, and nothing here is
 * ever set in quotation marks.
 */

export const sectionTitles = {
  brief: "In short",
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
  reports: "Reports",
  notices: "Notices",
  run: "About this run",
} as const;

export const differenceWords: Readonly<Record<DossierDifference["kind"], string>> = {
  actor: "Who acts",
  number: "Number",
  certainty: "How certain",
  framing: "Choice of words",
  reason: "Reason given",
  source: "Source given",
  spelling: "Spelling",
  other: "Account",
};

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

export const notStated = "Not stated in these reports";
export const outletNotStated = "outlet not stated";
export const speakerNotStated = "Speaker not stated";
export const reported = "reported";
export const reckoned = "reckoned from the date of publication";

/** For the reader of a dossier; the detail of the notice follows. The long entries are in `docs/errors.md`. */
export const noticeWords: Readonly<Record<NoticeCode, string>> = {
  "charset-guessed": "The file names no character set; one was guessed, so accents and signs may be wrong.",
  "charset-wrong": "Some bytes do not fit the file's character set; they are shown as replacement characters.",
  "no-article": "No article text was found in a file; it is not part of this dossier.",
  "link-list": "A page is a list of links, not an article; it is not part of this dossier.",
  "wall-only": "Of a page only the paywall, consent or login prompt was saved; there is nothing to read.",
  "cut-by-wall": "Only the beginning of an article was saved; a wall hides the rest.",
  "too-deep": "A page is nested deeper than the limit; its inner elements were read as if they were not nested.",
  "text-cut": "A text is longer than the limit; the rest was left out.",
  "metadata-differs": "Two places of a page give different values for the same fact.",
  "outlet-in-chrome": "The name of an outlet stands in page chrome only; it is not used as a fact.",
  "date-in-future": "A publication date lies after the time at which the report was collected.",
  "unbalanced-quotation-marks": "A quotation mark has no partner; its passage is not read as a quotation.",
  "same-text": "Two files hold the same text; it is counted once.",
  reprint: "A report is a copy of another one; it adds a report, not an independent text.",
  unrelated: "Reports that do not tell the same event are shown apart.",
  "one-report": "There is one report only, so nothing can be compared.",
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

/** "1 report", "3 reports". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
