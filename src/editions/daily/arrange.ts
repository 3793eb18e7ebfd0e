import type { Digest, DigestEntry, DigestLine, DigestReport, Reason } from "../../digest/index.ts";
import type { Quote } from "../../dossier/index.ts";
import { toDateWords } from "../arrangement/date.ts";
import { toLanguage, toLink } from "../arrangement/reports.ts";
import { counted, outletNotStated } from "../words.ts";
import { toPlaceLink } from "./place.ts";
import { digestWords, reasonWords } from "./words.ts";

/** Where lines and stories lead to; a desk has pages of its own for both. */
export interface DigestLinks {
  /** Address of a story's page; null when there is none. */
  readonly story?: (story: string) => string | null;
  /** Address that shows the quoted words; by default the outlet's page at these words. */
  readonly place?: (quote: Quote) => string | null;
}

/** A place that a line was read at. */
export interface PlaceView {
  /** The outlet, or words that say that it is not stated. */
  readonly name: string;
  readonly link: string | null;
  readonly language: string | null;
  readonly quote: Quote;
}

export interface LineView {
  readonly kind: DigestLine["kind"];
  readonly text: string;
  /** All of the text is a speaker's own words. */
  readonly own: boolean;
  /** Ours, after the words: who speaks, or what a changed figure was. */
  readonly remark: string | null;
  /** Where the figure stood that is no longer told. */
  readonly formerPlaces: readonly PlaceView[];
  readonly places: readonly PlaceView[];
}

export interface EntryView {
  readonly story: string;
  readonly rank: number;
  readonly headline: string;
  readonly headlinePlaces: readonly PlaceView[];
  readonly link: string | null;
  readonly counts: string;
  /** "New since 9 March 2026: 2 reports, 1 independent text"; null for a story that was never shown. */
  readonly since: string | null;
  readonly why: readonly string[];
  /** Where the story holds what the reader watches. */
  readonly watched: readonly PlaceView[];
  readonly lines: readonly LineView[];
  readonly reports: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly link: string | null;
    readonly isNew: boolean;
  }[];
}

/** A digest in the order in which a reader meets it. No edition adds to it or leaves out of it. */
export interface DigestView {
  readonly title: string;
  readonly date: string;
  /** "7 stories, 2 of them with what is new". */
  readonly summary: string;
  readonly watching: readonly string[];
  readonly entries: readonly EntryView[];
  /** Headlines of stories that ranked below the last entry. */
  readonly further: readonly { readonly headline: string; readonly link: string | null; readonly texts: string }[];
}

export function arrangeDigest(digest: Digest, links: DigestLinks = {}): DigestView {
  const again = digest.entries.filter((entry) => entry.news !== null).length;
  const stories = counted(digest.entries.length, "story", "stories");
  return {
    title: `${digestWords.title} ${toDateWords(digest.date)}`,
    date: digest.date,
    summary: again === 0 ? stories : `${stories}, ${again} of them with what is new`,
    watching: digest.watches.map((watch) => watch.text),
    entries: digest.entries.map((entry) => arrangeEntry(entry, links)),
    further: digest.leftOut
      .filter((story) => story.why === "limit" && story.headline !== null)
      .map(({ story, headline, texts }) => ({
        headline: headline!.text,
        link: links.story?.(story) ?? null,
        texts: counted(texts, "independent text", "independent texts"),
      })),
  };
}

