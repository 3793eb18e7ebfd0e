import { addressClaim, contentClaim, dateClaim, lineClaim, placeOf, safeAddress } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Claim, Entry, Feed } from "./entry.ts";
import type { Draft } from "./keys.ts";
import { formatLimits } from "./limits.ts";
import { readPace } from "./pace.ts";
import { lineCharactersMax, toAddress, toLine } from "./plain-text.ts";
import { childOf, childrenOf, contentOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

/** RSS 0.9x and 2.0, and RDF (RSS 0.90 and 1.0), with the elements of Dublin Core, content, Atom and feedburner that feeds really use. */
export function readRss(document: Document, root: Element, items: readonly Element[]): { feed: Omit<Feed, "entries">; drafts: Draft[] } {
  const channel = childOf(root, "channel") ?? root;
  const home = addressClaim(document, channel, undefined, "link") ?? atomLink(document, channel, "alternate");
  const language = lineClaim(document, channel, "language", "dc:language");
  const feed: Omit<Feed, "entries"> = {
    kind: "feed",
    format: root.name === "rdf:rdf" ? "rdf" : "rss",
    title: lineClaim(document, channel, "title", "dc:title", "itunes:title"),
    home,
    self: addressClaim(document, channel, undefined, "itunes:new-feed-url") ?? atomLink(document, channel, "self"),
    language,
    updated: dateClaim(document, channel, "lastbuilddate", "pubdate", "dc:date"),
    pace: readPace(document, channel),
  };
  return { feed, drafts: items.map((item, index) => readItem(document, item, index + 1, home?.value)) };
}

function readItem(document: Document, item: Element, number: number, home: string | undefined): Draft {
  const base = document.address ?? home;
  const guid = lineClaim(document, item, "guid", "dc:identifier") ?? about(item);
  const summary = contentClaim(document, item, "description", "summary", "atom:summary", "itunes:summary");
  return {
    number,
    at: { start: item.start, end: item.end },
    guid,
    url:
      addressClaim(document, item, base, "feedburner:origlink", "link") ??
      atomLink(document, item, "alternate") ??
      permanentLink(item, guid) ??
      addressClaim(document, item, base, "comments"),
    title: lineClaim(document, item, "title", "dc:title", "media:title"),
    published: dateClaim(document, item, "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "date"),
    updated: dateClaim(document, item, "atom:updated", "dcterms:modified"),
    authors: readAuthors(document, item),
    outlet: lineClaim(document, item, "source", "dc:publisher"),
    language: lineClaim(document, item, "dc:language"),
    categories: readCategories(document, item),
    summary: limited(summary),
    body: limited(contentClaim(document, item, "content:encoded", "content", "xhtml:body", "atom:content", "fulltext")),
  };
}

/** RSS 1.0 names an item by its address. */
function about(item: Element): Claim<string> | null {
  const value = item.attributes.get("rdf:about")?.trim();
  return value === undefined || value === "" ? null : { value, where: "item rdf:about", at: { start: item.start, end: item.inner.start } };
}

function permanentLink(item: Element, guid: Claim<string> | null): Claim<string> | null {
  // A longer one was cut, and a cut address leads elsewhere.
  if (guid === null || guid.value.length >= lineCharactersMax || childOf(item, "guid")?.attributes.get("ispermalink") === "false")
    return null;
  const value = toAddress(guid.value, undefined);
  return value === undefined ? null : { ...guid, value };
}

/** An empty `<atom:link href>`, or one that slovenly feeds write without the prefix. */
function atomLink(document: Document, element: Element, relation: string): Claim<string> | null {
  for (const link of [...childrenOf(element, "atom:link"), ...childrenOf(element, "link")]) {
    const written = link.attributes.get("href");
    if (written === undefined || (link.attributes.get("rel") ?? "alternate").toLowerCase() !== relation) continue;
    const value = safeAddress(document, written, document.address);
    if (value !== undefined) return { value, where: `${element.name} > ${link.name} href`, at: { start: link.start, end: link.end } };
  }
  return null;
}

/** RSS writes "mail@host (Name)"; the name is what a reader wants. */
function readAuthors(document: Document, item: Element): readonly Claim<string>[] {
  const elements = ["dc:creator", "author", "itunes:author", "atom:author"]
    .map((name) => childrenOf(item, name))
    .find((all) => all.length > 0);
  return (elements ?? []).slice(0, formatLimits.namesOfEntry).flatMap((element) => {
    const inner = childOf(element, "name", "atom:name") ?? element;
    const line = toLine(contentOf(document.characters, inner));
    const named = /^\S+@\S+\s+\((.+)\)$/.exec(line)?.[1] ?? line;
    return named === "" ? [] : [{ value: named, ...placeOf(item, element) }];
  });
}

function readCategories(document: Document, item: Element): readonly string[] {
  const elements = [...childrenOf(item, "category"), ...childrenOf(item, "dc:subject")].slice(0, formatLimits.namesOfEntry);
  return elements.map((element) => toLine(contentOf(document.characters, element))).filter((line) => line !== "");
}

function limited<Content extends NonNullable<Entry["body"]>>(content: Content | null): Content | null {
  if (content === null || content.value.length <= formatLimits.contentCharacters) return content;
  return { ...content, value: content.value.slice(0, formatLimits.contentCharacters) };
}
