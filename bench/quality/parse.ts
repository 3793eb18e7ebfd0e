import { loadModels } from "../../src/model-files.ts";
import { parseWords } from "../../src/reading/models/parse-words.ts";
import { tagSentence } from "../../src/reading/models/tagger.ts";
import { limits } from "../../src/kernel/index.ts";
import { readTreebank } from "../../training/treebank.ts";
import type { TreebankSentence } from "../../training/treebank.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

/**
 * Unlabelled and labelled attachment on the development parts of both treebanks: gold tokens, our tags, all tokens count, the
 * relation without its subtype (as in the CoNLL 2018 shared task) and with it (`full`).
 */
export async function measureParse(): Promise<Measurement> {
  const folder = findShared("data", "reading", "treebank");
  if (folder === undefined) return skipped("the treebank");
  return { figures: { ewt: measure(readTreebank(`${folder}/ewt-dev.conllu`)), gum: measure(readTreebank(`${folder}/gum-dev.conllu`)) } };
}

function measure(sentences: readonly TreebankSentence[]): Figures {
  const { traits, tagger, parser } = loadModels();
  let tokens = 0;
  let unlabelled = 0;
  let labelled = 0;
  let full = 0;
  for (const sentence of sentences) {
    const length = sentence.words.length;
    tokens += length;
    if (length > limits.sentenceTokens) continue;
    const words = traits.rowsOf(sentence.words);
    const tags = new Int32Array(length);
    const heads = new Int32Array(length);
    const relations = new Int32Array(length);
    tagSentence(tagger, { rows: traits.rows, words, first: 0, last: length }, tags);
    parseWords(parser, { rows: traits.rows, words, tags, first: 0, last: length }, heads, relations);
    for (let index = 0; index < length; index++) {
      const wanted = sentence.heads[index] === 0 ? length : sentence.heads[index]! - 1;
      if (heads[index] !== wanted) continue;
      unlabelled++;
      const relation = parser.relations[relations[index]!]!;
      if (relation === sentence.relations[index]) full++;
      if (relation.split(":")[0] === sentence.relations[index]!.split(":")[0]) labelled++;
    }
  }
  return { uas: unlabelled / tokens, las: labelled / tokens, full: full / tokens };
}

if (import.meta.main) console.log(JSON.stringify(await measureParse(), null, 2));
