import { lemmaOf } from "./lemmas.ts";
import type { Models } from "./models/models.ts";
import { tagSentence } from "./models/tagger.ts";
import { plainTag } from "./plain-tags.ts";
import type { Sentence, Token } from "./reading.ts";
import { straighten } from "./straighten.ts";
import type { TokenRanges } from "./tokens.ts";

/** Tokens with tags and lemmas, still without heads. Without models the tags are those of a small word list. */
export function readWords(
  text: string,
  cut: { readonly ranges: TokenRanges; readonly sentences: readonly Sentence[] },
  models?: Models,
): Token[] {
  const { starts, ends } = cut.ranges;
  const words = starts.map((start, index) => text.slice(start, ends[index]));
  const tags = models === undefined ? undefined : tagWords(words, cut.sentences, models);
  const tokens: Token[] = [];
  for (const sentence of cut.sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const word = words[index]!;
      const lower = straighten(word);
      const { tag, fine } =
        tags === undefined || models === undefined
          ? plainTag(word, lower, index === sentence.first, tokens[index - 1])
          : { tag: models.tagger.universal[tags[index]!]!, fine: models.tagger.penn[tags[index]!]! };
      const lemma = models === undefined ? lower : lemmaOf(models.lemmas, word, lower, tag, fine);
      tokens.push({ start: starts[index]!, end: ends[index]!, text: word, lower, lemma, tag, fine, head: -1, relation: "dep" });
    }
  }
  return tokens;
}

function tagWords(words: readonly string[], sentences: readonly Sentence[], models: Models): Int32Array {
  const offsets = models.traits.rowsOf(words);
  const tags = new Int32Array(words.length);
  for (const { first, last } of sentences) tagSentence(models.tagger, { rows: models.traits.rows, words: offsets, first, last }, tags);
  return tags;
}
