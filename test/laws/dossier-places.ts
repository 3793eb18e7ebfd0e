import type { Dossier } from "../../src/index.ts";
import type { Quote } from "../../src/dossier/index.ts";

export interface PlacedQuote {
  /** Where in the dossier it stands, e.g. "figures.2.mentions.0". */
  readonly path: string;
  readonly quote: Quote;
}

/** Every quote of a dossier, wherever it stands: found by its shape, so that a new part of the dossier cannot be forgotten. */
export function quotesOf(dossier: Dossier): readonly PlacedQuote[] {
  const found: PlacedQuote[] = [];
  walk(dossier, "", found);
  return found;
}

function walk(value: unknown, path: string, found: PlacedQuote[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("report" in value && "start" in value && "end" in value && "text" in value && "source" in value) {
    found.push({ path, quote: value as Quote });
    return;
  }
  for (const [name, part] of Object.entries(value)) walk(part, path === "" ? name : `${path}.${name}`, found);
}

/** Lines of a dossier by kind, each with what it must cite. */
export function linesOf(dossier: Dossier): readonly { readonly path: string; readonly line: unknown }[] {
  const kinds = ["entities", "figures", "utterances", "claims", "differences", "timeline", "relations"] as const;
  return kinds.flatMap((kind) => dossier[kind].map((line, index) => ({ path: `${kind}.${index}`, line })));
}
