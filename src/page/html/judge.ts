import type { Notice } from "../../kernel/index.ts";
import type { Source } from "../../intake/index.ts";
import type { JudgedBlock, RemovalReason } from "../judgement.ts";
import { phraseRuleFor } from "../phrases.ts";
import type { Block } from "../report.ts";
import { pageBlocks } from "./blocks.ts";
import type { PageBlock } from "./blocks.ts";
import { nameGroup, nameGroupsOf } from "./name-words.ts";
import { scanPage } from "./scan.ts";
import { inside } from "./tags.ts";
import type { PageTree } from "./tree.ts";

/** A page with its blocks judged. */
export interface JudgedPage {
  readonly tree: PageTree;
  readonly blocks: readonly PageBlock[];
  readonly judged: readonly JudgedBlock[];
  readonly notices: readonly Notice[];
}

const dead = inside.navigation | inside.footer | inside.hidden | inside.control | inside.form | inside.caption | inside.aside;
const badNames =
  nameGroup.navigation | nameGroup.related | nameGroup.newsletter | nameGroup.share | nameGroup.advertisement | nameGroup.author | nameGroup.date |
  nameGroup.caption | nameGroup.comments | nameGroup.footer | nameGroup.sidebar | nameGroup.tags | nameGroup.hidden | nameGroup.consent | nameGroup.form; // prettier-ignore

/** Scans a page and tells article text from chrome. */
export function judgePage(source: Source): JudgedPage {
  const tree = scanPage(source.characters);
  const blocks = pageBlocks(tree);
  const best = bestContainer(tree, blocks);
  const title = blocks.find((block) => block.tag === "h1" || (block.inside & inside.heading && block.tag === "h1"));
  const judged = blocks.map((block): JudgedBlock => {
    const removed = block === title ? undefined : reasonFor(tree, block, best);
    const kind = block === title ? "title" : kindOf(block);
    return { content: block.content, text: block.text, start: block.start, end: block.end, kind, removed };
  });
  return { tree, blocks, judged, notices: [] };
}

function bestContainer(tree: PageTree, blocks: readonly PageBlock[]): number {
  const score = new Float64Array(tree.size);
  for (const block of blocks) {
    if (block.inside & dead || block.text.length < 60 || block.linkLength > block.text.length / 2) continue;
    const weight =
      Math.min(block.text.length, 600) * (1 - block.linkLength / block.text.length) * (/[.!?]["”’»)]*$/.test(block.text) ? 1 : 0.5);
    let element = block.tag === "p" || block.tag === "li" ? tree.parent[block.element]! : block.element;
    for (let level = 0; element >= 0 && level < 5; level++, element = tree.parent[element]!) score[element]! += weight / (1 + level * 0.5);
  }
  let best = 0;
  for (let element = 1; element < tree.size; element++) {
    const factor = nameGroupsOf(tree.names[element]!) & nameGroup.body ? 1.3 : 1;
    score[element]! *= factor;
    if (score[element]! > score[best]!) best = element;
  }
  return best;
}

function reasonFor(tree: PageTree, block: PageBlock, best: number): RemovalReason | undefined {
  if (block.inside & inside.hidden) return { kind: "hidden", step: "structure", reason: "is not shown by a browser" };
  if (block.inside & inside.navigation) return { kind: "navigation", step: "structure", reason: "stands in a navigation element" };
  if (block.inside & (inside.form | inside.control)) return { kind: "form", step: "structure", reason: "stands in a form or control" };
  if (block.inside & inside.caption) return { kind: "caption", step: "structure", reason: "is the caption of a picture" };
  let element = block.element;
  while (element > 0 && element !== best) {
    const groups = nameGroupsOf(tree.names[element]!);
    if (groups & badNames && !(groups & nameGroup.body))
      return { kind: "widget", step: "names", reason: "stands in an element named as chrome" };
    element = tree.parent[element]!;
  }
  if (element !== best) return { kind: "outside", step: "container", reason: "stands outside the article's container" };
  if (block.linkLength > 0.6 * block.text.length) return { kind: "related", step: "links", reason: "is mostly links" };
  if (block.inside & inside.aside) return { kind: "aside", step: "structure", reason: "stands in an aside" };
  const rule = phraseRuleFor(block.text);
  return rule && { kind: rule.kind, step: "phrases", reason: rule.reason };
}

function kindOf(block: PageBlock): Block["kind"] {
  if (block.inside & inside.heading) return "heading";
  if (block.inside & inside.quotation) return "quotation";
  if (block.tag === "li") return "list-item";
  if (block.tag === "td" || block.tag === "th") return "table-row";
  return "paragraph";
}
