import { nameContext } from "../../src/reading/models/name-context.ts";
import type { NameContext } from "../../src/reading/models/name-context.ts";
import { tagSentence } from "../../src/reading/models/tagger.ts";
import type { Tagger } from "../../src/reading/models/tagger.ts";
import type { WordTable } from "../../src/reading/models/word-table.ts";
import type { WordTraits } from "../../src/reading/models/word-traits.ts";

export interface Tools {
  readonly traits: WordTraits;
  readonly tagger: Tagger;
  readonly phrases: WordTable;
}

/** What the recogniser sees of a document that is given as sentences of words. */
export function contextOf(sentences: readonly (readonly string[])[], tools: Tools): NameContext {
  const all = sentences.flat();
  const words = tools.traits.rowsOf(all);
  const { rows } = tools.traits;
  const ranges: { first: number; last: number }[] = [];
  const classes = new Int32Array(all.length);
  let at = 0;
  for (const sentence of sentences) {
    const range = { first: at, last: at + sentence.length };
    tagSentence(tools.tagger, { rows, words, ...range }, classes);
    ranges.push(range);
    at = range.last;
  }
  const { hashes } = tools.tagger;
  return nameContext({ rows, words, tags: classes.map((label) => hashes[label]!), sentences: ranges }, tools.phrases);
}
