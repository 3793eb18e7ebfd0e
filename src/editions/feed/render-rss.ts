import { element, textElement } from "../xml/escape.ts";
import { toRfc5322Date } from "./dates.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** RSS 2.0 (rssboard.org), with the feed's own address as Atom writes it, which validators ask for. */
export function renderRss(feed: Feed): string {
  const channel = [
    textElement("title", feed.title),
    // A channel must have a link; a feed without a page is named by its id.
    textElement("link", feed.home ?? feed.self ?? feed.id),
    textElement("description", feed.title),
    textElement("generator", "Variorum"),
    textElement("lastBuildDate", toRfc5322Date(feed.updatedMs)),
    feed.self === null ? "" : element("atom:link", { rel: "self", type: "application/rss+xml", href: feed.self }, ""),
    ...feed.entries.map(renderItem),
  ];
  const root = element(
    "rss",
    { version: "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom" },
    element("channel", {}, `\n${channel.filter((part) => part !== "").join("\n")}\n`),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function renderItem(entry: FeedEntry): string {
  return element(
    "item",
    {},
    [
      textElement("title", entry.title),
      entry.link === null ? "" : textElement("link", entry.link),
      textElement("guid", entry.id, { isPermaLink: "false" }),
      textElement("pubDate", toRfc5322Date(entry.updatedMs)),
      textElement("description", entry.html),
    ].join(""),
  );
}
