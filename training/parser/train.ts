/*
 * Trains the parser on the treebanks and writes models/parser.bin.zst. The tagger must have been trained before.
 *   node training/parser/train.ts [DATA FOLDER]
 */
import { join } from "node:path";
import { limits } from "../../src/kernel/index.ts";
import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import type { ParserInput } from "../../src/reading/models/parser-state.ts";
import { tagFacts } from "../../src/reading/models/parser.ts";
import type { PassHeader } from "../../src/reading/models/parser.ts";
import { parseTagger } from "../../src/reading/models/tagger.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel, writeModel } from "../model-file.ts";
import { dataFolder, readTreebank } from "../treebank.ts";
import { guided, reverse, toGold, toInput } from "./gold.ts";
import { jackknifeTags } from "./jackknife.ts";
import { parseWith } from "./parse-with.ts";
import { trainParser } from "./parser-trainer.ts";
import type { TrainedParser } from "./parser-trainer.ts";

const settings = { actionBits: 20, labelBits: 20, seed: 3, exploration: 0.9, margin: 0.25 };
const EPOCHS = { backward: 4, forward: 6, folds: 3 };
const FOLDS = 3;
/** Smallest codes that are worth their bytes: actions and relations of the backward pass, then those of the forward pass. */
const SMALLEST_CODES = [22, 25, 22, 26] as const;

const folder = dataFolder(process.argv[2]);
const traits = new WordTraits(decodeWordTable(readModel("clusters")));
const tagger = parseTagger(readModel("tagger"));
const sentences = ["ewt-train", "gum-train"]
  .flatMap((name) => readTreebank(join(folder, "treebank", `${name}.conllu`)))
  .filter(({ words }) => words.length <= limits.sentenceTokens);
const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
const numbers = new Map(relations.map((relation, index) => [relation, index]));
const tags = jackknifeTags(sentences, traits, 5);
const labelNumbers = new Map(tagger.labels.map((label, index) => [label, index]));
const facts = tagFacts(tagger.labels);
const inputs = sentences.map(({ words }, index) =>
  toInput(
    words,
    Int32Array.from(tags[index]!, (label) => labelNumbers.get(label) ?? 0),
    traits,
  ),
);

function train(places: readonly number[], inputOf: (place: number) => ParserInput, epochs: number): TrainedParser {
  const gold = places.map((place) => toGold(sentences[place]!, inputOf(place), numbers));
  return trainParser(gold, facts, relations.length, { ...settings, epochs });
}

const places = sentences.map((_, index) => index);
const backwardInput = (place: number): ParserInput => reverse(inputs[place]!);
// The forward pass learns from backward parses of sentences that their parser had not seen.
const guides: NonNullable<ParserInput["guide"]>[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const parser = train(
    places.filter((place) => place % FOLDS !== fold),
    backwardInput,
    EPOCHS.folds,
  );
  for (let place = fold; place < sentences.length; place += FOLDS) guides[place] = parseWith(parser, facts, backwardInput(place));
}
const backward = train(places, backwardInput, EPOCHS.backward);
const forward = train(places, (place) => guided(inputs[place]!, guides[place]), EPOCHS.forward);

function quantisePass(trained: TrainedParser, index: number): { readonly header: PassHeader; readonly sections: readonly Uint8Array[] } {
  const action = quantise(trained.actions.weights, 0);
  const label = quantise(trained.labels.weights, 0);
  dropSmall(action.bytes, SMALLEST_CODES[2 * index]!);
  dropSmall(label.bytes, SMALLEST_CODES[2 * index + 1]!);
  const { actionBits, labelBits } = settings;
  return {
    header: { reversed: index === 0, actionBits, actionScale: action.scale, labelBits, labelScale: label.scale, pairs: trained.pairs },
    sections: [action.bytes, label.bytes],
  };
}

function dropSmall(codes: Uint8Array, smallest: number): void {
  for (let at = 0; at < codes.length; at++) if (Math.min(codes[at]!, 256 - codes[at]!) < smallest) codes[at] = 0;
}

const passes = [backward, forward].map(quantisePass);
const header = { relations, passes: passes.map((pass) => pass.header) };
const size = writeModel(
  "parser",
  encodePacked(
    header,
    passes.flatMap((pass) => pass.sections),
  ),
);
console.log(JSON.stringify({ sentences: sentences.length, bytes: size }));
