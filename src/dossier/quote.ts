import { assert, toSourceHull, trimRange } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";
import type { Quote, Quotes } from "./dossier.ts";

/** Characters of the article on either side, so that the words can be found in another copy (W3C text quote selector). */
const contextCharacters = 32;

/**
 * The words of a report at a range of its article, ready to be shown. The range is trimmed of white space. Many lines quote the same
 * words: one object stands for them.
 */
export function quote(report: Report, range: Range): Quote {
  let known = quoted.get(report);
  if (known === undefined) quoted.set(report, (known = new Map<number, Quote>()));
  const key = range.start * (report.text.length + 1) + range.end;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = makeQuote(report, range)));
  return found;
}

const quoted = new WeakMap<Report, Map<number, Quote>>();

function makeQuote(report: Report, range: Range): Quote {
  const trimmed = trimRange(report.text, range);
  assert(trimmed !== undefined, "a quote holds at least one visible character");
  const source = toSourceHull(report.map, trimmed);
  assert(source !== undefined, "every visible character of an article comes from the source");
  const { start, end } = trimmed;
  return {
    report: report.id,
    start,
    end,
    text: report.text.slice(start, end),
    source: { start: source.start, end: source.end },
    before: report.text.slice(wholeAt(report.text, Math.max(0, start - contextCharacters)), start),
    after: report.text.slice(end, wholeAt(report.text, Math.min(report.text.length, end + contextCharacters))),
  };
}

/** Quotes from a list that may be empty: undefined means that the line may not be shown. */
export function toQuotes(list: readonly Quote[]): Quotes | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
}

/** Each place once, in the order given. */
export function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ report, start, end }) => {
    const key = `${report}:${start}:${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The nearest offset at or before `at` that cuts no surrogate pair. */
function wholeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
