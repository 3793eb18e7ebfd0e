import { toQuotes } from "../dossier/index.ts";
import type { Counts, Dossier, DossierReport, Quote, Quotes } from "../dossier/index.ts";
import type { ReportId } from "../kernel/index.ts";

/**
 * What a dossier tells by some of its reports alone, for looking back at a day on which the later ones were not there. Every line keeps
 * the evidence of these reports and goes when none is left; a line whose words stood in another report is shown by the words of the
 * first that is left. Nothing is read anew, so that it is no second dossier: what only the fewer reports would have shown is not found.
 */
export function asOf(dossier: Dossier, known: ReadonlySet<ReportId>): Dossier {
  const reports = dossier.reports.filter((report) => known.has(report.id));
  if (reports.length === dossier.reports.length) return dossier;
  const keep = (quotes: readonly Quote[]): readonly Quote[] => quotes.filter((quote) => known.has(quote.report));
  const some = <Line, Kept>(lines: readonly Line[], cut: (line: Line) => Kept | undefined): readonly Kept[] =>
    lines.flatMap((line) => cut(line) ?? []);
  const ids = (all: readonly ReportId[]): readonly ReportId[] => all.filter((id) => known.has(id));
  const cited = <Line extends { readonly evidence: Quotes }>(line: Line): Line | undefined => {
    const evidence = toQuotes(keep(line.evidence));
    return evidence === undefined ? undefined : { ...line, evidence };
  };
  const claims = some(dossier.claims, (claim) => {
    const kept = cited(claim);
    if (kept === undefined) return undefined;
    const words = kept.evidence.find((quote) => quote.text === claim.text) ?? kept.evidence[0];
    return { ...kept, ...sidesOf(claim, known), text: words.text, perhaps: keep(claim.perhaps), texts: textsOf(kept.evidence, reports) };
  });
  const utterances = dossier.utterances.filter(({ content }) => known.has(content.report));
  const figures = some(dossier.figures, (figure) => {
    const mentions = toQuotes(keep(figure.mentions));
    const phrases = toQuotes(keep(figure.phrases));
    return mentions === undefined || phrases === undefined ? undefined : { ...figure, mentions, phrases, reports: ids(figure.reports) };
  });
  const [claimIds, figureIds, utteranceIds] = [claims, figures, utterances].map((lines) => new Set(lines.map(({ id }) => id)));
  return {
    ...dossier,
    title: dossier.title === null ? null : (cited(dossier.title) ?? null),
    counts: countReports(reports),
    reports,
    claims,
    brief: dossier.brief.filter((id) => claimIds!.has(id)),
    figures: figures.map((figure) => ({ ...figure, differsFrom: figure.differsFrom.filter((id) => figureIds!.has(id)) })),
    utterances: utterances.map((one) => ({ ...one, variants: one.variants.filter(({ id }) => utteranceIds!.has(id)) })),
    entities: some(dossier.entities, (entity) => {
      const mentions = toQuotes(keep(entity.mentions));
      return mentions === undefined ? undefined : { ...entity, mentions, roles: some(entity.roles, cited) };
    }),
    differences: some(dossier.differences, (difference) => {
      const sides = some(difference.sides, (side) => {
        const kept = cited(side);
        return kept === undefined ? undefined : { ...kept, reports: ids(side.reports) };
      });
      return sides.length < 2 ? undefined : { ...difference, sides };
    }),
    timeline: some(dossier.timeline, cited).map((entry) => ({ ...entry, reports: ids(entry.reports) })),
    relations: some(dossier.relations, cited).map((relation) => ({ ...relation, reports: ids(relation.reports) })),
    questions: dossier.questions.map((question) => {
      const answers = keep(question.answers);
      return { ...question, answers, status: answers.length > 0 ? "answered" : "not-stated" };
    }),
    notices: dossier.notices.filter(({ at }) => at === undefined || !("report" in at) || known.has(at.report)),
  };
}

function sidesOf(
  claim: Dossier["claims"][number],
  known: ReadonlySet<ReportId>,
): Pick<typeof claim, "reports" | "silent" | "likely" | "status"> {
  const reports = claim.reports.filter((id) => known.has(id));
  const status = reports.length === known.size ? "everyone" : reports.length === 1 ? "only" : "some";
  const among = (ids: readonly ReportId[]): readonly ReportId[] => ids.filter((id) => known.has(id));
  return { reports, silent: among(claim.silent), likely: among(claim.likely), status };
}

/** Independent texts among the reports of some quotes. */
function textsOf(quotes: readonly Quote[], reports: readonly DossierReport[]): number {
  const saying = new Set(quotes.map((quote) => quote.report));
  return new Set(reports.filter((report) => saying.has(report.id)).map(standsFor)).size;
}

function standsFor(report: DossierReport): ReportId {
  return report.copyOf?.report ?? report.id;
}

function countReports(reports: readonly DossierReport[]): Counts {
  const named = (names: readonly (string | null)[]): number => new Set(names.filter((name) => name !== null)).size;
  return {
    reports: reports.length,
    outlets: named(reports.map((report) => report.outlet)),
    publishers: named(reports.map((report) => report.publisher ?? report.outlet)),
    texts: new Set(reports.map(standsFor)).size,
    unknownOutlets: reports.filter((report) => report.outlet === null).length,
  };
}
