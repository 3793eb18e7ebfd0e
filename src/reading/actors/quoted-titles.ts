import type { NameType } from "../reading.ts";
import type { Layers } from "./mention.ts";

const opening = new Set(["“", "‘", '"', "'", "``", "«"]);
const closing = new Set(["”", "’", '"', "'", "''", "»", ","]);
const small = new Set(["of", "the", "and", "for", "in", "on", "to", "a", "an", "&", "with", "at", "by"]);
/** Head words of occasions; other titles are works, programmes and the like. */
const occasions = new Set(
  "year day week month decade summit games festival conference forum congress festival war battle operation cup championship olympics march strike revolution spring treaty accord agreement dialogue exercise parade celebration anniversary protest uprising".split(
    " ",
  ),
);

const longestTitle = 7;

/** Phrases of two to seven words that stand alone in quotation marks and in title case, without a verb: names that nobody utters. */
export function quotedTitles(layers: Layers, covered: Uint8Array): { first: number; last: number; type: NameType }[] {
  const { tokens, sentences } = layers;
  const found: { first: number; last: number; type: NameType }[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!opening.has(tokens[at]!.text)) continue;
      let last = at + 1;
      while (last < sentence.last && last - at <= longestTitle && !closing.has(tokens[last]!.text) && tokens[last]!.text !== ".") last++;
      if (last - at - 1 < 2 || last >= sentence.last || !closing.has(tokens[last]!.text)) continue;
      const words = tokens.slice(at + 1, last);
      const isTitle = words.every((token) => /^\p{Lu}|^\d+$/u.test(token.text) || small.has(token.lower));
      const isFree = words.every((_, index) => covered[at + 1 + index] === 0);
      const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
      const isOccasion = words.some((token) => occasions.has(token.lower));
      // What stands in an occasion's name is no name there: "Year of the Reef".
      if (!isTitle || (!isFree && !isOccasion) || capitals < 2 || small.has(words[words.length - 1]!.lower)) continue;
      if (words.some((token) => token.tag === "VERB" || token.tag === "AUX" || token.tag === "PRON")) continue;
      found.push({ first: at + 1, last, type: isOccasion ? "event" : "other" });
    }
  }
  return found;
}
