import type { PageView } from "../../src/page/html/page-view.ts";
import { phraseRuleFor } from "../../src/page/phrase-match.ts";
import type { Label } from "./labels.ts";

/** A paragraph of this length is seen by everybody who copies an article by hand. */
const longParagraph = 80;

/** Fewer paragraphs in a row are notes and prompts, which gold texts rightly leave out. */
const fewestInRow = 3;

/** Share of a group of blocks that are built alike which must be gold, so that the group is the article's body. */
const bodyShare = 0.3;

/**
 * Blocks that are labelled as chrome and are probably none: three or more long paragraphs in a row, built like the article's own
 * and inside the same element. Gold texts were copied by hand with tools that lost what follows a picture or an embedded message;
 * a model that learned from these blocks would doubt the second half of every article. 1 for each doubtful block.
 */
export function doubtfulBlocks(view: PageView, labels: readonly Label[]): Uint8Array {
  const doubtful = new Uint8Array(labels.length);
  for (const group of bodyGroups(view, labels)) {
    let run: number[] = [];
    for (const index of [...group, -1]) {
      if (index >= 0 && labels[index]!.target === 0 && phraseRuleFor(view.blocks[index]!.text) === undefined) {
        run.push(index);
        continue;
      }
      if (run.length >= fewestInRow) for (const member of run) doubtful[member] = 1;
      run = [];
    }
  }
  return doubtful;
}

/** Long blocks that are built alike and stand in one element, when enough of them are gold. */
function bodyGroups(view: PageView, labels: readonly Label[]): number[][] {
  const groups = new Map<string, { members: number[]; gold: number; all: number }>();
  view.blocks.forEach((block, index) => {
    if (block.text.length < longParagraph) return;
    const key = `${view.alike[index]} ${view.tree.parent[block.element]}`;
    const group = groups.get(key) ?? { members: [], gold: 0, all: 0 };
    group.members.push(index);
    group.all += block.text.length;
    if (labels[index]!.target === 1) group.gold += block.text.length;
    groups.set(key, group);
  });
  return [...groups.values()].filter(({ gold, all }) => gold >= bodyShare * all).map(({ members }) => members);
}
