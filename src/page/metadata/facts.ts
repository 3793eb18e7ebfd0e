import type { Report } from "../report.ts";

/** What of a report the page says about it. */
type Said =
  | "outlet"
  | "publisher"
  | "url"
  | "title"
  | "bylines"
  | "published"
  | "modified"
  | "section"
  | "language"
  | "agency"
  | "links"
  | "notices";

/** What a page says about its report, each value with the place it was read from. */
export interface Facts extends Pick<Report, Said> {
  /** True when the structured data of the page hold the body of the article. */
  readonly bodyInData?: boolean;
  /** False when the page says that its text is not free to read. */
  readonly free: boolean;
}

export const noFacts: Facts = {
  outlet: null,
  publisher: null,
  url: null,
  title: null,
  bylines: [],
  published: null,
  modified: null,
  section: null,
  language: null,
  agency: null,
  free: true,
  notices: [],
};
