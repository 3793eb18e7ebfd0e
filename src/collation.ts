import type { Notice } from "./kernel/index.ts";
import type { Report } from "./page/index.ts";
import type { Source } from "./intake/index.ts";
import type { Dossier } from "./dossier/index.ts";

/** One story of a run: its dossier, and the reports and sources that the dossier's spans point into. */
export interface CollatedStory {
  readonly dossier: Dossier;
  readonly reports: readonly Report[];
  readonly sources: readonly Source[];
}

/** What one run of `collate` gives: several stories when the reports do not belong together. Editions render this. */
export interface Collation {
  readonly stories: readonly CollatedStory[];
  /** About the run as a whole: files without an article, reports kept apart. */
  readonly notices: readonly Notice[];
}
