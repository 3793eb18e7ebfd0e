import { fewReportsWeights, streamWeights } from "./likeness-model.generated.ts";
import { marksMax, termMarks } from "./profile.ts";
import { termsKept } from "./vector.ts";
import { figureOf, figuresKept, prepare, slotOf, tableBits, tableSlots, type VectorStore } from "./vector-store.ts";

/*
 * How likely two reports tell one event, as log-odds of a logistic model over few features. Two of them say how the pair stands
 * beside the best other pair of each report: in a dense topic (one politician, ten events) everything is like everything, and only
 * the comparison tells twins apart. The idea is the local scaling of Conneau et al., "Word translation without parallel data", 2018.
 */

/** The model's features, in order. */
export const likenessFeatures = [
  "words",
  "lead",
  "pairs",
  "title",
  "strongestThree",
  "days",
  "firstDay",
  "mutual",
  "either",
  "mutualDays",
  "constant",
] as const;

export interface LikenessModel {
  /** One weight a feature, in the order of `likenessFeatures`. */
  readonly weights: readonly number[];
  /** A lone report joins a story when the mean log-odds against its members are above this. */
  readonly joinMin: number;
  /** Two groups become one story only above this: a false merge claims more than a report in the wrong place. */
  readonly mergeMin: number;
}

export const defaultLikenessModel: LikenessModel = streamWeights;

/** For a handful of reports: nothing is compared with the crowd, and what is merged must be likelier than not to belong together. */
export const fewReportsModel: LikenessModel = fewReportsWeights;

/** Above this a near copy would outshine all true second reports of the event. */
const bestMax = 0.6;

/** A report that resembles nothing must not make its least bad neighbour look close. */
const bestMin = 0.4;

/**
 * One name, however often it is written, tells no event. Likeness counts in full from so many terms on; terms of unequal weight count
 * as fewer (the participation ratio: square of the sum through sum of the squares).
 */
const breadthMin = 1.5;

/** Without dates the typical distance of two reports of one event is assumed: it speaks neither for nor against. */
const daysUnknown = 0.6;

/** Reports further apart than this are equally far. */
const daysMax = 8;

const dayMs = 86_400_000;

/** Sums over the terms that two vectors share; filled by `shareTerms`. */
const shared = { word: 0, lead: 0, pair: 0, titleLeft: 0, titleRight: 0, first: 0, second: 0, third: 0, breadth: 0 };

/** Places of the terms that two slots share, of the left one and of the right one. */
const leftShared: Int32Array = new Int32Array(termsKept);
const rightShared: Int32Array = new Int32Array(termsKept);

/**
 * Finds the terms that two slots share, in the order of the right one. Most foreign terms are sorted out by one bit each and without a
 * branch: a processor that guesses wrong loses more time than the whole comparison of a term takes.
 */
function findShared(store: VectorStore, leftSlot: number, rightSlot: number): number {
  prepare(store, leftSlot);
  const { hashes, table, bits } = store;
  const leftBase = leftSlot * termsKept - 1;
  const from = rightSlot * termsKept;
  const end = from + store.figures[rightSlot * figuresKept + figureOf.size]!;
  let likely = 0;
  for (let at = from; at < end; at++) {
    const hash = hashes[at]!;
    rightShared[likely] = at;
    likely += (bits[(hash >>> 5) & (tableBits / 32 - 1)]! >>> (hash & 31)) & 1;
  }
  let size = 0;
  for (let one = 0; one < likely; one++) {
    const at = rightShared[one]!;
    const hash = hashes[at]!;
    let place = hash & (tableSlots - 1);
    for (let term = table[place]!; term !== 0; term = table[place]!) {
      if (hashes[leftBase + term] === hash) {
        leftShared[size] = leftBase + term;
        rightShared[size++] = at;
        break;
      }
      place = (place + 1) & (tableSlots - 1);
    }
  }
  return size;
}

/** 1 for marks of each kind, else 0: sums without branches. A pair of words counts for itself and neither as word nor in lead or title. */
const isPair: Float64Array = Float64Array.from({ length: marksMax }, (_, mark) => ((mark & termMarks.pair) === 0 ? 0 : 1));
const isWord: Float64Array = isPair.map((value) => 1 - value);
const isLeadWord: Float64Array = isWord.map((value, mark) => ((mark & termMarks.lead) === 0 ? 0 : value));
const isTitleWord: Float64Array = isWord.map((value, mark) => ((mark & termMarks.title) === 0 ? 0 : value));

