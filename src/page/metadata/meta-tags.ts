import type { Range } from "../../kernel/index.ts";
import { attributesOf } from "../html/attributes.ts";
import { decodeValue } from "../html/references.ts";
import type { PageTree } from "../html/tree.ts";

/** A value of a tag in the head and its place in the source. */
export interface TagValue extends Range {
  readonly value: string;
}

/** Meta tags by lower-case name or property, in page order, and the values of `html`, `link` and `title`. */
export interface HeadTags {
  readonly meta: ReadonlyMap<string, readonly TagValue[]>;
  readonly language: TagValue | undefined;
  readonly canonical: TagValue | undefined;
  readonly amp: TagValue | undefined;
  readonly title: TagValue | undefined;
  readonly nextPage: TagValue | undefined;
}

/** Pages with thousands of meta tags are hostile. */
const mostTags = 2_000;

/** Relations of links that say something about the article. */
const wantedRelation = /canonical|amphtml|next/i;

/** Reads what the tags without content say; the first of several counts for all but `meta`. */
export function headTags(tree: PageTree): HeadTags {
  const { source } = tree;
  const meta = new Map<string, TagValue[]>();
  const single: { language?: TagValue; canonical?: TagValue; amp?: TagValue; title?: TagValue; nextPage?: TagValue } = {};
  for (const tag of tree.heads.slice(0, mostTags)) {
    // Most links load styles and pictures.
    if (tag.name === "link" && !wantedRelation.test(source.slice(tag.attributesStart, tag.attributesEnd))) continue;
    const attributes = attributesOf(source, tag.attributesStart, tag.attributesEnd);
    const value = (name: string): TagValue | undefined => {
      const range = attributes.get(name);
      if (!range || range.end === range.start) return undefined;
      const text = decodeValue(source.slice(range.start, range.end)).replace(/\s+/g, " ").trim();
      return text === "" ? undefined : { value: text, start: range.start, end: range.end };
    };
    if (tag.name === "html") {
      const language = value("lang") ?? value("xml:lang");
      if (language) single.language ??= language;
    } else if (tag.name === "link") {
      const relation = value("rel")?.value.toLowerCase();
      const target = value("href");
      if (!relation || !target) continue;
      if (relation === "canonical") single.canonical ??= target;
      else if (relation === "amphtml") single.amp ??= target;
      else if (relation === "next") single.nextPage ??= target;
    } else if (tag.name === "meta") {
      const content = value("content") ?? value("value") ?? value("datetime");
      if (!content) continue;
      for (const key of new Set(
        [value("property"), value("name"), value("itemprop"), value("http-equiv")].map((key) => key?.value.toLowerCase()),
      )) {
        if (key === undefined) continue;
        const known = meta.get(key);
        if (known) known.push(content);
        else meta.set(key, [content]);
      }
    }
  }
  const raw = tree.raw.find((element) => element.name === "title" && element.contentEnd > element.contentStart);
  if (raw) {
    const text = decodeValue(source.slice(raw.contentStart, raw.contentEnd)).replace(/\s+/g, " ").trim();
    if (text !== "") single.title = { value: text, start: raw.contentStart, end: raw.contentEnd };
  }
  return { meta, language: single.language, canonical: single.canonical, amp: single.amp, title: single.title, nextPage: single.nextPage };
}
