import {
  capitalCountry,
  countryOf,
  foldName,
  governmentOf,
  isFirstName,
  mediaOf,
  organizationOf,
  placeOf,
  plainName,
  roleNounOf,
} from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import type { Layers, Mention } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";
import { parsePersonName } from "./person-names.ts";

const order: readonly NameType[] = ["person", "organization", "place", "event", "other"];
/** What stands before the name of a country or city, and hardly ever before a surname. */
const locatives = new Set(["in", "to", "from", "across", "near", "outside", "throughout", "inside", "of"]);

/** Nouns that end the names of what is built or lies in the open, and that no company or body is called by. */
const builtOrNatural =
  /(?:bridge|tunnel|street|avenue|highway|motorway|boulevard|river|lake|mountains?|island|islands|peninsula|strait|canal|dam|point|quay|creek|room|rim|coast|valley|stadium|arena|border|mansion|tower|towers|county)$/;

/** Parts of the names of persons who are named in full with a first name that is one. */
interface NameParts {
  readonly surnames: ReadonlySet<string>;
  /** Surnames of two words: "Vale Holm" of "Anna Vale Holm". */
  readonly doubles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

/**
 * One type for one name: a name means one thing in a report. What the gazetteer knows is not put to the vote, but a single word that
 * is the surname of somebody named in full is a person, also when it is a town somewhere ("Roy Moore", "Moore"); otherwise the type
 * that the recogniser gave most often.
 */
export function unifyTypes(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<NameType, number>>();
  // An acronym is known in its capitals only.
  const known = new Set<string>();
  const published = new Set<string>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (organizationOf(mention.text) !== undefined) known.add(key);
    if (isPublication(layers, mention)) published.add(key);
    const counts = votes.get(key) ?? new Map<NameType, number>();
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + 1);
    if (roleNounOf(layers.tokens[mention.first - 1]?.lower ?? "")?.kind === "address")
      counts.set("person", (counts.get("person") ?? 0) + 1);
    votes.set(key, counts);
  }
  const called = calledPersons(layers, mentions);
  const parts = partsOfFullNames(mentions, called);
  const types = new Map<string, NameType>();
  for (const [key, counts] of votes) {
    const type = called.has(key) ? "person" : chooseType(key, counts, parts, votes, known.has(key));
    types.set(key, type === "person" && published.has(key) && !parts.surnames.has(key) ? "organization" : type);
  }
  return mentions.map((mention) => {
    const key = keyOf(mention);
    const type = types.get(key)!;
    const isNamesake = type === "place" && parts.surnames.has(key) && !locatives.has(layers.tokens[mention.first - 1]?.lower ?? "");
    // A town may stand for its team or government at one place and for itself at another.
    const isBoth = type !== "person" && mention.type !== "person" && placeOf(mention.text)?.kind === "city";
    const isWhere =
      mention.type === "organization" &&
      placeOf(mention.text) !== undefined &&
      organizationOf(mention.text) === undefined &&
      locatives.has(layers.tokens[mention.first - 1]?.lower ?? "");
    const chosen = isNamesake ? "person" : isWhere ? "place" : isBoth ? mention.type : type;
    return chosen === mention.type ? mention : { ...mention, type: chosen };
  });
}

/**
 * Names of a first name and a family name that the recogniser took for something else, though a role stands before them ("spokeswoman Mara
 * Holm") or the report calls somebody by the last word alone; where the first name is not known, both must be so.
 */
