import { eventNouns, monthWords } from "../../lexicon/index.ts";
import { isCapital, type Draft, type Ground } from "./draft.ts";
import { tokenAt } from "../token-at.ts";
import { readCountedNoun } from "./nouns.ts";

/** Adverbs that belong to the event: "second tour abroad". */
const afterEvent: ReadonlySet<string> = new Set(["abroad", "overseas", "ever", "anywhere"]);

/** Nouns of the calendar, of place in a name, and fixed phrases: the ordinal is part of them. */
const fixedNouns: ReadonlySet<string> = new Set(
  "century time half quarter second minute hour day week month year thing place street avenue floor lady name person-singular party class hand sight base aid step glance light degree world reason part point one thought amendment district division circuit infantry congress".split(
    " ",
  ),
);

/**
 * Completes an ordinal: "40th anniversary" ranks an anniversary, "first official visit" a visit. False when the words are a date or an
 * adverb ("first of all") so that there is no figure.
 */
export function completeOrdinal(ground: Ground, draft: Draft): boolean {
  const { lexemes, text } = ground;
  const { numeral } = draft;
  const before = lexemes[numeral.first - 1];
  if (before?.kind === "word" && monthWords.has(before.lower) && isCapital(text, before)) return false;
  draft.kind = "ordinal";
  draft.trivial = true;
  const noun = readCountedNoun(ground, numeral.next, 1);
  if (!noun || noun.plural) return true;
  draft.unit = noun.noun;
  const digits = !numeral.spelled;
  const capital = isCapital(text, lexemes[numeral.first]) && isCapital(text, lexemes[noun.next - 1]) && numeral.spelled;
  const telling = digits ? !fixedNouns.has(noun.noun) : eventNouns.has(noun.noun) && !fixedNouns.has(noun.noun);
  const next = lexemes[numeral.next]?.kind === "sign" ? lexemes[numeral.next + 1] : lexemes[numeral.next];
  if (next && fixedNouns.has(next.lower)) return true;
  if (!telling || capital || isAdverb(ground, numeral.first)) return true;
  if (ranksSuperlative(ground, numeral.next)) return true;
  draft.trivial = false;
  draft.next = afterEvent.has(lexemes[noun.next]?.lower ?? "") ? noun.next + 1 : noun.next;
  return true;
}

/** "did you first fall": after a personal pronoun the ordinal is an adverb. */
function isAdverb({ lexemes, tokens }: Ground, first: number): boolean {
  const token = tokens.length > 0 ? tokenAt(tokens, lexemes[first]!.start) : -1;
  return token > 0 && tokens[token - 1]!.fine === "PRP";
}

/** "second largest city": the ordinal ranks the size, not the city. */
function ranksSuperlative(ground: Ground, at: number): boolean {
  const { lexemes } = ground;
  const from = lexemes[at]?.kind === "sign" ? at + 1 : at;
  const word = lexemes[from]?.lower ?? "";
  return word.length > 4 && word.endsWith("est") && word !== "forest" && word !== "request";
}
