import { contains } from "../../kernel/index.ts";
import { countryOf, foldName, governmentOf, isFirstName, organizationOf, placeOf, plainName } from "../../lexicon/index.ts";
import type { Block } from "../../page/index.ts";
import { findAffiliations } from "./affiliations.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt } from "./mention.ts";

/**
 * Leaves out what capital letters alone made a name:
 *  1. party and state after a politician's name, "(R-Ky.)"; a name that runs into them or into a bracket ends before it;
 *  2. in a headline in title case, words that no gazetteer knows and that no sentence of the report names;
 *  3. a common noun that opens a sentence or a headline.
 */
export function withoutDoubtfulNames(layers: Layers, blocks: readonly Block[], mentions: readonly Mention[]): readonly Mention[] {
  return withoutHeadlineWords(
    layers,
    blocks,
    withoutCommonNouns(layers, withoutAffiliations(layers, mentions)).map((mention) => beforeBracket(layers, mention)),
  );
}

/** So often a word stands in small letters that the one with a capital is the same word. */
const commonMin = 2;

/** "Bridge closed in Vale" over a text that speaks of the bridge: the capital is that of the headline. */
function withoutCommonNouns({ tokens, sentences }: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const openings = new Set(sentences.map(({ first }) => first));
  const inside = new Set(mentions.filter(({ first }) => !openings.has(first)).map(({ text }) => text));
  return mentions.filter(({ first, last, text, type }) => {
    if (last - first > 1 || type === "person" || !openings.has(first) || inside.has(text) || !/^\p{Lu}\p{Ll}+$/u.test(text)) return true;
    const small = text.toLowerCase();
    return tokens.filter((token) => token.text === small && token.tag === "NOUN").length < commonMin;
  });
}

/** "Anna Holm (Ky.": a bracket that is not closed inside the name is no part of it. */
function beforeBracket(layers: Layers, mention: Mention): Mention {
  const open = layers.tokens.slice(mention.first, mention.last).findIndex((token) => token.text === "(");
  if (open <= 0 || mention.text.includes(")")) return mention;
  return mentionAt(layers, mention.first, mention.first + open, mention.type);
}

function withoutAffiliations(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const affiliations = findAffiliations(layers.tokens);
  if (affiliations.length === 0) return mentions;
  return mentions.flatMap((mention) => {
    const met = affiliations.find(({ first, last }) => first < mention.last && last > mention.first);
    if (met === undefined) return [mention];
    // The bracket or comma before the party is no part of the name either.
    return met.first - 1 <= mention.first ? [] : [mentionAt(layers, mention.first, met.first - 1, mention.type)];
  });
}

/** A headline of which at least this share of the longer words has a capital is in title case. */
const titleCaseShare = 0.75;
/** Words up to this length ("of", "over", "with") keep their small letter in title case. */
const shortWord = 4;

function withoutHeadlineWords(layers: Layers, blocks: readonly Block[], mentions: readonly Mention[]): readonly Mention[] {
  const titles = new Set(blocks.filter(isHeading).map((block) => wordsIn(layers.text, block)));
  // A page may repeat its headline above the text.
  const headlines = blocks.filter(
    (block) => (isHeading(block) || titles.has(wordsIn(layers.text, block))) && isTitleCase(layers.text, block),
  );
  if (headlines.length === 0) return mentions;
  const isInHeadline = (mention: Mention): boolean => headlines.some((headline) => contains(headline, mention));
  const named = new Set<string>();
  for (const mention of mentions) {
    if (isInHeadline(mention)) continue;
    for (const word of wordsOf(mention.text)) named.add(word);
  }
  const whole = new Set(mentions.filter((mention) => !isInHeadline(mention)).map((mention) => wordsOf(mention.text).join(" ")));
  // "Holm Cover": of two words that the text names apart, the headline makes one name of both.
  const isNamed = (mention: Mention): boolean => {
    const words = wordsOf(mention.text);
    return (
      words.every((word) => named.has(word)) &&
      (words.length === 1 || (mention.type === "person" && words.length <= 3) || [...whole].some((name) => name.includes(words.join(" "))))
    );
  };
  return mentions.flatMap((mention) => {
    if (!isInHeadline(mention)) return [mention];
    const trimmed = mention.type === "person" ? withoutVerb(layers, mention, named) : [mention];
    return trimmed.filter((one) => isKnown(one) || isNamed(one));
  });
}

function isHeading({ kind }: Block): boolean {
  return kind === "title" || kind === "heading";
}

function wordsIn(text: string, { start, end }: Block): string {
  return text.slice(start, end).trim();
}

/** "Anna Holm Rips", "Anna Holm Backs Vale" over a text that names both: the verb of the headline has a capital too. */
function withoutVerb(layers: Layers, mention: Mention, named: ReadonlySet<string>): readonly Mention[] {
  const isNamed = (token: number): boolean => {
    const words = wordsOf(layers.tokens[token]!.text);
    return words.length > 0 && words.every((word) => named.has(word));
  };
  const runs: Mention[] = [];
  for (let at = mention.first; at < mention.last; at++) {
    if (!isNamed(at)) continue;
    const first = at;
    while (at + 1 < mention.last && isNamed(at + 1)) at++;
    runs.push(mentionAt(layers, first, at + 1, mention.type));
  }
  const isWhole = runs.length === 1 && runs[0]!.first === mention.first && runs[0]!.last === mention.last;
  return runs.length === 0 || isWhole ? [mention] : runs;
}

function wordsOf(name: string): readonly string[] {
  return foldName(plainName(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function isTitleCase(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end).match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const long = words.slice(1).filter((word) => word.length > shortWord);
  // Of few words all have a capital, but for the shortest: "Holm Wows the Crowd".
  if (long.length < 2) {
    const middling = words.slice(1).filter((word) => word.length >= shortWord);
    return middling.length >= 2 && middling.every((word) => /^\p{Lu}/u.test(word));
  }
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * titleCaseShare;
}

function isKnown({ text, type }: Mention): boolean {
  if (type === "person") return isFirstName(text.split(/\s/)[0]!);
  return (countryOf(text) ?? governmentOf(text) ?? placeOf(text) ?? organizationOf(text)) !== undefined;
}
