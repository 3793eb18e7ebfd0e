import type { Range } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type { Reading } from "../../reading/index.ts";
import { clausePlaces } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import type { Entity } from "../entities/index.ts";
import { Places } from "../kept.ts";
import type { Keeping } from "../kept.ts";
import type { Material, Part } from "./material.ts";

/**
 * How the story sees one of its texts: the text, its copies, and who its actors are among the entities of the story. The same object
 * in two compilations of a story as long as nothing of that has changed, so that what a step found in the text is kept with it.
 */
export interface View extends Keeping {
  readonly report: Report;
  readonly reading: Reading;
  readonly copies: readonly Report[];
  /** Per actor of the reading: all that the steps ask of its entity; empty for none. */
  readonly actors: readonly string[];
  /** The entities that steps took for a country of which the text speaks, by country; empty for none. Grows with the steps. */
  readonly countries: Map<string, string>;
}

/** Places for what steps find in a text (`keptByView`). */
const viewPlaces = new Places<View>();

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
  return holds ? before : { ...now, countries: new Map(), kept: viewPlaces.room() };
}

function isSameList<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

/**
 * Lets a step find what it looks for in a part only once for each view. The step may ask of the material only what the view holds, and
 * what it finds must not hold the part or its index, which change with the reports before it: the caller adds them.
 */
export function keptByView<T extends object>(find: (material: Material, part: Part) => T): (material: Material, part: Part) => T {
  const kept = viewPlaces.next<T>();
  return (material, part) => {
    let found = kept.get(part.view);
    if (found === undefined) {
      found = find(material, part);
      kept.set(part.view, found);
    }
    return found;
  };
}

/**
 * The same for a range of a part, about which several lines ask: the line itself, the one that may be shown behind it, and the one that looks for
 * words before it. The step may ask only of the text and its reading.
 */
export function keptByRange<T>(find: (part: Part, range: Range) => T & ({} | null)): (part: Part, range: Range) => T {
  const kept = new WeakMap<Reading, Map<number, T>>();
  return (part, range) => {
    let ranges = kept.get(part.reading);
    if (ranges === undefined) kept.set(part.reading, (ranges = new Map<number, T>()));
    const key = range.start * (part.report.text.length + 1) + range.end;
    let found = ranges.get(key);
    if (found === undefined) ranges.set(key, (found = find(part, range)));
    return found;
  };
}

/** Tells which views of a story have come, and which are gone, since it was asked last: for what is counted over all texts. */
export class ViewChanges {
  #held: ReadonlySet<View> = new Set();

  next<P extends { readonly view: View }>(parts: readonly P[]): { readonly come: readonly P[]; readonly gone: readonly View[] } {
    const [before, now] = [this.#held, new Set(parts.map((part) => part.view))];
    this.#held = now;
    return { come: parts.filter((part) => !before.has(part.view)), gone: [...before].filter((view) => !now.has(view)) };
  }
}

/**
 * Keeps what a step finds of a group of statements as long as the group holds the same ones. It may ask only of their terms, words and
 * clauses, which are the same as long as their views hold: a clause whose text weighs its terms in the same weights.
 */
export function keptByGroup<S extends { readonly clause: Clause; readonly weights: object }, T>(
  find: (group: readonly S[]) => T,
): (group: readonly S[]) => T {
  const kept = clausePlaces.next<{ readonly group: readonly Pick<S, "clause" | "weights">[]; readonly found: T }>();
  return (group) => {
    const known = kept.get(group[0]!.clause);
    const holds = (one: Pick<S, "clause" | "weights">, at: number): boolean =>
      one.clause === group[at]!.clause && one.weights === group[at]!.weights;
    if (known?.group.length === group.length && known.group.every(holds)) return known.found;
    const found = find(group);
    kept.set(group[0]!.clause, { group: group.map(({ clause, weights }) => ({ clause, weights })), found });
    return found;
  };
}
