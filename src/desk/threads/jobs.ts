import type { NewSource } from "../../ports/index.ts";
import type { ReadingCorrection } from "../../reading/index.ts";
import type { Spent, Step } from "../steps.ts";
import type { CompiledStory, StoryMaterial } from "./compile-story.ts";
import type { DeskFile, Prepared } from "./prepare.ts";

/** What a thread is asked, and what it answers. Plain values, copied between threads. */
export type Job =
  | { readonly kind: "prepare"; readonly file: DeskFile }
  | { readonly kind: "compile"; readonly material: StoryMaterial }
  | { readonly kind: "read-again"; readonly again: ReadAgain };

/** A frozen report whose rows are made again. */
export interface ReadAgain {
  readonly body: Uint8Array;
  /** Undefined when it is to be read again. */
  readonly reading: Uint8Array | undefined;
  readonly source: NewSource;
  readonly firstSeen: string;
  readonly corrections: readonly ReadingCorrection[];
}

export interface Answers {
  readonly prepare: Prepared;
  readonly compile: CompiledStory;
  readonly "read-again": Extract<Prepared, { readonly kind: "report" }>;
}

export type Reply =
  | { readonly kind: "done"; readonly answer: Answers[keyof Answers]; readonly spent: Spent }
  | { readonly kind: "failed"; readonly step: Step; readonly message: string; readonly stack: string };