function calledPersons({ tokens }: Layers, mentions: readonly Mention[]): ReadonlySet<string> {
  const lone = mentions.filter(({ first, last }) => last - first === 1);
  const titleOf = ({ first }: Mention): string | undefined => roleNounOf(tokens[first - 1]?.lower ?? "")?.kind;
  // "Senator Holm" is not the Mara Holm without a title, and what is a firm elsewhere no family name.
  const others = new Set(
    lone.filter((one) => titleOf(one) === "office" || (one.type !== "person" && titleOf(one) !== "address")).map(keyOf),
  );
  const alone = new Set(lone.map(keyOf).filter((key) => !others.has(key)));
  const found = new Set<string>();
  for (const mention of mentions) {
    const { type, first, last, text } = mention;
    if (type === "person" || type === "event" || last - first < 2 || last - first > 3) continue;
    const family = tokens[last - 1]!;
    if (isOrganizationNoun(family.lower) || organizationOf(text) !== undefined || placeOf(text) !== undefined) continue;
    const role = roleNounOf(tokens[first - 1]?.lower ?? "");
    const hasRole = role !== undefined && role.kind !== "kin" && role.word === tokens[first - 1]!.lower;
    const isAlone = alone.has(foldName(family.text));
    if (isFirstName(tokens[first]!.text) ? hasRole || isAlone : hasRole && isAlone) found.add(keyOf(mention));
  }
  return found;
}

/** "As Coastline reported": a known publication does what persons do; only a title makes somebody of that name of it. */
function isPublication({ tokens }: Layers, { text, type, first, titleGender }: Mention): boolean {
  if (type !== "person" || / /.test(text) || titleGender !== null || isFirstName(text) || mediaOf(text) === undefined) return false;
  return roleNounOf(tokens[first - 1]?.lower ?? "") === undefined;
}

function partsOfFullNames(mentions: readonly Mention[], called: ReadonlySet<string>): NameParts {
  const surnames = new Set<string>();
  const doubles = new Set<string>();
  const givenNames = new Set<string>();
  for (const mention of mentions) {
    if ((mention.type !== "person" && !called.has(keyOf(mention))) || mention.last - mention.first === 1) continue;
    const name = parsePersonName(mention.text);
    if (!name.familyFirst && !isFirstName(name.given[0] ?? "")) continue;
    surnames.add(name.family);
    for (const given of name.given) givenNames.add(given);
    const words = keyOf(mention).split(" ");
    if (words.length > 2) doubles.add(words.slice(-2).join(" "));
  }
  return { surnames, doubles, givenNames };
}

function keyOf(mention: Mention): string {
  return foldName(plainName(mention.text));
}

function chooseType(
  key: string,
  counts: ReadonlyMap<NameType, number>,
  { surnames, doubles, givenNames }: NameParts,
  votes: ReadonlyMap<string, unknown>,
  isKnownBody: boolean,
): NameType {
  const ranked = [...counts].sort((left, right) => right[1] - left[1] || order.indexOf(left[0]) - order.indexOf(right[0]));
  const best = ranked[0]![0];
  const isTown = best === "place" && (placeOf(key)?.kind ?? "city") === "city";
  const isUnknown = best !== "person" && best !== "place" && !isKnownBody;
  if (isTown && (surnames.has(key) || givenNames.has(key))) return "person";
  if (isUnknown && (surnames.has(key) || doubles.has(key))) return "person";
  // "Ford" beside Anna Ford and no company of that name.
  if (best === "organization" && surnames.has(key) && ![...votes.keys()].some((other) => other.startsWith(`${key} `))) return "person";
  // "Tern Point Bridge": the noun that ends the name says that it is a place, whatever it made the recogniser think of.
  if ((best === "organization" || best === "other") && !isKnownBody && /\S $/.test(key.replace(builtOrNatural, ""))) return "place";
  if (counts.size === 1 && best !== "other" && best !== "event") return best;
  if (surnames.has(key) && counts.has("person")) return "person";
  if (countryOf(key) !== undefined || (capitalCountry(key) !== undefined && best !== "person")) return "place";
  if (governmentOf(key) !== undefined) return "organization";
  if (best === "other" && isKnownBody) return "organization";
  if (best === "other" && counts.size === 1) {
    const place = placeOf(key);
    if (place !== undefined && place.kind !== "city") return "place";
  }
  return best;
}
