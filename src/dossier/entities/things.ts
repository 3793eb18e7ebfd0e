import { isAcronymOf, isBareNounOf, isBarePaper, isShortFormOf } from "../../reading/index.ts";
import type { NameType } from "../../reading/index.ts";
import type { Bearer } from "./bearer.ts";
import { distinctBearers, groupByKeys, oncePerWriting, sharingKeys } from "./blocks.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/**
 * Links places, organizations, events and works across reports:
 *  1. by what the gazetteer says ("UK", "Britain"), else by the same name;
 *  2. by acronym or short form, when only one longer name fits.
 */
export function linkThings(bearers: readonly Bearer[], clusters: Clusters): void {
  const things = bearers.filter((bearer) => bearer.type !== "person");
  const distinct = clusters.distinctThings(things);
  const { byKey, keysOf } = groupByKeys(distinct, (bearer) => bearer.thingKeys);
  for (const bearer of distinct) for (const key of keysOf(bearer)) clusters.mergeNamesake(bearer, byKey.get(key)!);
  for (const type of ["organization", "event", "other"] as const) linkShortForms(things, type, clusters);
}

function linkShortForms(things: readonly Bearer[], type: NameType, clusters: Clusters): void {
  const typed = things.filter((bearer) => bearer.type === type);
  const byKey = groupByKeys(distinctBearers(typed, clusters), (bearer) => bearer.shorteningKeys);
  const longerThan = oncePerWriting((bearer) => [...sharingKeys(byKey, bearer)].filter((other) => shortens(bearer, other)));
  const compared = new Map<Cluster, Map<string, number>>();
  for (const bearer of typed) {
    // Most are short for nothing, whatever has merged.
    const others = longerThan(bearer);
    if (others.length === 0) continue;
    const own = clusters.of(bearer);
    let ofOwn = compared.get(own);
    if (!ofOwn) compared.set(own, (ofOwn = new Map<string, number>()));
    // One of the same writing and cluster was compared, and no clusters have merged since.
    if (ofOwn.get(bearer.writing) === clusters.merges) continue;
    ofOwn.set(bearer.writing, clusters.merges);
    const longer = new Set<Cluster>();
    for (const other of others) if (clusters.of(other) !== own) longer.add(clusters.of(other));
    const [only] = longer;
    if (only !== undefined && longer.size === 1) clusters.merge(own, only);
  }
}

function shortens(short: Bearer, long: Bearer): boolean {
  const shortKnown = short.identities.some((identity) => identity.known);
  // A court or a ministry without its country ("Supreme Court") shortens the one that has it.
  const isOfState = short.country === null && long.country !== null;
  // "The Times" of a story in which one Times is named in full.
  const isPaper = [...short.spellings.keys()].every(isBarePaper);
  if (isPaper && short.type === "organization")
    for (const paper of short.spellings.keys()) if ([...long.spellings.keys()].some((other) => isBareNounOf(paper, other))) return true;
  if (shortKnown && long.identities.some((identity) => identity.known) && !isOfState) return false;
  if (short.country !== null && long.country !== null && short.country !== long.country) return false;
  for (const one of short.spellings.keys()) {
    for (const other of long.spellings.keys()) {
      if (isAcronymOf(one, other)) return true;
      const canStandAlone = short.type === "organization" || one.includes(" ");
      if (canStandAlone && (!shortKnown || (isOfState && one.includes(" "))) && isShortFormOf(one, other)) return true;
    }
  }
  return false;
}
