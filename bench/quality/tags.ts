import { loadModels } from "../../src/model-files.ts";
import { straighten } from "../../src/reading/straighten.ts";
import { lemmaOf } from "../../src/reading/lemmas.ts";
import { tagSentence } from "../../src/reading/models/tagger.ts";
import { cutSentences } from "../../src/reading/sentences.ts";
import { readTreebank } from "../../training/treebank.ts";
import type { TreebankSentence } from "../../training/treebank.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

/** Tokens, tags and lemmas on the development parts of both treebanks; tags and lemmas with gold tokens. Shares of tokens. */
export async function measureTags(): Promise<Measurement> {
  const folder = findShared("data", "reading", "treebank");
  if (folder === undefined) return skipped("the treebank");
  return { figures: { ewt: measure(readTreebank(`${folder}/ewt-dev.conllu`)), gum: measure(readTreebank(`${folder}/gum-dev.conllu`)) } };
}

function measure(sentences: readonly TreebankSentence[]): Figures {
  const { traits, tagger, lemmas } = loadModels();
  let tokens = 0;
  let universal = 0;
  let penn = 0;
  let lemma = 0;
  for (const sentence of sentences) {
    const words = traits.rowsOf(sentence.words);
    const tags = new Int32Array(words.length);
    tagSentence(tagger, { rows: traits.rows, words, first: 0, last: words.length }, tags);
    for (const [index, word] of sentence.words.entries()) {
      const tag = tagger.universal[tags[index]!]!;
      const fine = tagger.penn[tags[index]!]!;
      tokens++;
      if (tag === sentence.upos[index]) universal++;
      if (fine === sentence.xpos[index]) penn++;
      if (lemmaOf(lemmas, word, straighten(word), tag, fine).toLowerCase() === sentence.lemmas[index]!.toLowerCase()) lemma++;
    }
  }
  return { upos: universal / tokens, xpos: penn / tokens, lemmas: lemma / tokens, tokens: tokenScore(sentences) };
}

/** F1 of our tokens against those of the treebank, sentence by sentence. */
function tokenScore(sentences: readonly TreebankSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { text, words } of sentences) {
    const gold = new Set<string>();
    let at = 0;
    for (const word of words) {
      at = text.indexOf(word, at);
      gold.add(`${at}-${at + word.length}`);
      at += word.length;
    }
    const { starts, ends } = cutSentences(text, []).ranges;
    all += gold.size + starts.length;
    for (const [index, start] of starts.entries()) if (gold.has(`${start}-${ends[index]}`)) right++;
  }
  return (2 * right) / all;
}

if (import.meta.main) console.log(JSON.stringify(await measureTags(), null, 2));
