import type { PageBlock } from "./blocks.ts";
import { inside, tags } from "./tags.ts";
import type { PageTree } from "./tree.ts";

const headingLevels: readonly number[] = tags.map(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0));
const longestHeading = 120;
const headingReach = 8;

/** 1 to 6 for headings, 7 for a short block that is bold as a whole, 0 otherwise. */
export function headingLevel(tree: PageTree, block: PageBlock): number {
  if (block.inside & inside.heading) {
    for (let element = block.element, steps = 0; element > 0 && steps < headingReach; element = tree.parent[element]!, steps++) {
      const level = headingLevels[tree.tag[element]!]!;
      if (level > 0) return level;
    }
  }
  return block.text.length < longestHeading && block.strongLength > 0.95 * block.text.length ? 7 : 0;
}
