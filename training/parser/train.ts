/*
 * Trains the parser on the treebanks and writes models/parser.bin.zst. The tagger must have been trained before.
 *   node training/parser/train.ts [DATA FOLDER]
 */
import { join } from "node:path";
import { limits } from "../../src/kernel/index.ts";
import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import { parseTagger } from "../../src/reading/models/tagger.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { CLUSTERS, COARSE_CLUSTERS } from "../../src/reading/models/parser-words.ts";
import type { ParserHeader } from "../../src/reading/models/parser.ts";
import { readModel, writeModel } from "../model-file.ts";
import { dataFolder, readTreebank } from "../treebank.ts";
import { gatherKnowledge, toExample } from "./examples.ts";
import { jackknifeTags } from "./jackknife.ts";
import { parametersOf } from "./network.ts";
import { trainParser } from "./parser-trainer.ts";

const FOLDS = 5;
const sizes = { token: 96, hidden: 64, arc: 64, label: 48 };
const settings = { epochs: 12, batch: 8, rate: 0.002, wordDropout: 0.25, dropout: { token: 0.25, hidden: 0.33 }, seed: 3 };

const folder = dataFolder(process.argv[2]);
const traits = new WordTraits(decodeWordTable(readModel("clusters")));
const tagger = parseTagger(readModel("tagger"));
const sentences = ["ewt-train", "gum-train"]
  .flatMap((name) => readTreebank(join(folder, "treebank", `${name}.conllu`)))
  .filter(({ words }) => words.length <= limits.sentenceTokens);

const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
const relationNumbers = new Map(relations.map((relation, index) => [relation, index]));
const classNumbers = new Map(tagger.labels.map((label, index) => [label, index]));
const knowledge = gatherKnowledge(sentences, traits);
const tags = jackknifeTags(sentences, traits, FOLDS);
const examples = sentences.map((sentence, index) => {
  const classes = tags[index]!.map((label) => classNumbers.get(label) ?? 0);
  return toExample(sentence, classes, traits, knowledge.known, relationNumbers);
});
const shape = {
  ...sizes,
  // Products of matrices take eight columns at a time.
  relations: Math.ceil(relations.length / 8) * 8,
  tables: [...knowledge.rows, CLUSTERS, COARSE_CLUSTERS, tagger.labels.length],
};
const network = trainParser(examples, knowledge.wordCounts, shape, settings, (epoch, loss) =>
  console.error(`parser: epoch ${epoch + 1}, loss ${loss.toFixed(3)}`),
);

const weights = parametersOf(network).map((parameter) => quantise(parameter.weights.slice(), 0));
const header: ParserHeader = {
  relations,
  tags: tagger.labels,
  shape,
  known: knowledge.sections.length,
  scales: weights.map(({ scale }) => scale),
};
const bytes = writeModel("parser", encodePacked(header, [...knowledge.sections, ...weights.map((part) => part.bytes)]));
console.log(JSON.stringify({ sentences: sentences.length, bytes }));
