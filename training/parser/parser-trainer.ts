import type { ParserShape } from "../../src/reading/models/parser.ts";
import { views } from "../../src/reading/models/parser-words.ts";
import { seededRandom, shuffle } from "../random.ts";
import type { Dropout } from "./encoder-walk.ts";
import { Workspace } from "../../src/reading/models/matrix.ts";
import { makeNetwork, parametersOf } from "./network.ts";
import type { Network } from "./network.ts";
import { descend } from "./parameters.ts";
import { Walk } from "./walk.ts";
import type { Example } from "./walk.ts";

export interface ParserSettings {
  readonly epochs: number;
  /** Sentences for one step. */
  readonly batch: number;
  /** Size of the first step; it falls evenly to a twentieth. */
  readonly rate: number;
  /** A word that occurs n times is learned as unknown once in 1 + n / this number (Kiperwasser and Goldberg 2016). */
  readonly wordDropout: number;
  readonly dropout: Dropout;
  readonly seed: number;
}

/** What the shipped parser was trained with; chosen on EWT dev. */
export const parserSettings: ParserSettings = {
  epochs: 16,
  batch: 8,
  rate: 0.002,
  wordDropout: 0.25,
  dropout: { token: 0.25, hidden: 0.33 },
  seed: 3,
};

/** Numbers that the network, its gradients and one long sentence need. */
const SPACE = 6_000_000;

/** Learns all weights from the examples; `wordCounts` tells how often the word of each row of the first table occurs. */
export function trainParser(
  examples: readonly Example[],
  wordCounts: readonly number[],
  shape: ParserShape,
  settings: ParserSettings,
  afterEpoch: (epoch: number, loss: number) => void,
): Network {
  const random = seededRandom(settings.seed);
  const space = new Workspace(SPACE);
  const network = makeNetwork(shape, space, random);
  const parameters = parametersOf(network);
  const walk = new Walk(network, space, settings.dropout, random);
  const order = examples.map((_, index) => index);
  const steps = settings.epochs * Math.ceil(order.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    let tokens = 0;
    shuffle(order, random);
    for (let from = 0; from < order.length; from += settings.batch) {
      walk.renew();
      const batch = order.slice(from, from + settings.batch).map((index) => examples[index]!);
      for (const example of batch) loss += walk.learn(hideWords(example, wordCounts, settings.wordDropout, random));
      const count = batch.reduce((sum, { length }) => sum + length, 0);
      tokens += count;
      const rate = settings.rate * (1 - (0.95 * step) / steps);
      descend(parameters, rate, ++step, count);
    }
    afterEpoch(epoch, loss / tokens);
  }
  return network;
}

/** A copy in which some words are unknown; their other views stay. */
function hideWords(example: Example, wordCounts: readonly number[], share: number, random: () => number): Example {
  const rows = example.rows.slice();
  for (let at = 0; at < rows.length; at += views.length + 1) {
    if (random() < share / (share + wordCounts[rows[at]!]!)) rows[at] = 0;
  }
  return { ...example, rows };
}
