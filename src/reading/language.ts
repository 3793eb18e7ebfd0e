import { lazy } from "../lexicon/table.ts";
import { functionWords, scripts } from "../lexicon/function-words.ts";

/** The language for which there are models. */
export const readLanguage = "en";

/** A text is judged by its beginning: more characters change nothing. */
const sampleCharacters = 20_000;
/** Fewer words say nothing about their language: a headline may be all names. */
const wordsMin = 20;
/** Share of function words that running text of a language has at least; news of the listed languages has 0.25 to 0.5. */
const shareMin = 0.15;
/** Another language must have so much more than English: names of works and quoted words are in many reports. */
const leadMin = 1.5;
/** A script whose letters are this share of all letters is the script of the text. */
const scriptShareMin = 0.5;
/** Letters that only one language of a script has are a small part of it. */
const markShareMin = 0.03;

/**
 * The language of a text as ISO 639-1, by its script and by its function words (Grefenstette 1995: small words beat letter sequences
 * on texts longer than a few words). Null when the text is too short or fits no language; such a text is read as English.
 */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, sampleCharacters);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function languageOfScript(sample: string): string | undefined {
  if (!/[\u0370-\u1fff\u3040-\uffdc]/.test(sample)) return undefined;
  const letters = count(sample, /\p{L}/gu);
  const rest = letters - count(sample, /\p{Script=Latin}/gu);
  if (letters === 0 || rest / letters < scriptShareMin) return undefined;
  for (const [language, written] of scripts) {
    const share = count(sample, written) / rest;
    const isMark = language === "ja" || language === "uk" || language === "fa";
    if (share >= (isMark ? markShareMin : scriptShareMin)) return language;
  }
  return "und";
}

function languageOfWords(sample: string): string | null {
  const counts = new Map<string, number>();
  let words = 0;
  const byWord = languagesOf();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of byWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (words < wordsMin) return null;
  const [best] = [...counts].toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1));
  if (best === undefined || best[1] / words < shareMin) return null;
  const english = counts.get(readLanguage) ?? 0;
  return best[1] >= leadMin * english ? best[0] : readLanguage;
}

/** True when the small words of a text are English ones, also of one that is too short to tell all languages apart. */
export function hasEnglishWords(text: string): boolean {
  let words = 0;
  let english = 0;
  for (const [word] of text
    .slice(0, sampleCharacters)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++;
    if (languagesOf().get(word)?.includes(readLanguage)) english++;
  }
  return english > 0 && english / words >= shareMin;
}

/** For each function word its languages. */
const languagesOf = lazy(() => {
  const made = new Map<string, string[]>();
  for (const [language, list] of Object.entries(functionWords)) {
    for (const word of new Set(list.trim().split(/\s+/))) made.set(word, [...(made.get(word) ?? []), language]);
  }
  return made;
});

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
