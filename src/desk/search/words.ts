import { stemmer } from "stemmer";
import { ownText } from "../../kernel/index.ts";
import type { IndexedWords } from "../../ports/index.ts";

/*
 * Words as the indexes hold them, for what is put into them and for what is looked for: cut and folded here, so that the store only
 * compares. The index itself takes off English endings (Porter's algorithm, as `toStem` does).
 */

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Marks that Unicode calls combining diacritical marks; those of other scripts are parts of their words. */
const marks = /[\u0300-\u036f]/g;

/** The words of a text, in small letters without marks. */
export function toWords(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

function fold(text: string): string {
  return text.normalize("NFD").replace(marks, "").normalize("NFC").toLowerCase().replace(marks, "");
}

/** A text that its title is not in, with it. */
export function withTitle(text: string, title: string | null): string {
  return title === null || text.includes(title) ? text : `${title}\n${text}`;
}

/** The head of a report, in which an English newsroom says what it is about: title and first lines, up to the one that reaches so many characters. */
const headCharacters = 300;

/** What the indexes hold of a report with a title. `quoted` are stretches of the text that quote somebody. */
export function toIndexedWords(
  text: string,
  title: string | null,
  quoted: readonly { readonly start: number; readonly end: number }[],
): IndexedWords {
  const whole = withTitle(text, title);
  const end = whole.indexOf("\n", headCharacters);
  return {
    head: toWords(whole.slice(0, end < 0 ? whole.length : end)).join(" "),
    text: toWords(whole).join(" "),
    quoted: quoted.length === 0 ? null : quoted.flatMap(({ start, end: to }) => toWords(text.slice(start, to))).join(" "),
  };
}

/** Stems of words seen before: a page of results asks for the same words again and again. Emptied when full. */
const seen = new Map<string, string>();
const seenMax = 20_000;

/** A word as the index compares it. */
export function toStem(written: string): string {
  const known = seen.get(written);
  if (known !== undefined) return known;
  const stem = stemmer(fold(written));
  if (seen.size >= seenMax) seen.clear();
  seen.set(ownText(written), stem);
  return stem;
}

/** Words that must stand side by side, and such that must not, as stems. */
export interface Phrases {
  readonly wanted: readonly (readonly string[])[];
  readonly unwanted: readonly (readonly string[])[];
}

export function asksPhrases({ wanted, unwanted }: Phrases): boolean {
  return wanted.length > 0 || unwanted.length > 0;
}

/** Does a text have these phrases? The indexes know which words it has, and not where. */
export function hasPhrases(text: string, phrases: Phrases): boolean {
  if (!asksPhrases(phrases)) return true;
  const { wanted, unwanted } = phrases;
  const stems = toWords(text).map(toStem);
  return wanted.every((phrase) => holds(stems, phrase)) && !unwanted.some((phrase) => holds(stems, phrase));
}

function holds(stems: readonly string[], phrase: readonly string[]): boolean {
  for (let at = stems.indexOf(phrase[0]!); at >= 0; at = stems.indexOf(phrase[0]!, at + 1)) {
    if (phrase.every((stem, next) => stems[at + next] === stem)) return true;
  }
  return false;
}
