import { countryOf, demonymCountry, eventOf, opensKnownName, organizationOf, placeOf } from "../../lexicon/index.ts";
import type { NameType, Token } from "../reading.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt, startsCapital } from "./mention.ts";

const longestPhrase = 7;

/**
 * Names of several words that the gazetteer has outrank what the recogniser cut out of them: "Agency" inside "International
 * Atomic Energy Agency", "Republic of the Congo" inside "Democratic Republic of the Congo". A nationality of two words
 * ("South African") leaves no name of one.
 */
export function correctByGazetteer(layers: Layers, found: readonly Mention[]): Mention[] {
  const phrases = knownPhrases(layers);
  const kept: Mention[] = [];
  let next = 0;
  let waiting: Mention[] = [];
  for (const mention of found) {
    while (next < phrases.length && phrases[next]!.last <= mention.first)
      kept.push(...takePhrase(layers, phrases[next++]!, waiting.splice(0)));
    const phrase = phrases[next];
    if (phrase !== undefined && phrase.first < mention.last && phrase.last > mention.first) waiting.push(mention);
    else kept.push(mention);
  }
  for (; next < phrases.length; next++) kept.push(...takePhrase(layers, phrases[next]!, waiting.splice(0)));
  return kept;
}

interface KnownPhrase {
  readonly first: number;
  readonly last: number;
  /** Undefined for nationalities. */
  readonly type: NameType | undefined;
}

/** The phrase, when every span that it meets lies inside it; otherwise the spans, which know more. */
function takePhrase(layers: Layers, phrase: KnownPhrase, met: readonly Mention[]): readonly Mention[] {
  const isWhole = met.every((mention) => mention.first >= phrase.first && mention.last <= phrase.last);
  if (!isWhole) return met;
  return phrase.type === undefined ? [] : [mentionAt(layers, phrase.first, phrase.last, phrase.type)];
}

function knownPhrases(layers: Layers): readonly KnownPhrase[] {
  const { text, tokens, sentences } = layers;
  const phrases: KnownPhrase[] = [];
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last - 1; first++) {
      if (!opensPhrase(tokens[first]!)) continue;
      for (let last = Math.min(sentence.last, first + longestPhrase); last > first + 1; last--) {
        if (!/[\p{L}.]$/u.test(tokens[last - 1]!.text) || tokens[last - 1]!.lower === ".") continue;
        const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
        // "Vale & Holm's" owns, but where the firm itself is called so.
        if (tokens[last - 1]!.lower === "'s" && !isOwnName(words)) continue;
        const type = typeOfPhrase(words);
        if (type === undefined && demonymCountry(words) === undefined) continue;
        phrases.push({ first, last, type });
        first = last - 1;
        break;
      }
    }
  }
  return phrases;
}

function isOwnName(words: string): boolean {
  return words.includes("&") && organizationOf(words) !== undefined && organizationOf(words.replace(/['’]s$/, "")) === undefined;
}

/** An article before one word makes no name of it by itself: "The Week", "The Nation". */
function opensPhrase(token: Token): boolean {
  return startsCapital(token) && token.lower !== "the" && opensKnownName(token.text);
}

function typeOfPhrase(words: string): NameType | undefined {
  if (countryOf(words) !== undefined) return "place";
  if (organizationOf(words) !== undefined) return "organization";
  if (eventOf(words) !== undefined) return "event";
  const place = placeOf(words);
  return place === undefined || place.kind === "city" ? undefined : "place";
}
