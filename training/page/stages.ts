import { firstLook, firstLookFeatures } from "../../src/page/html/features/first-look.ts";
import { pageFeatures, featureNames } from "../../src/page/html/features/index.ts";
import { emptyVocabulary } from "../../src/page/html/features/vocabulary.ts";
import { secondPass, secondPassFeatures } from "../../src/page/html/features/second-pass.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import type { PageView } from "../../src/page/html/page-view.ts";
import { findThresholds, fitBoosted, scoreRow, toBins } from "./boosting.ts";
import type { Boosted, BoostingOptions, Rows } from "./boosting.ts";
import { foldOf } from "./dataset.ts";
import type { GoldPage } from "./dataset.ts";
import { doubtfulBlocks } from "./doubtful.ts";
import { labelBlocks, tokensOf } from "./labels.ts";
import type { Label } from "./labels.ts";

/** A page ready for training: features of all blocks, labels, weights. */
export interface PreparedPage {
  readonly page: GoldPage;
  readonly view: PageView;
  readonly look: Float32Array;
  /** With columns of the vocabulary that wait for `fillUnseenWords`. */
  readonly features: Float32Array;
  readonly labels: readonly Label[];
  readonly weights: Float32Array;
  readonly fold: number;
  /** False when the gold text is cut off or lies: such a page is measured and never learned from. */
  readonly usable: boolean;
}

export interface Stage {
  readonly thresholds: readonly Float32Array[];
  readonly boosted: Boosted;
}

export const folds = 5;

/** The first look is asked of every block of a page and must be cheap. */
export const lookOptions: BoostingOptions = {
  trees: 40,
  leaves: 16,
  rate: 0.15,
  features: 0.4,
  rows: 1,
  leafWeight: 14,
  ridge: 8,
  seed: 7,
};

export const stageOptions: BoostingOptions = {
  trees: 120,
  leaves: 20,
  rate: 0.075,
  features: 0.2,
  rows: 0.6,
  leafWeight: 14,
  ridge: 8,
  seed: 7,
};

/** Every page counts alike, and a block counts by its share of the article: the scorer averages over pages in the same way. */
export function preparePages(pages: readonly GoldPage[]): PreparedPage[] {
  return pages.map((page) => {
    const view = viewPage(page.source.characters);
    const labels = labelBlocks(
      view.blocks.map((block) => block.text),
      page.gold,
    );
    const goldTokens = tokensOf(page.gold).length;
    const doubtful = doubtfulBlocks(view, labels);
    const weights = Float32Array.from(labels, (label, index) =>
      doubtful[index] === 1 ? 0 : Math.min(8, (200 * (label.tokens + 3)) / (goldTokens + 150)) / 4,
    );
    return {
      page,
      view,
      look: rowsOf(view, firstLookFeatures.length, (_, rows) => firstLook(view, rows)),
      features: rowsOf(view, featureNames.length, (all, rows) => pageFeatures(view, emptyVocabulary, all, rows, featureNames.length)),
      labels,
      weights,
      fold: foldOf(page.site, folds),
      usable: isUsable(view, labels),
    };
  });
}

/** Rows of all blocks of a page, filled by `fill`. */
function rowsOf(view: PageView, width: number, fill: (all: Uint8Array, rows: Float32Array) => void): Float32Array {
  const rows = new Float32Array(view.blocks.length * width);
  fill(new Uint8Array(view.blocks.length).fill(1), rows);
  return rows;
}

/** Of the blocks built like most of the article, less than this share is gold: the gold text ends in the middle of the body. */
const leastCovered = 0.65;

/**
 * Gold texts were made by hand with tools that lost the second half of split bodies. A page counts as usable when the blocks
 * that share the element, class and parent of most of its article text are mostly article text themselves.
 */
function isUsable(view: PageView, labels: readonly Label[]): boolean {
  const groups = new Map<string, { gold: number; all: number }>();
  view.blocks.forEach((block, index) => {
    const parent = view.tree.parent[block.element]!;
    const key = `${view.tree.tag[block.element]} ${view.tree.name[block.element]} ${parent < 0 ? 0 : view.tree.name[parent]}`;
    const group = groups.get(key) ?? { gold: 0, all: 0 };
    if (block.text.length >= 80) group.all += block.text.length;
    if (labels[index]!.target === 1 && block.text.length >= 80) group.gold += block.text.length;
    groups.set(key, group);
  });
  let best = { gold: 0, all: 0 };
  for (const group of groups.values()) if (group.gold > best.gold) best = group;
  return best.gold > 0 && best.gold >= leastCovered * best.all;
}

