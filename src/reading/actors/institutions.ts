import { countryOf, demonymCountry, isAcronym } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { institutionKind } from "./identity.ts";
import { mentionAt, startsCapital } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";

/**
 * Bodies that are named by a description: "Norway's foreign ministry", "the Norwegian government" (a country or its demonym, and
 * the institution), "the Holm administration", "Holm's government" (who leads it). They hold another name.
 */
export function findInstitutions(layers: Layers, found: readonly Mention[]): Mention[] {
  const { text, tokens, sentences } = layers;
  const countries = new Map(found.filter((mention) => countryOf(mention.text) !== undefined).map((mention) => [mention.first, mention]));
  const taken = new Map(found.filter((mention) => mention.type === "organization").map((mention) => [mention.first, mention.last]));
  const institutions: Mention[] = [];
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      const owner = countries.get(first)?.last ?? demonymEnd(tokens, first, sentence.last);
      if (owner === undefined) continue;
      const isPossessive = tokens[owner]?.lower === "'s" || tokens[owner]?.lower === "'";
      if (countries.has(first) && !isPossessive && !isAcronym(tokens[first]!.text)) continue;
      const from = isPossessive ? owner + 1 : owner;
      const to = institutionEnd(text, tokens, from, sentence.last);
      if (to === undefined || (taken.get(first) ?? 0) >= to) continue;
      institutions.push({ ...mentionAt(layers, first, to, "organization"), isDescription: true });
    }
  }
  institutions.push(...ministriesOfStates(layers, found));
  for (const mention of found) {
    const to = mention.type === "person" ? governmentEnd(layers, mention) : undefined;
    if (to !== undefined && (taken.get(mention.first) ?? 0) < to)
      institutions.push({ ...mentionAt(layers, mention.first, to, "organization"), isDescription: true });
  }
  return institutions;
}

/** "The Halden transport ministry", "Halden's ministry of trade": what has a ministry is a state, whether the gazetteer knows it or not. */
function ministriesOfStates({ text, tokens, sentences }: Layers, found: readonly Mention[]): readonly Mention[] {
  return found.flatMap((place) => {
    if (place.type !== "place" || countryOf(place.text) !== undefined) return [];
    const from = /^['’]s?$/.test(tokens[place.last]?.lower ?? "") ? place.last + 1 : place.last;
    const to = institutionEnd(text, tokens, from, sentences[place.sentence]!.last);
    if (to === undefined || !/\bministry\b/.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) return [];
    return [{ ...mentionAt({ text, tokens, sentences }, place.first, to, "organization"), isDescription: true as const }];
  });
}

function demonymEnd(tokens: readonly Token[], first: number, limit: number): number | undefined {
  const token = tokens[first]!;
  if (!startsCapital(token) || token.lower === "the") return undefined;
  if (first + 1 < limit && demonymCountry(`${token.text} ${tokens[first + 1]!.text}`) !== undefined) return first + 2;
  return demonymCountry(token.text) === undefined ? undefined : first + 1;
}

/** Groups that are described, not bodies that have a name. */
const describing = new Set(["troops", "forces", "delegation", "mission", "leadership"]);

function institutionEnd(text: string, tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let to = Math.min(limit, from + 4); to > from; to--) {
    const phrase = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    if (!/\p{L}$/u.test(tokens[to - 1]!.text) || institutionKind(phrase) === undefined || describing.has(tokens[to - 1]!.lower)) continue;
    // "The state budget", "the government plan": the noun goes on.
    const next = tokens[to];
    const goesOn =
      to < limit && next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN") && next.start === tokens[to - 1]!.end + 1;
    return goesOn && tokens[to - 1]!.lower === "state" ? undefined : to;
  }
  return undefined;
}

const governmentNouns = new Set(["government", "regime", "administration"]);

/** "Holm administration", "Holm's new government": token after the noun. */
function governmentEnd(layers: Layers, mention: Mention): number | undefined {
  const { tokens } = layers;
  let at = mention.last;
  if (tokens[at]?.lower === "'s") {
    at++;
    if (tokens[at]?.tag === "ADJ") at++;
  }
  return governmentNouns.has(tokens[at]?.lower ?? "") ? at + 1 : undefined;
}
