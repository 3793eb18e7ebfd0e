import type { Notice, Outcome } from "../../kernel/index.ts";
import { decodeBytes } from "../index.ts";
import { readAtom } from "./atom.ts";
import { noDoubts, toNotices } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Feed, Listing } from "./entry.ts";
import { readJsonFeed } from "./json-feed.ts";
import { withKeys } from "./keys.ts";
import type { Draft } from "./keys.ts";
import { formatLimits } from "./limits.ts";
import { readOpml } from "./opml.ts";
import { readRss } from "./rss.ts";
import { readSitemap, readSitemapIndex } from "./sitemap.ts";
import { readXml } from "./xml/read-xml.ts";
import type { XmlReading } from "./xml/read-xml.ts";

export interface ListingFacts {
  /** Address that the bytes came from; relative links are resolved against it. */
  readonly address?: string | undefined;
  /** Character set named by the transport. */
  readonly httpCharset?: string | undefined;
}

/**
 * A feed, a sitemap, an index of sitemaps or a subscription list from its bytes, whatever its name and its content type say; undefined
 * when the bytes are none of these. Total and linear; what is doubtful or was left out stands in the notices. Ranges are those of
 * `decodeBytes(bytes, httpCharset)`.
 */
export function readListing(bytes: Uint8Array, facts: ListingFacts = {}): Outcome<Listing | undefined> {
  const { characters, notices: decoding } = decodeBytes(bytes, facts.httpCharset);
  const document: Document = { characters, address: facts.address, doubts: noDoubts() };
  const { value, notices } = /^\s*\{/.test(characters.slice(0, 1_000)) ? readJson(document) : readMarkup(document);
  return { value, notices: value === undefined ? [] : [...decoding, ...notices] };
}

function readJson(document: Document): Outcome<Listing | undefined> {
  const reading = readJsonFeed(document);
  if (reading === undefined) return { value: undefined, notices: [] };
  const full = reading.drafts.length > formatLimits.feedEntries;
  return finishFeed(
    document,
    reading.feed,
    reading.drafts.slice(0, formatLimits.feedEntries),
    reading.cut ? "cut" : full ? "full" : "whole",
  );
}

function readMarkup(document: Document): Outcome<Listing | undefined> {
  const kind = rootName(document.characters);
  switch (kind) {
    case "rss":
    case "rdf":
    case "channel":
    case "feed": {
      const xml = readXml(document.characters, { records: new Set(["item", "entry"]), recordsMax: formatLimits.feedEntries });
      if (xml.root === null) return { value: undefined, notices: [] };
      const { feed, drafts } = kind === "feed" ? readAtom(document, xml.root, xml.records) : readRss(document, xml.root, xml.records);
      return finishFeed(document, feed, drafts, xml.end);
    }
    case "urlset":
    case "sitemapindex": {
      const xml = readXml(document.characters, { records: new Set(["url", "sitemap"]), recordsMax: formatLimits.sitemapEntries });
      const value = kind === "urlset" ? readSitemap(document, xml.records) : readSitemapIndex(document, xml.records);
      return { value, notices: [...toNotices(document.doubts), ...endNotices(xml.end, xml.records.length)] };
    }
    case "opml": {
      const xml = readXml(document.characters, { records: new Set(), recordsMax: 0 });
      if (xml.root === null) return { value: undefined, notices: [] };
      const { value, notices } = readOpml(document, xml.root);
      return { value, notices: [...notices, ...endNotices(xml.end, 0)] };
    }
    default:
      return { value: undefined, notices: [] };
  }
}

/** Local name of the outermost element, in lower case. */
function rootName(characters: string): string | undefined {
  const { root } = readXml(characters.slice(0, headCharacters), { records: new Set(), recordsMax: 0 });
  return root?.name.replace(/^.*:/, "");
}

/** Comments, stylesheets and document types may stand before the outermost element. */
const headCharacters = 100_000;

function finishFeed(document: Document, feed: Omit<Feed, "entries">, drafts: readonly Draft[], end: XmlReading["end"]): Outcome<Feed> {
  const { entries, notices } = withKeys(drafts);
  return { value: { ...feed, entries }, notices: [...toNotices(document.doubts), ...notices, ...endNotices(end, drafts.length)] };
}

function endNotices(end: XmlReading["end"], count: number): readonly Notice[] {
  switch (end) {
    case "whole":
      return [];
    case "cut":
      return [{ code: "listing-cut", detail: `The file ends in the middle; its ${count} whole entries were read. Fetch it again.` }];
    case "full":
      return [{ code: "entries-left-out", detail: `Expected at most ${count} entries, but there are more; the first ${count} were read.` }];
  }
}
