import { sourcesOf } from "../../intake/formats/index.ts";
import type { Entry, Listing } from "../../intake/formats/index.ts";
import { readInstant } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";

const formatNames = { rss: "RSS", rdf: "RDF", atom: "Atom", "json-feed": "JSON Feed" } as const;

/** Newest first; entries without a date keep their order behind the others. */
export function newestEntries(entries: readonly Entry[], count: number): readonly Entry[] {
  const time = (entry: Entry): number => {
    const instant = readInstant(entry.published?.value ?? entry.updated?.value ?? "");
    return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
  };
  return entries.toSorted((left, right) => compare(time(right), time(left))).slice(0, count);
}

/** What a source is, in one line. */
export function describeListing(listing: Listing): string {
  switch (listing.kind) {
    case "feed": {
      const title = listing.title === null ? "" : ` "${listing.title.value}"`;
      const home = listing.home === null ? "" : ` of ${listing.home.value}`;
      return `feed (${formatNames[listing.format]})${title}${home}, ${counted(listing.entries.length, "entry", "entries")}`;
    }
    case "sitemap": {
      const news = listing.entries.filter((entry) => entry.title !== null).length;
      return `sitemap, ${counted(listing.entries.length, "address", "addresses")}${news > 0 ? `, ${news} of them news` : ""}`;
    }
    case "sitemap-index":
      return `index of ${counted(listing.sitemaps.length, "sitemap", "sitemaps")}`;
    case "opml": {
      const title = listing.title === null ? "" : ` "${listing.title}"`;
      return `subscription list (OPML)${title}, ${counted(sourcesOf(listing).length, "source", "sources")}`;
    }
  }
}

/** What it lists, a line or two each. */
export function listingLines(listing: Listing, count: number): readonly string[] {
  switch (listing.kind) {
    case "feed":
    case "sitemap":
      return newestEntries(listing.entries, count).flatMap(entryLines);
    case "sitemap-index":
      return listing.sitemaps.slice(0, count).map((one) => `  ${dateColumn(one.updated?.value)}${one.url.value}`);
    case "opml":
      return sourcesOf(listing)
        .slice(0, count)
        .flatMap((one) => [`  ${[...one.folders, one.title].join(" / ")}`, `    ${one.feed}`]);
  }
}

function entryLines(entry: Entry): readonly string[] {
  const title = entry.title?.value ?? "(no title)";
  const text = entry.body ?? entry.summary;
  const size = text === null ? "" : `  [${text === entry.body ? "text" : "summary"}, ${text.value.length} characters]`;
  return [
    `  ${dateColumn(entry.published?.value ?? entry.updated?.value)}${title}${size}`,
    ...(entry.url === null ? [] : [`    ${entry.url.value}`]),
  ];
}

/** What a page is: facts and size of its article. */
export function pageLines(report: Report): readonly string[] {
  const facts = [
    ["title", report.title?.value],
    ["outlet", report.outlet?.value],
    ["published", report.published?.value],
    ["text", report.text === "" ? "no article found" : `${report.text.length} characters`],
  ] as const;
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${`${name}:`.padEnd(11)}${value}`]));
}

function dateColumn(written: string | null | undefined): string {
  return `${(written ?? "").slice(0, 16).replace("T", " ").padEnd(16)}  `;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function compare(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
