/*
 * Trains the tagger on the treebanks and writes models/tagger.bin.zst.
 *   node training/tagger/train.ts [DATA FOLDER]
 */
import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel, writeModel } from "../model-file.ts";
import { dataFolder } from "../treebank.ts";
import { trainingSentences } from "./sentences.ts";
import { taggerSettings } from "./settings.ts";
import { trainTagger } from "./tagger-trainer.ts";

const SEEDS = [7, 8, 9];

const traits = new WordTraits(decodeWordTable(readModel("clusters")));
const sentences = trainingSentences(dataFolder(process.argv[2]));
const runs = SEEDS.map((seed) => trainTagger(sentences, traits, { ...taggerSettings, seed }));
const { header, dictionary } = runs[0]!;
const { bytes, scale } = quantise(meanOf(runs.map((run) => run.weights)), 0.05);
console.log(
  JSON.stringify({ sentences: sentences.length, bytes: writeModel("tagger", encodePacked({ ...header, scale }, [bytes, dictionary])) }),
);

/** Mean of the weights of runs that saw the sentences in other orders (McDonald et al. 2010, "Distributed training strategies"). */
function meanOf(all: readonly Float32Array[]): Float32Array {
  return all[0]!.map((_, at) => all.reduce((sum, weights) => sum + weights[at]!, 0) / all.length);
}
