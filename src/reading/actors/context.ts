import { countryOf, demonymCountry, placeOf } from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import { governmentIdentity, identify, stateInstitution } from "./identity.ts";
import type { Identity } from "./identity.ts";
import type { Layers, Mention } from "./mention.ts";
import { parsePersonName } from "./person-names.ts";
import type { Role } from "./roles.ts";

/** What a report says that gives some of its names a meaning which they have nowhere else. */
export interface Context {
  /** It names one of the two Koreas, so that "the North" and "the South" are they. */
  readonly speaksOfKorea: boolean;
  /** It names America or one of its states, and nothing of the Caucasus: "Georgia" is a state there. */
  readonly speaksOfStates: boolean;
  /** Family name to country, of those whom the report calls president, leader, prime minister and so on of one. */
  readonly leaders: ReadonlyMap<string, string>;
}

const headNouns = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "leader",
  "supreme leader",
  "king",
  "queen",
  "emperor",
  "emir",
  "sultan",
  "dictator",
  "strongman",
  "ruler",
  "autocrat",
  "taoiseach",
]);

export function contextOf(layers: Layers, mentions: readonly Mention[], roles: readonly Role[]): Context {
  const leaders = new Map<string, string>();
  const disputed = new Set<string>();
  for (const role of roles) {
    if (role.mention.type !== "person" || role.noun === null || !headNouns.has(role.noun)) continue;
    const country = countryIn(layers.text.slice(role.start, role.end));
    if (country === undefined) continue;
    const { family } = parsePersonName(role.mention.text);
    if ((leaders.get(family) ?? country) !== country) disputed.add(family);
    leaders.set(family, country);
  }
  for (const family of disputed) leaders.delete(family);
  const codes = mentions.flatMap((mention) => (mention.type === "place" ? (countryOf(mention.text)?.code ?? []) : []));
  return { speaksOfKorea: codes.includes("KP") || codes.includes("KR"), speaksOfStates: speaksOfStates(layers, mentions), leaders };
}

/** Neighbours of the country Georgia. */
const aroundCaucasus: ReadonlySet<string> = new Set(["AM", "AZ", "RU", "TR", "UA"]);

function speaksOfStates({ tokens }: Layers, mentions: readonly Mention[]): boolean {
  const places = mentions.flatMap(({ type, text }) => (type === "place" && text !== stateAndCountry ? (placeOf(text) ?? []) : []));
  if (!places.some(({ country, kind }) => country === "US" && kind !== "city")) return false;
  const isElsewhere = places.some(({ country }) => country === "GE" || (country !== null && aroundCaucasus.has(country)));
  return !isElsewhere || !tokens.some(({ text }) => text === "Georgian" || text === "Georgians" || text === "Tbilisi");
}

/** The one country that a role names, by name or nationality. */
function countryIn(role: string): string | undefined {
  const words = role.split(/[\s’']+/);
  for (const [index, word] of words.entries()) {
    const pair = `${word} ${words[index + 1] ?? ""}`;
    const country = demonymCountry(pair) ?? countryOf(pair)?.code ?? demonymCountry(word) ?? countryOf(word)?.code;
    if (country !== undefined) return country;
  }
  return undefined;
}

const halves: ReadonlyMap<string, string> = new Map([
  ["North", "North Korea"],
  ["South", "South Korea"],
]);

/** The one name that a country and one of the American states have. */
const stateAndCountry = "Georgia";
const americanState: Identity = { key: "place:state of georgia", country: null, wikidata: null, known: true };

const ledGovernment = /^(.+?)(?:['’]s)?(?: \p{Ll}+)? (?:government|regime|administration)$/u;

/** "Halden transport ministry": of a state that no gazetteer knows. */
const namedMinistry =
  /^(?!(?:The|A|This|That|Its|Their|Foreign|Defen[cs]e|Interior|Justice|Finance) )\p{Lu}\S*.* (?:ministry|ministry of .+)$/u;

/** Key of the government of whoever is named before "regime" or "administration": one for "Kim Jong Un's regime" and "the Kim regime". */
export function ledGovernmentKey(name: string): string | undefined {
  const leader = ledGovernment.exec(name)?.[1];
  return leader === undefined ? undefined : `organization:government of ${parsePersonName(leader).family}`;
}

/** What a name stands for in its report. */
export function identifyIn(context: Context, name: string, type: NameType): Identity {
  if (name === stateAndCountry && type === "place" && context.speaksOfStates) return americanState;
  const half = context.speaksOfKorea && type === "place" ? halves.get(name) : undefined;
  const identity = identify(half ?? name, type);
  if (identity.known || type !== "organization") return identity;
  const leader = ledGovernment.exec(name)?.[1];
  if (leader === undefined) return identity;
  const { family } = parsePersonName(leader);
  const country = context.leaders.get(family);
  return country === undefined ? { ...identity, key: `organization:government of ${family}` } : governmentIdentity(country);
}

/** The same across reports, where the country that the report gave to the name is all that is left of the context. */
export function identifyWithCountry(name: string, type: NameType, country: string | null): Identity {
  // A country has its code: the report speaks of the state.
  if (name === stateAndCountry && type === "place" && country === null) return americanState;
  const identity = identify(name, type);
  if (identity.known) return identity;
  if (type === "place" && country !== null && halves.has(name)) return identify(countryName(country, name), "place");
  if (type !== "organization") return identity;
  const leader = ledGovernment.exec(name)?.[1];
  if (leader === undefined) return identity;
  return country === null
    ? { ...identity, key: `organization:government of ${parsePersonName(leader).family}` }
    : governmentIdentity(country);
}

/** True for descriptions that are as good as a name: "Norway's foreign ministry", "the Holm administration". */
export function isInstitution(words: string, country: string | null): boolean {
  return (
    stateInstitution(words) !== undefined ||
    ledGovernment.test(words) ||
    namedMinistry.test(words) ||
    identifyWithCountry(words, "organization", country).key.startsWith("organization:government ")
  );
}

function countryName(country: string, name: string): string {
  return country === "KP" || country === "KR" ? halves.get(name)! : name;
}
