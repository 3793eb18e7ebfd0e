import { limits } from "../../kernel/index.ts";
import type { Notice } from "../../kernel/index.ts";
import type { Source } from "../../intake/index.ts";
import type { JudgedBlock, RemovalReason } from "../judgement.ts";
import { articleLikelihood } from "./block-model.ts";
import type { PageBlock } from "./blocks.ts";
import { decideBlocks } from "./decide.ts";
import { standfirstBlock, titleBlock } from "./head-blocks.ts";
import { kindOfBlock } from "./kinds.ts";
import { entryTimes, keepEntryHeadings } from "./live-entries.ts";
import { viewPage } from "./page-view.ts";
import type { PageView } from "./page-view.ts";
import { applyRules, rulesFor } from "./outlet-rules.ts";
import type { OutletRule } from "./outlet-rules.ts";
import { removalReason } from "./removal-reasons.ts";
import { joinTableRows } from "./table-rows.ts";

/** A page with its blocks judged, in article order: title, standfirst, then the rest as in the source. */
export interface JudgedPage {
  readonly view: PageView;
  /** Index of the block that shows the title; -1 when the page shows none. */
  readonly title: number;
  readonly judged: readonly JudgedBlock[];
  readonly notices: readonly Notice[];
}

/** From this length on a kept block counts as a paragraph that ends the head of the article. */
const firstParagraphLength = 60;

/** Scans a page and tells article text from chrome. */
export function judgePage(source: Source, rules: readonly OutletRule[] = []): JudgedPage {
  const view = viewPage(source.characters);
  return judgeView(view, articleLikelihood(view), rulesFor(view, rules, source.given.url));
}

/**
 * The decision about each block, given the model's likelihoods:
 * 1. keep or remove, by the model and by the rules of the outlet if there are any; 2. title and standfirst; 3. times of live entries; 4. the kind of what is kept, the reason for what is not;
 * 5. cells of a row become one block.
 */
export function judgeView(view: PageView, likely: Float32Array, rules: readonly OutletRule[] = []): JudgedPage {
  const kept = decideBlocks(view, likely);
  const ruled = applyRules(view, rules, kept);
  const title = titleBlock(view);
  const firstParagraph = kept.findIndex((keep, index) => keep && index !== title && view.blocks[index]!.measure > firstParagraphLength);
  const standfirst = firstParagraph < 0 ? -1 : standfirstBlock(view, title, firstParagraph);
  const entries = entryTimes(view, kept);
  keepEntryHeadings(view, entries, kept);
  const judged = view.blocks.map((block, index): JudgedBlock => {
    // A title without an article under it is no article.
    if (index === title && firstParagraph >= 0) return judgedAs(block, "title");
    if (index === standfirst) return judgedAs(block, "standfirst");
    const entry = entries.get(index);
    if (entry) return { ...judgedAs(block, "live-entry"), ...entry };
    if (!kept[index] || index === title)
      return judgedAs(block, "paragraph", ruled.get(index) ?? removalReason(view, block, likely[index]!));
    return judgedAs(block, kindOfBlock(view, block));
  });
  const head = [title, standfirst].filter((index) => index >= 0).map((index) => judged[index]!);
  const body = judged.filter((_, index) => index !== title && index !== standfirst);
  return { view, title, judged: [...head, ...joinTableRows(view, judged, body)], notices: depthNotices(view) };
}

function judgedAs({ content, text, start, end }: PageBlock, kind: JudgedBlock["kind"], removed?: RemovalReason): JudgedBlock {
  return { content, text, start, end, kind, removed };
}

function depthNotices(view: PageView): Notice[] {
  if (view.tree.flattened === 0) return [];
  const detail = `${view.tree.flattened} elements are nested deeper than ${limits.elementDepth}; they were read as siblings. The text is complete.`;
  return [{ code: "too-deep", detail }];
}
