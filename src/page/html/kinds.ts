import type { Block } from "../report.ts";
import type { PageBlock } from "./blocks.ts";
import { nameGroup } from "./name-words.ts";
import type { PageView } from "./page-view.ts";
import { inside, tags } from "./tags.ts";

const updateStart =
  /^(?:\W*)(?:updated?|correction|corrected|clarification|editor['’]s note|editorial note|this (?:article|story|report|post) (?:was|has been) (?:updated|amended|corrected))\b.{0,60}[:.—–-]/i;

/** What a kept block is, by its element, its names and, for updates and corrections, its first words. */
export function kindOfBlock(view: PageView, block: PageBlock): Block["kind"] {
  if (block.inside & inside.caption) return "caption";
  const level = view.levels[block.index]!;
  if (level > 0 && level < 7) return "heading";
  if (updateStart.test(block.text) || nameNear(view, block, nameGroup.correction, 1)) return "update";
  if (level === 7 && !/[.:;,]["”’)]*$/.test(block.text) && block.text.length < 100) return "heading";
  if (block.tag === "td" || block.tag === "th") return "table-row";
  if (block.inside & inside.quotation) return "quotation";
  if (block.tag === "li" || (block.inside & inside.list && parentTag(view, block) === "li")) return "list-item";
  if (nameNear(view, block, nameGroup.caption, 1)) return "caption";
  return "paragraph";
}

/** True when an element at most `reach` levels above the block is named so. */
export function nameNear(view: PageView, block: PageBlock, group: number, reach: number): boolean {
  for (let element = block.inner, steps = 0; element > 0 && steps <= reach; element = view.tree.parent[element]!, steps++) {
    if (view.names[element]! & group) return true;
  }
  return false;
}

function parentTag(view: PageView, block: PageBlock): string | undefined {
  const parent = view.tree.parent[block.element]!;
  return parent < 0 ? undefined : tags[view.tree.tag[parent]!]!.name;
}
