import { capitalCountry, countryOf, foldName, governmentOf, organizationOf, placeOf, plainName } from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import type { Mention } from "./mention.ts";
import { parsePersonName } from "./person-names.ts";

const order: readonly NameType[] = ["person", "organization", "place", "event", "other"];

/**
 * One type for one name: a name means one thing in a report. What the gazetteer knows is not put to the vote; a single word that
 * is the surname of somebody named in full is a person; otherwise the type that the recogniser gave most often.
 */
export function unifyTypes(mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const counts = votes.get(key) ?? new Map<NameType, number>();
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + 1);
    votes.set(key, counts);
    if (mention.type !== "person" || mention.last - mention.first === 1) continue;
    const name = parsePersonName(mention.text);
    surnames.add(name.family);
    for (const given of name.given) givenNames.add(given);
  }
  const types = new Map<string, NameType>();
  for (const [key, counts] of votes) types.set(key, chooseType(key, counts, surnames, givenNames));
  return mentions.map((mention) => {
    const type = types.get(keyOf(mention))!;
    return type === mention.type ? mention : { ...mention, type };
  });
}

function keyOf(mention: Mention): string {
  return foldName(plainName(mention.text));
}

function chooseType(
  key: string,
  counts: ReadonlyMap<NameType, number>,
  surnames: ReadonlySet<string>,
  givenNames: ReadonlySet<string>,
): NameType {
  const ranked = [...counts].sort((left, right) => right[1] - left[1] || order.indexOf(left[0]) - order.indexOf(right[0]));
  const best = ranked[0]![0];
  // "Barry" is a town in Wales, but not where the report names a Barry Holm.
  if (best === "place" && givenNames.has(key) && (placeOf(key)?.kind ?? "city") === "city") return "person";
  if (counts.size === 1 && best !== "other" && best !== "event") return best;
  if (!key.includes(" ") && surnames.has(key) && counts.has("person")) return "person";
  if (countryOf(key) !== undefined || (capitalCountry(key) !== undefined && best !== "person")) return "place";
  if (governmentOf(key) !== undefined) return "organization";
  if (best === "other" && counts.size === 1) {
    if (organizationOf(key) !== undefined) return "organization";
    const place = placeOf(key);
    if (place !== undefined && place.kind !== "city") return "place";
  }
  return best;
}
