import { asDateLine } from "../../metadata/visible-lines.ts";
import type { PageView } from "../page-view.ts";
import { sideElements } from "../page-view.ts";
import { inside, tagCode } from "../tags.ts";
import { likeness, wordCount } from "../block-words.ts";
import { wordHashes, wordSet } from "../../word-overlap.ts";
import type { WordSet } from "../../word-overlap.ts";

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
  readonly alike: readonly Alike[];
  readonly textCounts: ReadonlyMap<string, number>;
  /** How many blocks before have the same text. */
  readonly occurrence: Uint8Array;
  readonly title: number;
  readonly titleWords: WordSet;
  readonly descriptionWords: WordSet;
  readonly bodyShingles: ReadonlySet<number> | undefined;
  readonly firstProse: number;
  readonly lastProse: number;
  readonly titleArticle: number;
  /** First-level headings up to each block. */
  readonly headlines: Int32Array;
  /** 1 for a heading that is a prompt or a date, by its block; looked up once, as it stands above many blocks. */
  readonly labels: ReadonlyMap<number, number>;
  /** Share of links, and the element above, of each block: asked for by all its neighbours. */
  readonly linkShares: Float32Array;
  readonly parents: Int32Array;
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
  const { blocks } = view;
  const textCounts = new Map<string, number>();
  const occurrence = new Uint8Array(blocks.length);
  const linkShares = new Float32Array(blocks.length);
  const parents = new Int32Array(blocks.length);
  const alike: Alike[] = [];
  blocks.forEach((block, index) => {
    const group = (alike[view.alike[index]!] ??= { count: 0, length: 0, link: 0, prose: 0, side: 0 });
    group.count++;
    group.length += block.measure;
    group.link += block.linkLength;
    group.prose += view.prose[index]!;
    group.side += block.inside & sideElements ? 1 : 0;
    linkShares[index] = block.linkLength / block.text.length;
    parents[index] = view.tree.parent[block.element]!;
    const before = textCounts.get(block.text) ?? 0;
    occurrence[index] = Math.min(9, before);
    textCounts.set(block.text, before + 1);
  });
  const article = view.articles[0];
  const titleText = view.head.meta.get("og:title")?.[0]?.value ?? article?.headline?.value ?? view.head.title?.value ?? "";
  const titleWords = wordSet(titleText);
  const body = view.articles.find((candidate) => candidate.body !== undefined && candidate.body.value.length > 200)?.body;
  const isOwnProse = (prose: number, index: number): boolean => prose === 1 && !(blocks[index]!.inside & sideElements);
  const title = titleBlock(view, titleWords, titleText.length);
  return {
    alike,
    textCounts,
    occurrence,
    title,
    titleWords,
    descriptionWords: wordSet(view.head.meta.get("og:description")?.[0]?.value ?? view.head.meta.get("description")?.[0]?.value ?? ""),
    bodyShingles: body && shinglesOf(body.value.replace(/<[^>]{0,500}>/g, " ")),
    firstProse: view.prose.findIndex(isOwnProse),
    lastProse: view.prose.findLastIndex(isOwnProse),
    titleArticle: title < 0 ? 0 : enclosingArticle(view, blocks[title]!.element),
    headlines: runningCount(view.levels),
    labels: headingLabels(view),
    linkShares,
    parents,
  };
}

const articleTag = tagCode("article");

/** How far up an article element is looked for. */
const articleReach = 40;

/** Innermost `article` element, 0 when there is none: pages that load the next report below have several. */
function enclosingArticle(view: PageView, element: number): number {
  let found = element;
  for (let steps = 0; found > 0 && steps < articleReach; steps++) {
    if (view.tree.tag[found] === articleTag) return found;
    found = view.tree.parent[found]!;
  }
  return 0;
}

function runningCount(levels: Uint8Array): Int32Array {
  const counts = new Int32Array(levels.length);
  let count = 0;
  for (let at = 0; at < levels.length; at++) {
    if (levels[at] === 1) count++;
    counts[at] = count;
  }
  return counts;
}

function headingLabels(view: PageView): Map<number, number> {
  const labels = new Map<number, number>();
  view.blocks.forEach((block, index) => {
    if (view.levels[index]! > 0) labels.set(index, view.phraseOf(block) || asDateLine(block.text, view.dateOf(block)) ? 1 : 0);
  });
  return labels;
}

/** Texts whose lengths differ by more than this factor do not share most of their words. */
const lengthFactor = 4;

/** A block that is less like the title shows it only as a first-level heading. */
const leastLikeness = 0.6;

