import type { MediaKind, OrganizationKind } from "../../lexicon/index.ts";

/** Nouns that say what kind of organization a name is, and the kinds of the lexicon that they fit. */
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
  ["airline", ["company"]],
  ["carmaker", ["company"]],
  ["automaker", ["company"]],
  ["bank", ["company", "treasury"]],
  ["retailer", ["company"]],
  ["manufacturer", ["company"]],
  ["oil giant", ["company"]],
  ["tech giant", ["company"]],
  ["giant", ["company"]],
  ["charity", ["charity"]],
  ["think tank", ["research"]],
  ["think-tank", ["research"]],
  ["institute", ["research"]],
  ["university", ["research"]],
  ["watchdog", ["charity", "intergovernmental"]],
  ["rights group", ["charity"]],
  ["militant group", ["armed-group"]],
  ["rebel group", ["armed-group"]],
  ["terrorist group", ["armed-group"]],
  ["militia", ["armed-group"]],
  ["alliance", ["intergovernmental"]],
  ["bloc", ["intergovernmental"]],
  ["agency", ["agency", "intelligence", "government", "intergovernmental"]],
  ["group", ["armed-group", "charity", "company"]],
  ["organization", ["intergovernmental", "charity"]],
  ["organisation", ["intergovernmental", "charity"]],
  ["ministry", ["foreign", "defence"]],
  ["council", ["intergovernmental"]],
  ["court", ["court", "intergovernmental"]],
  ["union", ["union"]],
  ["club", ["sport"]],
  ["team", ["sport"]],
]);

const media = new Set<OrganizationKind>(["newspaper", "magazine", "agency", "broadcaster", "site"]);

export function isOrganizationNoun(words: string): boolean {
  return nouns.has(words.toLowerCase());
}

/** Kinds of organization that a noun describes; none for other nouns. */
export function kindsOfNoun(words: string): readonly OrganizationKind[] {
  return nouns.get(words.toLowerCase()) ?? [];
}

export function isMediaKind(kind: OrganizationKind): kind is MediaKind {
  return media.has(kind);
}
