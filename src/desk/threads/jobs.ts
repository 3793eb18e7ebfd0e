import type { NewSource } from "../../ports/index.ts";
import type { CompiledStory, StoryMaterial } from "./compile-story.ts";
import type { DeskFile, Prepared } from "./prepare.ts";

/** What a thread is asked, and what it answers. Plain values, copied between threads. */
export type Job =
  | { readonly kind: "prepare"; readonly file: DeskFile }
  | { readonly kind: "compile"; readonly material: StoryMaterial }
  | { readonly kind: "read-again"; readonly body: Uint8Array; readonly source: NewSource; readonly firstSeen: string };

export interface Answers {
  readonly prepare: Prepared;
  readonly compile: CompiledStory;
  readonly "read-again": Prepared;
}

export type Reply =
  | { readonly kind: "done"; readonly answer: Answers[keyof Answers] }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string };
