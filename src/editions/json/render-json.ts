import type { Collation } from "../../collation.ts";
import { keyOrder } from "./key-order.ts";
import { toOrdered } from "./ordered.ts";

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
  return `${JSON.stringify(toOrdered(value, keyOrder), null, 1)}\n`;
}
