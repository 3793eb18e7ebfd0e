import type { Found, Notice } from "../../kernel/index.ts";
import type { PageLinks } from "../report.ts";

/** What a page says about its report, each value with the place it was read from. */
export interface Facts {
  readonly outlet: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly url: Found<string> | null;
  readonly title: Found<string> | null;
  readonly bylines: readonly Found<string>[];
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  readonly section: Found<string> | null;
  readonly language: Found<string> | null;
  readonly agency: Found<string> | null;
  /** Absent for texts. */
  readonly links?: PageLinks;
  /** True when the structured data of the page hold the body of the article. */
  readonly bodyInData?: boolean;
  /** False when the page says that its text is not free to read. */
  readonly free: boolean;
  readonly notices: readonly Notice[];
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
