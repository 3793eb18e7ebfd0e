import type { ReportFacts, ReportFilter, ReportPlace, SearchResult, Snippet, StoredQuotation, Store } from "../../ports/index.ts";
import type { Range, ReportId, StoryId } from "../../kernel/index.ts";
import { textOf } from "../texts.ts";
import { parseQuery } from "./query.ts";
import { findSnippet, hasStems, toStems } from "./snippets.ts";
import { asksPhrases, hasPhrases, withTitle } from "./words.ts";
import type { Phrases } from "./words.ts";

/** What one page shows of each kind. */
const shown = { names: 12, quotations: 10, figures: 10, reports: 30 } as const;

/**
 * The indexes know which words a report has, and not where. So many texts are opened to look for phrases, and for quotations in which
 * all the words stand: a tenth of a millisecond each.
 */
const openedMax = { reports: 200, quotations: 60 } as const;

/** Reports, names, quotations and figures, each with the words that it was found by. */
export function search(store: Store, written: string, storyOf: (report: string) => StoryId | undefined): SearchResult {
  const { filter, terms, phrases, value, remarks: own } = parseQuery(written);
  const stems = toStems(terms);
  const open = (report: ReportFacts): string => textOf(store, report);
  const asksWords = terms.length > 0;
  const asksNothing = !asksWords && filter.outlet === null && filter.speaker === null && filter.from === null && filter.to === null;
  if (asksNothing) return { query: written, remarks: own, names: [], quotations: [], figures: [], reports: [], isCut: false };
  const { reports, isAll } = findReports(store, filter, phrases, shown.reports + 1);
  const remark = `The words of the phrase stand in more reports; ${openedMax.reports} of them were looked through.`;
  return {
    query: written,
    remarks: isAll ? own : [...own, remark],
    names: asksWords ? store.findNames(terms.join(" "), shown.names) : [],
    quotations: (asksWords || filter.speaker !== null ? findQuotations(store, filter, phrases) : []).map((quotation) => ({
      ...quotation,
      snippet: findSnippet(open(quotation.report), stems, quotation),
    })),
    figures: (value === null ? [] : store.searchFigures(value, filter, shown.figures)).map((figure) => ({
      report: figure.report,
      snippet: markRange(open(figure.report), figure),
    })),
    reports: reports.slice(0, shown.reports).map((report) => ({
      report,
      story: storyOf(report.id) ?? null,
      snippet: findSnippet(open(report), stems, afterTitle(open(report), report.title)),
    })),
    isCut: reports.length > shown.reports,
  };
}

/** Reports that have the words and the phrases; `isAll` is false when more were found than could be looked through. */
function findReports(
  store: Store,
  filter: ReportFilter,
  phrases: Phrases,
  limit: number,
): { readonly reports: readonly ReportFacts[]; readonly isAll: boolean } {
  const reports: ReportFacts[] = [];
  let opened = 0;
  for (const report of store.searchReports(filter)) {
    if (asksPhrases(phrases)) {
      if (opened++ === openedMax.reports) return { reports, isAll: false };
      if (!hasPhrases(withTitle(textOf(store, report), report.title), phrases)) continue;
    }
    if (reports.push(report) === limit) break;
  }
  return { reports, isAll: true };
}

/** Newest first. A report is found by all that it quotes; which of its quotations has the words, its text tells. */
function findQuotations(store: Store, filter: ReportFilter, phrases: Phrases): readonly StoredQuotation[] {
  const found: StoredQuotation[] = [];
  const opened = new Set<ReportId>();
  const [wanted, unwanted] = [toStems(filter.words), filter.without.map((word) => toStems([word]))];
  const isWanted = ({ report, entry, ...range }: ReportPlace): boolean | "enough" => {
    if (wanted.size === 0) return true;
    if (opened.add(report).size > openedMax.quotations) return "enough";
    const text = textOf(store, { id: report, entry });
    return (
      hasStems(text, wanted, range) &&
      !unwanted.some((stems) => hasStems(text, stems, range)) &&
      hasPhrases(text.slice(range.start, range.end), phrases)
    );
  };
  for (const quotation of store.searchQuotations(filter, isWanted)) if (found.push(quotation) === shown.quotations) break;
  return found.toSorted((left, right) => Number(left.report.time < right.report.time) - Number(left.report.time > right.report.time));
}

/** A title further down is a mention of it. */
const titleAtMax = 300;

/** The title stands above the snippet: its words are looked for below. */
function afterTitle(text: string, title: string | null): Range {
  const at = title === null ? -1 : text.slice(0, titleAtMax + title.length).indexOf(title);
  const start = at < 0 ? 0 : at + title!.length + 1;
  return { start: start >= text.trimEnd().length ? 0 : start, end: text.length };
}

/** A figure in the phrase that says what it counts. */
function markRange(
  text: string,
  {
    start,
    end,
    phraseStart,
    phraseEnd,
  }: { readonly start: number; readonly end: number; readonly phraseStart: number; readonly phraseEnd: number },
): Snippet {
  const from = Math.min(start, phraseStart);
  const to = Math.max(end, phraseEnd);
  return { pieces: [text.slice(from, start), text.slice(start, end), text.slice(end, to)], start: from, end: to };
}
