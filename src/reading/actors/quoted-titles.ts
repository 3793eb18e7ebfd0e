import type { NameType, Token } from "../reading.ts";
import { startsCapital } from "./mention.ts";
import type { Layers } from "./mention.ts";

const opening = new Set(["“", "‘", '"', "'", "``", "«"]);
const closing = new Set(["”", "’", '"', "'", "''", "»", ","]);
const articles = new Set(["the", "a", "an"]);
const small = new Set(["of", "the", "and", "for", "in", "on", "to", "a", "an", "&", "with", "at", "by"]);
/** Head words of occasions; other titles are works, programmes and the like. */
const occasions = new Set(
  "year day week month decade summit games festival conference forum congress festival war battle operation cup championship olympics march strike revolution spring treaty accord agreement dialogue exercise parade celebration anniversary protest uprising".split(
    " ",
  ),
);

const longestTitle = 7;
/** "A day of rage", "year of the volunteer": in quotation marks these are proclaimed occasions also without capitals. */
const calendarNouns = new Set(["year", "day", "night", "week", "month", "decade"]);

export interface QuotedTitle {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** Phrases of two to seven words that stand alone in quotation marks and are the name of something: nobody utters them. */
export function quotedTitles(layers: Layers, covered: Uint8Array): readonly QuotedTitle[] {
  const { tokens, sentences } = layers;
  const found: QuotedTitle[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!opening.has(tokens[at]!.text)) continue;
      let last = at + 1;
      while (last < sentence.last && last - at <= longestTitle && !closing.has(tokens[last]!.text) && tokens[last]!.text !== ".") last++;
      if (last >= sentence.last || !closing.has(tokens[last]!.text)) continue;
      const first = articles.has(tokens[at + 1]!.lower) ? at + 2 : at + 1;
      const words = tokens.slice(first, last);
      if (words.length < 2) continue;
      const isFree = words.every((_, index) => covered[first + index] === 0);
      const isOccasion = words.some((token) => occasions.has(token.lower));
      // What stands in an occasion's name is no name there: "Year of the Reef".
      if (!isFree && !isOccasion) continue;
      if (isTitle(words) || isProclaimed(words)) found.push({ first, last, type: isOccasion ? "event" : "other" });
    }
  }
  return found;
}

/** Title case without a verb. */
function isTitle(words: readonly Token[]): boolean {
  const capitals = words.filter((token) => startsCapital(token)).length;
  if (capitals < 2 || small.has(words[words.length - 1]!.lower)) return false;
  if (words.some((token) => token.tag === "VERB" || token.tag === "AUX" || token.tag === "PRON")) return false;
  return words.every((token) => startsCapital(token) || small.has(token.lower) || /^\d+$/.test(token.text));
}

function isProclaimed(words: readonly Token[]): boolean {
  const [noun, of, ...rest] = words;
  if (noun === undefined || of?.lower !== "of" || rest.length === 0 || !calendarNouns.has(noun.lower)) return false;
  return rest.every((token) => token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "PROPN" || token.tag === "DET");
}
