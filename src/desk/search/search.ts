import type { SearchResult, Snippet, Store } from "../../ports/index.ts";
import type { Range, ReportId, StoryId } from "../../kernel/index.ts";
import { textOf } from "../texts.ts";
import { parseQuery } from "./query.ts";
import { findSnippet, toStems } from "./snippets.ts";

/** What one page shows of each kind. */
const shown = { names: 12, quotations: 10, figures: 10, reports: 30 } as const;

/** Reports, names, quotations and figures, each with the words that it was found by. */
export function search(store: Store, written: string, storyOf: (report: string) => StoryId | undefined): SearchResult {
  const { filter, value, remarks } = parseQuery(written);
  const stems = toStems(filter.phrases);
  const open = (id: ReportId): string => textOf(store, id);
  const asksNothing =
    filter.phrases.length === 0 && filter.outlet === null && filter.speaker === null && filter.from === null && filter.to === null;
  if (asksNothing) return { query: written, remarks, names: [], quotations: [], figures: [], reports: [], isCut: false };
  const reports = store.searchReports(filter, shown.reports + 1);
  const asksWords = filter.phrases.length > 0;
  return {
    query: written,
    remarks,
    names: asksWords ? store.findNames(filter.phrases.join(" "), shown.names) : [],
    quotations: (asksWords || filter.speaker !== null ? store.searchQuotations(filter, shown.quotations) : []).map((quotation) => ({
      ...quotation,
      snippet: findSnippet(open(quotation.report.id), stems, quotation),
    })),
    figures: (value === null ? [] : store.searchFigures(value, filter, shown.figures)).map((figure) => ({
      report: figure.report,
      snippet: markRange(open(figure.report.id), figure),
    })),
    reports: reports.slice(0, shown.reports).map((report) => ({
      report,
      story: storyOf(report.id) ?? null,
      snippet: findSnippet(open(report.id), stems, afterTitle(open(report.id), report.title)),
    })),
    isCut: reports.length > shown.reports,
  };
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
