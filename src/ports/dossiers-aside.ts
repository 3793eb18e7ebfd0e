import type { StoryId } from "../kernel/index.ts";

/** A story whose dossier could not be made, however often it was tried. */
export interface DossierAside {
  readonly story: StoryId;
  readonly at: string;
  /** What happened, for people. */
  readonly why: string;
}

export interface DossierAsideStore {
  /** Newest first; only of stories that are there. */
  dossiersAside(): readonly DossierAside[];
  setDossierAside(aside: DossierAside): void;
}
