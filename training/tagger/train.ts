/*
 * Trains the tagger on the treebanks and writes models/tagger.bin.br.
 *   node training/tagger/train.ts [DATA FOLDER]
 */
import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel, writeModel } from "../model-file.ts";
import { dataFolder } from "../treebank.ts";
import { trainingSentences } from "./sentences.ts";
import { trainTagger } from "./tagger-trainer.ts";

const traits = new WordTraits(decodeWordTable(readModel("clusters")));
const sentences = trainingSentences(dataFolder(process.argv[2]));
const { header, weights, dictionary } = trainTagger(sentences, traits, { epochs: 8, bits: 22, seed: 7, frequent: 8, margin: 0 });
const { bytes, scale } = quantise(weights, 0.05);
console.log(
  JSON.stringify({ sentences: sentences.length, bytes: writeModel("tagger", encodePacked({ ...header, scale }, [bytes, dictionary])) }),
);
