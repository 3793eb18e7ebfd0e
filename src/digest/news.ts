import { sharedPart } from "../kernel/index.ts";
import { wordStems } from "../dossier/index.ts";
import type { Dossier, DossierFigure, DossierReport, Quote } from "../dossier/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { NewSince, ShownFigure, ShownStory } from "./digest.ts";
import { fingerprint, linesOf, recall } from "./known.ts";
import type { Known } from "./known.ts";

/** Share of the smaller set of words from which a new sentence says in other words what a known one said. */
export const sameWordsMin = 0.7;

/** The same where the dossier itself is in doubt. */
const perhapsMin = 0.5;

/** Share of words from which two phrases measure the same: they are short. */
const sameMeasureMin = 0.5;

/**
 * What is new in a dossier since its story was shown: reports, claims, changed figures, quotations. Undefined when it was never
 * shown. A line is new when no report that was known then holds it, neither there nor, by its words, in an earlier version.
 */
export function newSince(dossier: Dossier, memory: readonly ShownStory[]): NewSince | undefined {
  const known = recall(dossier, memory, linesOf(dossier));
  if (known === undefined) return undefined;
  const reports = dossier.reports.filter((report) => !known.reports.has(report.id));
  return {
    date: known.date,
    reports: reports.map((report) => report.id),
    texts: newTexts(dossier.reports, known).size,
    claims: newClaims(dossier, known),
    figures: changedFigures(dossier, known),
    utterances: newUtterances(dossier, known),
  };
}

/** Something can be said that was not said before. More reports of the same words move nothing. */
export function hasMoved(news: NewSince): boolean {
  return news.claims.length + news.figures.length + news.utterances.length > 0;
}

/** The independent texts of which no report was known, each named by the report that stands for it. */
export function newTexts(reports: readonly DossierReport[], known: Pick<Known, "reports"> | undefined): ReadonlySet<ReportId> {
  const texts = new Set(reports.map(textOf));
  for (const report of reports) if (known?.reports.has(report.id)) texts.delete(textOf(report));
  return texts;
}

function textOf(report: DossierReport): ReportId {
  return report.copyOf?.report ?? report.id;
}

function newClaims(dossier: Dossier, known: Known): readonly string[] {
  const isOld = (claim: Dossier["claims"][number]): boolean => claim.evidence.some((quote) => wasKnown(quote, known));
  const former = dossier.claims.filter(isOld).map((claim) => wordStems(claim.text));
  return dossier.claims
    .filter(({ elsewhere }) => elsewhere === null)
    .filter((claim) => !isOld(claim) && !claim.perhaps.some((quote) => wasKnown(quote, known) && saysPerhaps(claim.text, quote.text)))
    .filter((claim) => !former.some((stems) => sharedPart(stems, wordStems(claim.text)) >= sameWordsMin))
    .map((claim) => claim.id);
}

/** Where the dossier is in doubt whether two wordings say the same, half of the words decide. */
function saysPerhaps(text: string, other: string): boolean {
  return sharedPart(wordStems(text), wordStems(other)) >= perhapsMin;
}

/** Words in quotation marks; what reports tell in their own words stands among the claims. The same words elsewhere are not new. */
function newUtterances(dossier: Dossier, known: Known): readonly string[] {
  const old = new Set(dossier.utterances.filter(({ content }) => wasKnown(content, known)).map(({ id }) => id));
  return dossier.utterances
    .filter(({ id, kind, variants }) => {
      return (kind === "direct" || kind === "mixed") && !old.has(id) && !variants.some((variant) => old.has(variant.id));
    })
    .map(({ id }) => id);
}

/**
 * Figures that measure what a known figure measured and say something else. The dossier has compared the figures of its reports; a
 * figure of an earlier version of a page, which is in no report any more, is compared here.
 */
function changedFigures(dossier: Dossier, known: Known): NewSince["figures"] {
  const there = new Set(dossier.reports.map((report) => report.id));
  const gone = known.figures.filter((former) => !there.has(former.mention.report));
  return dossier.figures.flatMap((figure) => {
    if (isKnownFigure(figure, known)) return [];
    const beside = dossier.figures
      .filter((other) => figure.differsFrom.includes(other.id))
      .flatMap((other) => other.mentions.filter((quote) => known.reports.has(quote.report)).map((mention) => ({ ...other, mention })));
    const former = [...beside, ...gone].find((each) => measuresSame(figure, each));
    return former === undefined ? [] : [{ id: figure.id, before: { text: former.mention.text, evidence: [former.mention] } }];
  });
}

/** A report that was known gives it, or the value was known from elsewhere. */
export function isKnownFigure(figure: DossierFigure, known: Pick<Known, "reports" | "figures">): boolean {
  return figure.mentions.some((quote) => known.reports.has(quote.report)) || known.figures.some((former) => isSameValue(figure, former));
}

/**
 * "17 wagons" after "14 wagons": what is counted stands in the figure itself. Of other figures ("two days", "11 days") the unit says
 * nothing, and the words around them must be shared.
 */
function measuresSame(figure: DossierFigure, former: ShownFigure): boolean {
  if (figure.kind !== former.kind || figure.unit !== former.unit || figure.unit === "" || isSameValue(figure, former)) return false;
  const phrases = [figure.what, former.what] as const;
  const [left, right] =
    figure.kind === "count" ? phrases : [withoutFigure(figure.what, figure.mentions[0]), withoutFigure(former.what, former.mention)];
  return sharedPart(wordStems(left), wordStems(right)) >= sameMeasureMin;
}

function withoutFigure(what: string, mention: Quote): string {
  return what.replace(mention.text, " ");
}

function isSameValue(figure: DossierFigure, former: ShownFigure): boolean {
  return figure.kind === former.kind && figure.unit === former.unit && figure.value === former.value && figure.valueMax === former.valueMax;
}

function wasKnown(quote: Quote, known: Known): boolean {
  return known.reports.has(quote.report) || known.lines.has(fingerprint(quote.text));
}
