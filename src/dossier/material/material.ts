import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { EntityId, Range, ReportId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { correctReading, findUtterance } from "../../reading/index.ts";
import { findChosenSpeakers } from "./chosen-speakers.ts";
import type { ChosenSpeakers } from "./chosen-speakers.ts";
import type { Reading, ReadingCorrection, Sentence, Utterance } from "../../reading/index.ts";
import type { Copy, Story } from "../../stories/index.ts";
import { quote } from "../quote.ts";
import type { Quote } from "../dossier.ts";
import { bestByCountry, countriesOf, linkEntities } from "../entities/index.ts";
import type { Entity } from "../entities/index.ts";
import { tokensIn } from "./reading-index.ts";
import { SameSentences } from "./same-sentences.ts";
import { entityKey, keptByView, viewOf } from "./view.ts";
import type { View } from "./view.ts";

/** One independent text of the story. Reports that copy it are in `copies`; they add reports, never texts. */
export interface Part {
  readonly index: number;
  readonly report: Report;
  readonly reading: Reading;
  readonly copies: readonly Report[];
  /** Quotations of which people said that the speaker is wrong: they have none but one whom a person chose. */
  readonly silenced: ReadonlySet<Utterance>;
  /** What stands for it where something is kept for the next time that the story is compiled. */
  readonly view: View;
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
  /** For each country the entity that stands for it. */
  readonly countryEntities: ReadonlyMap<string, Entity>;
  /** What a view holds of an entity. */
  readonly keyOf: (entity: Entity | undefined) => string;
  /** The sentences of the texts, each once. */
  readonly sentences: SameSentences;
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
  before: ReadonlyMap<ReportId, View> = new Map(),
  sentences: SameSentences = new SameSentences(),
): Material {
  const reports = [...input.reports].sort(compareReports);
  const copies = new Map(input.story.copies.map((copy) => [copy.report, copy]));
  const texts = findTexts(input.readings, reports, copies, corrections);
  const partOf = new Map(texts.flatMap((text, part) => [text.report, ...text.copies].map(({ id }) => [id, part] as const)));
  const entities = linkEntities(texts, corrections);
  const entityOfActor = texts.map((text): (Entity | undefined)[] => text.reading.actors.map(() => undefined));
  const chosen = findChosenSpeakers(texts, reports, entities, corrections);
  chosen.entities.forEach((actors, part) => {
    for (const [actor, entity] of actors) entityOfActor[part]![actor] = entity;
  });
  const roles = texts.map((): Role[] => []);
  for (const entity of entities) {
    for (const { report, actor } of entity.actors) entityOfActor[partOf.get(report)!]![actor] = entity;
    for (const role of entity.roles) roles[partOf.get(role.report)!]!.push({ start: role.start, end: role.end, entity });
  }
  const countries = countriesOf(new Map(reports.map((report) => [report.id, report])), entities);
  const countryEntities = bestByCountry(entities);
  const keys = new Map(entities.map((entity) => [entity, entityKey(entity, countries.get(entity.id))]));
  const keyOf = (entity: Entity | undefined): string => (entity === undefined ? "" : keys.get(entity)!);
  const parts = texts.map((text, index): Part => {
    const now = { ...text, actors: entityOfActor[index]!.map(keyOf) };
    return { ...text, index, view: viewOf(now, before.get(text.report.id), (country) => keyOf(countryEntities.get(country))) };
  });
  sentences.keep(parts);
  return {
    parts,
    reports,
    sentences,
    ids: reports.map((report) => report.id),
    copies,
    entities,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    entityOfActor,
    chosenSpeakers: chosen.evidence,
    countries,
    countryEntities,
    keyOf,
    places: parts.map((part, index) => placesOf(part.reading, entityOfActor[index]!)),
    roles,
    partOf,
  };
}

/** The independent texts among some reports, each with its reading as people corrected it, and with its copies. */
function findTexts(
  readings: readonly Reading[],
  reports: readonly Report[],
  copies: ReadonlyMap<ReportId, Copy>,
  corrections: readonly ReadingCorrection[],
): readonly Pick<Part, "report" | "reading" | "copies" | "silenced">[] {
  const readingOf = new Map(readings.map((reading) => [reading.report, reading]));
  const originalOf = (id: ReportId): ReportId => {
    const seen = new Set<ReportId>();
    for (let at = copies.get(id); at && !seen.has(id); at = copies.get(id)) {
      seen.add(id);
      id = at.of;
    }
    return id;
  };
  const copiesOf = Map.groupBy(reports, (report) => originalOf(report.id));
  return reports.flatMap((report) => {
    const asRead = readingOf.get(report.id);
    if (originalOf(report.id) !== report.id || !asRead) return [];
    const others = copiesOf.get(report.id)!.filter((other) => other !== report);
    const reading = correctReading(report.text, asRead, corrections);
    const places = corrections.flatMap((correction) => (correction.kind === "wrong-speaker" ? correction.places : []));
    const own = places.filter((place) => place.report === report.id);
    const silenced = new Set(own.flatMap((place) => reading.utterances[findUtterance(reading, place)] ?? []));
    return [{ report, reading, copies: others, silenced }];
  });
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
  const place = placesByToken(material, part).get(token);
  return place && material.places[part.index]![place.at]!.entity;
}

/** For each token its place, as an index into the places of the part. */
const placesByToken = keptByView((material, part): ReadonlyMap<number, { readonly at: number; readonly length: number }> => {
  const shortest = new Map<number, { readonly at: number; readonly length: number }>();
  material.places[part.index]!.forEach(({ start, end }, at) => {
    for (const token of tokensIn(part, { start, end })) {
      const best = shortest.get(token);
      if (!best || end - start < best.length) shortest.set(token, { at, length: end - start });
    }
  });
  return shortest;
});

export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  const sentence = reading.sentences[firstEndingAfter(reading.sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The words of a part at a range. */
export function quoteOf(part: Part, range: Range): Quote {
  return quote(part.report, range);
}
