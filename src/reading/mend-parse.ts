import { hangAsides } from "./asides.ts";
import { hangAskedAsides } from "./asked-asides.ts";
import { openBareContentClauses } from "./bare-content-clauses.ts";
import { hangControlledInfinitives } from "./controlled-infinitives.ts";
import { tagInfinitives } from "./infinitives.ts";
import { hangNounComplements, headBracketedNames } from "./noun-complements.ts";
import { hangAuxiliaries, hangPossessors } from "./possessors.ts";
import { hangOpeningParticiples } from "./opening-participles.ts";
import { hangParticiplesOnNouns } from "./participles-behind-nouns.ts";
import { findVerbsOfHeadlessSentences } from "./participles-with-objects.ts";
import { hangPrepositionalSubjects } from "./prepositional-subjects.ts";
import type { Sentence, Token } from "./reading.ts";
import { tagQuotingNouns } from "./quoting-nouns.ts";
import { partTwoSubjects } from "./two-subjects.ts";

/**
 * Mends what a parser that learned from two treebanks knows too little of, by rules of grammar, in this order:
 *  1. a participle with an object is the verb of a sentence that has none; "states" behind a quotation and its subject is a verb; the noun
 *     behind a bracketed short name is the head; a participle that opens a sentence hangs on the clause behind it
 *  2. who "asked if …" stands beside was asked; an aside between dashes belongs to the noun before it; a noun behind a preposition is no subject; of two subjects of a verb one
 *     belongs to the clause between them; a noun between a verb of speech and a finite verb is the subject of the latter
 *  3. what carries a genitive mark belongs to the noun behind it, and so do the auxiliaries that were hung on it
 *  4. what belongs to a noun ("allegations by officials that …", "$10 of the debt", "the seat being vacated") hangs on it
 *  5. what "to" marks is a verb, and infinitives behind the object of a verb like "order" are its complement
 */
export function mendParse(parsed: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let tokens = hangOpeningParticiples(headBracketedNames(tagQuotingNouns(findVerbsOfHeadlessSentences(parsed, sentences))), sentences);
  tokens = openBareContentClauses(
    partTwoSubjects(hangPrepositionalSubjects(hangAsides(hangAskedAsides(tokens, sentences), sentences))),
    sentences,
  );
  tokens = hangAuxiliaries(hangPossessors(tokens));
  tokens = hangParticiplesOnNouns(hangNounComplements(tokens, sentences));
  return hangControlledInfinitives(tagInfinitives(tokens));
}
