import { comparePersonNames, pointsAt } from "../../reading/index.ts";
import type { Bearer } from "./bearer.ts";
import { contestedKeys, distinctBearers, groupByKeys, oncePerWriting, onePerWriting, sharingKeys } from "./blocks.ts";
import type { Blocks } from "./blocks.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/**
 * Links persons across reports:
 *  1. full names that are the same ("Park Jong-su", "Park Jong Su"; "Ann Lee", "Ann B. Lee");
 *  2. full names of which one is a likely misspelling or another transliteration, when only one candidate exists;
 *  3. a person whom one report calls by one word only, when exactly one person of all reports has that name;
 *  4. a full name that one report took for a body or a work;
 *  5. a single name that one report took for a person, and another one for a town, a firm or a work.
 * Whoever fits two persons stays apart from both.
 */
export function linkPersons(bearers: readonly Bearer[], clusters: Clusters): void {
  const persons = bearers.filter((bearer) => bearer.type === "person");
  const full = persons.filter((bearer) => bearer.fullNames.length > 0);
  linkEqualFullNames(full, clusters);
  const juniors = juniorsBesideElders(persons);
  const others = full.filter(({ fullNames }) => !fullNames.some(({ joined }) => juniors.has(joined)));
  const alike = groupByKeys(distinctBearers(others, clusters), (bearer) => bearer.blocks);
  for (const accepted of ["same", "variant"] as const) linkFullNames(others, alike, clusters, accepted);
  const single = persons.filter((bearer) => bearer.fullNames.length === 0);
  const byWord = indexByWord(distinctBearers(full, clusters));
  const meantBy = oncePerWriting((bearer) => personsMeant(bearer, byWord));
  for (const bearer of single) linkSingleName(bearer, meantBy(bearer), clusters);
  linkEqualSingleNames(single, clusters);
  const strays = bearers.filter((bearer) => bearer.type !== "person" && isUnknownWord(bearer));
  for (const bearer of strays) linkSingleName(bearer, meantBy(bearer), clusters);
  linkMistakenTypes(bearers, full, clusters);
  linkMistakenPersons(bearers, clusters);
}

/**
 * Names with "Jr." beside which a report calls somebody else by the family name alone: "Jon Vale Jr." beside "President Vale" is not the Jon Vale of
 * other reports.
 */
function juniorsBesideElders(persons: readonly Bearer[]): ReadonlySet<string> {
  const keyOf = ({ report }: Bearer, family: string): string => `${report.id} ${family}`;
  const alone = persons.filter(({ fullNames }) => fullNames.length === 0);
  const calledAlone = new Set(alone.flatMap((bearer) => bearer.shortNames.map(({ family }) => keyOf(bearer, family))));
  const names = persons.flatMap((bearer) => bearer.fullNames.filter(({ family }) => calledAlone.has(keyOf(bearer, family))));
  return new Set(names.filter(({ generation }) => generation === "jr").map(({ joined }) => joined));
}

/** "Halvard", a person in one report and a firm in another: without a title, a role or a full name in any it is what the other one says. */
function linkMistakenPersons(bearers: readonly Bearer[], clusters: Clusters): void {
  const things = groupByKeys(
    bearers.filter(({ type }) => type !== "person"),
    ({ strayNames }) => strayNames.map(({ joined }) => joined),
  ).byKey;
  const seen = new Set<Cluster>();
  for (const bearer of bearers) {
    const own = clusters.of(bearer);
    if (!bearer.isBare || seen.has(own)) continue;
    seen.add(own);
    const thing = own.bearers.every(({ isBare }) => isBare)
      ? bearer.shortNames.flatMap(({ joined }) => things.get(joined) ?? [])[0]
      : undefined;
    if (thing === undefined || clusters.of(thing).bearers.some(({ type }) => type === "person")) continue;
    clusters.merge(clusters.of(thing), own);
    seen.add(clusters.of(bearer));
  }
}

/** Somebody whom a report takes for a body or a work, and another one names as a person by the same words. */
function linkMistakenTypes(bearers: readonly Bearer[], full: readonly Bearer[], clusters: Clusters): void {
  const byName = new Map<string, Bearer>();
  for (const bearer of full) for (const spelling of bearer.spellings.keys()) byName.set(spelling, bearer);
  for (const bearer of bearers) {
    if (bearer.type === "person" || bearer.identities.some((identity) => identity.known)) continue;
    const known = bearer.spellings.keys().find((spelling) => byName.has(spelling));
    const person = known === undefined ? undefined : byName.get(known);
    if (person !== undefined && person.fullNames.length > 0) clusters.merge(clusters.of(person), clusters.of(bearer));
  }
}

/** Persons named in full, by every word of their names and by given names written as one. */
function indexByWord(full: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  return groupByKeys(full, (bearer) => bearer.nameWords).byKey;
}

