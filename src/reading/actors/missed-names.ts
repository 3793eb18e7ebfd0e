import {
  byNameCountry,
  countryOf,
  demonymCountry,
  governmentOf,
  isAcronym,
  isEpithet,
  opensKnownName,
  organizationOf,
  placeOf,
  roleNounOf,
} from "../../lexicon/index.ts";
import type { NameType, Token } from "../reading.ts";
import { mentionAt, startsCapital } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";
import { findInstitutions } from "./institutions.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { parsePersonName } from "./person-names.ts";

/**
 * Names that a recogniser of words in context leaves out and that the report as a whole, or the gazetteer, makes sure:
 *  1. names of the gazetteer that mean one thing only: countries, government by-names, organizations of several words, acronyms;
 *  2. phrases in quotation marks and title case: "Year of the Reef";
 *  3. words that are a name elsewhere in the report, and surnames of persons who are named in full;
 *  4. what follows a form of address: "Ms. Zebo"; "the West" in small letters where the report has it in capitals, "the North" and "the South" where it speaks of Korea;
 *  5. epithets of a country that the report names: "the Emerald Isle";
 *  6. institutions named by their country or leader: "Norway's foreign ministry" (they may hold another name).
 */
export function findMissedNames(layers: Layers, found: readonly Mention[]): readonly Mention[] {
  const covered = new Uint8Array(layers.tokens.length);
  for (const mention of found) covered.fill(1, mention.first, mention.last);
  const byFirst = new Map(found.map((mention) => [mention.first, mention]));
  const add = (first: number, last: number, type: NameType): void => {
    // A longer name takes the place of those inside it.
    for (let at = first; at < last; at++) byFirst.delete(at);
    covered.fill(1, first, last);
    byFirst.set(first, mentionAt(layers, first, last, type));
  };
  const all = (): Mention[] => [...byFirst.values()];
  addKnown(layers, covered, add);
  for (const phrase of quotedTitles(layers, covered)) add(phrase.first, phrase.last, phrase.type);
  addAddressed(layers, covered, add);
  addRepeats(layers, all(), covered, add);
  addDirections(layers, all(), covered, add);
  addEpithets(layers, all(), covered, add);
  const named = all().sort((left, right) => left.start - right.start);
  return [...named, ...findInstitutions(layers, named)].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** "Mr. Earnest", where the name is a word as well. */
function addAddressed({ tokens, sentences }: Layers, covered: Uint8Array, add: Add): void {
  for (const { first, last } of sentences) {
    for (let at = first; at < last - 1; at++) {
      if (!/^(?:mr|mrs|ms)\.?$/.test(tokens[at]!.lower) || !startsCapital(tokens[at]!)) continue;
      let end = at + 1;
      while (end < Math.min(last, at + 3) && covered[end] === 0 && tokens[end]!.tag === "PROPN" && /^\p{Lu}\p{Ll}/u.test(tokens[end]!.text))
        end++;
      if (end > at + 1) add(at + 1, end, "person");
    }
  }
}

type Add = (first: number, last: number, type: NameType) => void;

const longestName = 7;

function addKnown(layers: Layers, covered: Uint8Array, add: Add): void {
  const { text, tokens, sentences } = layers;
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (covered[first] === 1 || !startsCapital(tokens[first]!)) continue;
      const opener = tokens[first]!.lower === "the" ? tokens[first + 1] : tokens[first];
      if (opener === undefined || !startsCapital(opener) || !opensKnownName(opener.text)) continue;
      for (let last = Math.min(sentence.last, first + longestName); last > first; last--) {
        if (isCovered(covered, first, last) || !/[\p{L}.]$/u.test(tokens[last - 1]!.text) || tokens[last - 1]!.lower === "'s") continue;
        if (last - first > 1 && tokens[last - 1]!.lower === ".") continue;
        const type = sureType(text.slice(tokens[first]!.start, tokens[last - 1]!.end), last - first, tokens[last], tokens[first - 1]);
        if (type === undefined) continue;
        add(tokens[first]!.lower === "the" ? first + 1 : first, last, type);
        first = last - 1;
        break;
      }
    }
  }
}

function isCovered(covered: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (covered[at] === 1) return true;
  return false;
}

/** Type of a name that the gazetteer has and that is hardly ever anything else. */
function sureType(words: string, length: number, next: Token | undefined, before: Token | undefined): NameType | undefined {
  // "US $5" is money.
  if (length === 1 && next !== undefined && /^[$€£¥]/.test(next.text)) return undefined;
  if (length === 2 && /^the /i.test(words)) {
    // "The Week", "The Standard": mostly an article and a word, unless that is how the name is written.
    const official = organizationOf(words)?.name ?? placeOf(words)?.name;
    if (next !== undefined && startsCapital(next)) return undefined;
    if (
      official?.startsWith("The ") !== true &&
      !isAcronym(words.slice(4)) &&
      countryOf(words) === undefined &&
      governmentOf(words) === undefined &&
      !directions.has(words.slice(4).toLowerCase())
    )
      return undefined;
  }
  const joins = length === 1 && ((next !== undefined && startsCapital(next) && next.tag === "PROPN") || isPartOfName(before));
  if (countryOf(words) !== undefined) return joins ? undefined : "place";
  if (governmentOf(words) !== undefined && (length > 1 || before?.lower === "the" || isAcronym(words))) return "organization";
  if (joins) return undefined;
  const organization = organizationOf(words);
  if (organization !== undefined && (length > 1 || (isAcronym(words) && words.length > 2))) return "organization";
  const place = placeOf(words);
  if (place === undefined || place.kind === "city" || (length === 1 && place.kind === "land")) return undefined;
  return directions.has(words.toLowerCase()) && before?.lower !== "the" ? undefined : "place";
}

