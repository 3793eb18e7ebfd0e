import type { Dossier, DossierEntity, TimelineEntry } from "../../dossier/index.ts";
import { certaintyWords, entityTypeWords, phaseWords, plainLabel, reckonedFrom } from "../words.ts";
import { toDateWords, toYears } from "./date.ts";
import type { Apparatus, Citation, Siglum, Wording } from "./sigla.ts";
import { cite, citeAll, siglaOf, toWordings } from "./sigla.ts";

export interface CastLine {
  readonly name: string;
  /** Other spellings and names that the reports use. */
  readonly aliases: readonly string[];
  readonly roles: readonly Citation[];
  /** Where each report names it first. */
  readonly first: readonly Citation[];
  readonly mentionCount: number;
  /** A person said whom these names stand for, or do not. */
  readonly corrected: boolean;
}

const typeOrder: readonly DossierEntity["type"][] = ["person", "organization", "place", "event", "other"];

/** Who and where, by type; the most mentioned first. */
export function arrangeCast(
  apparatus: Apparatus,
  dossier: Dossier,
): readonly { readonly label: string; readonly lines: readonly CastLine[] }[] {
  const corrected = new Set(dossier.corrections.flatMap((correction) => correction.lines));
  return typeOrder
    .map((type) => ({
      label: entityTypeWords[type],
      lines: dossier.entities
        .filter((entity) => entity.type === type)
        .toSorted((left, right) => right.mentions.length - left.mentions.length)
        .map((entity) => ({ ...toCastLine(apparatus, entity), corrected: corrected.has(entity.id) })),
    }))
    .filter((group) => group.lines.length > 0);
}

function toCastLine(apparatus: Apparatus, entity: DossierEntity): Omit<CastLine, "corrected"> {
  const first = entity.mentions.filter((mention, at) => entity.mentions.findIndex((other) => other.report === mention.report) === at);
  const roles = entity.roles.map((role) => role.evidence.find((quote) => quote.text === role.text) ?? role.evidence[0]);
  return {
    name: entity.name,
    aliases: [...new Set(entity.aliases)].filter((alias) => alias !== entity.name),
    roles: roles.filter((role, at) => roles.findIndex((other) => other.text === role.text) === at).map((role) => cite(apparatus, role)),
    first: citeAll(apparatus, first),
    mentionCount: entity.mentions.length,
  };
}

export interface TimelineLine {
  /** The date in words when there is one; otherwise null. */
  readonly date: string | null;
  /** The value as data, for `time` elements. */
  readonly value: string | null;
  /** As the report writes it: "on Tuesday". */
  readonly written: string;
  /** From what the date was reckoned, in words; null when the text itself gives it. */
  readonly reckoned: string | null;
  readonly phase: TimelineEntry["phase"];
  readonly phaseLabel: string;
  readonly what: string;
  readonly citations: readonly Citation[];
  readonly said: readonly Siglum[];
  /** Place on a line of years, [start, end). */
  readonly years: readonly [number, number] | null;
}

/** The order is the dossier's: from background to plans. */
export function arrangeTimeline(apparatus: Apparatus, dossier: Dossier): readonly TimelineLine[] {
  return dossier.timeline.map((entry) => {
    const { value, written, relativeTo } = entry.when;
    return {
      date: value === null ? null : toDateWords(value),
      value,
      written,
      reckoned: value === null || relativeTo === null ? null : value.endsWith("?") ? reckonedFrom.statedYear : reckonedFrom.publication,
      phase: entry.phase,
      phaseLabel: phaseWords[entry.phase],
      what: entry.what,
      citations: citeAll(apparatus, entry.evidence),
      said: siglaOf(apparatus, entry.reports),
      years: value === null ? null : (toYears(value) ?? null),
    };
  });
}

export interface RelationLine {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  /** How certain, when it is not told as a plain fact. */
  readonly status: string | null;
  readonly wordings: readonly Wording[];
}

export function arrangeRelations(apparatus: Apparatus, dossier: Dossier): readonly RelationLine[] {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  return dossier.relations.map((relation) => ({
    from: names.get(relation.from) ?? relation.from,
    // The kind of event is a word of coders ("consult", "disapprove"); readers see the words of the act itself.
    relation: plainLabel(relation.type),
    to: names.get(relation.to) ?? relation.to,
    status:
      relation.status === null || relation.status === "fact" ? null : (certaintyWords[relation.status] ?? plainLabel(relation.status)),
    wordings: toWordings(citeAll(apparatus, relation.evidence)),
  }));
}
