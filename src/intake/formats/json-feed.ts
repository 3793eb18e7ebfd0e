import type { Range } from "../../kernel/index.ts";
import { safeAddress, toDate } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Claim, Content, DateClaim, Feed } from "./entry.ts";
import type { Draft } from "./keys.ts";
import { formatLimits } from "./limits.ts";
import { noPace } from "./pace.ts";
import { toLine } from "./plain-text.ts";
import { findJsonItems } from "./json-items.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface JsonFeedReading {
  readonly feed: Omit<Feed, "entries">;
  readonly drafts: readonly Draft[];
  readonly cut: boolean;
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org); undefined when the characters are no JSON object with items. A cut file is read to its last whole item. */
export function readJsonFeed(document: Document): JsonFeedReading | undefined {
  const places = findJsonItems(document.characters);
  const whole = parse(document.characters);
  const root = whole ?? (places.end > 0 ? parse(`${document.characters.slice(0, places.end)}]}`) : undefined);
  if (!isObject(root) || !Array.isArray(root["items"])) return undefined;
  const items = root["items"].slice(0, formatLimits.feedEntries + 1);
  const claims = claimsOf(document, root, null, "feed");
  const feed: Omit<Feed, "entries"> = {
    kind: "feed",
    format: "json-feed",
    title: claims.line("title"),
    home: claims.address("home_page_url"),
    self: claims.address("feed_url"),
    language: claims.line("language"),
    updated: null,
    pace: noPace,
  };
  const drafts = items.map((item, index) => readItem(document, isObject(item) ? item : {}, index + 1, places.items[index] ?? null, root));
  return { feed, drafts, cut: whole === undefined };
}

function readItem(document: Document, item: Fields, number: number, at: Range | null, root: Fields): Draft {
  const claims = claimsOf(document, item, at, "item");
  const authors = claims.authors();
  return {
    number,
    at,
    guid: claims.line("id"),
    url: claims.address("url") ?? claims.address("external_url"),
    title: claims.line("title"),
    published: claims.date("date_published"),
    updated: claims.date("date_modified"),
    authors: authors.length > 0 ? authors : claimsOf(document, root, null, "feed").authors(),
    outlet: null,
    language: claims.line("language"),
    categories: lines(item["tags"]).slice(0, formatLimits.namesOfEntry),
    summary: claims.content("summary", "text"),
    body: claims.content("content_html", "html") ?? claims.content("content_text", "text"),
  };
}

function claimsOf(document: Document, fields: Fields, at: Range | null, place: string) {
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  };
  const where = (name: string) => ({ where: `${place} ${name}`, at });
  return {
    line(name: string): Claim<string> | null {
      const value = toLine(text(name));
      return value === "" ? null : { value, ...where(name) };
    },
    date(name: string): DateClaim | null {
      const written = toLine(text(name));
      return written === "" ? null : { ...toDate(document, written), ...where(name) };
    },
    address(name: string): Claim<string> | null {
      const value = text(name) === "" ? undefined : safeAddress(document, text(name), undefined);
      return value === undefined ? null : { value, ...where(name) };
    },
    content(name: string, format: Content["format"]): Content | null {
      const value = text(name).trim().slice(0, formatLimits.contentCharacters);
      return value === "" ? null : { value, format, ...where(name) };
    },
    authors(): readonly Claim<string>[] {
      const listed = Array.isArray(fields["authors"]) ? fields["authors"] : [fields["author"]];
      return listed.slice(0, formatLimits.namesOfEntry).flatMap((author: unknown) => {
        const value = isObject(author) && typeof author["name"] === "string" ? toLine(author["name"]) : "";
        return value === "" ? [] : [{ value, ...where("authors") }];
      });
    },
  };
}

function lines(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === "string").map(toLine) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut or not JSON at all: the caller finds out which.
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
