import { limits } from "../../src/kernel/index.ts";
import { parseWords } from "../../src/reading/models/parse-words.ts";
import type { Parser } from "../../src/reading/models/parser.ts";
import { tagSentence } from "../../src/reading/models/tagger.ts";
import type { Tagger } from "../../src/reading/models/tagger.ts";
import type { WordTraits } from "../../src/reading/models/word-traits.ts";
import type { TreebankSentence } from "../treebank.ts";

export interface ParseScore {
  readonly uas: number;
  readonly las: number;
  readonly full: number;
}

/**
 * Unlabelled and labelled attachment: gold tokens, our tags, all tokens count, the relation without its subtype (as in the CoNLL 2018
 * shared task) and with it (`full`).
 */
export function scoreParser(
  sentences: readonly TreebankSentence[],
  models: { readonly traits: WordTraits; readonly tagger: Tagger; readonly parser: Parser },
): ParseScore {
  const { traits, tagger, parser } = models;
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
    const { rows } = traits;
    tagSentence(tagger, { rows, words, first: 0, last: length }, tags);
    parseWords(parser, { rows, words, tags, first: 0, last: length }, heads, relations);
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
