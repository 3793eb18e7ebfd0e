/*
 * Fits the likeness model: logistic regression over pairs of reports of a labelled stream. The pairs are measured as the grouper
 * measures them (same order of arrival, weights frozen at arrival), so that the model sees in training what it sees in use.
 */
import { compareTexts } from "../../src/stories/copies.ts";
import { createGrouperState, type LiveReport } from "../../src/stories/grouper-state.ts";
import { createGrouper } from "../../src/stories/grouper.ts";
import { likenessFeatures, measurePair, setRelative } from "../../src/stories/likeness.ts";
import { makeLive } from "../../src/stories/live-report.ts";
import { makeProfile } from "../../src/stories/profile.ts";
import type { StoryInput } from "../../src/stories/story-input.ts";
import { countTerms } from "../../src/stories/term-statistics.ts";
import { figure, setBest } from "../../src/stories/vector-store.ts";
import { variantsOf } from "./variants.ts";

export interface Labelled {
  readonly input: StoryInput;
  readonly gold: string;
}

export interface Pair {
  readonly left: LabelledReport;
  readonly right: LabelledReport;
  readonly features: Float64Array;
  readonly same: boolean;
  /** How often it counts. */
  readonly weight: number;
}

interface LabelledReport {
  readonly number: number;
  readonly gold: string;
}

/** Pairs of the stream itself count so often for one of a variant: they are true, and the variants only made. */
const ownWeight = 4;

/** All pairs that a model is fitted to: those of the stream and of its variants. */
export function trainingPairs(stream: readonly Labelled[]): Pair[] {
  return [...measurePairs(stream, ownWeight), ...variantsOf(stream).flatMap((variant) => measurePairs(variant, 1))];
}

const pairDaysMax = 8;

/** Pairs that share almost nothing teach nothing and would be nine of ten. */
const wordsMin = 0.2;

/** A lone report may be so much less likely than two groups that become one. */
export const loneMargin = 0.75;

const steps = 600;
const rate = 0.05;
const l2 = 1e-4;

/** All pairs of one stream that are worth learning from. */
function measurePairs(stream: readonly Labelled[], weight: number): Pair[] {
  const state = createGrouperState();
  const live: LiveReport[] = stream.map(({ input }) => {
    const profile = makeProfile(input);
    const report = makeLive(state, input, profile);
    countTerms(state.statistics);
    return report;
  });
  const labels = stream.map(({ gold }, at) => ({ number: live[at]!.number, gold }));
  const pairs: (Pair & { words: number })[] = [];
  const scratch = new Float64Array(likenessFeatures.length);
  for (let left = 0; left < live.length; left++) {
    for (let right = 0; right < left; right++) {
      const one = live[left]!;
      const other = live[right]!;
      if (one.isThin || other.isThin || Math.abs(one.time - other.time) > pairDaysMax * 86_400_000) continue;
      const words = measurePair(state.vectors, one.number, other.number, scratch);
      const same = stream[left]!.gold === stream[right]!.gold;
      if (words < wordsMin && !same) continue;
      if (compareTexts(one, other) !== undefined) continue;
      for (const { number } of [one, other]) setBest(state.vectors, number, Math.max(figure(state.vectors, number, "best"), words));
      pairs.push({ left: labels[left]!, right: labels[right]!, features: scratch.slice(), same, words, weight });
    }
  }
  const bestOf = ({ number }: LabelledReport): number => figure(state.vectors, number, "best");
  for (const pair of pairs) setRelative(pair.features, pair.words, bestOf(pair.left), bestOf(pair.right));
  return pairs;
}

/** Weights in the order of `likenessFeatures`. Full-batch Adam (Kingma and Ba, 2015) on standardised features; deterministic. */
export function fitWeights(given: readonly Pair[], without: readonly string[] = []): number[] {
  const dropped = new Set(without.map((name) => (likenessFeatures as readonly string[]).indexOf(name)));
  const pairs = given.map((pair) => ({ ...pair, features: pair.features.map((value, at) => (dropped.has(at) ? 0 : value)) }));
  const size = likenessFeatures.length;
  const constant = size - 1;
  const all = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { features, weight } of pairs) for (let at = 0; at < constant; at++) mean[at]! += (features[at]! * weight) / all;
  for (const { features, weight } of pairs) {
    for (let at = 0; at < constant; at++) spread[at]! += ((features[at]! - mean[at]!) ** 2 * weight) / all;
  }
  for (let at = 0; at < constant; at++) spread[at] = Math.sqrt(spread[at]!) || 1;
  spread[constant] = 1;
  const rows = pairs.map(({ features }) => features.map((value, at) => (value - mean[at]!) / spread[at]!));
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    rows.forEach((row, index) => {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += weights[at]! * row[at]!;
      const { same, weight } = pairs[index]!;
      const error = ((1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * weight) / all;
      for (let at = 0; at < size; at++) gradient[at]! += error * row[at]!;
    });
    for (let at = 0; at < size; at++) {
      const slope = gradient[at]! + (at === constant ? 0 : l2 * weights[at]!);
      first[at] = 0.9 * first[at]! + 0.1 * slope;
      second[at] = 0.999 * second[at]! + 0.001 * slope * slope;
      weights[at]! -= (rate * (first[at]! / (1 - 0.9 ** step))) / (Math.sqrt(second[at]! / (1 - 0.999 ** step)) + 1e-9);
    }
  }
  const raw = Array.from(weights, (weight, at) => weight / spread[at]!);
  for (let at = 0; at < constant; at++) raw[constant]! -= raw[at]! * mean[at]!;
  return raw.map((weight) => Number(weight.toPrecision(6)));
}

/** Groups a stream with a model; the stories at its end, as labels in stream order. */
export function groupStream(stream: readonly Labelled[], weights: readonly number[], mergeMin: number): string[] {
  const grouper = createGrouper({ model: { weights, mergeMin, joinMin: mergeMin - loneMargin } });
  for (const { input } of stream) grouper.add(input);
  grouper.repair();
  return stream.map(({ input }) => grouper.storyOf(input.id)!);
}
