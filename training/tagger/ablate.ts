/*
 * Says what parts of the tagger's features are worth: trains it once without each of them, and scores it on both development parts,
 * before quantisation. Nothing is written. About half a minute of processor time a family.
 *   node training/tagger/ablate.ts [DATA FOLDER] [FAMILY...]
 */
import { join } from "node:path";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { blind, traitFamilies } from "../blind.ts";
import { readModel } from "../model-file.ts";
import { dataFolder, readTreebank } from "../treebank.ts";
import { tagged, type TaggedSentence, trainingSentences } from "./sentences.ts";
import { taggerSettings } from "./settings.ts";
import { type TaggerSettings, trainTagger } from "./tagger-trainer.ts";

interface Ablation {
  readonly columns?: readonly number[];
  readonly settings?: Partial<TaggerSettings>;
}

const families: Readonly<Record<string, Ablation>> = {
  nothing: {},
  words: { columns: traitFamilies.words },
  affixes: { columns: traitFamilies.affixes },
  shapes: { columns: traitFamilies.shapes },
  clusters: { columns: traitFamilies.clusters },
  history: { settings: { history: 0 } },
};

const [folderGiven, ...chosen] = process.argv.slice(2);
const folder = dataFolder(folderGiven);
const lessons = trainingSentences(folder);
const parts = ["ewt-dev", "gum-dev"].map((name) => readTreebank(join(folder, "treebank", `${name}.conllu`)).map(tagged));
const vocabulary = [...new Set([...lessons, ...parts.flat()].flatMap(({ words }) => words))];
for (const [family, { columns = [], settings = {} }] of Object.entries(families)) {
  if (chosen.length > 0 && !chosen.includes(family)) continue;
  // All words are met first, so that their rows stay as they are left here.
  const traits = new WordTraits(decodeWordTable(readModel("clusters")));
  traits.rowsOf(vocabulary);
  blind(traits.rows, columns);
  const { tag } = trainTagger(lessons, traits, { ...taggerSettings, seed: 7, ...settings });
  console.log(`without ${family}: ${parts.map((part) => (100 * shareOfUniversal(part, tag)).toFixed(1)).join(" / ")}`);
}

function shareOfUniversal(sentences: readonly TaggedSentence[], tag: (words: readonly string[]) => string[]): number {
  let right = 0;
  let all = 0;
  for (const { words, labels } of sentences) {
    for (const [index, found] of tag(words).entries()) {
      all++;
      if (universalOf(found) === universalOf(labels[index]!)) right++;
    }
  }
  return right / all;
}

function universalOf(label: string): string {
  return label.slice(0, label.indexOf("|"));
}
