import type { SourceRange, Span } from "./span.ts";

/**
 * What is doubtful about a text or was left out, as coded data; the words for people are in `docs/errors.md` and are added by
 * the editions. A code is never reused for another meaning.
 */
export const noticeCodes = {
  "charset-guessed": "No character set was declared; one was guessed from the bytes.",
  "charset-wrong": "Some bytes do not fit the declared character set; they are shown as replacement characters.",
  "no-article": "No article text was found in the file.",
  "body-in-data": "The text of the article stands in script data only, from which nothing is quoted.",
  continues: "The article goes on on another page.",
  "link-list": "The page is a list of links, not an article.",
  "wall-only": "Only a paywall, consent or login prompt was found.",
  "cut-by-wall": "Only the beginning of the article is public; a wall hides the rest.",
  "too-deep": "Elements nested deeper than the limit were read as if they were not nested.",
  "text-cut": "The text is longer than the limit; the rest was left out.",
  "metadata-differs": "Two places of the page give different values for the same fact.",
  "outlet-in-chrome": "An outlet's name stands in page chrome only; it is not used as a fact.",
  "unbalanced-quotation-marks": "A quotation mark has no partner; its passage is not read as a quotation.",
  "language-unread": "The text is in a language that is not read; only its words and sentences were told apart.",
  unrelated: "Reports that do not tell the same event were kept apart.",
  "listing-cut": "A feed, a sitemap or a list ends in the middle; its whole entries were read.",
  "entries-left-out": "A feed, a sitemap, a list or an archive holds more than the limit; the rest was left out.",
  "entry-repeated": "Entries of a feed share a guid; they were told apart, or read once.",
  "entry-without-text": "Entries of a feed give a headline only; there is nothing to read in them.",
  "link-unsafe": "A link leads elsewhere than to a web page; it was left out.",
  "date-unread": "A date could not be read without guessing; it is not used.",
  "record-passed-over": "Records of an archive are no pages, or are broken or too large; they were passed over.",
  "attachment-left-out": "Attachments of a mail were left out.",
  "model-failed": "The language model gave no briefing; the lines of the reports stand as they are.",
  "sentences-dropped": "Sentences of the language model were not supported by the lines that they cite; they were dropped.",
  "not-earlier": "The earlier dossier does not hold the story; all of it is new.",
  "one-report": "One report only: nothing can be compared.",
} as const;

export type NoticeCode = keyof typeof noticeCodes;

export interface Notice {
  readonly code: NoticeCode;
  /** The file that it is about, in notices about a whole run. */
  readonly file?: string;
  readonly at?: Span | SourceRange;
  readonly detail: string;
}

export interface Outcome<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
