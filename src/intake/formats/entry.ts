import type { Range } from "../../kernel/index.ts";

/** What a document says of itself or of an entry, and where it says so. A claim is not yet a fact: feeds lie about dates and titles. */
export interface Claim<Value> {
  readonly value: Value;
  /** The element or key that it was read from, e.g. "item > dc:date". */
  readonly where: string;
  /** Range in the characters of the document; null for formats whose characters are packed (mail). */
  readonly at: Range | null;
}

/** A date as it was written, and as ISO 8601 when it could be read without guessing. */
export interface DateClaim extends Claim<string | null> {
  readonly written: string;
}

/** One report as a feed, a sitemap or a mail lists it. Titles and names are plain text; summary and body are source HTML, never to be shown as such. */
export interface Entry {
  /** Place in the document, from 1 on. */
  readonly number: number;
  readonly at: Range | null;
  /**
   * Tells entries of one document apart and stays the same from visit to visit: the guid, otherwise the address, otherwise title and
   * date. Entries of one document never share one.
   */
  readonly key: string;
  readonly guid: Claim<string> | null;
  /** Absolute, http or https; anything else is left out with a notice. */
  readonly url: Claim<string> | null;
  readonly title: Claim<string> | null;
  readonly published: DateClaim | null;
  readonly updated: DateClaim | null;
  readonly authors: readonly Claim<string>[];
  /** The outlet that the entry names for itself: `source` of RSS and Atom, `news:publication` of a sitemap. */
  readonly outlet: Claim<string> | null;
  readonly language: Claim<string> | null;
  readonly categories: readonly string[];
  readonly summary: Content | null;
  readonly body: Content | null;
}

export interface Content extends Claim<string> {
  readonly format: "html" | "text";
}

/** RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. */
export interface Feed {
  readonly kind: "feed";
  readonly format: "rss" | "rdf" | "atom" | "json-feed";
  readonly title: Claim<string> | null;
  /** The site that the feed belongs to. */
  readonly home: Claim<string> | null;
  /** Where the feed says that it lives, now or in future (atom:link self, itunes:new-feed-url). */
  readonly self: Claim<string> | null;
  readonly language: Claim<string> | null;
  readonly updated: DateClaim | null;
  readonly pace: PaceHints;
  readonly entries: readonly Entry[];
}

/** What a feed says of when to come again. Hours and days are of UTC; 0 is Sunday. */
export interface PaceHints {
  /** `ttl`, or `sy:updatePeriod` by `sy:updateFrequency`; null: nothing was said. */
  readonly everyMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
}

/** A sitemap, with the entries of Google News where it has them. */
export interface Sitemap {
  readonly kind: "sitemap";
  readonly entries: readonly Entry[];
}

export interface SitemapIndex {
  readonly kind: "sitemap-index";
  readonly sitemaps: readonly { readonly url: Claim<string>; readonly updated: DateClaim | null }[];
}

export interface Opml {
  readonly kind: "opml";
  readonly title: string | null;
  readonly outlines: readonly Outline[];
}

/** A folder, a source, or both: subscription lists nest as deep as people like. */
export interface Outline {
  readonly title: string;
  /** Address of the feed; null for a folder. */
  readonly feed: string | null;
  readonly home: string | null;
  readonly outlines: readonly Outline[];
}

export interface Mail {
  readonly kind: "mail";
  readonly entry: Entry;
  /** The sender's name, otherwise the sender's address. */
  readonly from: Claim<string> | null;
  /** `List-Id`: the same for all issues of a newsletter. */
  readonly list: Claim<string> | null;
  /** Address of the page, when it is no mail but a page that a browser saved in the form of one (.mhtml). */
  readonly savedFrom: Claim<string> | null;
}

/** Everything that lists reports and is not one. */
export type Listing = Feed | Sitemap | SitemapIndex | Opml;
