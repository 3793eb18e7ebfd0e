import type { WordTraits } from "../../src/reading/models/word-traits.ts";
import { tagged } from "../tagger/sentences.ts";
import { taggerSettings } from "../tagger/settings.ts";
import { trainTagger } from "../tagger/tagger-trainer.ts";
import type { TreebankSentence } from "../treebank.ts";

/**
 * Tags every sentence with a tagger that was trained on the others, so that the parser learns from tags that are as wrong as those
 * it will get. Returns "UPOS|XPOS" labels.
 */
export function jackknifeTags(sentences: readonly TreebankSentence[], traits: WordTraits, folds: number): string[][] {
  const tags: string[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, index) => index % folds !== fold).map(tagged);
    const tagger = trainTagger(others, traits, { ...taggerSettings, epochs: 4, bits: 21, seed: 17 + fold });
    for (let index = fold; index < sentences.length; index += folds) tags[index] = tagger.tag(sentences[index]!.words);
  }
  return tags;
}
