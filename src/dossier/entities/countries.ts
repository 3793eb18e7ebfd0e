import type { EntityId, ReportId } from "../../kernel/index.ts";
import { demonymCountry } from "../../lexicon/index.ts";
import type { Report } from "../../page/index.ts";
import type { Entity } from "./index.ts";

const leaderNouns = /\b(?:president|leader|premier|prime minister|chancellor|king|queen|dictator|strongman|ruler|monarch|emir|sultan)\b/i;

/** News lets leaders and countries stand for each other. The country is the nationality in the role: no list of persons is needed. */
export function countriesOf(reportById: ReadonlyMap<ReportId, Report>, entities: readonly Entity[]): ReadonlyMap<EntityId, string> {
  const countries = new Map<EntityId, string>();
  for (const entity of entities) {
    if (entity.country) countries.set(entity.id, entity.country);
    else if (entity.type === "person") {
      for (const role of entity.roles) {
        const country = ledCountry(reportById.get(role.report)!.text.slice(role.start, role.end));
        if (country === undefined) continue;
        countries.set(entity.id, country);
        break;
      }
    }
  }
  return countries;
}

function ledCountry(text: string): string | undefined {
  if (!leaderNouns.test(text)) return undefined;
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?/gu)) {
    const country = demonymCountry(word) ?? demonymCountry(word.split(" ")[0]!);
    if (country) return country;
  }
  return undefined;
}

/** For each country the entity that is it; when the texts name only its capital or government, that one. */
export function bestByCountry(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const rank = (entity: Entity): number => (entity.type === "place" ? 0 : 1);
  const candidates = entities
    .filter((entity) => entity.type !== "person" && entity.country !== null)
    .sort((a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const best = new Map<string, Entity>();
  for (const entity of candidates) if (!best.has(entity.country!)) best.set(entity.country!, entity);
  return best;
}
