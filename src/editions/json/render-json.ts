import type { Collation } from "../../collation.ts";
import { keyOrder } from "./key-order.ts";

/**
 * One story: the dossier object itself (`variorum.dossier/1`). Otherwise a collation of dossiers, with what there is to say about
 * the run. Keys stand in the order of the schema whatever made the object, so that the same dossier gives the same bytes.
 */
export function renderJson(collation: Collation): string {
  const [first, ...rest] = collation.stories;
  const value =
    first !== undefined && rest.length === 0
      ? first.dossier
      : { format: "variorum.collation/1", dossiers: collation.stories.map((story) => story.dossier), notices: collation.notices };
  return `${JSON.stringify(toOrdered(value), null, 1)}\n`;
}

const places: ReadonlyMap<string, number> = new Map(keyOrder.map((key, at) => [key, at]));

function toOrdered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toOrdered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, toOrdered(inner)]));
}

/** A key that the schema does not know comes last. */
function placeOf(key: string): number {
  return places.get(key) ?? places.size;
}
