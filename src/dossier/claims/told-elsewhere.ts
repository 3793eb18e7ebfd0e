import type { Near, Statement } from "../likeness/index.ts";
import { backgroundWeight, keptByGroup, keptByView } from "../material/index.ts";
import type { Material, TermCounts } from "../material/index.ts";
import type { Single } from "./singles.ts";
import type { OwnWords } from "./own-words.ts";
import { statementsOf } from "./statements.ts";
import { toldElsewhereWeights } from "./told-elsewhere-model.generated.ts";

/*
 * How likely it is that another text tells what was found in one text only. Nothing like it was found elsewhere, and yet of the labelled lines one
 * in seven was told there too, in other words or over several sentences. No sign of that is sure: a logistic model weighs many weak ones, which were
 * fitted to lines that were read one by one (training/dossier).
 */

/** The signs, in order; each is between 0 and about 3. */
export const toldElsewhereFeatures = [
  "ownWords",
  "ownWordsMany",
  "ownName",
  "ownValue",
  "sharedRareWords",
  "texts",
  "sentencesOfText",
  "opening",
  "alike",
  "perhaps",
  "importance",
  "words",
  "quoted",
  "clauses",
  "constant",
] as const;

/**
 * Likelihood from which a line is told apart as one that others perhaps tell too. With stories held out, 24 in 100 of the labelled lines above it were told
 * elsewhere, and 4 in 100 of those below it: what is said to stand in one report only has to be right, the others are still shown.
 */
export const elsewhereMin = 0.1;

/** What the labels tell of five texts is held to be true of more, and what they tell of a text of thirty sentences of shorter ones. */
const textsMax = 5;
const sentencesMin = 30;
const ownWordsMax = 6;
const clausesMax = 5;
/** So many of the rarest words that other texts hold as well. */
const rareWords = 3;
/** Words that stand in one text of three thousand weigh this much. */
const rareWeight = 8;
/** What opens a report is the news, which the others tell too. */
const openingShare = 0.15;
/** Likelihood of statements that were not found alike (`perhapsMin`). */
const notAlike = 0.5;

/** What is asked of a line besides its words. */
export interface LineClues {
  readonly own: OwnWords;
  readonly importance: number;
  /** It is shown with words of another text that may say the same. */
  readonly hasPerhaps: boolean;
}

/** Measures the signs of a line, in the order of `toldElsewhereFeatures`. */
export type ElsewhereClues = (single: Single, line: LineClues) => readonly number[];

/** @param counts - brought up to date with the parts (see `measureTerms`) */
export function createElsewhereClues(material: Material, counts: TermCounts, near: Near): ElsewhereClues {
  const isShared = (term: string): boolean => counts.of(term).told > 1;
  const weightOfShared = (rarest: Spoken["rarest"]): number => {
    let [found, sum] = [0, 0];
    for (const { term, weight } of rarest) {
      if (!isShared(term)) continue;
      sum += weight;
      if (++found === rareWords) break;
    }
    return sum;
  };
  const texts = Math.log(Math.min(textsMax, material.parts.length));
  return ({ part: index, range, statements }, { own, importance, hasPerhaps }) => {
    const part = material.parts[index]!;
    const { names, values, words, rarest, quoted } = spokenOf(statements);
    return [
      own.share,
      Math.min(ownWordsMax, own.weight) / ownWordsMax,
      names.every(isShared) ? 0 : 1,
      values.every(isShared) ? 0 : 1,
      weightOfShared(rarest) / (rareWords * rareWeight),
      texts,
      Math.log1p(Math.max(sentencesMin, sentencesOf(material, part).count)) / 2,
      range.start < part.report.text.length * openingShare ? 1 : 0,
      Math.max(notAlike, near.likeliest(statements)),
      hasPerhaps ? 1 : 0,
      Math.log1p(importance),
      Math.log1p(words) / 2,
      quoted,
      Math.min(clausesMax, statements.length) / clausesMax,
      1,
    ];
  };
}

/** Likelihood, 0 to 1, that another text tells a line with such signs. */
export function likelihoodElsewhere(clues: readonly number[]): number {
  return 1 / (1 + Math.exp(-clues.reduce((sum, clue, at) => sum + clue * (toldElsewhereWeights[at] ?? 0), 0)));
}

/** What a line speaks of. */
interface Spoken {
  readonly names: readonly string[];
  readonly values: readonly string[];
  /** How many words it has, and the terms of its content words, the rarest in news at large first. */
  readonly words: number;
  readonly rarest: readonly { readonly term: string; readonly weight: number }[];
  /** Share of its words that stand in quotation marks. */
  readonly quoted: number;
}

const spokenOf = keptByGroup((statements: readonly Statement[]): Spoken => {
  const terms = [...new Set(statements.flatMap((statement) => [...statement.terms]))];
  const words = statements.reduce((sum, statement) => sum + statement.words.length, 0);
  return {
    names: terms.filter((term) => /^[en]:/.test(term)),
    values: terms.filter((term) => /^[ft]:/.test(term)),
    words,
    rarest: terms
      .filter((term) => term.startsWith("w:"))
      .map((term) => ({ term, weight: backgroundWeight(term.slice(2)) }))
      .sort((left, right) => right.weight - left.weight || (left.term < right.term ? -1 : 1)),
    quoted: statements.reduce((sum, statement) => sum + statement.quoted.length, 0) / Math.max(1, words),
  };
});

const sentencesOf = keptByView((material, part): { readonly count: number } => ({
  count: new Set(statementsOf(material, part).map(({ around }) => around)).size,
}));
