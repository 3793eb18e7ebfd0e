import { overlaps } from "../kernel/index.ts";
import type { Span } from "../kernel/index.ts";
import { findUtterance } from "../reading/index.ts";
import type { Reading, ReadingCorrection } from "../reading/index.ts";
import type { DossierCorrection, DossierEntity, DossierUtterance, Quote } from "./dossier.ts";
import type { Material } from "./material/index.ts";
import { distinct, quote, toQuotes } from "./quote.ts";

/**
 * What people said against the readings of this story, with the lines that are other for it. `readings` are the readings as they were
 * read: a word against what another version of the stages no longer reads is not told.
 */
export function describeCorrections(
  material: Material,
  readings: readonly Reading[],
  corrections: readonly ReadingCorrection[],
  lines: { readonly utterances: readonly DossierUtterance[]; readonly entities: readonly DossierEntity[] },
): readonly DossierCorrection[] {
  return corrections.flatMap((correction) => {
    const places = [...correction.places, ...(correction.kind === "apart" ? correction.others : [])];
    const isAboutWords = correction.kind !== "apart" && correction.kind !== "same";
    const found = isAboutWords ? places.filter((place) => isRead(readings, place)) : places;
    const evidence = toQuotes(distinct(found.flatMap((place) => quoteAt(material, place))));
    if (evidence === undefined || !isToldHere(material, correction)) return [];
    const near = (quotes: readonly Quote[]): boolean => quotes.some((one) => found.some((place) => isAt(one, place)));
    // A later word may have given the same quotation a speaker, or none.
    const isOther = ({ name }: DossierUtterance["speaker"]): boolean => (name === null) === (correction.kind !== "said-by");
    const about = isAboutWords
      ? lines.utterances.filter(({ kind, speaker, content }) => kind !== "term" && isOther(speaker) && near([content]))
      : lines.entities.filter((entity) => near(entity.mentions));
    return [{ kind: correction.kind, evidence, lines: correction.kind === "no-quotation" ? [] : about.map(({ id }) => id) }];
  });
}

/** Of two of one name in different stories each story has one: there is nothing to tell apart in it, nor to join. */
function isToldHere(material: Material, { kind, places, ...rest }: ReadingCorrection): boolean {
  const here = (spans: readonly Span[]): number => spans.filter((place) => quoteAt(material, place).length > 0).length;
  if (kind === "same") return here(places) > 1;
  return kind !== "apart" || ("others" in rest && here(places) > 0 && here(rest.others) > 0);
}

function isRead(readings: readonly Reading[], place: Span): boolean {
  const reading = readings.find((one) => one.report === place.report);
  return reading !== undefined && findUtterance(reading, place) >= 0;
}

/** A place of a report that is not in this story, or no longer in the text, is left out. */
function quoteAt(material: Material, place: Span): readonly Quote[] {
  const report = material.reports.find((one) => one.id === place.report);
  const isInside = report !== undefined && place.end <= report.text.length && report.text.slice(place.start, place.end).trim() !== "";
  return isInside ? [quote(report, place)] : [];
}

function isAt(quoted: Quote, place: Span): boolean {
  return quoted.report === place.report && overlaps(quoted, place);
}
