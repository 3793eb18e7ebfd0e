import { contains, overlaps } from "../kernel/index.ts";
import type { EntityId, Range, ReportId } from "../kernel/index.ts";
import { demonymCountry } from "../lexicon/index.ts";
import type { Report } from "../page/index.ts";
import { correctReading } from "../reading/index.ts";
import type { Reading, ReadingCorrection, Sentence } from "../reading/index.ts";
import type { Copy, Story } from "../stories/index.ts";
import { quote } from "./quote.ts";
import type { Quote } from "./dossier.ts";
import { linkEntities } from "./entities/index.ts";
import type { Entity } from "./entities/index.ts";

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
  readonly copies: ReadonlyMap<ReportId, Copy>;
  readonly entities: readonly Entity[];
  readonly entityById: ReadonlyMap<EntityId, Entity>;
  /** Per part: entity of each actor of its reading, or undefined. */
  readonly entityOfActor: readonly (readonly (Entity | undefined)[])[];
  /** Country of each entity: its own, or the one that a person leads as a role says ("Norwegian prime minister"). */
  readonly countries: ReadonlyMap<EntityId, string>;
  /** Per part: names and references in reading order. */
  readonly places: readonly (readonly Place[])[];
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
  const originals = reports.filter((report) => originalOf(report.id) === report.id);
  const parts = originals.flatMap((report, index): Part[] => {
    const asRead = readingOf.get(report.id);
    if (!asRead) return [];
    const reading = correctReading(report.text, asRead, corrections);
    return [{ index, report, reading, copies: reports.filter((other) => other !== report && originalOf(other.id) === report.id) }];
  });
  const entities = linkEntities(parts, corrections);
  const entityOfActor = parts.map((part) => {
    const found: (Entity | undefined)[] = part.reading.actors.map(() => undefined);
    for (const entity of entities) for (const actor of entity.actors) if (actor.report === part.report.id) found[actor.actor] = entity;
    return found;
  });
  return {
    parts,
    reports,
    copies,
    entities,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    entityOfActor,
    countries: countriesOf(parts, entities),
    places: parts.map((part, index) => placesOf(part.reading, entityOfActor[index]!)),
  };
}

const leaderNouns = /\b(?:president|leader|premier|prime minister|chancellor|king|queen|dictator|strongman|ruler|monarch|emir|sultan)\b/i;

/** News lets leaders and countries stand for each other. The country is the nationality in the role: no list of persons is needed. */
function countriesOf(parts: readonly Part[], entities: readonly Entity[]): ReadonlyMap<EntityId, string> {
  const countries = new Map<EntityId, string>();
  for (const entity of entities) {
    if (entity.country) countries.set(entity.id, entity.country);
    else if (entity.type === "person") {
      const country = entity.roles.map((role) => ledCountry(parts, role)).find((found) => found !== undefined);
      if (country) countries.set(entity.id, country);
    }
  }
  return countries;
}

function ledCountry(parts: readonly Part[], role: Entity["roles"][number]): string | undefined {
  const text = parts.find((part) => part.report.id === role.report)?.report.text.slice(role.start, role.end) ?? "";
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
  const range = part.reading.tokens[token];
  if (!range) return undefined;
  let best: Place | undefined;
  for (const place of material.places[part.index]!) {
    if (place.start > range.start) break;
    if (overlaps(place, range) && (!best || place.end - place.start < best.end - best.start)) best = place;
  }
  return best?.entity;
}

export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = reading.sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The words of a part at a range. */
export function quoteOf(part: Part, range: Range): Quote {
  return quote(part.report, range);
}
