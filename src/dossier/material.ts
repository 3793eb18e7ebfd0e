import { contains, firstEndingAfter } from "../kernel/index.ts";
import type { EntityId, Range, ReportId } from "../kernel/index.ts";
import { demonymCountry } from "../lexicon/index.ts";
import type { Report } from "../page/index.ts";
import { correctReading } from "../reading/index.ts";
import { findChosenSpeakers } from "./chosen-speakers.ts";
import type { ChosenSpeakers } from "./chosen-speakers.ts";
import type { Reading, ReadingCorrection, Sentence } from "../reading/index.ts";
import type { Copy, Story } from "../stories/index.ts";
import { quote } from "./quote.ts";
import type { Quote } from "./dossier.ts";
import { linkEntities } from "./entities/index.ts";
import type { Entity } from "./entities/index.ts";
import { tokensIn } from "./reading-index.ts";

/** One independent text of the story. Reports that copy it are in `copies`; they add reports, never texts. */
export interface Part {
  readonly index: number;
  readonly report: Report;
  readonly reading: Reading;
  readonly copies: readonly Report[];
}

/** A place where an entity is named, or where a pronoun or description stands for it. */
export interface Place extends Range {
  readonly entity: Entity;
  readonly named: boolean;
}

/** What every step of the compiler reads from. */
export interface Material {
  /** Independent texts, in the order in which the dossier lists them. */
  readonly parts: readonly Part[];
  /** Every report of the story, copies too, in the same order. */
  readonly reports: readonly Report[];
  readonly ids: readonly ReportId[];
  readonly copies: ReadonlyMap<ReportId, Copy>;
  readonly entities: readonly Entity[];
  readonly entityById: ReadonlyMap<EntityId, Entity>;
  /** Per part: entity of each actor of its reading, or undefined. */
  readonly entityOfActor: readonly (readonly (Entity | undefined)[])[];
  /** Where another report names the speaker whom a person chose for an utterance. */
  readonly chosenSpeakers: ChosenSpeakers["evidence"];
  /** Country of each entity: its own, or the one that a person leads as a role says ("Norwegian prime minister"). */
  readonly countries: ReadonlyMap<EntityId, string>;
  /** Per part: names and references in reading order. */
  readonly places: readonly (readonly Place[])[];
  /** Per part: what it says that somebody is. */
  readonly roles: readonly (readonly Role[])[];
  /** Index of the independent text to which a report, or the report that it copies, belongs. */
  readonly partOf: ReadonlyMap<ReportId, number>;
}

/** Words that say what an entity is. */
export interface Role extends Range {
  readonly entity: Entity;
}

export function gather(
  input: { readonly story: Story; readonly reports: readonly Report[]; readonly readings: readonly Reading[] },
  corrections: readonly ReadingCorrection[] = [],
): Material {
  const readingOf = new Map(input.readings.map((reading) => [reading.report, reading]));
  const reports = [...input.reports].sort(compareReports);
  const copies = new Map(input.story.copies.map((copy) => [copy.report, copy]));
  const originalOf = (id: ReportId): ReportId => {
    const seen = new Set<ReportId>();
    for (let at = copies.get(id); at && !seen.has(id); at = copies.get(id)) {
      seen.add(id);
      id = at.of;
    }
    return id;
  };
  const copiesOf = Map.groupBy(reports, (report) => originalOf(report.id));
  const parts: Part[] = [];
  for (const report of reports) {
    const asRead = readingOf.get(report.id);
    if (originalOf(report.id) !== report.id || !asRead) continue;
    const others = copiesOf.get(report.id)!.filter((other) => other !== report);
    parts.push({ index: parts.length, report, reading: correctReading(report.text, asRead, corrections), copies: others });
  }
  const partOf = new Map(parts.flatMap((part) => [part.report, ...part.copies].map(({ id }) => [id, part.index] as const)));
  const entities = linkEntities(parts, corrections);
  const entityOfActor = parts.map((part): (Entity | undefined)[] => part.reading.actors.map(() => undefined));
  const chosen = findChosenSpeakers(parts, reports, entities, corrections);
  chosen.entities.forEach((actors, part) => {
    for (const [actor, entity] of actors) entityOfActor[part]![actor] = entity;
  });
  const roles = parts.map((): Role[] => []);
  for (const entity of entities) {
    for (const { report, actor } of entity.actors) entityOfActor[partOf.get(report)!]![actor] = entity;
    for (const role of entity.roles) roles[partOf.get(role.report)!]!.push({ start: role.start, end: role.end, entity });
  }
  return {
    parts,
    reports,
    ids: reports.map((report) => report.id),
    copies,
    entities,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    entityOfActor,
    chosenSpeakers: chosen.evidence,
    countries: countriesOf(parts, partOf, entities),
    places: parts.map((part, index) => placesOf(part.reading, entityOfActor[index]!)),
    roles,
    partOf,
  };
}

