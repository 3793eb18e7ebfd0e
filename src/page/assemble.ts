import { limits } from "../kernel/index.ts";
import type { Notice, OffsetMap } from "../kernel/index.ts";
import type { JudgedBlock } from "./judgement.ts";
import type { Block, Removal } from "./report.ts";
import { joinRuns, toOffsetMap } from "./text-runs.ts";

/** Between two blocks, whatever stands between them in the source. */
export const blockBreak = "\n\n";

/** The article text of judged blocks, its map to the source, and what was left out. */
export interface AssembledText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: OffsetMap;
  readonly removed: readonly Removal[];
  readonly notices: readonly Notice[];
}

/** Joins the kept blocks in source order. A block beyond the size limit is left out with a notice, never cut in the middle. */
export function assembleText(judged: readonly JudgedBlock[]): AssembledText {
  const kept: JudgedBlock[] = [];
  let length = 0;
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  let cut = 0;
  for (const block of judged) {
    if (block.removed) {
      removed.push({ start: block.start, end: block.end, ...block.removed });
      continue;
    }
    if (length + block.text.length > limits.articleCharacters) {
      cut++;
      removed.push({
        start: block.start,
        end: block.end,
        kind: "overlong",
        step: "assemble",
        reason: "the article is longer than the limit",
      });
      continue;
    }
    const start = kept.length > 0 ? length + blockBreak.length : 0;
    length = start + block.text.length;
    kept.push(block);
    blocks.push({ kind: block.kind, start, end: length, ...(block.time === undefined ? {} : { time: block.time }) });
  }
  const notices: Notice[] =
    cut === 0
      ? []
      : [{ code: "text-cut", detail: `The article has more than ${limits.articleCharacters} characters; ${cut} blocks were left out.` }];
  const whole = joinRuns(kept, blockBreak);
  return { text: whole.text, blocks, map: toOffsetMap(whole), removed, notices };
}
