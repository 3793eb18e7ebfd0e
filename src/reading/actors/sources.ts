import { countryOf, foldName, governmentOf, mediaOf, placeOf, plainName } from "../../lexicon/index.ts";
import { mentionAt } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";

/**
 * Bodies by what reports do with them: whoever "Holm told" or has something "according to" is a medium, a firm or an office, also when the
 * recogniser took it for a work or, with its capital "The", for a place. A name of a family ("told the Holms") and one in quotation marks
 * stay what they are.
 */
export function sourcesAsBodies(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const sources = new Set(mentions.filter((mention) => isSource(layers, mention)).map(keyOf));
  if (sources.size === 0) return mentions;
  return mentions.map((mention) => (isOpen(mention) && sources.has(keyOf(mention)) ? asBody(layers, mention) : mention));
}

/** A paper that is called like a seat of power is told from it by its article. */
function asBody(layers: Layers, { first, last, text }: Mention): Mention {
  const isPaper = layers.tokens[first - 1]?.text === "The" && governmentOf(text) !== undefined && mediaOf(`The ${text}`) !== undefined;
  return mentionAt(layers, isPaper ? first - 1 : first, last, "organization");
}

function keyOf({ text }: Mention): string {
  return foldName(plainName(text));
}

/** Nothing surer says what it is. */
function isOpen({ type, text, isDescription }: Mention): boolean {
  if (isDescription === true || countryOf(text) !== undefined) return false;
  return type === "other" || (type === "place" && placeOf(text)?.kind !== "province");
}

/** "Told the Vale Examiner", "according to Vale.com", "told The Hill". */
export function isSource({ tokens }: Layers, mention: Mention): boolean {
  const { first, last, type, text } = mention;
  if (!isOpen(mention)) return false;
  const article = /^The /.test(text) ? "The" : tokens[first - 1]?.text;
  const hasArticle = article === "The" || article === "the";
  const at = hasArticle && !/^The /.test(text) ? first - 2 : first - 1;
  const isTold = tokens[at]?.lemma === "tell";
  const isAccording = tokens[at]?.lower === "to" && tokens[at - 1]?.lower === "according";
  if (!isTold && !isAccording) return false;
  // "Told the Holms", "according to Vale officials".
  if (last - first === 1 && article === "the" && /s$/.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return false;
  if (tokens[last]?.tag === "NOUN" && (isAccording || type === "place")) return false;
  if (article !== "The" && governmentOf(text) !== undefined) return false;
  return type === "other" ? !/ (?:of|and|or) /.test(text) : article === "The" || (isTold && placeOf(text) === undefined);
}
