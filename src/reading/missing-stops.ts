import { functionWords } from "../lexicon/function-words.ts";
import { isSpeechVerb } from "./sentence-openers.ts";
import type { TokenRanges } from "./tokens.ts";

/** Words that open a main clause and have a capital in the middle of a sentence only in a name. */
const openers = new Set("The There This These An".split(" "));

/** As these, but they may also end a name before them: "League A", "Peter He". */
const endsOfNames = new Set("A He She It They His Her".split(" "));

/** Longer words are no opener. */
const openerCharactersMax = 5;

/** Behind these a sentence goes on, whatever capital follows: "of The ferry", "and A day". */
const leading = new Set(`${functionWords["en"]} if because while before where who how through during between against so like`.split(/\s+/));

/** A letter behind these is a number: "group A streptococcus". */
const numbered = /^(?:groups?|types?|class|grade|plan|level|vitamin|hepatitis|section|exhibit|schedule|influenza|block|team|part|unit)$/;

export function numbersByLetter(lower: string): boolean {
  return numbered.test(lower);
}

/** Labels of pictures, players and links, which no sentence holds with a capital. */
const labels =
  /^(?:Image (?:copyright|caption|source)|Media (?:caption|playback)|Related (?:[Ss]tor(?:y|ies)|[Aa]rticles?)|Story [Cc]ontinues|Hide [Cc]aption|Click to share)\b/;

/** "Image caption A crowd waits": the caption belongs to its label. */
export function isLabelOfPicture(word: string, next: string): boolean {
  return next === "caption" && (word === "Image" || word === "Media");
}

/** "March 2, 2031: The council met": the stamp of an entry in a list of dates. */
const stamp = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}, \d{4}:/u;

/** Labels and stamps are no longer. */
const stampCharactersMax = 24;

/** Words that the page put before the next one: a label, or the date of an entry. A mark of pause before them shows that they were meant. */
export function opensLabel(text: string, { starts, ends }: TokenRanges, index: number, last: number): boolean {
  if (index + 2 >= last || !/[IMRSHCJFAOND]/.test(text[starts[index + 1]!]!) || /[,:;(–—-]$/.test(text.slice(starts[index], ends[index])))
    return false;
  const behind = text.slice(starts[index + 1], starts[index + 1]! + stampCharactersMax);
  return labels.test(behind) || stamp.test(behind);
}

/** "(@annaholm) March 2, 2031": who wrote the message above, and when; behind it something else begins. */
const signature = /\(@\w+\) \p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}$/u;

/** "(Anna Holm/The Courier)" and "[The bridge that nobody wanted]": the credit of a picture and the link to another report. */
const bracketed = /^(?:\(\p{Lu}[^()/]{2,40}\/ ?\p{Lu}[^()/]{1,40}\)|\[\p{Lu}[^[\]]*(?: [^[\]\s]+){2,}\])$/u;

const labelCharactersMax = 160;

/** Token `index` closes a signature, or a credit or a link that opens the sentence: what follows with a capital is another sentence. */
export function closesLabel(text: string, { starts, ends }: TokenRanges, first: number, index: number, last: number): boolean {
  if (index + 1 >= last || !/^["“'‘]?\p{Lu}/u.test(text.slice(starts[index + 1], starts[index + 1]! + 2))) return false;
  const [start, end] = [starts[first]!, ends[index]!];
  const final = text[end - 1]!;
  if (final === ")" || final === "]") return end - start <= labelCharactersMax && bracketed.test(text.slice(start, end));
  return end - starts[index]! === 4 && /\d/.test(final) && signature.test(text.slice(Math.max(start, end - 60), end));
}

/**
 * True when a sentence begins behind token `index` though no stop ends the one before: captions and bullets of a page that were copied in
 * a row ("A crowd waits at the pier The ferry left an hour late"). A name that opens with such a word goes on with a capital ("The Hague").
 */
export function missesStop(text: string, { starts, ends }: TokenRanges, index: number, last: number): boolean {
  if (index + 2 >= last) return false;
  const [start, end] = [starts[index + 1]!, ends[index + 1]!];
  if (end - start > openerCharactersMax || start === ends[index]) return false;
  const opener = text.slice(start, end);
  const mayEndName = endsOfNames.has(opener);
  if (!mayEndName && !openers.has(opener)) return false;
  if (starts[index + 2] === end || !/^\p{Ll}/u.test(text.slice(starts[index + 2], ends[index + 2]))) return false;
  const before = text.slice(starts[index], ends[index]);
  if (isLabelOfPicture(text.slice(starts[Math.max(0, index - 1)], starts[index]).trim(), before)) return false;
  if (!/[\p{L}\p{N})]$/u.test(before) || leading.has(before.toLowerCase()) || isSpeechVerb(before)) return false;
  return !mayEndName || (/^[\p{Ll})]/u.test(before) && !(opener === "A" && numbersByLetter(before)));
}
