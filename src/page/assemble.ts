import { limits } from "../kernel/index.ts";
import type { Notice, OffsetMap } from "../kernel/index.ts";
import type { JudgedBlock } from "./judgement.ts";
import type { Block, Removal } from "./report.ts";
import { appendRuns, emptyRunText, insertText, toOffsetMap } from "./text-runs.ts";

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
  const whole = emptyRunText();
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  let cut = 0;
  for (const block of judged) {
    if (block.removed) {
      removed.push({ start: block.start, end: block.end, ...block.removed });
      continue;
    }
    if (whole.text.length + block.text.length > limits.articleCharacters) {
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
    if (blocks.length > 0) insertText(whole, blockBreak, block.start);
    const start = whole.text.length;
    appendRuns(whole, block.content);
    blocks.push({ kind: block.kind, start, end: whole.text.length, ...(block.time === undefined ? {} : { time: block.time }) });
  }
  const notices: Notice[] =
    cut === 0
      ? []
      : [{ code: "text-cut", detail: `The article has more than ${limits.articleCharacters} characters; ${cut} blocks were left out.` }];
  return { text: whole.text, blocks, map: toOffsetMap(whole), removed, notices };
}
