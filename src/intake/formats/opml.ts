import type { Notice, Outcome } from "../../kernel/index.ts";
import { safeAddress, toNotices } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Opml, Outline } from "./entry.ts";
import { formatLimits } from "./limits.ts";
import { toAddress, toLine } from "./plain-text.ts";
import { childOf, contentOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

/** A subscription list (OPML 1.0 and 2.0) with its folders. */
export function readOpml(document: Document, root: Element): Outcome<Opml> {
  const head = childOf(root, "head");
  const body = childOf(root, "body") ?? root;
  const title = head === undefined ? undefined : childOf(head, "title");
  const count = { sources: 0, leftOut: 0 };
  const outlines = readOutlines(document, body, 1, count);
  const notices: Notice[] = [...toNotices(document.doubts)];
  if (count.leftOut > 0) {
    const detail = `Expected at most ${formatLimits.opmlSources} sources in ${formatLimits.opmlDepth} levels of folders, but there are more; ${count.leftOut} were left out. Split the list.`;
    notices.push({ code: "entries-left-out", detail });
  }
  return {
    value: { kind: "opml", title: title === undefined ? null : toLine(contentOf(document.characters, title)) || null, outlines },
    notices,
  };
}

function readOutlines(document: Document, parent: Element, depth: number, count: { sources: number; leftOut: number }): readonly Outline[] {
  const elements = parent.children.filter((child) => child.name === "outline");
  if (depth > formatLimits.opmlDepth) {
    count.leftOut += elements.length;
    return [];
  }
  return elements.flatMap((element) => {
    const written = element.attributes.get("xmlurl")?.trim() ?? "";
    const feed = written === "" ? undefined : safeAddress(document, written, undefined);
    if (feed !== undefined && ++count.sources > formatLimits.opmlSources) {
      count.leftOut++;
      return [];
    }
    const outlines = readOutlines(document, element, depth + 1, count);
    if (feed === undefined && outlines.length === 0) return [];
    const title = toLine(element.attributes.get("title") ?? element.attributes.get("text") ?? "");
    const home = toAddress(element.attributes.get("htmlurl") ?? "", undefined) ?? null;
    return [{ title: title || (feed ?? ""), feed: feed ?? null, home, outlines }];
  });
}

/** A source of a list, with the folders that it lies in, from the outside in. */
export interface ListedSource {
  readonly title: string;
  readonly feed: string;
  readonly home: string | null;
  readonly folders: readonly string[];
}

/** The sources of a list in its order, each address once. */
export function sourcesOf(opml: Opml): readonly ListedSource[] {
  const found = new Map<string, ListedSource>();
  const walk = (outlines: readonly Outline[], folders: readonly string[]): void => {
    for (const { title, feed, home, outlines: inner } of outlines) {
      if (feed !== null && !found.has(feed)) found.set(feed, { title, feed, home, folders });
      walk(inner, title === "" ? folders : [...folders, title]);
    }
  };
  walk(opml.outlines, []);
  return [...found.values()];
}

/** The outlines of sources, folders made from their paths, everything in the order in which it first comes. */
export function toOutlines(sources: readonly ListedSource[]): readonly Outline[] {
  const own = sources.filter((source) => source.folders.length === 0);
  const folders = Map.groupBy(
    sources.filter((source) => source.folders.length > 0),
    (source) => source.folders[0]!,
  );
  return [
    ...own.map(({ title, feed, home }): Outline => ({ title, feed, home, outlines: [] })),
    ...[...folders].map(([title, inside]): Outline => {
      const outlines = toOutlines(inside.map((source) => ({ ...source, folders: source.folders.slice(1) })));
      return { title, feed: null, home: null, outlines };
    }),
  ];
}

/** OPML 2.0 that other readers take. The same list gives the same bytes. */
export function renderOpml(opml: Opml): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(opml.title ?? "Sources")}</title></head>`,
    "  <body>",
    ...opml.outlines.flatMap((outline) => renderOutline(outline, "    ")),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function renderOutline(outline: Outline, indent: string): readonly string[] {
  const title = escapeXml(outline.title);
  const attributes = [`text="${title}"`, `title="${title}"`];
  if (outline.feed !== null) attributes.push('type="rss"', `xmlUrl="${escapeXml(outline.feed)}"`);
  if (outline.home !== null) attributes.push(`htmlUrl="${escapeXml(outline.home)}"`);
  if (outline.outlines.length === 0) return [`${indent}<outline ${attributes.join(" ")}/>`];
  const inner = outline.outlines.flatMap((one) => renderOutline(one, `${indent}  `));
  return [`${indent}<outline ${attributes.join(" ")}>`, ...inner, `${indent}</outline>`];
}

/** Characters that XML 1.0 does not allow are left out, the five that mean something are written as references. */
function escapeXml(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").toWellFormed();
  return allowed.replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`);
}
