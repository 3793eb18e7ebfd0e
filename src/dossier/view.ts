import type { Report } from "../page/index.ts";
import type { Reading } from "../reading/index.ts";
import type { Entity } from "./entities/index.ts";
import type { Material, Part } from "./material.ts";

/**
 * How the story sees one of its texts: the text, its copies, and who its actors are among the entities of the story. The same object
 * in two compilations of a story as long as nothing of that has changed, so that what a step found in the text is kept with it.
 */
export interface View {
  readonly report: Report;
  readonly reading: Reading;
  readonly copies: readonly Report[];
  /** Per actor of the reading: all that the steps ask of its entity; empty for none. */
  readonly actors: readonly string[];
  /** The entities that steps took for a country of which the text speaks, by country; empty for none. Grows with the steps. */
  readonly countries: Map<string, string>;
}

/** All that a step may ask of an entity for one text, but for its roles there, which come with the actors. */
export function entityKey(entity: Entity, countryBehind: string | undefined): string {
  const { id, name, type, country, wikidata } = entity;
  return [id, type, country ?? "", countryBehind ?? "", wikidata ?? "", name].join("\n");
}

/** The earlier view when it still holds, else a new one. */
export function viewOf(
  now: Pick<View, "report" | "reading" | "copies" | "actors">,
  before: View | undefined,
  countryKey: (country: string) => string,
): View {
  const holds =
    before !== undefined &&
    before.report === now.report &&
    before.reading === now.reading &&
    isSameList(before.copies, now.copies) &&
    isSameList(before.actors, now.actors) &&
    [...before.countries].every(([country, key]) => countryKey(country) === key);
  return holds ? before : { ...now, countries: new Map() };
}

function isSameList<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

/**
 * Lets a step find what it looks for in a part only once for each view. The step may ask of the material only what the view holds, and
 * what it finds must not hold the part or its index, which change with the reports before it: the caller adds them.
 */
export function keptByView<T extends object>(find: (material: Material, part: Part) => T): (material: Material, part: Part) => T {
  const kept = new WeakMap<View, T>();
  return (material, part) => {
    let found = kept.get(part.view);
    if (found === undefined) kept.set(part.view, (found = find(material, part)));
    return found;
  };
}