/** The block that is most like the page's title; a first-level heading wins over others. -1 when none is. */
function titleBlock(view: PageView, title: WordSet, length: number): number {
  let best = -1;
  let bestScore = 0;
  view.blocks.forEach((block, index) => {
    const { text } = block;
    if (text.length > longestCompared || block.inside & (inside.hidden | inside.navigation)) return;
    const level = view.levels[index]!;
    if (level !== 1 && (text.length * lengthFactor < length || text.length > lengthFactor * length)) return;
    if (level !== 1 && wordCount(view.words, index) <= leastLikeness * title.size) return;
    const like = likeness(view.words, index, title);
    const score = like + (level === 1 ? 0.4 : level > 0 ? 0.1 : 0);
    if (score > bestScore + 0.001 && (like > leastLikeness || level === 1)) {
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
  const alike = context.alike[view.alike[index]!]!;
  const isCompared = block.text.length < longestCompared;
  let at = from;
  out[at++] = index / blocks.length;
  out[at++] = textBefore / Math.max(1, view.totalText);
  out[at++] = context.title < 0 ? -500 : clamp(index - context.title);
  out[at++] = index === context.title ? 1 : 0;
  out[at++] = isCompared ? likeness(view.words, index, context.titleWords) : 0;
  out[at++] = isCompared ? likeness(view.words, index, context.descriptionWords) : 0;
  out[at++] = bodyOverlap(view, context, index);
  out[at++] = clamp(index - context.firstProse);
  out[at++] = clamp(context.lastProse - index);
  out[at++] = context.textCounts.get(block.text)!;
  out[at++] = alike.count;
  out[at++] = alike.length / alike.count;
  out[at++] = alike.link / Math.max(1, alike.length);
  out[at++] = alike.prose / alike.count;
  out[at++] = alike.side / alike.count;
  at = fillHeadingAbove(view, context, index, out, at);
  at = fillRuns(view, index, out, at);
  out[at++] = context.occurrence[index]!;
  const own = enclosingArticle(view, block.element);
  out[at++] = context.title < 0 ? -1 : own === context.titleArticle ? (own === 0 ? 2 : 3) : own === 0 ? 1 : 0;
  out[at++] = context.title < 0 ? -9 : Math.min(9, context.headlines[index]! - context.headlines[context.title]!);
  for (let step = 0; step < neighbours.length; step++) {
    const other = index + neighbours[step]!;
    if (other < 0 || other >= blocks.length) {
      out.fill(-1, at, at + 4);
      out[at + 4] = 0;
    } else {
      out[at] = blocks[other]!.measure;
      out[at + 1] = context.linkShares[other]!;
      out[at + 2] = view.prose[other]!;
      out[at + 3] = view.levels[other]!;
      out[at + 4] = context.parents[other] === context.parents[index] ? 1 : 0;
    }
    at += 5;
  }
}

/** How far up a heading is looked for. */
const headingReach = 30;

function fillHeadingAbove(view: PageView, context: PageContext, index: number, out: Float32Array, from: number): number {
  let at = from;
  let above = index - 1;
  while (above >= 0 && index - above <= headingReach && view.levels[above] === 0) above--;
  const found = above >= 0 && index - above <= headingReach;
  out[at++] = found ? index - above : headingReach + 1;
  out[at++] = found ? view.levels[above]! : 0;
  out[at++] = found ? context.labels.get(above)! : 0;
  out[at++] = found ? (view.prose[above + 1] ?? 0) : 0;
  return at;
}

const longestRun = 20;

/** Lengths of the runs of prose nearest to the block, before and after it, and the blocks between. */
function fillRuns({ prose }: PageView, index: number, out: Float32Array, at: number): number {
  for (const step of [-1, 1] as const) {
    let gap = 0;
    let place = index + step;
    while (place >= 0 && place < prose.length && prose[place] === 0 && gap < longestRun) {
      place += step;
      gap++;
    }
    let run = 0;
    while (place >= 0 && place < prose.length && prose[place] === 1 && run < longestRun) {
      place += step;
      run++;
    }
    const side = step === -1 ? 0 : 1;
    out[at + side] = run;
    out[at + 2 + side] = gap;
  }
  return at + 4;
}

function bodyOverlap(view: PageView, context: PageContext, index: number): number {
  const known = context.bodyShingles;
  if (!known) return -1;
  const { hashes, starts } = view.words;
  const own = hashes.subarray(starts[index], starts[index + 1]);
  const count = shingleCount(own);
  if (count === 0) return -0.5;
  let shared = 0;
  for (let at = 0; at < count; at++) if (known.has(shingleAt(own, at))) shared++;
  return shared / count;
}

/** Shingles of three words in a row; a shorter text gives one shorter shingle. */
function shingleCount(words: Int32Array): number {
  return words.length === 0 ? 0 : Math.max(1, words.length - 2);
}

function shingleAt(words: Int32Array, at: number): number {
  return mix(mix(words[at]!, words[at + 1] ?? 0), words[at + 2] ?? 0);
}

function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordHashes(text);
  const shingles = new Set<number>();
  for (let at = 0; at < shingleCount(words); at++) shingles.add(shingleAt(words, at));
  return shingles;
}

function mix(left: number, right: number): number {
  return Math.imul((left << 13) | (left >>> 19), 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
}

function clamp(value: number): number {
  return Math.max(-200, Math.min(200, value));
}
