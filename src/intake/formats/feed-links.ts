import { toAddress, toLine } from "./plain-text.ts";
import { decodeReferences } from "./xml/element.ts";
import { attributesOf, endOfTag } from "./xml/tags.ts";

/** An address at which a site may have a feed, and why it is thought so. */
export interface FeedCandidate {
  readonly address: string;
  readonly title: string | null;
  readonly why: "link" | "anchor" | "usual-path";
}

/** Types that a link element may name. */
const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|xml|json)\s*(?:;|$)/i;

/** Paths of anchors that look like a feed. */
const feedPath = /(?:^|[/._-])(?:rss2?|feeds?|atom)(?:[/._-]|$)|\.(?:rss|atom|rdf)$/i;

/** Where the common systems of the web put their feed. */
const usualPaths: readonly string[] = ["feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "feeds/all.atom.xml"];

const candidatesMax = 30;

/**
 * Feeds that a page names: `link rel=alternate` in its order, then anchors that look like one, then the usual paths of the site. The
 * tags are scanned in one pass; scripts and comments are passed over. Each address once, all http or https.
 */
export function findFeedLinks(characters: string, address: string): readonly FeedCandidate[] {
  const found = { link: [] as FeedCandidate[], anchor: [] as FeedCandidate[] };
  let base = address;
  let at = characters.indexOf("<");
  while (at >= 0 && found.link.length < candidatesMax) {
    if (characters.startsWith("<!--", at)) {
      at = characters.indexOf("<", behind(characters, "-->", at));
      continue;
    }
    const name = /^<(link|a|base|script|style)(?=[\s/>])/i.exec(characters.slice(at, at + 8))?.[1]?.toLowerCase();
    if (name === undefined) {
      at = characters.indexOf("<", at + 1);
      continue;
    }
    const end = endOfTag(characters, at);
    if (end < 0) break;
    if (name === "script" || name === "style") {
      at = characters.indexOf("<", behind(characters, `</${name}`, end));
      continue;
    }
    const attributes = attributesOf(characters, at + 1 + name.length, end - 1);
    if (name === "base") base = toAddress(attributes.get("href") ?? "", address) ?? base;
    if (name === "link") keep(found.link, linkOf(attributes, base));
    if (name === "a" && found.anchor.length < candidatesMax) keep(found.anchor, anchorOf(attributes, characters, end, base));
    at = characters.indexOf("<", end);
  }
  const usual = usualPaths.map((path): FeedCandidate => ({ address: new URL(`/${path}`, address).href, title: null, why: "usual-path" }));
  const once = new Map<string, FeedCandidate>();
  for (const candidate of [...found.link, ...found.anchor, ...usual])
    if (!once.has(candidate.address)) once.set(candidate.address, candidate);
  return [...once.values()];
}

function linkOf(attributes: ReadonlyMap<string, string>, base: string): FeedCandidate | undefined {
  const relations = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
  const type = attributes.get("type") ?? "";
  // oEmbed and translations are alternates as well.
  if (!relations.includes("alternate") || !feedType.test(type) || /oembed/i.test(type + (attributes.get("href") ?? ""))) return undefined;
  const address = toAddress(attributes.get("href") ?? "", base);
  return address === undefined ? undefined : { address, title: toLine(attributes.get("title") ?? "") || null, why: "link" };
}

function anchorOf(attributes: ReadonlyMap<string, string>, characters: string, end: number, base: string): FeedCandidate | undefined {
  const address = toAddress(attributes.get("href") ?? "", base);
  if (address === undefined || !feedPath.test(new URL(address).pathname)) return undefined;
  const closing = characters.indexOf("</a", end);
  const title = closing < 0 || closing - end > 500 ? "" : toLine(decodeReferences(characters.slice(end, closing)));
  return { address, title: title || null, why: "anchor" };
}

function keep(list: FeedCandidate[], candidate: FeedCandidate | undefined): void {
  if (candidate !== undefined) list.push(candidate);
}

function behind(characters: string, closing: string, from: number): number {
  const found = characters.indexOf(closing, from);
  return found < 0 ? characters.length : found + closing.length;
}