/** Sums over the terms that two slots share. */
function shareTerms(store: VectorStore, leftSlot: number, rightSlot: number): void {
  const size = findShared(store, leftSlot, rightSlot);
  const { weights, marks } = store;
  let word = 0;
  let lead = 0;
  let pair = 0;
  let titleLeft = 0;
  let titleRight = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  let squares = 0;
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const mark = marks[leftShared[at]!]!;
    const other = marks[rightShared[at]!]!;
    const left = weights[leftShared[at]!]!;
    const right = weights[rightShared[at]!]!;
    const product = left * right;
    pair += product * isPair[mark]!;
    word += product * isWord[mark]!;
    lead += product * isLeadWord[mark & other]! * isWord[mark]!;
    titleLeft += left * isTitleWord[mark]!;
    titleRight += right * isTitleWord[other]! * isWord[mark]!;
    sum += product;
    squares += product * product;
    const weight = Math.min(left, right);
    const upper = Math.min(first, weight);
    first = Math.max(first, weight);
    third = Math.max(third, Math.min(second, upper));
    second = Math.max(second, upper);
  }
  shared.word = word;
  shared.lead = lead;
  shared.pair = pair;
  shared.titleLeft = titleLeft;
  shared.titleRight = titleRight;
  shared.first = first;
  shared.second = second;
  shared.third = third;
  shared.breadth = squares > 0 ? (sum * sum) / squares : 0;
}

/**
 * Writes the features of two reports, given by their numbers, into `features` and returns the square root of the word cosine as far as
 * it rests on several terms, on which `best` is kept. Fastest when the same report stands left many times in a row.
 */
export function measurePair(store: VectorStore, left: number, right: number, features: Float64Array): number {
  const leftSlot = slotOf(store, left);
  const rightSlot = slotOf(store, right);
  shareTerms(store, leftSlot, rightSlot);
  const { figures } = store;
  const a = leftSlot * figuresKept;
  const b = rightSlot * figuresKept;
  const words = root(shared.word, figures[a + figureOf.wordLength]! * figures[b + figureOf.wordLength]!);
  const leads = root(shared.lead, figures[a + figureOf.leadLength]! * figures[b + figureOf.leadLength]!);
  features[0] = words;
  features[1] = leads;
  features[2] = root(shared.pair, figures[a + figureOf.pairLength]! * figures[b + figureOf.pairLength]!);
  features[3] = titleCover(
    shared.titleLeft,
    figures[a + figureOf.titleWeight]!,
    shared.titleRight,
    figures[b + figureOf.titleWeight]!,
    leads,
  );
  features[4] = (shared.first + shared.second + shared.third) / 30;
  const days = daysApart(figures[a + figureOf.time]!, figures[b + figureOf.time]!);
  features[5] = days;
  features[6] = Math.min(1, days);
  const supported = words * Math.min(1, shared.breadth / breadthMin);
  setRelative(features, supported, figures[a + figureOf.best]!, figures[b + figureOf.best]!);
  features[10] = 1;
  return supported;
}

/** The features that depend on what else is in the stream. */
export function setRelative(features: Float64Array, words: number, bestLeft: number, bestRight: number): void {
  const x = Math.max(bestMin, Math.min(bestMax, bestLeft));
  const y = Math.max(bestMin, Math.min(bestMax, bestRight));
  features[7] = Math.min(1.2, words / Math.max(x, y));
  features[8] = Math.min(1.2, words / Math.min(x, y));
  features[9] = features[5]! * features[7]!;
}

export function logOdds(model: LikenessModel, features: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < likenessFeatures.length; index++) sum += model.weights[index]! * features[index]!;
  return sum;
}

/** What time alone adds to the log-odds, never above 0 with a model of a stream. */
export function timeOdds({ weights }: LikenessModel, features: Float64Array): number {
  return weights[5]! * features[5]! + weights[6]! * features[6]! + weights[9]! * features[9]!;
}

function root(product: number, lengths: number): number {
  return lengths > 0 ? Math.sqrt(Math.min(1, product / lengths)) : 0;
}

/** Share of the title's weight that the other report has, mean of both ways; a report without a title is judged by its lead. */
function titleCover(left: number, leftAll: number, right: number, rightAll: number, lead: number): number {
  if (leftAll > 0 && rightAll > 0) return (left / leftAll + right / rightAll) / 2;
  if (leftAll > 0) return left / leftAll;
  return rightAll > 0 ? right / rightAll : lead;
}

export function daysApart(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return daysUnknown;
  return Math.min(daysMax, Math.abs(left - right) / dayMs);
}
