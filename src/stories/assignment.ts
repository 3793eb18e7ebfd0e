import type { StoryId } from "../kernel/index.ts";

/** What became of a report. */
export interface Assignment {
  readonly report: string;
  readonly story: StoryId;
  /** new: the first of its story; joined; copy: joined as a copy; repeated: nothing new; corrected: another text under a known id. */
  readonly kind: "new" | "joined" | "copy" | "repeated" | "corrected";
  /** Mean log-odds against the story's reports; null when the decision needed none. */
  readonly odds: number | null;
}
