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
  if (!/[\p{L}\p{N})]$/u.test(before) || leading.has(before.toLowerCase()) || isSpeechVerb(before)) return false;
  return !mayEndName || (/^[\p{Ll})]/u.test(before) && !(opener === "A" && numbered.test(before)));
}
