import type { JudgedBlock } from "../judgement.ts";
import { joinRuns } from "../text-runs.ts";
import type { PageView } from "./page-view.ts";
import { tagCode } from "./tags.ts";

const rowTag = tagCode("tr");

/** How far above a cell's text its row is looked for. */
const rowReach = 6;

/** Between two cells of a row. */
const cellBreak = "\t";

/** Kept cells of one table row become one block, so that a row of figures stays together. */
export function joinTableRows(view: PageView, all: readonly JudgedBlock[], blocks: readonly JudgedBlock[]): readonly JudgedBlock[] {
  if (!blocks.some((block) => block.kind === "table-row" && !block.removed)) return blocks;
  const rowOf = new Map(all.map((block, index) => [block, rowElement(view, view.blocks[index]!.element)]));
  const joined: JudgedBlock[] = [];
  let open: { block: JudgedBlock; row: number } | undefined;
  for (const block of blocks) {
    const row = block.kind === "table-row" && !block.removed ? rowOf.get(block)! : 0;
    if (row > 0 && open?.row === row) {
      open.block = joinCells(open.block, block);
      joined[joined.length - 1] = open.block;
      continue;
    }
    joined.push(block);
    open = row > 0 ? { block, row } : undefined;
  }
  return joined;
}

function joinCells(left: JudgedBlock, right: JudgedBlock): JudgedBlock {
  const content = joinRuns([left, right], cellBreak);
  return { ...left, content, text: content.text, end: right.end };
}

/** The row element that holds an element, 0 when there is none near. */
export function rowElement(view: PageView, element: number): number {
  let found = element;
  for (let steps = 0; found > 0 && steps < rowReach; steps++) {
    if (view.tree.tag[found] === rowTag) return found;
    found = view.tree.parent[found]!;
  }
  return 0;
}
