import { actionFeatures, MOST_ACTION_FEATURES } from "../../src/reading/models/action-features.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "../../src/reading/models/label-features.ts";
import {
  ACTIONS,
  isDone,
  isLegal,
  KINDS,
  LEFT,
  ParserState,
  RIGHT,
  SHIFT,
  startSentence,
  takeAction,
} from "../../src/reading/models/parser-state.ts";
import type { ParserInput, TagFacts } from "../../src/reading/models/parser-state.ts";
import { ACTION_STRIDE, pairIndex } from "../../src/reading/models/parser.ts";
import { AveragedPerceptron } from "../perceptron.ts";
import { seededRandom, shuffle } from "../random.ts";
import { actionCosts } from "./oracle.ts";

/** A sentence made ready: heads counted from 0 with the root last, relations as numbers. */
export interface GoldParse {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserSettings {
  readonly epochs: number;
  readonly actionBits: number;
  readonly labelBits: number;
  readonly seed: number;
  /** How often the predicted action is followed although it is wrong, from the second epoch on. */
  readonly exploration: number;
  /** A right decision is learned as well when its lead is smaller than this share of what one update changes. */
  readonly margin: number;
}

export interface TrainedParser {
  readonly actions: AveragedPerceptron;
  readonly labels: AveragedPerceptron;
  readonly pairs: readonly (readonly number[])[];
}

export function trainParser(
  sentences: readonly GoldParse[],
  facts: TagFacts,
  relationCount: number,
  settings: ParserSettings,
  afterEpoch?: (trained: TrainedParser) => void,
): TrainedParser {
  const actions = new AveragedPerceptron(settings.actionBits, 0, ACTION_STRIDE);
  const labels = new AveragedPerceptron(settings.labelBits, relationCount, 1);
  const pairs = possibleRelations(sentences, facts, relationCount);
  const random = seededRandom(settings.seed);
  const order = sentences.map((_, index) => index);
  const state = new ParserState();
  const features = new Int32Array(Math.max(MOST_ACTION_FEATURES, MOST_LABEL_FEATURES));
  const costs = new Float64Array(ACTIONS);
  const scores = new Float64Array(Math.max(ACTIONS, relationCount));
  const allActions = [SHIFT, LEFT, RIGHT];
  const learnAction = (gold: GoldParse): { readonly predicted: number; readonly best: number; readonly wrong: boolean } => {
    const count = actionFeatures(state, features);
    actionCosts(state, gold.heads, costs);
    let least = Infinity;
    for (let action = 0; action < ACTIONS; action++) if (isLegal(state, action)) least = Math.min(least, costs[action]!);
    let predicted = -1;
    let best = -1;
    let predictedScore = -Infinity;
    let bestScore = -Infinity;
    let rival = -1;
    let rivalScore = -Infinity;
    actions.scores(features, count, allActions, scores);
    for (let action = 0; action < ACTIONS; action++) {
      if (!isLegal(state, action)) continue;
      const score = scores[action]!;
      if (score > predictedScore) [predicted, predictedScore] = [action, score];
      if (costs[action]! <= least) {
        if (score > bestScore) [best, bestScore] = [action, score];
      } else if (score > rivalScore) [rival, rivalScore] = [action, score];
    }
    actions.step();
    if (rival >= 0 && bestScore - rivalScore <= settings.margin * count * 2) {
      actions.update(features, count, best, 1);
      actions.update(features, count, rival, -1);
    }
    return { predicted, best, wrong: costs[predicted]! > least };
  };
  const learnLabel = (gold: GoldParse, head: number, child: number): number => {
    const candidates = pairs[pairIndex(state.kind[head]!, state.kind[child]!, head > child)]!;
    if (candidates.length === 1) return candidates[0]!;
    const count = labelFeatures(state, head, child, features);
    const wanted = gold.relations[child]!;
    let rival = -1;
    let rivalScore = -Infinity;
    let wantedScore = -Infinity;
    labels.scores(features, count, candidates, scores);
    for (const [member, relation] of candidates.entries()) {
      const score = scores[member]!;
      if (relation === wanted) wantedScore = score;
      else if (score > rivalScore) [rival, rivalScore] = [relation, score];
    }
    const predicted = wantedScore > rivalScore ? wanted : rival;
    if (gold.heads[child] !== head || wantedScore === -Infinity) return predicted;
    labels.step();
    if (wantedScore - rivalScore <= settings.margin * count * 2) {
      labels.update(features, count, wanted, 1);
      labels.update(features, count, rival, -1);
    }
    return predicted;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let mistakes = 0;
    for (const index of shuffle(order, random)) {
      const gold = sentences[index]!;
      startSentence(state, gold.input, facts);
      while (!isDone(state)) {
        const { predicted, best, wrong } = learnAction(gold);
        if (wrong) mistakes++;
        const action = epoch > 0 && random() < settings.exploration ? predicted : best;
        if (action === SHIFT) {
          takeAction(state, SHIFT, 0);
          continue;
        }
        const child = state.s0;
        takeAction(state, action, learnLabel(gold, action === LEFT ? state.front : state.s1, child));
      }
    }
    console.error(`parser: epoch ${epoch + 1}, ${mistakes} wrong actions`);
    afterEpoch?.({ actions, labels, pairs });
  }
  actions.average();
  labels.average();
  return { actions, labels, pairs };
}

/** Relations seen between two universal tags at least twice; when there are none, all that the child's tag has anywhere. */
function possibleRelations(sentences: readonly GoldParse[], facts: TagFacts, relationCount: number): number[][] {
  const counts = new Map<number, Map<number, number>>();
  const ofChild = new Map<number, Set<number>>();
  for (const { input, heads, relations } of sentences) {
    const kindOf = (place: number): number => {
      if (place === heads.length) return KINDS - 1;
      return facts.kinds[input.tags[input.reversed ? input.last - 1 - place : input.first + place]!]!;
    };
    for (let child = 0; child < heads.length; child++) {
      const pair = pairIndex(kindOf(heads[child]!), kindOf(child), heads[child]! > child);
      const found = counts.get(pair) ?? new Map<number, number>();
      found.set(relations[child]!, (found.get(relations[child]!) ?? 0) + 1);
      counts.set(pair, found);
      ofChild.set(kindOf(child), (ofChild.get(kindOf(child)) ?? new Set()).add(relations[child]!));
    }
  }
  const all = Array.from({ length: relationCount }, (_, index) => index);
  const sorted = (list: Iterable<number>): number[] => [...list].sort((left, right) => left - right);
  return Array.from({ length: KINDS * KINDS * 2 }, (_, pair) => {
    const seen = [...(counts.get(pair) ?? [])].filter(([, count]) => count > 1).map(([relation]) => relation);
    return seen.length > 0 ? sorted(seen) : sorted(ofChild.get((pair >> 1) % KINDS) ?? all);
  });
}
