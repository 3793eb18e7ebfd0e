import type { Reading } from "../reading/index.ts";
import type { Part } from "./material.ts";

/**
 * Words of the page that a text file carries in its running text: labels and captions of pictures and players, prompts, lists of tags.
 * They open with words that no sentence of a report opens with. Saved pages lose theirs in extraction, where the marks of the page help.
 */
const openings =
  /^\W*(?:image (?:copyright|caption|source|credit)\b|media (?:caption|playback)\b|(?:photo|picture)s?\s?(?:credit|by|:)|file photo\b|read more\b(?: about)?:?|also read:|see also:|related(?: articles?| stories)?:|watch:|advertisement\b|story continues\b|click here\b|sign up (?:for|to)\b|subscribe (?:to|now)\b|follow us\b|share this\b|CLOSE (?=\p{Lu}))/iu;

/** "CHAUVE, June 19. REUTERS/Anna Holm": the credit of a picture, in or behind its caption. */
const credits =
  /\b(?:REUTERS|AP|AFP|EPA|Getty Images)\s?\/\s?\p{Lu}\p{Ll}+|\((?:AP|REUTERS|AFP|Getty Images?)[^)]{0,20}\b(?:Photo|Images)\b/u;

/** The credit of a picture alone, a link in brackets, the controls of a gallery. */
const pictures =
  /^(?:screenshot|illustration|photograph|image|video|graphic)s? (?:by|from|courtesy)\b|^\[[^\]]+\]$|\bimage \d+ of\b|\bcaption close\b/i;

/** Sentences of a part that are furniture, found once: every clause and every act of a sentence asks. */
export function furnitureOf({ report, reading }: Part): ReadonlySet<number> {
  let known = found.get(reading);
  if (known === undefined) {
    const captions = datedCaptions(report.text, reading);
    const texts = reading.sentences.map(({ start, end }) => report.text.slice(start, end));
    known = new Set(texts.flatMap((text, index) => (isFurniture(text) || captions.has(index) ? [index] : [])));
    found.set(reading, known);
  }
  return known;
}

const found = new WeakMap<Reading, ReadonlySet<number>>();

/** "A man looks at the sea in Vik, Tuesday, 25 June 2030.": the present with a whole date behind a comma is the grammar of captions. */
function datedCaptions(text: string, { times, tokens, sentences }: Reading): ReadonlySet<number> {
  const whole = times.filter(({ partial }) => partial.year !== null && partial.day !== null);
  if (whole.length === 0) return new Set();
  const captions = new Set<number>();
  sentences.forEach(({ start, end, first, last }, index) => {
    const time = whole.find((one) => one.start >= start && one.end <= end);
    if (time === undefined || !/(?:, ?|\bon )$/.test(text.slice(Math.max(0, time.start - 5), time.start))) return;
    const verb = tokens.slice(first, last).find(({ tag, fine }) => (tag === "VERB" || tag === "AUX") && /^VB[ZPDG]$/.test(fine));
    if (verb !== undefined && verb.fine !== "VBD" && !saysNow.has(verb.lemma)) captions.add(index);
  });
  return captions;
}

/** In the present also in running text. */
const saysNow = new Set(["say", "have", "write", "report"]);

/** A sentence or a title that is page furniture and tells nothing. */
export function isFurniture(text: string): boolean {
  return openings.test(text) || credits.test(text) || pictures.test(text.trim());
}
