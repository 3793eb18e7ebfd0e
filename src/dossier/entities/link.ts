import { entityId } from "../../kernel/index.ts";
import type { EntityId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { displayName } from "../../reading/index.ts";
import type { NameType, Reading, ReadingCorrection } from "../../reading/index.ts";
import { bearersOf } from "./bearer.ts";
import type { Bearer } from "./bearer.ts";
import { Clusters } from "./clusters.ts";
import type { Entity, ReportRange } from "./entity.ts";
import { linkPersons } from "./persons.ts";
import { linkThings } from "./things.ts";
import { readWordOfPeople } from "./word-of-people.ts";

/**
 * One entity for all actors of all reports that are the same person, organization, place, event or work. The same for every order
 * of the reports. Entities come with the most often named first. What people said of who is one outweighs every likeness.
 */
export function linkEntities(
  parts: readonly { readonly report: Report; readonly reading: Reading }[],
  corrections: readonly ReadingCorrection[] = [],
): readonly Entity[] {
  const bearers = bearersOf(parts);
  const clusters = new Clusters(bearers, readWordOfPeople(bearers, corrections));
  linkThings(bearers, clusters);
  linkPersons(bearers, clusters);
  const taken = new Set<EntityId>();
  return clusters
    .all()
    .map(toDraft)
    .sort((left, right) => compareDrafts(left.entity, right.entity))
    .map(({ entity }) => {
      const [first] = entity.actors;
      // Two bearers of one name that stay apart, such as two persons known as "Holm" only.
      const id = taken.has(entity.id) ? entityId(entity.type, entity.name, first!.report, String(first!.actor)) : entity.id;
      taken.add(id);
      return id === entity.id ? entity : { ...entity, id };
    });
}

type Draft = Omit<Entity, "id">;

/** An entity by the name that nobody may have taken before it. */
interface Made {
  readonly bearers: readonly Bearer[];
  readonly entity: Entity;
}

function toDraft(bearers: readonly Bearer[]): Made {
  const known = drafts.get(bearers[0]!);
  if (known !== undefined && known.bearers.length === bearers.length && known.bearers.every((bearer, at) => bearer === bearers[at]))
    return known;
  const draft = makeDraft(bearers);
  const made = { bearers, entity: { id: entityId(draft.type, draft.name), ...draft } };
  drafts.set(bearers[0]!, made);
  return made;
}

/** What was made of the bearers of one entity, by the first of them: a report that joins a story leaves most entities as they are. */
const drafts = new WeakMap<Bearer, Made>();

function makeDraft(bearers: readonly Bearer[]): Draft {
  const counts = new Map<string, number>();
  const typeCounts = new Map<NameType, number>();
  const isMistaken = bearers.some(({ type }) => type !== "person") && bearers.every(({ type, isBare }) => type !== "person" || isBare);
  for (const bearer of bearers) {
    for (const [spelling, count] of bearer.spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
    if (bearer.isBare && isMistaken) continue;
    const weight = bearer.mentions.length + (bearer.identities.some((identity) => identity.known) ? 1000 : 0);
    typeCounts.set(bearer.type, (typeCounts.get(bearer.type) ?? 0) + weight);
  }
  const counted = [...typeCounts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  const type = (counted === "person" || counted === "organization") && bearers.every(({ isDoubtful }) => isDoubtful) ? "other" : counted;
  const spellings = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  const name = displayName(
    type,
    spellings.flatMap(([spelling, count]) => Array.from({ length: count }, () => spelling)),
  );
  const identities = bearers.flatMap((bearer) => bearer.identities);
  return {
    name,
    type,
    country: bearers.find((bearer) => bearer.country !== null)?.country ?? null,
    wikidata: identities.find((identity) => identity.wikidata !== null)?.wikidata ?? null,
    aliases: spellings.map(([spelling]) => spelling).filter((spelling) => spelling !== name),
    mentions: bearers.flatMap((bearer) => bearer.mentions.map(({ start, end }): ReportRange => ({ report: bearer.report.id, start, end }))),
    roles: bearers.flatMap((bearer) => bearer.roles.map(({ start, end }): ReportRange => ({ report: bearer.report.id, start, end }))),
    actors: bearers.map((bearer) => ({ report: bearer.report.id, actor: bearer.actor })),
  };
}

function compareDrafts(left: Draft, right: Draft): number {
  if (left.mentions.length !== right.mentions.length) return right.mentions.length - left.mentions.length;
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.type < right.type ? -1 : left.type > right.type ? 1 : 0;
}
