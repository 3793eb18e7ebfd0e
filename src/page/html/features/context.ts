import { dateLine } from "../../metadata/visible-lines.ts";
import { phraseRuleFor } from "../../phrases.ts";
import type { PageBlock } from "../blocks.ts";
import type { PageView } from "../page-view.ts";
import { sideElements } from "../page-view.ts";
import { inside, tagCode } from "../tags.ts";
import { overlap, wordSet } from "../word-overlap.ts";
import type { WordSet } from "../word-overlap.ts";
import { headingLevel } from "./structure.ts";

const neighbours = [-3, -2, -1, 1, 2, 3] as const;

/** Features of a block among the other blocks of the page. */
export const contextFeatures: readonly string[] = [
  "position", "textBefore", "fromTitle", "isTitle", "titleOverlap", "descriptionOverlap", "bodyOverlap", "fromFirstProse", "toLastProse",
  "repeats", "alikeCount", "alikeLength", "alikeLinkShare", "alikeProse", "alikeSide", "headingDistance", "headingLevelAbove", "headingPhrase", "headingPlace",
  "proseRunBefore", "proseRunAfter", "gapBefore", "gapAfter", "occurrence", "titleArticle", "titlesBetween",
  ...neighbours.flatMap((step) => [`length${step}`, `linkShare${step}`, `prose${step}`, `heading${step}`, `sameParent${step}`]),
]; // prettier-ignore

/** What all blocks of a page share; made once a page. */
export interface PageContext {
  readonly signatures: ReadonlyMap<string, Alike>;
  readonly signatureOf: readonly string[];
  readonly textCounts: ReadonlyMap<string, number>;
  /** How many blocks before have the same text. */
  readonly occurrence: Uint8Array;
  readonly title: number;
  readonly titleWords: WordSet;
  readonly descriptionWords: WordSet;
  readonly bodyShingles: ReadonlySet<string> | undefined;
  readonly firstProse: number;
  readonly lastProse: number;
  /** Words of each block that is short enough to be compared. */
  readonly words: readonly (WordSet | undefined)[];
  readonly levels: Uint8Array;
  /** Innermost `article` element of each block, 0 when there is none: pages that load the next report below have several. */
  readonly articleOf: Int32Array;
  /** First-level headings up to each block. */
  readonly headlines: Int32Array;
}

interface Alike {
  count: number;
  length: number;
  link: number;
  prose: number;
  side: number;
}

/** Longer blocks are compared neither with the title nor with the description. */
const longestCompared = 300;

export function contextOf(view: PageView): PageContext {
  const { blocks, tree } = view;
  const signatures = new Map<string, Alike>();
  const textCounts = new Map<string, number>();
  const occurrence = new Uint8Array(blocks.length);
  const signatureOf = blocks.map((block, index) => {
    const parent = tree.parent[block.element]!;
    const signature = `${tree.tag[block.element]} ${tree.names[block.element]} ${parent < 0 ? "" : `${tree.tag[parent]} ${tree.names[parent]}`}`;
    const alike = signatures.get(signature) ?? { count: 0, length: 0, link: 0, prose: 0, side: 0 };
    alike.count++;
    alike.length += block.measure;
    alike.link += block.linkLength;
    alike.prose += view.prose[index]!;
    alike.side += block.inside & sideElements ? 1 : 0;
    signatures.set(signature, alike);
    occurrence[index] = Math.min(9, textCounts.get(block.text) ?? 0);
    textCounts.set(block.text, (textCounts.get(block.text) ?? 0) + 1);
    return signature;
  });
  const article = view.articles[0];
  const titleText = view.head.meta.get("og:title")?.[0]?.value ?? article?.headline?.value ?? view.head.title?.value ?? "";
  const titleWords = wordSet(titleText);
  const words = blocks.map((block) => (titleWords.size > 0 && block.text.length <= longestCompared ? wordSet(block.text) : undefined));
  const levels = Uint8Array.from(blocks, (block) => headingLevel(view, block));
  const body = view.articles.find((candidate) => candidate.body !== undefined && candidate.body.value.length > 200)?.body;
  return {
    signatures,
    signatureOf,
    textCounts,
    occurrence,
    words: words.map((set, index) => (blocks[index]!.text.length < longestCompared ? set : undefined)),
    title: titleBlock(blocks, levels, words, titleWords),
    titleWords,
    descriptionWords: wordSet(view.head.meta.get("og:description")?.[0]?.value ?? view.head.meta.get("description")?.[0]?.value ?? ""),
    bodyShingles: body && new Set(shinglesOf(body.value.replace(/<[^>]{0,500}>/g, " "))),
    firstProse: view.prose.findIndex((prose, index) => prose === 1 && !(blocks[index]!.inside & sideElements)),
    lastProse: view.prose.findLastIndex((prose, index) => prose === 1 && !(blocks[index]!.inside & sideElements)),
    levels,
    articleOf: Int32Array.from(blocks, (block) => enclosingArticle(view, block.element)),
    headlines: runningCount(levels),
  };
}

const articleTag = tagCode("article");

/** How far up an article element is looked for. */
const articleReach = 40;

function enclosingArticle(view: PageView, element: number): number {
  let found = element;
  for (let steps = 0; found > 0 && steps < articleReach; steps++) {
    if (view.tree.tag[found] === articleTag) return found;
    found = view.tree.parent[found]!;
  }
  return 0;
}

