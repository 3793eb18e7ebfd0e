import { capitalCountry, countryByCode, countryOf, foldName, isAcronym, organizationOf, placeOf, plainName } from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import { isBarePaper } from "./shortenings.ts";

/**
 * The name under which an actor is shown: one that the text writes, but for the capitals of a dateline. Of a person the most frequent full form; of what the gazetteer
 * knows its usual name where that is written; of others the most frequent long form. Ties go to the first in the text.
 */
export function displayName(type: NameType, names: readonly string[]): string {
  const written = inFull(type, names);
  const counts = new Map<string, number>();
  for (const name of written) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = type === "person" ? undefined : usualName(type, written);
  const rank = (name: string): readonly number[] => [
    Number(/^\p{Lu}/u.test(name)),
    usual !== undefined && foldName(plainName(name)) === foldName(plainName(usual)) ? 1 : 0,
    isShouted(name) ? 0 : 1,
    // "Holm-Vale" is a family name, and no full one.
    type === "person" ? Number(/\S\s\S/u.test(name)) : Number(!(type === "organization" && isAcronym(name))),
    counts.get(name)!,
    partsOf(name),
    type === "person" ? 0 : name.length,
  ];
  const best = [...counts.keys()].reduce((found, name) => (compareRanks(rank(name), rank(found)) > 0 ? name : found));
  // A town that only the dateline names is written as the gazetteer writes it.
  return type === "place" && isShouted(best) ? (inSmallLetters(best) ?? best) : best;
}

/** "The Times" says less than another writing does that says which one it is. */
function inFull(type: NameType, names: readonly string[]): readonly string[] {
  const full = type === "organization" ? names.filter((name) => !isBarePaper(name)) : names;
  return full.length > 0 ? full : names;
}

function partsOf(name: string): number {
  return name.split(/[\s-]+/).length;
}

/** "KYIV" in a dateline is not how the name is written. */
function isShouted(name: string): boolean {
  return name.length > 3 && /^[\p{Lu}\s'-]+$/u.test(name) && !name.includes(".");
}

function inSmallLetters(name: string): string | undefined {
  const capital = capitalCountry(name);
  const known = capital === undefined ? [placeOf(name)?.name] : countryByCode(capital)!.capitals;
  return known.find((other) => other !== undefined && other !== name && foldName(other) === foldName(plainName(name)));
}

function usualName(type: NameType, written: readonly string[]): string | undefined {
  for (const name of written) {
    const known = type === "place" ? (countryOf(name)?.name ?? placeOf(name)?.name) : organizationOf(name)?.name;
    if (known !== undefined) return known;
  }
  return undefined;
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return left[index]! - right[index]!;
  return 0;
}
