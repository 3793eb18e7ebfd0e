import { firstEndingAfter } from "../kernel/index.ts";
import type { EntityId, ReportId } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";
import type { DossierEntity } from "./dossier.ts";
import type { Entity } from "./entities/index.ts";
import { isHeading, pageFurnitureOf } from "./material/index.ts";
import type { Material } from "./material/index.ts";
import { distinct, quote, toQuotes } from "./quote.ts";
import { isSlightThing } from "./slight-things.ts";

/**
 * Who and where: every entity with its names, its mentions and what the reports say that it is. `parties` take part in what the dossier
 * says that one did to another.
 */
export function describeEntities(material: Material, parties: ReadonlySet<EntityId> = new Set()): readonly DossierEntity[] {
  const reportById = new Map(material.reports.map((report) => [report.id, report]));
  return material.entities.flatMap((entity) => {
    let found = described.get(entity);
    if (found === undefined)
      described.set(
        entity,
        (found = { entity: describe(reportById, entity), isLeftOut: isFurniture(material, entity) || isSlightThing(material, entity) }),
      );
    return (found.isLeftOut && !parties.has(entity.id) ? undefined : found.entity) ?? [];
  });
}

/** An entity whose mentions stay as they are is the same object when one report more joins its story. */
const described = new WeakMap<Entity, { readonly entity: DossierEntity | undefined; readonly isLeftOut: boolean }>();

/** Whoever only the furniture of pages and lines without a stop name ("Reporting by Anna Holm", "Anna Holm/AGENCY"), has no part in the story. */
function isFurniture(material: Material, { mentions, type }: Entity): boolean {
  return mentions.every(({ report, start }) => {
    const part = material.parts[material.partOf.get(report) ?? -1];
    if (part?.report.id !== report) return false;
    const index = firstEndingAfter(part.reading.sentences, start);
    const sentence = part.reading.sentences[index]!;
    if (pageFurnitureOf(part).has(index) || isCredit(part.report.text, start)) return true;
    // "OSLO (AGENCY) —" tells where the report was written.
    const isPlaceOfReport = type === "place" && /[—–―-]\s*$/.test(part.report.text.slice(sentence.start, sentence.end));
    return !isPlaceOfReport && isHeading(part, sentence);
  });
}

/** "(Getty Images)", "(Photo: Reuters)", "(Anna Holm/AFP)", "OSLO (Reuters) -": an agency alone in brackets sold the picture or the report. */
function isCredit(text: string, start: number): boolean {
  return opensCredit.test(text.slice(Math.max(0, start - creditMax), start)) && closesCredit.test(text.slice(start, start + creditMax));
}

const creditMax = 60;
const opensCredit = /\((?:[^()]{1,40}(?:\/|:|via) ?)?$/;
const closesCredit =
  /^(?:Getty|Reuters|AFP|AP|PA|EPA|Associated Press|Press Association|European Pressphoto Agency|Alamy)(?: Images| Photos?| Files?)?\)/i;

function describe(reportById: ReadonlyMap<ReportId, Report>, entity: Entity): DossierEntity | undefined {
  const mentions = toQuotes(
    distinct(
      entity.mentions.flatMap((mention) => {
        const report = reportById.get(mention.report);
        return report ? [quote(report, mention)] : [];
      }),
    ),
  );
  if (!mentions) return undefined;
  const roles = entity.roles.flatMap((role) => {
    const report = reportById.get(role.report);
    const evidence = report ? toQuotes([quote(report, role)]) : undefined;
    if (evidence === undefined || isOwner(evidence[0].text) || hangsOnAnother(evidence[0].text)) return [];
    return entity.type === "organization" && isListOfNames(evidence[0].text) ? [] : [{ text: evidence[0].text, evidence }];
  });
  return { id: entity.id, name: entity.name, type: entity.type, country: entity.country, aliases: entity.aliases, mentions, roles };
}

/** "His lawyer at the time", "another man": in a list nobody knows whose, or besides whom. */
function hangsOnAnother(role: string): boolean {
  return /^(?:my|your|his|her|its|our|their|one|another)\s/iu.test(role);
}

/** "The Harbour Bank, Vale Bank and Lund Brothers": names that follow a body's name are others of a list, and say not what it is. */
function isListOfNames(role: string): boolean {
  return !/(?:^|[\s-])(?!(?:the|and|of|for|in|on|an)\b)\p{Ll}{2,}/u.test(role);
}

/** "CNN's Anna Holm": where somebody works, and not what she is. */
export function isOwner(role: string): boolean {
  return /['’]s?$/u.test(role);
}
