import { element, textElement } from "../xml/escape.ts";
import { toRfc3339 } from "./dates.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** Atom 1.0 (RFC 4287). */
export function renderAtom(feed: Feed): string {
  const parts = [
    textElement("id", feed.id),
    textElement("title", feed.title),
    textElement("updated", toRfc3339(feed.updatedMs)),
    element("author", {}, textElement("name", "Variorum")),
    textElement("generator", "Variorum"),
    link("alternate", "text/html", feed.home),
    link("self", "application/atom+xml", feed.self),
    ...feed.entries.map(renderEntry),
  ];
  const root = element("feed", { xmlns: "http://www.w3.org/2005/Atom" }, `\n${parts.filter((part) => part !== "").join("\n")}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function renderEntry(entry: FeedEntry): string {
  return element(
    "entry",
    {},
    [
      textElement("id", entry.id),
      textElement("title", entry.title),
      textElement("updated", toRfc3339(entry.updatedMs)),
      link("alternate", "text/html", entry.link),
      textElement("summary", entry.text, { type: "text" }),
      textElement("content", entry.html, { type: "html" }),
    ].join(""),
  );
}

function link(rel: string, type: string, href: string | null): string {
  return href === null ? "" : element("link", { rel, type, href }, "");
}
