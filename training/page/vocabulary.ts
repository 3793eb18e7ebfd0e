import { eachName, mostNamePlaces, mostPlaces, namePlaces, vocabularyBits, wordPlaces } from "../../src/page/html/features/vocabulary.ts";
import type { Vocabulary } from "../../src/page/html/features/vocabulary.ts";
import { generator } from "./boosting.ts";
import type { PreparedPage } from "./stages.ts";

/** The words of a block by their places in a table, what the block is, and how much it counts. */
interface Example {
  readonly places: Int32Array;
  readonly target: 0 | 1;
  readonly weight: number;
}

/** Words of the blocks of a page that the first look lets through. */
export interface PageWords {
  readonly words: readonly Example[];
  readonly names: readonly Example[];
}

/** Passes over the examples; more learn the topics of the pages. */
const epochs = 4;
const rate = 0.15;
const decay = 1e-6;
const unit = 1 / 32;

/** Short blocks have little weight and much to say about the words of menus, so each counts for something. */
const leastWeight = 0.2;
const mostWeight = 2;

export function wordsOfPage(page: PreparedPage, wanted: Uint8Array): PageWords {
  const { view, labels, weights } = page;
  const scratch = new Int32Array(Math.max(mostPlaces, 6 * mostNamePlaces));
  const words: Example[] = [];
  const names: Example[] = [];
  view.blocks.forEach((block, index) => {
    if (wanted[index] === 0 || weights[index] === 0) return;
    const weight = Math.min(mostWeight, leastWeight + weights[index]!);
    const { target } = labels[index]!;
    words.push({ places: scratch.slice(0, wordPlaces(block.text, scratch)), target, weight });
    let count = 0;
    eachName(view, block.inner, (ring, name) => {
      count += namePlaces(view.tree.nameTexts[name]!, ring, scratch.subarray(count));
    });
    names.push({ places: scratch.slice(0, count), target, weight });
  });
  return { words, names };
}

export function fitVocabulary(pages: readonly PageWords[]): Vocabulary {
  return {
    words: fitTable(
      pages.flatMap((page) => page.words),
      vocabularyBits.words,
    ),
    names: fitTable(
      pages.flatMap((page) => page.names),
      vocabularyBits.names,
    ),
  };
}

/**
 * Logistic regression on hashed words by AdaGrad (Duchi, Hazan and Singer, 2011), in a seeded order. The bias is learned and left
 * out: trees need no zero.
 */
function fitTable(examples: readonly Example[], bits: number): Int8Array {
  const odds = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1e-3);
  let bias = 0;
  let biasSquares = 1e-3;
  const random = generator(7);
  const order = Int32Array.from(examples, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { places, target, weight } = examples[index]!;
      if (places.length === 0) continue;
      const share = 1 / Math.sqrt(places.length);
      let score = bias;
      for (const place of places) score += odds[place]! * share;
      const slope = (1 / (1 + Math.exp(-score)) - target) * weight;
      biasSquares += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquares);
      for (const place of places) {
        const own = slope * share + decay * odds[place]!;
        squares[place]! += own * own;
        odds[place]! -= (rate * own) / Math.sqrt(squares[place]!);
      }
    }
  }
  return Int8Array.from(odds, (value) => Math.max(-127, Math.min(127, Math.round(value / unit))));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
}