function arrangeEntry(entry: DigestEntry, links: DigestLinks): EntryView {
  const reports = new Map<string, DigestReport>(entry.reports.map((report) => [report.id, report]));
  const place = (quote: Quote): PlaceView => toPlace(quote, reports.get(quote.report), links);
  const [first] = entry.lines;
  // A story none of whose reports has a title is headed by its first line, which is then not told twice.
  const headline = entry.headline ?? (first === undefined ? null : { text: first.text, evidence: first.evidence });
  const lines = entry.headline === null ? entry.lines.slice(1) : entry.lines;
  return {
    story: entry.story,
    rank: entry.rank,
    headline: headline?.text ?? entry.story,
    headlinePlaces: headline === null ? [] : oncePerReport(headline.evidence).map(place),
    link: links.story?.(entry.story) ?? null,
    counts: counted(entry.counts.reports, "report", "reports"),
    since: entry.news === null ? null : sinceWords(entry.news),
    why: entry.reasons.map((reason) => whyWords(reason, entry.news !== null, place)),
    watched: entry.reasons.flatMap((reason) => (reason.kind === "watch" ? reason.evidence.map(place) : [])),
    lines: lines.map((line) => arrangeLine(line, place)),
    reports: entry.reports.map((report) => ({
      name: nameOf(report),
      title: report.title,
      link: toLink(report.url),
      isNew: report.isNew,
    })),
  };
}

/** A watch with the words in which it stands: a reason without its words could not be checked. */
function whyWords(reason: Reason, isNew: boolean, place: (quote: Quote) => PlaceView): string {
  const words = reasonWords(reason, isNew);
  if (reason.kind !== "watch") return words;
  const [quote] = reason.evidence;
  return `${words} (${place(quote).name}: “${aroundWords(quote)}”)`;
}

function aroundWords(quote: Quote): string {
  const { before, after } = wholeContext(quote);
  return `${before}${quote.text}${after}`.replaceAll(/\s+/g, " ").trim();
}

/** What stands before and after quoted words on their line, cut between words: the context of a quote is cut by characters. */
export function wholeContext({ before, after }: Quote): { readonly before: string; readonly after: string } {
  return {
    before: before.includes("\n") ? before.slice(before.lastIndexOf("\n") + 1) : before.replace(/^\S*\s/, ""),
    after: after.includes("\n") ? after.slice(0, after.indexOf("\n")) : after.replace(/\s\S*$/, ""),
  };
}

function sinceWords({ date, reports, texts }: NonNullable<DigestEntry["news"]>): string {
  const came = `${counted(reports.length, "report", "reports")}, ${counted(texts, "independent text", "independent texts")}`;
  return `${digestWords.newSince} ${toDateWords(date)}: ${came}`;
}

function arrangeLine(line: DigestLine, place: (quote: Quote) => PlaceView): LineView {
  const formerPlaces = line.kind === "figure" ? line.before.evidence.map(place) : [];
  return {
    kind: line.kind,
    text: line.text,
    own: line.kind === "quotation" && line.own,
    remark: remarkOf(line, formerPlaces),
    formerPlaces,
    places: oncePerReport(line.evidence).map(place),
  };
}

function remarkOf(line: DigestLine, formerPlaces: readonly PlaceView[]): string | null {
  if (line.kind === "quotation") return line.speaker.name;
  if (line.kind === "claim") return null;
  return `${line.figure.text}; ${digestWords.before} “${line.before.text}” in ${formerPlaces.map((place) => place.name).join(", ")}`;
}

/** The line as it is shown: a speaker's own words in quotation marks. */
export function shownWords(line: LineView): string {
  return line.own ? `“${line.text}”` : line.text;
}

/** The first place of each report: a line that stands twice in a report has one witness there. */
function oncePerReport(evidence: readonly Quote[]): readonly Quote[] {
  return evidence.filter((quote, at) => evidence.findIndex((other) => other.report === quote.report) === at);
}

function toPlace(quote: Quote, report: DigestReport | undefined, links: DigestLinks): PlaceView {
  return {
    name: report === undefined ? outletNotStated : nameOf(report),
    link: links.place === undefined ? toPlaceLink(report, quote) : links.place(quote),
    language: toLanguage(report?.language ?? null),
    quote,
  };
}

function nameOf(report: DigestReport): string {
  return report.outlet ?? `${outletNotStated} (${report.file})`;
}
