import { stemmer } from "stemmer";
import type { Token } from "../../reading/index.ts";

const contentTags = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

/** Words that carry no topic although their part of speech is that of content words; light verbs, quantity and manner words. */
const emptyWords = new Set(
  (
    "be have do make take get give go come say tell put let keep seem become one two other such more most many much some any same new also just only even still already " +
    "very now then there here well too so how why when where however meanwhile year day week month time way thing lot part number last next first former according include " +
    "mr mrs ms dr people man woman use want need call add note report"
  ).split(" "),
);

/** Words that a question or a clause may hold without speaking of anything. */
export function isEmptyWord(lemma: string): boolean {
  return emptyWords.has(lemma);
}

/** Remembered stems; changes the speed and never the result. The bound keeps a service that runs for weeks small. */
const stems = new Map<string, string>();
const stemsMax = 50_000;

export function stem(lemma: string): string {
  const known = stems.get(lemma);
  if (known !== undefined) return known;
  const made = /^[\p{Script=Latin}'-]+$/u.test(lemma) ? stemmer(lemma.replace(/['’-]/g, "")) : lemma;
  if (stems.size >= stemsMax) stems.clear();
  stems.set(lemma, made);
  return made;
}

/** The stem of a token that says something; undefined for marks, grammar and empty words. */
export function contentStem({ tag, lower, lemma }: Token): string | undefined {
  if (!contentTags.has(tag) || lower.length < 2 || !/\p{L}/u.test(lower)) return undefined;
  const small = lemma.toLowerCase();
  return emptyWords.has(small) ? undefined : stem(small);
}
