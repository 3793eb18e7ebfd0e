import { firstLookFeatures } from "../../src/page/html/features/first-look.ts";
import { featureNames, vocabularyColumn } from "../../src/page/html/features/index.ts";
import { secondPassFeatures } from "../../src/page/html/features/second-pass.ts";
import { fillVocabulary } from "../../src/page/html/features/vocabulary.ts";
import type { Vocabulary } from "../../src/page/html/features/vocabulary.ts";
import type { BoostingOptions } from "./boosting.ts";
import { fitStage, folds, leastLook, lookOptions, predict, secondRows, stageOptions } from "./stages.ts";
import type { Input, PreparedPage } from "./stages.ts";
import { fitVocabulary, wordsOfPage } from "./vocabulary.ts";

/** Probabilities of the blocks of each page. */
export type Likelihoods = ReadonlyMap<PreparedPage, Float32Array>;

/** Probabilities for every page by a model that was trained without the pages of its fold (and so without its site). */
export function crossPredict(
  pages: readonly PreparedPage[],
  input: Input,
  options: BoostingOptions,
  before?: Likelihoods,
  teachers: readonly PreparedPage[] = pages,
): Likelihoods {
  const predicted = new Map<PreparedPage, Float32Array>();
  for (let fold = 0; fold < folds; fold++) {
    const others = teachers.filter((page) => page.fold !== fold);
    const stage = fitStage(others, input, options);
    for (const page of pages) if (page.fold === fold) predicted.set(page, predict(stage, page, input, before?.get(page)));
  }
  return predicted;
}

export const lookInput: Input = { width: firstLookFeatures.length, rowsOf: (page) => page.look };

/** Inputs of the two passes, given what the stages before say of pages that they have not seen. */
export function firstInput(wanted: ReadonlyMap<PreparedPage, Uint8Array>): Input {
  return { width: featureNames.length, rowsOf: (page) => page.features, wantedOf: (page) => wanted.get(page)! };
}

export function secondInput(wanted: ReadonlyMap<PreparedPage, Uint8Array>, first: Likelihoods): Input {
  return {
    width: featureNames.length + secondPassFeatures.length,
    rowsOf: (page) => secondRows(page, first.get(page)!),
    wantedOf: (page) => wanted.get(page)!,
  };
}

/** All stages cross-validated but the last, which learns from what the others say of pages that they have not seen. */
export interface Unseen {
  readonly leastLook: number;
  /** Of all pages; the columns of the pages were filled by others, see `fillUnseenWords`. */
  readonly vocabulary: Vocabulary;
  readonly wanted: ReadonlyMap<PreparedPage, Uint8Array>;
  readonly first: Likelihoods;
}

export function crossPredictFirst(pages: readonly PreparedPage[]): Unseen {
  const look = crossPredict(pages, lookInput, lookOptions);
  const least = leastLook(pages, look);
  const wanted = new Map(pages.map((page) => [page, Uint8Array.from(look.get(page)!, (likely) => (likely >= least ? 1 : 0))] as const));
  const vocabulary = fillUnseenWords(pages, wanted);
  return { leastLook: least, vocabulary, wanted, first: crossPredict(pages, firstInput(wanted), stageOptions, look) };
}

/**
 * Fills the columns of the vocabulary of each page by one that was learned without the page's fold: trees that learned from words
 * of which the table knows the answer would trust them too much. Returns the vocabulary of all pages.
 */
function fillUnseenWords(pages: readonly PreparedPage[], wanted: ReadonlyMap<PreparedPage, Uint8Array>): Vocabulary {
  const usable = pages.filter((page) => page.usable).map((page) => ({ page, words: wordsOfPage(page, wanted.get(page)!) }));
  for (let fold = 0; fold < folds; fold++) {
    const vocabulary = fitVocabulary(usable.filter(({ page }) => page.fold !== fold).map(({ words }) => words));
    for (const page of pages)
      if (page.fold === fold) fillVocabulary(page.view, vocabulary, page.features, featureNames.length, vocabularyColumn);
  }
  return fitVocabulary(usable.map(({ words }) => words));
}

/** What the shipped model would say of each page had it never seen the site. */
export function crossValidate(pages: readonly PreparedPage[], { wanted, first }: Unseen = crossPredictFirst(pages)): Likelihoods {
  return crossPredict(pages, secondInput(wanted, first), stageOptions, first, agreeing(pages, first));
}

/** Share of the pages that a second look at the data leaves out. */
const strangeShare = 0.06;

/**
 * Pages without those on which a model of other sites and the gold text disagree most. Most of these have a gold text that is cut
 * off or of another form of the page; all of them are measured. Source of the method: Rousseeuw, "Least median of squares
 * regression" (1984), as trimming by the loss of an unseen example.
 */
export function agreeing(pages: readonly PreparedPage[], unseen: Likelihoods): readonly PreparedPage[] {
  const losses = new Map(pages.map((page) => [page, lossOf(page, unseen.get(page)!)] as const));
  const sorted = [...losses.values()].toSorted((left, right) => right - left);
  const most = sorted[Math.floor(strangeShare * pages.length)] ?? Infinity;
  return pages.filter((page) => losses.get(page)! <= most);
}

/** Weighted logarithmic loss of a page; a page counts by its article, so that long ones are no stranger than short ones. */
function lossOf(page: PreparedPage, likely: Float32Array): number {
  return page.labels.reduce((sum, { target }, block) => {
    const right = target === 1 ? likely[block]! : 1 - likely[block]!;
    return sum - page.weights[block]! * Math.log(Math.max(leastRight, right));
  }, 0);
}

/** A single block that is wholly wrong makes no page strange. */
const leastRight = 0.001;
