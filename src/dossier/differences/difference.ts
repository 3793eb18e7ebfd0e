import type { Agreement, Statement, Likeness, Near } from "../likeness/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { Clause, Material, Part, TermCounts } from "../material/index.ts";
import type { DossierDifference, DossierFigure, DossierUtterance, Quote } from "../dossier.ts";
import { reportsOf } from "../figures/index.ts";
import type { QuotationPair } from "../voices/index.ts";
import { distinct, toQuotes } from "../quote.ts";
import type { RelationTold } from "../relations/index.ts";

/** What the finders of differences read from. */
export interface Findings {
  readonly material: Material;
  readonly clauses: readonly (readonly Clause[])[];
  readonly agreements: readonly Agreement[];
  /** Pairs of statements that deny each other or give other figures; and for each statement those that may say the same. */
  readonly alike: readonly Likeness[];
  readonly near: Near;
  readonly statements: readonly Statement[];
  readonly terms: TermCounts;
  readonly figures: readonly DossierFigure[];
  readonly utterances: readonly DossierUtterance[];
  readonly quotations: readonly QuotationPair[];
  readonly told: readonly RelationTold[];
}

export type Side = { readonly label: string; readonly quotes: readonly Quote[] };

/** A difference needs two sides, told by two texts at least, each with evidence; otherwise there is none. */
export function difference(
  material: Material,
  kind: DossierDifference["kind"],
  about: string,
  sides: readonly Side[],
): readonly DossierDifference[] {
  const shown = sides.flatMap(({ label, quotes }) => {
    const evidence = toQuotes(distinct(quotes));
    return evidence ? [{ label, reports: reportsOf(evidence), evidence }] : [];
  });
  const texts = new Set(shown.flatMap((side) => side.reports).map((id) => partOfReport(material, id)));
  return shown.length < 2 || texts.size < 2 ? [] : [{ id: "", kind, about, sides: shown }];
}

/** Index of the independent text to which a report, or the report that it copies, belongs. */
export function partOfReport(material: Material, id: ReportId): number {
  return material.partOf.get(id) ?? -1;
}

/** The words of the text between two offsets, white space folded, for a label. */
export function words(part: Part, range: { readonly start: number; readonly end: number }): string {
  return part.report.text.slice(range.start, range.end).replace(/\s+/g, " ").trim();
}

/** Groups in the order of the first member. */
export function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}
