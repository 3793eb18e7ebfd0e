import type { StoryId } from "../kernel/index.ts";

/** What a reader saw of a story, so that what is new can be shown. */
export interface Look {
  /** Version of the dossier that was seen. */
  readonly version: number;
  /** Version that was seen before this visit; null at the first one. */
  readonly before: number | null;
  /** When the visit began. */
  readonly at: string;
}

export interface LookStore {
  /** `reader` is whatever tells readers apart. Looks are forgotten with the versions that they name. */
  look(reader: string, story: StoryId): Look | undefined;
  /** Of these stories those that went on since the reader looked: the version that was seen, and the newest one. */
  changedSince(
    reader: string,
    stories: readonly StoryId[],
  ): readonly { readonly story: StoryId; readonly seen: number; readonly newest: number }[];
  putLook(reader: string, story: StoryId, look: Look): void;
}