function runningCount(levels: Uint8Array): Int32Array {
  let count = 0;
  return Int32Array.from(levels, (level) => (level === 1 ? ++count : count));
}

/** The block that is most like the page's title; a first-level heading wins over others. -1 when none is. */
function titleBlock(blocks: readonly PageBlock[], levels: Uint8Array, wordsOf: readonly (WordSet | undefined)[], title: WordSet): number {
  let best = -1;
  let bestScore = 0;
  blocks.forEach((block, index) => {
    if (block.text.length > longestCompared || block.inside & (inside.hidden | inside.navigation)) return;
    const words = wordsOf[index];
    const like = words === undefined ? 0 : overlap(words, title);
    const score = like + (levels[index] === 1 ? 0.4 : levels[index]! > 0 ? 0.1 : 0);
    if (score > bestScore + 0.001 && (like > 0.6 || levels[index] === 1)) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

/** Writes the values of `contextFeatures` for the block at `index`. */
export function fillContextFeatures(
  view: PageView,
  context: PageContext,
  index: number,
  textBefore: number,
  out: Float32Array,
  from: number,
): void {
  const { blocks } = view;
  const block = blocks[index]!;
  const alike = context.signatures.get(context.signatureOf[index]!)!;
  const words = context.words[index];
  let at = from;
  out[at++] = index / blocks.length;
  out[at++] = textBefore / Math.max(1, view.totalText);
  out[at++] = context.title < 0 ? -500 : clamp(index - context.title);
  out[at++] = index === context.title ? 1 : 0;
  out[at++] = words ? overlap(words, context.titleWords) : 0;
  out[at++] = words ? overlap(words, context.descriptionWords) : 0;
  out[at++] = bodyOverlap(context, block);
  out[at++] = clamp(index - context.firstProse);
  out[at++] = clamp(context.lastProse - index);
  out[at++] = context.textCounts.get(block.text)!;
  out[at++] = alike.count;
  out[at++] = alike.length / alike.count;
  out[at++] = alike.link / Math.max(1, alike.length);
  out[at++] = alike.prose / alike.count;
  out[at++] = alike.side / alike.count;
  at = fillHeadingAbove(view, context, index, out, at);
  const before = runOfProse(view, index, -1);
  const after = runOfProse(view, index, 1);
  out[at++] = before.run;
  out[at++] = after.run;
  out[at++] = before.gap;
  out[at++] = after.gap;
  out[at++] = context.occurrence[index]!;
  const own = context.articleOf[index]!;
  out[at++] = context.title < 0 ? -1 : own === context.articleOf[context.title] ? (own === 0 ? 2 : 3) : own === 0 ? 1 : 0;
  out[at++] = context.title < 0 ? -9 : Math.min(9, context.headlines[index]! - context.headlines[context.title]!);
  for (const step of neighbours) {
    const other = blocks[index + step];
    out[at++] = other ? other.measure : -1;
    out[at++] = other ? other.linkLength / other.text.length : -1;
    out[at++] = other ? view.prose[index + step]! : -1;
    out[at++] = other ? context.levels[index + step]! : -1;
    out[at++] = other && view.tree.parent[other.element] === view.tree.parent[block.element] ? 1 : 0;
  }
}

/** How far up a heading is looked for. */
const headingReach = 30;

function fillHeadingAbove(view: PageView, context: PageContext, index: number, out: Float32Array, from: number): number {
  let at = from;
  let above = index - 1;
  while (above >= 0 && index - above <= headingReach && context.levels[above] === 0) above--;
  const heading = above >= 0 && index - above <= headingReach ? view.blocks[above]! : undefined;
  out[at++] = heading ? index - above : headingReach + 1;
  out[at++] = heading ? context.levels[above]! : 0;
  out[at++] = heading && (phraseRuleFor(heading.text) ?? (dateLine(heading.text) ? 1 : undefined)) ? 1 : 0;
  out[at++] = heading ? (view.prose[above + 1] ?? 0) : 0;
  return at;
}

/** Length of the run of prose that ends (or starts) nearest to the block, and the blocks between. */
function runOfProse(view: PageView, index: number, step: -1 | 1): { readonly run: number; readonly gap: number } {
  let gap = 0;
  let at = index + step;
  while (at >= 0 && at < view.blocks.length && view.prose[at] === 0 && gap < 20) {
    at += step;
    gap++;
  }
  let run = 0;
  while (at >= 0 && at < view.blocks.length && view.prose[at] === 1 && run < 20) {
    at += step;
    run++;
  }
  return { run, gap };
}

function bodyOverlap(context: PageContext, block: PageBlock): number {
  const known = context.bodyShingles;
  if (!known) return -1;
  const own = shinglesOf(block.text);
  if (own.length === 0) return -0.5;
  let shared = 0;
  for (const shingle of own) if (known.has(shingle)) shared++;
  return shared / own.length;
}

/** Three words in a row, letters and digits only; a shorter text gives one shorter shingle. */
function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  if (words.length < 3) return [words.join(" ")];
  const shingles: string[] = [];
  for (let at = 0; at + 3 <= words.length; at++) shingles.push(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return shingles;
}

function clamp(value: number): number {
  return Math.max(-200, Math.min(200, value));
}
