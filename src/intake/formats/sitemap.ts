import { addressClaim, dateClaim, lineClaim } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Sitemap, SitemapIndex } from "./entry.ts";
import { withKeys } from "./keys.ts";
import type { Draft } from "./keys.ts";
import { formatLimits } from "./limits.ts";
import { toLine } from "./plain-text.ts";
import { childOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

/** The sitemap protocol (sitemaps.org) with the news elements of Google News. */
export function readSitemap(document: Document, elements: readonly Element[]): Sitemap {
  const drafts = elements.map((element, index) => readUrl(document, element, index + 1)).filter((draft) => draft.url !== null);
  return { kind: "sitemap", entries: withKeys(drafts).entries };
}

export function readSitemapIndex(document: Document, elements: readonly Element[]): SitemapIndex {
  const sitemaps = elements.slice(0, formatLimits.sitemapsOfIndex).flatMap((element) => {
    const url = addressClaim(document, element, undefined, "loc");
    return url === null ? [] : [{ url, updated: dateClaim(document, element, "lastmod") }];
  });
  return { kind: "sitemap-index", sitemaps };
}

function readUrl(document: Document, element: Element, number: number): Draft {
  const news = childOf(element, "news:news");
  const publication = news === undefined ? undefined : childOf(news, "news:publication");
  return {
    number,
    at: { start: element.start, end: element.end },
    guid: null,
    url: addressClaim(document, element, undefined, "loc"),
    title: news === undefined ? null : lineClaim(document, news, "news:title"),
    published: news === undefined ? null : dateClaim(document, news, "news:publication_date"),
    updated: dateClaim(document, element, "lastmod"),
    authors: [],
    outlet: publication === undefined ? null : lineClaim(document, publication, "news:name"),
    language: publication === undefined ? null : lineClaim(document, publication, "news:language"),
    categories: keywords(document, news),
    summary: null,
    body: null,
  };
}

function keywords(document: Document, news: Element | undefined): readonly string[] {
  const line = news === undefined ? null : lineClaim(document, news, "news:keywords");
  return (line?.value.split(",") ?? [])
    .slice(0, formatLimits.namesOfEntry)
    .map(toLine)
    .filter((word) => word !== "");
}
