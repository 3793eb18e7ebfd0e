import { firstEndingAfter } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";
import type { DossierEntity } from "./dossier.ts";
import type { Entity } from "./entities/index.ts";
import { furnitureOf } from "./furniture.ts";
import type { Material } from "./material.ts";
import { distinct, quote, toQuotes } from "./quote.ts";

/** Who and where: every entity with its names, its mentions and what the reports say that it is. */
export function describeEntities(material: Material): readonly DossierEntity[] {
  const reportById = new Map(material.reports.map((report) => [report.id, report]));
  return material.entities.flatMap((entity) => {
    let found = described.get(entity);
    if (found === undefined)
      described.set(entity, (found = { entity: isFurniture(material, entity) ? undefined : describe(reportById, entity) }));
    return found.entity ?? [];
  });
}

/** An entity whose mentions stay as they are is the same object when one report more joins its story. */
const described = new WeakMap<Entity, { readonly entity: DossierEntity | undefined }>();

/** Whoever only the furniture of pages names ("Reporting by Anna Holm"), has no part in the story. */
function isFurniture(material: Material, { mentions }: Entity): boolean {
  return mentions.every(({ report, start }) => {
    const part = material.parts[material.partOf.get(report) ?? -1];
    return part?.report.id === report && furnitureOf(part).has(firstEndingAfter(part.reading.sentences, start));
  });
}

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
    return evidence && !isOwner(evidence[0].text) ? [{ text: evidence[0].text, evidence }] : [];
  });
  return { id: entity.id, name: entity.name, type: entity.type, country: entity.country, aliases: entity.aliases, mentions, roles };
}

/** "CNN's Anna Holm": where somebody works, and not what she is. */
export function isOwner(role: string): boolean {
  return /['’]s?$/u.test(role);
}
