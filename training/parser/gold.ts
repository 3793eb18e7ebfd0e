import type { ParserInput } from "../../src/reading/models/parser-state.ts";
import type { WordTraits } from "../../src/reading/models/word-traits.ts";
import type { TreebankSentence } from "../treebank.ts";
import type { GoldParse } from "./parser-trainer.ts";

/** What the parser gets of a sentence: rows are read when it is walked, because they may grow until then. */
export function toInput(words: readonly string[], tags: Int32Array, traits: WordTraits): ParserInput {
  return {
    get rows(): Int32Array {
      return traits.rows;
    },
    words: traits.rowsOf(words),
    tags,
    first: 0,
    last: words.length,
    reversed: false,
    guide: undefined,
  };
}

/** A treebank sentence as the trainer walks over it, from its begin or from its end. */
export function toGold(sentence: TreebankSentence, input: ParserInput, relations: ReadonlyMap<string, number>): GoldParse {
  const length = sentence.words.length;
  const heads = new Int32Array(length);
  const labels = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const place = input.reversed ? length - 1 - index : index;
    const head = sentence.heads[index]! - 1;
    heads[place] = head < 0 ? length : input.reversed ? length - 1 - head : head;
    labels[place] = relations.get(sentence.relations[index]!) ?? 0;
  }
  return { input, heads, relations: labels };
}

/** The same sentence read from its end. */
export function reverse(input: ParserInput): ParserInput {
  return withChanges(input, { reversed: true });
}

/** The same sentence with what another parser says of it. */
export function guided(input: ParserInput, guide: ParserInput["guide"]): ParserInput {
  return withChanges(input, { guide });
}

function withChanges(input: ParserInput, changes: Partial<ParserInput>): ParserInput {
  return {
    get rows(): Int32Array {
      return input.rows;
    },
    words: input.words,
    tags: input.tags,
    first: input.first,
    last: input.last,
    reversed: changes.reversed ?? input.reversed,
    guide: changes.guide ?? input.guide,
  };
}
