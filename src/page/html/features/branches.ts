import type { PageBlock } from "../blocks.ts";
import type { PageView } from "../page-view.ts";

/** The element that holds nearly all that seems to be the article, and what its children hold: a body that is split has several. */
export interface Branches {
  readonly top: number;
  /** The child of `top` that holds most of the article. */
  readonly strongest: number;
  readonly held: Float64Array;
  readonly wanted: Float64Array;
  readonly total: number;
  /** Mean depth of the blocks, by what each holds of the article. */
  readonly meanDepth: number;
}

/** Share of the article that the container must hold; the rest may be a standfirst or a note elsewhere. */
const topShare = 0.9;

/** `held` and `wanted`: text inside each element, and the part of it that is likely article text. */
export function branchesOf(view: PageView, likely: Float32Array, held: Float64Array, wanted: Float64Array): Branches {
  const { tree, blocks } = view;
  const total = Math.max(1, wanted[0]!);
  let top = 0;
  // Elements follow their parents, so the last that holds enough is the deepest.
  for (let element = 1; element < tree.size; element++) if (wanted[element]! >= topShare * total) top = element;
  let strongest = -1;
  for (let element = top + 1; element < tree.size; element++) {
    if (tree.parent[element] === top && (strongest < 0 || wanted[element]! > wanted[strongest]!)) strongest = element;
  }
  let depth = 0;
  let weight = 0;
  blocks.forEach((block, index) => {
    const share = likely[index]! * block.measure;
    depth += tree.depth[block.element]! * share;
    weight += share;
  });
  return { top, strongest, held, wanted, total, meanDepth: weight > 0 ? depth / weight : 0 };
}

/**
 * Writes: how likely the rest of the block's branch is, its share of the article, its place (-2 outside the container, -1 before
 * the strongest branch, 0 in it, 1 after it), whether the block is the branch, and the depth against the mean.
 */
export function fillBranch(
  view: PageView,
  branches: Branches,
  block: PageBlock,
  length: number,
  own: number,
  out: Float32Array,
  from: number,
): number {
  const { tree } = view;
  const { top, strongest, held, wanted, total } = branches;
  let branch = block.element;
  while (branch > 0 && branch !== top && tree.parent[branch] !== top) branch = tree.parent[branch]!;
  const outside = branch === 0 && top !== 0;
  let at = from;
  const rest = held[branch]! - length;
  out[at++] = outside ? -2 : rest > 0 ? (wanted[branch]! - own) / rest : -1;
  out[at++] = outside ? -1 : (wanted[branch]! - own) / total;
  out[at++] = outside ? -2 : branch === strongest || strongest < 0 ? 0 : branch < strongest ? -1 : 1;
  out[at++] = outside ? -1 : branch === block.element ? 1 : 0;
  out[at++] = tree.depth[block.element]! - branches.meanDepth;
  return at;
}