const directions = new Set(["west", "east", "gulf", "channel", "pacific", "atlantic", "hill"]);

function isPartOfName(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    startsCapital(before) &&
    before.tag === "PROPN" &&
    demonymCountry(before.text) === undefined &&
    roleNounOf(before.text)?.kind !== "address"
  );
}

function addRepeats(layers: Layers, found: readonly Mention[], covered: Uint8Array, add: Add): void {
  const { tokens, sentences } = layers;
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly type: NameType }[]>();
  const learn = (words: readonly string[], type: NameType): void => {
    const first = words[0]!;
    const held = byFirst.get(first);
    if (held === undefined) byFirst.set(first, [{ words, type }]);
    else if (held.length < 20 && !held.some((other) => other.words.join(" ") === words.join(" "))) held.push({ words, type });
  };
  for (const mention of found) {
    const words = tokens.slice(mention.first, mention.last).map((token) => token.text);
    if (words.length > 1 || isAcronym(words[0]!)) learn(words, mention.type);
    if (mention.type !== "person" || words.length < 2) continue;
    const name = parsePersonName(mention.text);
    const family = words.find((word) => word.toLowerCase() === name.family && /^\p{Lu}\p{L}{2,}$/u.test(word));
    if (family !== undefined) learn([family], "person");
  }
  const starts = new Map(found.map((mention) => [mention.first, mention]));
  for (const list of byFirst.values()) list.sort((left, right) => right.words.length - left.words.length);
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      const hit = byFirst.get(tokens[first]!.text)?.find(({ words }) => matchesAt(tokens, first, sentence.last, words));
      if (hit === undefined || !isFreeFor(starts, covered, first, first + hit.words.length)) continue;
      add(first, first + hit.words.length, hit.type);
      first += hit.words.length - 1;
    }
  }
}

function matchesAt(tokens: readonly Token[], first: number, limit: number, words: readonly string[]): boolean {
  if (first + words.length > limit) return false;
  if (words.length === 1 && isPartOfName(tokens[first - 1])) return false;
  return words.every((word, index) => tokens[first + index]!.text === word);
}

/** True when nothing is named here yet, or only something shorter that lies inside and that the gazetteer does not know. */
function isFreeFor(starts: ReadonlyMap<number, Mention>, covered: Uint8Array, first: number, last: number): boolean {
  let end = first;
  let inside = 0;
  for (let at = first; at < last; at++) {
    const mention = starts.get(at);
    if (mention !== undefined && (placeOf(mention.text) ?? organizationOf(mention.text)) !== undefined) return false;
    if (mention !== undefined) [end, inside] = [mention.last, inside + 1];
    else if (covered[at] === 1 && at >= end) return false;
    if (end > last) return false;
  }
  const same = starts.get(first);
  return inside === 0 || !(same !== undefined && same.last === last);
}

const koreas = new Set(["KP", "KR"]);
const bearings = new Set(["north", "south"]);

function addDirections(layers: Layers, found: readonly Mention[], covered: Uint8Array, add: Add): void {
  const { tokens, sentences } = layers;
  const saysKorea = found.some(
    (mention) => mention.type === "place" && (koreas.has(countryOf(mention.text)?.code ?? "") || mention.text === "Korea"),
  );
  const saysWest = found.some((mention) => mention.text === "West" && mention.type === "place");
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const token = tokens[at]!;
      if (covered[at] === 1 || tokens[at - 1]!.lower !== "the" || !standsAlone(tokens[at + 1])) continue;
      const isKorea = saysKorea && bearings.has(token.lower) && startsCapital(token);
      if (isKorea || (saysWest && token.lower === "west")) add(at, at + 1, "place");
    }
  }
}

/** "The Emerald Isle", where the report names the country too. */
function addEpithets(layers: Layers, found: readonly Mention[], covered: Uint8Array, add: Add): void {
  const { text, tokens, sentences } = layers;
  const countries = new Set(found.map((mention) => countryOf(mention.text)?.code));
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last - 1; at++) {
      if (tokens[at]!.lower !== "the") continue;
      for (let last = Math.min(sentence.last, at + 6); last > at + 2; last--) {
        const phrase = text.slice(tokens[at + 1]!.start, tokens[last - 1]!.end);
        if (!isEpithet(phrase) || !countries.has(byNameCountry(phrase)) || isCovered(covered, at + 1, last)) continue;
        add(at + 1, last, "place");
        break;
      }
    }
  }
}

/** False when a noun or "of" follows: "the west coast", "the west of the country". */
function standsAlone(next: Token | undefined): boolean {
  if (next === undefined) return true;
  return next.lower !== "of" && next.lower !== "-" && next.tag !== "NOUN" && next.tag !== "PROPN" && next.tag !== "ADJ";
}
