import { contains } from "../../kernel/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { Block, Report } from "../../page/index.ts";
import type { CollatedStory } from "../../collation.ts";
import type { DossierReport, Quote } from "../../dossier/index.ts";
import { outletNotStated } from "../words.ts";

/** The short mark of a report, as in the apparatus of a critical edition: a letter that stands for one witness. */
export interface Siglum {
  readonly letter: string;
  /** Position among all reports of the collation, for the colour. */
  readonly index: number;
  readonly report: DossierReport;
  /** The outlet, or words that say that it is not stated. */
  readonly name: string;
}

/** Words of a report and the mark that leads to them: "A3" is paragraph 3 of report A. */
export interface Citation {
  readonly siglum: Siglum;
  /** Number of the block of the article that holds the first character, from 1. */
  readonly paragraph: number;
  readonly quote: Quote;
  /** Name of the place in an HTML page: letter and offsets. */
  readonly anchor: string;
}

/** Marks and paragraphs of the reports of one story. */
export interface Apparatus {
  readonly sigla: readonly Siglum[];
  readonly ofReport: ReadonlyMap<ReportId, Siglum>;
  readonly texts: ReadonlyMap<ReportId, Report>;
  /** Everything cited so far, by anchor: exactly these places must exist in the printed reports, so that no mark leads nowhere. */
  readonly cited: Map<string, Citation>;
}

/** Letters go on from story to story, so that a mark means one report in the whole collation. */
export function toApparatus(story: CollatedStory, reportsBefore: number): Apparatus {
  const sigla = story.dossier.reports.map((report, at) => {
    const index = reportsBefore + at;
    return { letter: letterOf(index), index, report, name: report.outlet ?? outletNotStated };
  });
  return {
    sigla,
    ofReport: new Map(sigla.map((siglum) => [siglum.report.id, siglum])),
    texts: new Map(story.reports.map((report) => [report.id, report])),
    cited: new Map(),
  };
}

export function cite(apparatus: Apparatus, quote: Quote): Citation {
  const siglum = siglumOf(apparatus, quote.report);
  const anchor = `${siglum.letter}-${quote.start}-${quote.end}`;
  const known = apparatus.cited.get(anchor);
  if (known !== undefined) return known;
  const blocks = apparatus.texts.get(quote.report)?.blocks ?? [];
  const citation = { siglum, paragraph: paragraphAt(blocks, quote.start), quote, anchor };
  apparatus.cited.set(anchor, citation);
  return citation;
}

/** Citations in the order of the reports, the order of evidence kept within a report; the same words are cited once. */
export function citeAll(apparatus: Apparatus, quotes: readonly Quote[]): readonly Citation[] {
  const [only] = quotes;
  if (quotes.length === 1) return [cite(apparatus, only!)];
  // One place has one citation.
  const cited = new Set(quotes.map((quote) => cite(apparatus, quote)));
  return [...cited].sort((left, right) => left.siglum.index - right.siglum.index);
}

/** Without the citations that stand inside another one of the list: the longer words show them too. */
export function withoutContained(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(
    (inner) => !citations.some((outer) => outer !== inner && outer.siglum === inner.siglum && contains(outer.quote, inner.quote)),
  );
}

/** One wording and everywhere it stands: a reprint adds a mark, not a line. */
export interface Wording {
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

export function toWordings(given: readonly Citation[]): readonly Wording[] {
  const [only] = given;
  if (given.length === 1) return [{ text: only!.quote.text, citations: [only!] }];
  const wordings = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of given) {
    const key = toKey(citation.quote.text);
    const known = wordings.get(key);
    if (known === undefined) wordings.set(key, [citation]);
    else known.push(citation);
  }
  return [...wordings].map(([, citations]) => ({ text: citations[0].quote.text, citations }));
}

/** A final stop or a line end more is no other wording. */
function toKey(text: string): string {
  let end = text.length;
  while (end > 0 && stops.has(text.charCodeAt(end - 1))) end--;
  const words = text.slice(0, end).trim();
  return hasOtherSpace.test(words) ? words.replaceAll(/\s+/g, " ") : words;
}

const stops: ReadonlySet<number> = new Set([...".,;:"].map((stop) => stop.charCodeAt(0)));
/** White space that is not one space. */
const hasOtherSpace = /\s\s|[^\S ]/;

export function siglaOf(apparatus: Apparatus, reports: readonly ReportId[]): readonly Siglum[] {
  return reports.map((report) => siglumOf(apparatus, report)).toSorted((left, right) => left.index - right.index);
}

/** "A3", and the letter alone where the paragraph is not known. */
export function markOf(citation: Citation): string {
  return `${citation.siglum.letter}${citation.paragraph || ""}`;
}

export function siglumOf(apparatus: Apparatus, report: ReportId): Siglum {
  const siglum = apparatus.ofReport.get(report);
  // The dossier's own contract: every span names one of its reports.
  if (siglum === undefined) throw new Error(`Broken invariant: evidence names a report of the dossier, not ${report}`);
  return siglum;
}

/** A to Z, then AA, AB and so on. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function paragraphAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
