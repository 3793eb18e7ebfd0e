import { hangControlledInfinitives } from "./controlled-infinitives.ts";
import { hangPossessors } from "./possessors.ts";
import { findVerbsOfHeadlessSentences } from "./participles-with-objects.ts";
import type { Sentence, Token } from "./reading.ts";
import { partTwoSubjects } from "./two-subjects.ts";

/**
 * Mends what a parser that learned from two treebanks knows too little of, by rules of grammar, in this order:
 *  1. a participle with an object is the verb of a sentence that has none
 *  2. of two subjects of a verb one is the object of the relative clause between them
 *  3. what carries a genitive mark belongs to the noun behind it
 *  4. infinitives behind the object of a verb like "order" are its complement
 */
export function mendParse(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  return hangControlledInfinitives(hangPossessors(partTwoSubjects(findVerbsOfHeadlessSentences(tokens, sentences))));
}
