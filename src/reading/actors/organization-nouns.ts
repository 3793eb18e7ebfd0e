import type { MediaKind, OrganizationKind } from "../../lexicon/index.ts";

/**
 * Nouns that say what kind of organization a name is, and the kinds of the lexicon that they fit. Without a kind, the noun stands
 * only for what is called so or has it in its name: a court is no other body, and a bank no other company.
 */
const nouns: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<string, readonly OrganizationKind[]>([
  ["newspaper", ["newspaper"]],
  ["paper", ["newspaper"]],
  ["daily", ["newspaper"]],
  ["tabloid", ["newspaper"]],
  ["broadsheet", ["newspaper"]],
  ["weekly", ["magazine", "newspaper"]],
  ["magazine", ["magazine"]],
  ["journal", ["magazine"]],
  ["news agency", ["agency"]],
  ["state news agency", ["agency"]],
  ["newswire", ["agency"]],
  ["wire service", ["agency"]],
  ["broadcaster", ["broadcaster"]],
  ["network", ["broadcaster"]],
  ["channel", ["broadcaster"]],
  ["tv channel", ["broadcaster"]],
  ["radio station", ["broadcaster"]],
  ["television station", ["broadcaster"]],
  ["website", ["site"]],
  ["news site", ["site"]],
  ["news website", ["site"]],
  ["outlet", ["newspaper", "magazine", "agency", "broadcaster", "site"]],
  ["party", ["party"]],
  ["company", ["company"]],
  ["firm", ["company"]],
  ["airline", []],
  ["carmaker", []],
  ["automaker", []],
  ["bank", []],
  ["retailer", []],
  ["manufacturer", []],
  ["oil giant", []],
  ["tech giant", []],
  ["giant", []],
  ["charity", ["charity"]],
  ["think tank", ["research"]],
  ["think-tank", ["research"]],
  ["institute", []],
  ["university", []],
  ["watchdog", []],
  ["rights group", ["charity"]],
  ["militant group", ["armed-group"]],
  ["rebel group", ["armed-group"]],
  ["terrorist group", ["armed-group"]],
  ["militia", ["armed-group"]],
  ["alliance", []],
  ["bloc", []],
  ["agency", ["agency", "intelligence"]],
  ["group", ["armed-group", "charity"]],
  ["organization", ["intergovernmental", "charity"]],
  ["organisation", ["intergovernmental", "charity"]],
  ["ministry", []],
  ["council", []],
  ["court", []],
  ["union", ["union"]],
  ["club", []],
  ["team", []],
]);

const media = new Set<OrganizationKind>(["newspaper", "magazine", "agency", "broadcaster", "site"]);

export function isOrganizationNoun(words: string): boolean {
  return nouns.has(words.toLowerCase());
}

/** Kinds of organization that a noun describes; undefined for other nouns. */
export function kindsOfNoun(words: string): readonly OrganizationKind[] | undefined {
  return nouns.get(words.toLowerCase());
}

export function isMediaKind(kind: OrganizationKind): kind is MediaKind {
  return media.has(kind);
}
