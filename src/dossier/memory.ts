import type { ReportId } from "../kernel/index.ts";
import { LikenessIndex } from "./likeness/index.ts";
import { QuotationIndex } from "./voices/index.ts";
import { SameSentences, TermCounts } from "./material/index.ts";
import { createWordIndex } from "./claims/index.ts";
import type { View } from "./material/index.ts";
import type { WordIndex } from "./claims/index.ts";

/**
 * What compiling a story leaves behind for the next time that the same story is compiled, with a report more, one less, or another one in
 * the place of one. It changes how long that takes and never what comes out. It is changed by compiling: one story, one memory.
 */
export interface Memory {
  /** How the story saw its texts. */
  views: ReadonlyMap<ReportId, View>;
  readonly sentences: SameSentences;
  readonly likeness: LikenessIndex;
  readonly quotations: QuotationIndex;
  readonly words: WordIndex;
  readonly terms: TermCounts;
}

export function createMemory(): Memory {
  return {
    views: new Map(),
    sentences: new SameSentences(),
    likeness: new LikenessIndex(),
    quotations: new QuotationIndex(),
    words: createWordIndex(),
    terms: new TermCounts(),
  };
}
