import type { PageBlock } from "./blocks.ts";
import type { PageTree } from "./tree.ts";

/** Sizes of the parts of a key; a page has fewer tags and fewer names than that, or the key repeats and two groups are one. */
const mostTags = 256;
const mostNames = 65_536;

/** For each block the number of its group: blocks are alike when element and parent have the same tag and the same class and id. */
export function alikeBlocks(tree: PageTree, blocks: readonly PageBlock[]): Int32Array {
  const groups = new Map<number, number>();
  const alike = new Int32Array(blocks.length);
  blocks.forEach(({ element }, index) => {
    const parent = Math.max(0, tree.parent[element]!);
    const own = tree.tag[element]! * mostNames + (tree.name[element]! % mostNames);
    const above = tree.tag[parent]! * mostNames + (tree.name[parent]! % mostNames);
    const key = own * mostTags * mostNames + above;
    const known = groups.get(key);
    alike[index] = known ?? groups.size;
    if (known === undefined) groups.set(key, groups.size);
  });
  return alike;
}
