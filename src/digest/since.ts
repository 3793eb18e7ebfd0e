import type { Dossier, DossierNews, Quote } from "../dossier/index.ts";
import { wordStems } from "../dossier/index.ts";
import { contains, sharedPart } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { NewSince } from "./digest.ts";
import { isAbout, linesOf, recall, remember } from "./known.ts";
import { isKnownFigure, newSince, sameWordsMin } from "./news.ts";
import { foldTerm } from "./terms.ts";

/** The frozen text of a report of the dossier. */
export interface ReportText {
  readonly id: ReportId;
  readonly text: string;
}

/**
 * What changed in a story since earlier dossiers of it: what the digest tells of a story that was shown before, the figures that are new,
 * and what was taken back. Undefined when none of them holds the story. `texts` are those of the reports of `dossier`.
 */
export function findNews(dossier: Dossier, texts: readonly ReportText[], earlier: readonly Dossier[]): DossierNews | undefined {
  const lines = linesOf(dossier);
  const urls = new Set(dossier.reports.map((report) => report.url));
  const former = earlier.filter(
    (each) => isAbout(remember(each, ""), dossier, lines) || each.reports.some(({ url }) => url !== null && urls.has(url)),
  );
  // A page of the same address is of the same story, also when nothing of it stayed as it was: the records count as this story's.
  const memory = former.map((each) => ({ ...remember(each, newestDate(each) ?? ""), story: dossier.story }));
  const news = newSince(dossier, memory);
  const known = recall(dossier, memory, lines);
  if (news === undefined || known === undefined) return undefined;
  const gone = goneReports(dossier, former);
  const changed = news.figures.map(({ id, before }) => ({ figure: id, before: before.evidence[0] }));
  const changing = new Set(changed.map((one) => one.figure));
  return {
    since: news.date === "" ? null : news.date,
    reports: news.reports,
    versions: gone.flatMap(({ report, newer }) => (newer === undefined ? [] : [{ report: newer, of: report.id }])),
    claims: news.claims,
    utterances: news.utterances,
    figures: dossier.figures.filter((figure) => !changing.has(figure.id) && !isKnownFigure(figure, known)).map((figure) => figure.id),
    changed,
    withdrawn: findWithdrawn(dossier, texts, former, { gone, news }),
    dropped: gone.flatMap(({ report: { id, file, outlet, title, url }, newer }) =>
      newer === undefined ? [{ report: id, file, outlet, title, url }] : [],
    ),
  };
}

function newestDate({ reports }: Dossier): string | null {
  const dates = reports.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  return dates[dates.length - 1] ?? null;
}

interface Gone {
  readonly report: Dossier["reports"][number];
  /** The newer state of its page. */
  readonly newer: ReportId | undefined;
}

/** Reports of earlier dossiers that are in this one no more. A page is known by its address; without one, by nothing. */
function goneReports(dossier: Dossier, former: readonly Dossier[]): readonly Gone[] {
  const there = new Set(dossier.reports.map((report) => report.id));
  const byUrl = new Map(dossier.reports.flatMap(({ id, url }) => (url === null ? [] : [[url, id] as const])));
  const reports = new Map(former.flatMap((each) => each.reports).map((report) => [report.id, report]));
  return [...reports.values()]
    .filter((report) => !there.has(report.id))
    .map((report) => ({ report, newer: report.url === null ? undefined : byUrl.get(report.url) }));
}

interface Before {
  readonly gone: readonly Gone[];
  readonly news: NewSince;
}

/**
 * What a page said and says no more: its words are nowhere in the newer text, and no new line of it says the same in other words. A
 * figure that changed is told as such.
 */
function findWithdrawn(
  dossier: Dossier,
  texts: readonly ReportText[],
  former: readonly Dossier[],
  { gone, news }: Before,
): DossierNews["withdrawn"] {
  const newer = new Map(gone.flatMap((one) => (one.newer === undefined ? [] : [[one.report.id, one.newer] as const])));
  if (newer.size === 0) return [];
  const there = new Set(dossier.reports.map((report) => report.id));
  const folded = new Map(texts.map(({ id, text }) => [id, ` ${foldTerm(text)} `]));
  const told = new Map([...new Set(newer.values())].map((id) => [id, toldBy(dossier, id)]));
  const changed = news.figures.map(({ before }) => before.evidence[0]);
  const isGone = (quote: Quote): boolean => {
    const id = newer.get(quote.report);
    if (id === undefined || folded.get(id)?.includes(` ${foldTerm(quote.text)} `)) return false;
    if (changed.some((figure) => figure.report === quote.report && contains(quote, figure))) return false;
    const stems = wordStems(quote.text);
    return !told.get(id)!.some((line) => sharedPart(stems, line) >= sameWordsMin);
  };
  const found: DossierNews["withdrawn"][number][] = [];
  const add = (kind: "claim" | "quotation", quotes: readonly Quote[]): void => {
    const elsewhere = [...new Set(quotes.map((quote) => quote.report))].filter((id) => there.has(id));
    for (const words of quotes) {
      if (!isGone(words) || found.some((other) => other.words.report === words.report && contains(other.words, words))) continue;
      found.push({ kind, words, from: newer.get(words.report)!, elsewhere });
    }
  };
  for (const { claims } of former) for (const claim of claims) add("claim", claim.evidence);
  for (const { utterances } of former) {
    for (const { kind, content } of utterances) if (kind === "direct" || kind === "mixed") add("quotation", [content]);
  }
  return found;
}

/** Stems of each line that a report tells. */
function toldBy(dossier: Dossier, report: ReportId): readonly ReadonlySet<string>[] {
  const quotes = dossier.claims.flatMap((claim) => claim.evidence.filter((quote) => quote.report === report));
  return quotes.map((quote) => wordStems(quote.text));
}