/** Merges what fits; a name that fits two different persons ("Peter Lund" for "Peter A." and "Peter B. Lund") is merged with neither. */
function linkFullNames(full: readonly Bearer[], alike: Blocks, clusters: Clusters, accepted: "same" | "variant"): void {
  const candidates = new Map<Bearer, readonly Cluster[]>();
  const ambiguous = new Set<Cluster>();
  const contested = contestedKeys(alike, clusters);
  const alikeTo = oncePerWriting((bearer) => [...sharingKeys(contested, bearer)].filter((other) => likeness(bearer, other, accepted)));
  for (const bearer of full) {
    const others = alikeTo(bearer);
    const found = others.length === 0 ? nobody : candidatesOf(bearer, others, clusters);
    if (found.length === 0) continue;
    candidates.set(bearer, found);
    if (!areOnePerson(found, accepted, clusters)) ambiguous.add(clusters.of(bearer));
  }
  for (const [bearer, found] of candidates) {
    if (ambiguous.has(clusters.of(bearer))) continue;
    // A cluster that was merged away in between is empty; its bearers were met by the one that took them.
    for (const cluster of found) if (cluster.bearers.length > 0 && !ambiguous.has(cluster)) clusters.merge(clusters.of(bearer), cluster);
  }
}

const nobody: readonly Cluster[] = [];

function candidatesOf(bearer: Bearer, alike: readonly Bearer[], clusters: Clusters): readonly Cluster[] {
  const own = clusters.of(bearer);
  const found = new Set<Cluster>();
  for (const other of alike) {
    const cluster = clusters.of(other);
    if (cluster !== own && other.report.id !== bearer.report.id) found.add(cluster);
  }
  return [...found];
}

function linkEqualFullNames(full: readonly Bearer[], clusters: Clusters): void {
  const byName = groupByKeys(full, (bearer) => bearer.joinedNames).byKey;
  for (const bearer of full) for (const name of bearer.fullNames) clusters.mergeNamesake(bearer, byName.get(name.joined)!);
}

/** Several candidates are one only when they fit each other too: "George Bush" may be either of two. */
function areOnePerson(found: readonly Cluster[], accepted: "same" | "variant", clusters: Clusters): boolean {
  const [first, ...others] = found;
  return (
    first !== undefined &&
    others.every(
      (other) =>
        !clusters.areSaidApart(first, other) &&
        onePerWriting(first.bearers).some((one) => onePerWriting(other.bearers).some((two) => likeness(one, two, accepted))),
    )
  );
}

function likeness(left: Bearer, right: Bearer, accepted: "same" | "variant"): boolean {
  return left.fullNames.some((name) => right.fullNames.some((other) => comparePersonNames(name, other) === accepted));
}

/** A person named in full whom a short name may mean, and how much of the name speaks for it. */
interface Meant {
  readonly person: Bearer;
  readonly points: number;
}

function personsMeant(bearer: Bearer, byWord: ReadonlyMap<string, readonly Bearer[]>): readonly Meant[] {
  const names = bearer.type === "person" ? bearer.shortNames : bearer.strayNames;
  const persons = new Set(names.flatMap((name) => byWord.get(name.family) ?? []));
  return [...persons].flatMap((person) => {
    const points = Math.max(0, ...names.flatMap((name) => person.fullNames.map((fullName) => pointsAt(name, fullName))));
    return points < (bearer.type === "person" ? 2 : 3) ? [] : [{ person, points }];
  });
}

function linkSingleName(bearer: Bearer, meant: readonly Meant[], clusters: Clusters): void {
  let strength = 0;
  let found = new Set<Cluster>();
  for (const { person: other, points } of meant) {
    if (points < strength) continue;
    // Whom a report keeps apart from the one it names in full, it knows why.
    if (bearer.type === "person" && clusters.of(other).reports.has(bearer.report.id)) continue;
    if (points > strength) [strength, found] = [points, new Set()];
    found.add(clusters.of(other));
  }
  const [only, ...others] = found.size > 1 ? [...found].filter((cluster) => shareRole(bearer, cluster)) : [...found];
  if (only !== undefined && others.length === 0) clusters.merge(clusters.of(bearer), only);
}

/** "President Vale" is the one of two Vales whom another report calls President. */
function shareRole(bearer: Bearer, cluster: Cluster): boolean {
  const titles = titlesOf(bearer);
  return titles.size > 0 && cluster.bearers.some((other) => [...titlesOf(other)].some((title) => titles.has(title)));
}

/** Last words of the roles, in small letters: "president" of "former President". */
function titlesOf({ report, roles }: Bearer): ReadonlySet<string> {
  return new Set(roles.map(({ start, end }) => report.text.slice(start, end).toLowerCase().split(/\s+/).at(-1)!));
}

/** Persons whom no report names in full: the same word is the same person, unless a full name makes two of it. */
function linkEqualSingleNames(single: readonly Bearer[], clusters: Clusters): void {
  const nameless = single.filter((bearer) => clusters.of(bearer).bearers.every((other) => other.fullNames.length === 0));
  const byName = groupByKeys(nameless, (bearer) => bearer.shortNames.map((name) => name.family)).byKey;
  for (const bearer of nameless) for (const name of bearer.shortNames) clusters.mergeNamesake(bearer, byName.get(name.family)!);
}

function isUnknownWord(bearer: Bearer): boolean {
  return bearer.strayNames.length > 0 && bearer.identities.every((identity) => !identity.known);
}
