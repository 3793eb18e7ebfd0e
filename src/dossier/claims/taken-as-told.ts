import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun, personNouns } from "../../lexicon/index.ts";
import type { Reading } from "../../reading/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";
import { isFilledByWordsBefore } from "./shell-nouns.ts";

/*
 * Subjects that take something as told that the report has told in other words, or of which the line holds only the second half: encapsulation
 * (Conte, "Anaphoric encapsulation", 1996) and comparative reference (Halliday and Hasan, Cohesion in English, 1976).
 */

/** Words whose subject sums up the sentence before, or of which a noun holds what that said. */
export function takesAsTold(part: Part, range: Range): boolean {
  return sumsUpWordsBefore(part, range) || isFilledByWordsBefore(part, range);
}

/** "The threat came after …", where no threat was named before: the sentence before is what the subject sums up. */
export function sumsUpWordsBefore(part: Part, range: Range): boolean {
  const { reading } = part;
  const noun = tokensIn(part, range).find((token) => /^(?:NOUN|PROPN|VERB|AUX)$/.test(reading.tokens[token]!.tag));
  if (noun === undefined || !isBareSubject(reading, noun)) return false;
  const { lower, lemma } = reading.tokens[noun]!;
  if (isRoleNoun(lower) || personNouns.has(lemma)) return false;
  if (reading.utterances.some(({ kind, content }) => kind === "direct" && contains(content, reading.tokens[noun]!))) return false;
  const first = firstUses(reading).get(indexOf(reading).stems[noun] ?? "");
  return first !== undefined && reading.tokens[first]!.start >= range.start;
}

/** "The" and nothing else says which one is meant; "the question is whether" tells it itself. */
export function isBareSubject(reading: Reading, noun: number): boolean {
  const { tag, relation, head } = reading.tokens[noun]!;
  if (tag !== "NOUN" || !relation.startsWith("nsubj")) return false;
  const { childrenOf } = indexOf(reading);
  const children = [...childrenOf(noun)];
  return (
    children.some((child) => reading.tokens[child]!.lower === "the") &&
    children.every((child) => /^(?:det|punct|case|cc)/.test(reading.tokens[child]!.relation)) &&
    !/^(?:ADV|SCONJ)$/.test(reading.tokens[head]?.tag ?? "") &&
    ![...childrenOf(head)].some(
      (child) => /^[cx]?comp$|^ccomp/.test(reading.tokens[child]!.relation) && child > head && isCopular(reading, head),
    )
  );
}

function isCopular(reading: Reading, head: number): boolean {
  return (
    reading.tokens[head]!.lemma === "be" ||
    [...indexOf(reading).childrenOf(head)].some((child) => reading.tokens[child]!.relation === "cop")
  );
}

/** "The other official", "Both officials", "The second would be": the first one stands before. */
export function comparesWithWordsBefore({ reading: { tokens } }: Part, told: readonly number[]): boolean {
  const words = told.map((token) => tokens[token]!).filter(({ tag }) => tag !== "PUNCT" && tag !== "CCONJ");
  const [article, word, next] = words;
  if (article !== undefined && word !== undefined && article.lower === "both" && word.fine === "NNS")
    return word.relation.startsWith("nsubj") && article.relation.startsWith("det");
  if (article?.lower !== "the" || word === undefined || next === undefined) return false;
  if (/^(?:other|next|latter)$/.test(word.lower)) return !/^(?:day|week|month|year|morning|night|time|president)s?$/.test(next.lower);
  return /^(?:first|second|third|fourth|last)$/.test(word.lower) && word.relation.startsWith("nsubj") && /^(?:AUX|VERB)$/.test(next.tag);
}

/** Of the stem of each content word the token where it stands first. */
function firstUses(reading: Reading): ReadonlyMap<string, number> {
  let known = uses.get(reading);
  if (known === undefined) {
    const first = new Map<string, number>();
    indexOf(reading).stems.forEach((stem, token) => {
      if (stem !== undefined && !first.has(stem)) first.set(stem, token);
    });
    uses.set(reading, (known = first));
  }
  return known;
}

const uses = new WeakMap<Reading, ReadonlyMap<string, number>>();
