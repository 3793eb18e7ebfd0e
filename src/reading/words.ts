import { lemmaOf } from "./lemmas.ts";
import type { Models } from "./models/models.ts";
import { parseWords, prepareWords } from "./models/parse-words.ts";
import { tagSentence } from "./models/tagger.ts";
import type { Sentence, Token } from "./reading.ts";
import { straighten } from "./straighten.ts";
import type { TokenRanges } from "./tokens.ts";

/** What the models know of the words of a document: rows of traits, and classes of the tagger. */
export interface TaggedWords {
  readonly rows: Int32Array;
  readonly words: Int32Array;
  readonly classes: Int32Array;
}

export interface ReadWords {
  readonly tokens: readonly Token[];
  readonly tagged: TaggedWords;
}

/** Tags, parses and lemmatises the words of a text that was cut into sentences. */
export function readWords(
  text: string,
  cut: { readonly ranges: TokenRanges; readonly sentences: readonly Sentence[] },
  models: Models,
): ReadWords {
  const { starts, ends } = cut.ranges;
  const words = starts.map((start, index) => text.slice(start, ends[index]));
  const { tagged, heads, relations } = runModels(words, cut.sentences, models);
  const { universal, penn } = models.tagger;
  const tokens: Token[] = [];
  for (const { first, last } of cut.sentences) {
    for (let index = first; index < last; index++) {
      const word = words[index]!;
      const lower = straighten(word);
      const tag = universal[tagged.classes[index]!]!;
      const fine = penn[tagged.classes[index]!]!;
      const head = heads[index]! === last - first ? -1 : first + heads[index]!;
      const relation = head < 0 ? "root" : models.parser.relations[relations[index]!]!;
      const lemma = lemmaOf(models.lemmas, word, lower, tag, fine);
      tokens.push({ start: starts[index]!, end: ends[index]!, text: word, lower, lemma, tag, fine, head, relation });
    }
  }
  return { tokens, tagged };
}

/** Words of a language without models: a flat tree, so that each sentence still has one root. */
export function bareWords(text: string, cut: { readonly ranges: TokenRanges; readonly sentences: readonly Sentence[] }): readonly Token[] {
  const { starts, ends } = cut.ranges;
  return cut.sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, at): Token => {
      const start = starts[first + at]!;
      const end = ends[first + at]!;
      const word = text.slice(start, end);
      const lower = straighten(word);
      const root = at === 0;
      return {
        start,
        end,
        text: word,
        lower,
        lemma: lower,
        tag: "X",
        fine: "FW",
        head: root ? -1 : first,
        relation: root ? "root" : "dep",
      };
    }),
  );
}

function runModels(
  words: readonly string[],
  sentences: readonly Sentence[],
  models: Models,
): { readonly tagged: TaggedWords; readonly heads: Int32Array; readonly relations: Int32Array } {
  const offsets = models.traits.rowsOf(words);
  const { rows } = models.traits;
  const classes = new Int32Array(words.length);
  const heads = new Int32Array(words.length);
  const relations = new Int32Array(words.length);
  prepareWords(models.parser, rows, offsets);
  for (const { first, last } of sentences) {
    const place = { rows, words: offsets, tags: classes, first, last };
    tagSentence(models.tagger, place, classes);
    parseWords(models.parser, place, heads, relations);
  }
  return { tagged: { rows, words: offsets, classes }, heads, relations };
}