/** Of blocks that nobody takes for article text, one in so many is learned from, with their weight. */
const thinning = 4;

/** Feature rows of the second pass: all of the first and what the first pass thought. */
export function joinRows(first: Float32Array, second: Float32Array): Float32Array {
  const left = featureNames.length;
  const right = secondPassFeatures.length;
  const count = first.length / left;
  const joined = new Float32Array(count * (left + right));
  for (let row = 0; row < count; row++) {
    joined.set(first.subarray(row * left, (row + 1) * left), row * (left + right));
    joined.set(second.subarray(row * right, (row + 1) * right), row * (left + right) + left);
  }
  return joined;
}

export function secondRows(page: PreparedPage, likely: Float32Array): Float32Array {
  const width = secondPassFeatures.length;
  return joinRows(
    page.features,
    rowsOf(page.view, width, (all, rows) => secondPass(page.view, likely, all, rows, width, 0)),
  );
}

/** What a stage learns from: a row for each block, and which blocks still count. */
export interface Input {
  readonly width: number;
  readonly rowsOf: (page: PreparedPage) => Float32Array;
  /** 1 for blocks that the stages before let through; all count when it is absent. */
  readonly wantedOf?: (page: PreparedPage) => Uint8Array;
}

/** The share of the article's weight that the first look may lose: far less than what the passes after it get wrong. */
const lostShare = 0.002;

/** The likelihood below which the first look drops a block, from what it says of pages that it has not seen. */
export function leastLook(pages: readonly PreparedPage[], look: ReadonlyMap<PreparedPage, Float32Array>): number {
  const found = pages
    .filter((page) => page.usable)
    .flatMap((page) =>
      page.labels.flatMap((label, block) =>
        label.target === 1 ? [{ likely: look.get(page)![block]!, weight: page.weights[block]! }] : [],
      ),
    );
  found.sort((left, right) => left.likely - right.likely);
  let left = lostShare * found.reduce((sum, { weight }) => sum + weight, 0);
  for (const { likely, weight } of found) {
    left -= weight;
    if (left < 0) return likely;
  }
  return 0;
}

export function fitStage(all: readonly PreparedPage[], { rowsOf, width, wantedOf }: Input, options: BoostingOptions): Stage {
  const pages = all.filter((page) => page.usable);
  const features = pages.map(rowsOf);
  const thresholds = findThresholds(
    features.filter((_, index) => index % 3 === 0),
    width,
  );
  return { thresholds, boosted: fitBoosted(collectRows(pages, features, width, thresholds, wantedOf), options) };
}

function collectRows(
  pages: readonly PreparedPage[],
  features: readonly Float32Array[],
  width: number,
  thresholds: readonly Float32Array[],
  wantedOf: Input["wantedOf"],
): Rows {
  const chosen = pages.map((page) => {
    const wanted = wantedOf?.(page);
    return page.labels.flatMap((label, block) =>
      (wanted && wanted[block] === 0) || page.weights[block] === 0 || (isTrivial(page, label, block) && block % thinning > 0)
        ? []
        : [block],
    );
  });
  const count = chosen.reduce((sum, blocks) => sum + blocks.length, 0);
  const rows = { bins: new Uint8Array(count * width), width, target: new Uint8Array(count), weight: new Float32Array(count) };
  let at = 0;
  pages.forEach((page, index) => {
    const bins = toBins(features[index]!, width, thresholds);
    for (const block of chosen[index]!) {
      const label = page.labels[block]!;
      rows.bins.set(bins.subarray(block * width, (block + 1) * width), at * width);
      rows.target[at] = label.target;
      rows.weight[at] = page.weights[block]! * (isTrivial(page, label, block) ? thinning : 1);
      at++;
    }
  });
  return rows;
}

/** A short block far from the article: two words of a menu teach as much as two thousand. */
function isTrivial(page: PreparedPage, label: Label, block: number): boolean {
  if (label.target === 1 || label.tokens > 8) return false;
  for (let step = -6; step <= 6; step++) if (page.labels[block + step]?.target === 1) return false;
  return true;
}

/** Probabilities of all blocks of a page; `before` holds those of blocks that no longer count. */
export function predict(stage: Stage, page: PreparedPage, { rowsOf, width, wantedOf }: Input, before?: Float32Array): Float32Array {
  const bins = toBins(rowsOf(page), width, stage.thresholds);
  const wanted = wantedOf?.(page);
  return Float32Array.from(page.labels, (_, row) =>
    wanted && wanted[row] === 0 ? before![row]! : 1 / (1 + Math.exp(-scoreRow(stage.boosted, bins, row * width))),
  );
}
