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
  /** Reads some of the words once more, as the sentence that they are after all. */
  readonly readAgain: (sentence: Sentence) => readonly Token[];
}

/** Tags, parses and lemmatises the words of a text that was cut into sentences. */
export function readWords(
  text: string,
  cut: { readonly ranges: TokenRanges; readonly sentences: readonly Sentence[] },
  models: Models,
): ReadWords {
  const { starts, ends } = cut.ranges;
  const words = starts.map((start, index) => text.slice(start, ends[index]));
  const offsets = models.traits.rowsOf(words);
  const { rows } = models.traits;
  const classes = new Int32Array(words.length);
  const heads = new Int32Array(words.length);
  const relations = new Int32Array(words.length);
  prepareWords(models.parser, rows, offsets);
  const { universal, penn } = models.tagger;
  const readSentence = ({ first, last }: Sentence): readonly Token[] => {
    const place = { rows, words: offsets, tags: classes, first, last };
    tagSentence(models.tagger, place, classes);
    parseWords(models.parser, place, heads, relations);
    return words.slice(first, last).map((word, at): Token => {
      const index = first + at;
      const lower = straighten(word);
      const tag = universal[classes[index]!]!;
      const fine = penn[classes[index]!]!;
      const head = heads[index]! === last - first ? -1 : first + heads[index]!;
      const relation = head < 0 ? "root" : models.parser.relations[relations[index]!]!;
      const lemma = lemmaOf(models.lemmas, word, lower, tag, fine);
      return { start: starts[index]!, end: ends[index]!, text: word, lower, lemma, tag, fine, head, relation };
    });
  };
  const tokens: Token[] = [];
  for (const sentence of cut.sentences) tokens.push(...readSentence(sentence));
  return { tokens, tagged: { rows, words: offsets, classes }, readAgain: readSentence };
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
