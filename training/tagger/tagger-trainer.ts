import type { TaggerHeader } from "../../src/reading/models/tagger.ts";
import { MOST_TAGGER_FEATURES, taggerFeatures } from "../../src/reading/models/tagger-features.ts";
import { encodeWordTable, wordKey } from "../../src/reading/models/word-table.ts";
import type { WordTraits } from "../../src/reading/models/word-traits.ts";
import { straighten } from "../../src/reading/straighten.ts";
import { AveragedPerceptron } from "../perceptron.ts";
import { seededRandom, shuffle } from "../random.ts";
import type { TaggedSentence } from "./sentences.ts";

export interface TaggerSettings {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
  /** A word enters the dictionary when it occurs so often. */
  readonly frequent: number;
  /** A right decision is learned as well when its lead is smaller than this share of what one update changes. */
  readonly margin: number;
  /** How many tags before the word are looked at: 2, or 0 to learn what they are worth. */
  readonly history: 0 | 2;
}

export interface TrainedTagger {
  readonly header: Omit<TaggerHeader, "scale">;
  readonly weights: Float32Array;
  readonly dictionary: Uint8Array;
  /** Tags one sentence with the weights before quantisation. */
  readonly tag: (words: readonly string[]) => string[];
}

interface Choice {
  readonly found: number;
  readonly second: number;
  readonly lead: number;
}

/** A tag that is rarer than this among the tags of a word is taken for a mistake of the treebank. */
const RARE_SHARE = 0.004;
/** A tag is given to unknown words when so many different words have it. */
const OPEN_CLASS_WORDS = 40;

/** Greedy averaged perceptron: history tags are the predicted ones, as they will be when decoding. */
export function trainTagger(sentences: readonly TaggedSentence[], traits: WordTraits, settings: TaggerSettings): TrainedTagger {
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const { sets, setOf } = makeDictionary(sentences, numbers, settings.frequent);
  const perceptron = new AveragedPerceptron(settings.bits, labels.length, 1);
  const features = new Int32Array(MOST_TAGGER_FEATURES);
  const scores = new Float64Array(labels.length);
  const order = sentences.map((_, index) => index);
  const random = seededRandom(settings.seed);
  const best = (set: readonly number[], count: number): Choice => {
    let found = set[0]!;
    let top = -Infinity;
    let second = -1;
    let secondScore = -Infinity;
    perceptron.scores(features, count, set, scores);
    for (const [member, label] of set.entries()) {
      const score = scores[member]!;
      if (score > top) {
        [second, secondScore] = [found, top];
        [found, top] = [label, score];
      } else if (score > secondScore) [second, secondScore] = [label, score];
    }
    return { found, second, lead: top - secondScore };
  };
  const walk = (words: readonly string[], learn?: (at: number, choice: Choice, count: number) => void): number[] => {
    const offsets = traits.rowsOf(words);
    const place = { rows: traits.rows, words: offsets, first: 0, last: words.length };
    const tags: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const set = sets[setOf.get(straighten(words[at]!)) ?? 0]!;
      if (set.length === 1) {
        tags.push(set[0]!);
        continue;
      }
      const [before = -1, before2 = -1] = settings.history === 0 ? [] : [tags[at - 1], tags[at - 2]];
      const count = taggerFeatures(place, at, before, before2, features);
      const choice = best(set, count);
      learn?.(at, choice, count);
      tags.push(choice.found);
    }
    return tags;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let wrong = 0;
    for (const index of shuffle(order, random)) {
      const sentence = sentences[index]!;
      walk(sentence.words, (at, { found, second, lead }, count) => {
        const gold = numbers.get(sentence.labels[at]!)!;
        perceptron.step();
        if (found !== gold) wrong++;
        else if (lead > settings.margin * count * 2) return;
        perceptron.update(features, count, gold, 1);
        perceptron.update(features, count, found === gold ? second : found, -1);
      });
    }
    console.error(`tagger: epoch ${epoch + 1}, ${wrong} wrong`);
  }
  perceptron.average();
  return {
    header: { labels, bits: settings.bits, sets },
    weights: perceptron.weights,
    dictionary: encodeWordTable([...setOf].map(([word, set]) => [wordKey(word), set] as const)),
    tag: (words) => walk(words).map((label) => labels[label]!),
  };
}

/** Sets of tags by word (lower case); set 0 is that of words that are not frequent. */
function makeDictionary(
  sentences: readonly TaggedSentence[],
  numbers: ReadonlyMap<string, number>,
  frequent: number,
): { sets: number[][]; setOf: Map<string, number> } {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, labels } of sentences) {
    for (const [index, word] of words.entries()) {
      const key = straighten(word);
      const tags = counts.get(key) ?? new Map<number, number>();
      const label = numbers.get(labels[index]!)!;
      tags.set(label, (tags.get(label) ?? 0) + 1);
      counts.set(key, tags);
    }
  }
  const variety = new Map<number, number>();
  for (const tags of counts.values()) for (const label of tags.keys()) variety.set(label, (variety.get(label) ?? 0) + 1);
  const open = [...numbers.values()].filter((label) => (variety.get(label) ?? 0) >= OPEN_CLASS_WORDS);
  const sets: number[][] = [open];
  const known = new Map<string, number>();
  const setOf = new Map<string, number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < frequent) continue;
    const set = [...tags]
      .filter(([, count]) => count / total >= RARE_SHARE)
      .map(([label]) => label)
      .sort((left, right) => left - right);
    const key = set.join();
    if (!known.has(key)) known.set(key, sets.push(set) - 1);
    setOf.set(word, known.get(key)!);
  }
  return { sets, setOf };
}