const leaderNouns = /\b(?:president|leader|premier|prime minister|chancellor|king|queen|dictator|strongman|ruler|monarch|emir|sultan)\b/i;

/** News lets leaders and countries stand for each other. The country is the nationality in the role: no list of persons is needed. */
function countriesOf(
  parts: readonly Part[],
  partOf: ReadonlyMap<ReportId, number>,
  entities: readonly Entity[],
): ReadonlyMap<EntityId, string> {
  const countries = new Map<EntityId, string>();
  for (const entity of entities) {
    if (entity.country) countries.set(entity.id, entity.country);
    else if (entity.type === "person") {
      for (const role of entity.roles) {
        const country = ledCountry(parts[partOf.get(role.report)!]!.report.text.slice(role.start, role.end));
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

/** The country that an entity is, governs or leads. */
export function countryBehind(material: Material, entity: Entity): string | undefined {
  return material.countries.get(entity.id);
}

/** By date of publication where it is known, then by file name, then by id: the same for every order of arrival. */
function compareReports(left: Report, right: Report): number {
  const byDate = compareText(left.published?.value ?? "9999", right.published?.value ?? "9999");
  return byDate || compareText(left.file, right.file) || compareText(left.id, right.id);
}

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function placesOf(reading: Reading, entityOfActor: readonly (Entity | undefined)[]): Place[] {
  const places: Place[] = [];
  for (const name of reading.names) {
    const entity = entityOfActor[name.actor];
    if (entity) places.push({ start: name.start, end: name.end, entity, named: true });
  }
  for (const reference of reading.references) {
    const entity = entityOfActor[reference.actor];
    if (entity) places.push({ start: reference.start, end: reference.end, entity, named: false });
  }
  return places.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Names and references that lie in a range, in reading order. */
export function placesIn(material: Material, part: Part, range: Range): readonly Place[] {
  return material.places[part.index]!.filter((place) => contains(range, place));
}

/** The entity named or meant at a token, if any: the shortest place that holds it. */
export function entityAt(material: Material, part: Part, token: number): Entity | undefined {
  let known = entitiesAt.get(part);
  if (!known) {
    known = placesByToken(part, material.places[part.index]!);
    entitiesAt.set(part, known);
  }
  return known.get(token)?.entity;
}

const entitiesAt = new WeakMap<Part, ReadonlyMap<number, Place>>();

function placesByToken(part: Part, places: readonly Place[]): ReadonlyMap<number, Place> {
  const shortest = new Map<number, Place>();
  for (const place of places) {
    for (const token of tokensIn(part, place)) {
      const best = shortest.get(token);
      if (!best || place.end - place.start < best.end - best.start) shortest.set(token, place);
    }
  }
  return shortest;
}

export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  const sentence = reading.sentences[firstEndingAfter(reading.sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The words of a part at a range. */
export function quoteOf(part: Part, range: Range): Quote {
  return quote(part.report, range);
}
