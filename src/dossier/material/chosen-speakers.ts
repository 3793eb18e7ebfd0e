import { overlaps } from "../../kernel/index.ts";
import type { Span } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { findUtterance } from "../../reading/index.ts";
import type { ReadingCorrection, Utterance } from "../../reading/index.ts";
import type { Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Part } from "./material.ts";
import { quote } from "../quote.ts";

/** Utterances of a speaker whom a person chose and whom their own report does not name. */
export interface ChosenSpeakers {
  /** Per part: entities of the actors that stand for such speakers. */
  readonly entities: readonly ReadonlyMap<number, Entity>[];
  /** The name as another report of the story writes it: all the evidence there is. */
  readonly evidence: ReadonlyMap<Utterance, Quote>;
}

/** An independent text of the story. */
type Text = Pick<Part, "report" | "reading">;

/** A speaker whom no report of this story names is left out: there is no place that could be shown. */
export function findChosenSpeakers(
  texts: readonly Text[],
  reports: readonly Report[],
  entities: readonly Entity[],
  corrections: readonly ReadingCorrection[],
): ChosenSpeakers {
  const found = texts.map(() => new Map<number, Entity>());
  const evidence = new Map<Utterance, Quote>();
  for (const correction of corrections) {
    if (correction.kind !== "said-by") continue;
    const named = findNamed(entities, correction.others);
    const report = named === undefined ? undefined : reports.find(({ id }) => id === named.place.report);
    if (named === undefined || report === undefined) continue;
    for (const [at, text] of texts.entries()) {
      for (const utterance of meant(text, correction.places)) {
        const { actor, source } = utterance;
        // A later word may have given them somebody else, or nobody.
        if (source !== null || actor === null || text.reading.actors[actor]?.name !== correction.speaker.name) continue;
        if (text.reading.names.some((name) => name.actor === actor)) continue;
        found[at]!.set(actor, named.entity);
        evidence.set(utterance, quote(report, named.place));
      }
    }
  }
  return { entities: found, evidence };
}

function meant({ reading, report }: Text, places: readonly Span[]): readonly Utterance[] {
  return places.filter((place) => place.report === report.id).flatMap((place) => reading.utterances[findUtterance(reading, place)] ?? []);
}

function findNamed(
  entities: readonly Entity[],
  others: readonly Span[],
): { readonly entity: Entity; readonly place: Entity["mentions"][number] } | undefined {
  for (const entity of entities) {
    const place = entity.mentions.find((mention) => others.some((one) => one.report === mention.report && overlaps(one, mention)));
    if (place !== undefined) return { entity, place };
  }
  return undefined;
}
