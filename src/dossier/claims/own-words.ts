import type { Statement } from "../likeness/index.ts";
import type { Material } from "../material/index.ts";
import { conceptKey, isNumber } from "./silence.ts";
import { stemConcept, keptByGroup } from "../material/index.ts";
import type { WordIndex } from "./word-index.ts";

/*
 * What a text says in words that no other text of the story has. A line with next to none of its own is seldom told by one text only: it says in
 * another order what the others say as well.
 */

/** A word that more than this share of the other texts hold is nobody's own; of up to ten texts not one other may hold it. */
const othersShare = 0.1;

/** A year or a sum that no other text gives ("it was last repaired in 2011") is news by itself. */
const numberWeight = 2;

/** Own words of a line, each stem once. */
export interface OwnWords {
  /** How many there are; a number counts as two. */
  readonly weight: number;
  /** Their share of all words of the line; 0 for a line without words. */
  readonly share: number;
}

/** @param index - brought up to date with the parts (see `createSilence`) */
export function createOwnWords(material: Material, index: WordIndex): (statements: readonly Statement[]) => OwnWords {
  const othersMax = Math.floor(Math.max(0, material.parts.length - 1) * othersShare);
  const findOwn = (word: string): boolean => {
    // The text itself holds it.
    if (index.textsWith(word) - 1 > othersMax) return false;
    const concept = stemConcept(word);
    return concept === undefined || index.textsWith(conceptKey(concept)) - 1 <= othersMax;
  };
  const known = new Map<string, boolean>();
  const isOwn = (word: string): boolean => {
    let own = known.get(word);
    if (own === undefined) known.set(word, (own = findOwn(word)));
    return own;
  };
  return (statements) => {
    const words = wordsOf(statements);
    let count = 0;
    let weight = 0;
    for (const word of words) {
      if (!isOwn(word)) continue;
      count++;
      weight += isNumber(word) ? numberWeight : 1;
    }
    return { weight, share: words.length === 0 ? 0 : count / words.length };
  };
}

/** Stems and numbers of a line, each once. */
const wordsOf = keptByGroup((statements: readonly Statement[]): readonly string[] => [
  ...new Set(statements.flatMap(({ stems, words }) => [...stems, ...words.filter(isNumber)])),
]);
