import type { Block } from "./report.ts";
import type { RunText } from "./text-runs.ts";

/** Why a block is not article text: the words that end up in `Removal`. */
export interface RemovalReason {
  readonly kind: string;
  readonly step: string;
  readonly reason: string;
}

/** A block of a page or a plain text with the decision about it. */
export interface JudgedBlock {
  readonly content: RunText;
  readonly text: string;
  /** Source range. */
  readonly start: number;
  readonly end: number;
  readonly kind: Block["kind"];
  /** See `Block.time`. */
  readonly time?: string;
  /** Undefined: the block is article text. */
  readonly removed: RemovalReason | undefined;
}
