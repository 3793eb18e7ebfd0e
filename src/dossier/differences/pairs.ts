import type { DossierDifference } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material } from "../material/index.ts";
import { compareText, countryBehind, quoteOf, countryEntity } from "../material/index.ts";
import type { RelationTold } from "../relations/index.ts";
import { difference, groupBy } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** A pair of whom more is told is what the story is about: its statements are compared one by one, not as a pair. */
const toldMax = 8;

/** What one text tells of two parties as a fact and another as an allegation. Persons who lead a country stand for it here, as in the news. */
export function findPairDifferences({ material, told }: Findings): readonly DossierDifference[] {
  const found: DossierDifference[] = [];
  for (const [, group] of groupBy(told, (one) => pairKey(material, one))) {
    if (group.length > toldMax || !isBetweenPowers(material, group[0]!)) continue;
    const certain = groupBy(group, (one) =>
      one.status === "fact" ? "fact" : one.status === "alleged" || one.status === "denied" ? one.status : "",
    );
    if (!certain.has("fact") || (!certain.has("alleged") && !certain.has("denied"))) continue;
    const sides = [...certain].filter(([label]) => label !== "").map(([label, side]) => sideOf(label, side));
    found.push(...difference(material, "certainty", about(material, group[0]!), sides));
  }
  return found;
}

/** Countries and bodies have relations that a text may characterise; what persons do to one another is told act by act. */
function isBetweenPowers(material: Material, { from, to }: RelationTold): boolean {
  return [from, to].every((entity) => countryBehind(material, entity) !== undefined || entity.type === "organization");
}

function sideOf(label: string, side: readonly RelationTold[]): { label: string; quotes: ReturnType<typeof quoteOf>[] } {
  return { label, quotes: side.slice(0, 2).map(({ part, range }) => quoteOf(part, range)) };
}

function pairKey(material: Material, { from, to }: RelationTold): string {
  return [partyOf(material, from), partyOf(material, to)].sort(compareText).join("|");
}

/** The country of a country, capital or government, or of a person who leads one; else the entity itself. */
function partyOf(material: Material, entity: Entity): string {
  return countryBehind(material, entity) ?? entity.id;
}

function about(material: Material, { from, to }: RelationTold): string {
  const name = (entity: Entity): string => {
    const country = countryBehind(material, entity);
    return (country && countryEntity(material, country)?.name) || entity.name;
  };
  return [name(from), name(to)].sort(compareText).join(" – ");
}
