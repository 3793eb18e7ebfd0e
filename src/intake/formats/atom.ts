import { addressClaim, dateClaim, lineClaim, placeOf, safeAddress } from "./claims.ts";
import type { Document } from "./claims.ts";
import type { Claim, Content, Feed } from "./entry.ts";
import type { Draft } from "./keys.ts";
import { formatLimits } from "./limits.ts";
import { readPace } from "./pace.ts";
import { lineCharactersMax, toAddress, toLine } from "./plain-text.ts";
import { childOf, childrenOf, contentOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

/** Atom 1.0 (RFC 4287) and 0.3. */
export function readAtom(
  document: Document,
  root: Element,
  elements: readonly Element[],
): { feed: Omit<Feed, "entries">; drafts: Draft[] } {
  const base = baseOf(root, document.address);
  const feed: Omit<Feed, "entries"> = {
    kind: "feed",
    format: "atom",
    title: lineClaim(document, root, "title"),
    home: link(document, root, "alternate", base),
    self: link(document, root, "self", base),
    language: languageOf(root),
    updated: dateClaim(document, root, "updated", "modified"),
    pace: readPace(document, root),
  };
  return { feed, drafts: elements.map((element, index) => readEntry(document, element, index + 1, base, root)) };
}

function readEntry(document: Document, element: Element, number: number, outerBase: string | undefined, root: Element): Draft {
  const base = baseOf(element, outerBase);
  const source = childOf(element, "source");
  const guid = lineClaim(document, element, "id");
  return {
    number,
    at: { start: element.start, end: element.end },
    guid,
    url: link(document, element, "alternate", base) ?? addressClaim(document, element, base, "feedburner:origlink") ?? permanentId(guid),
    title: lineClaim(document, element, "title"),
    published: dateClaim(document, element, "published", "issued", "created", "dc:date"),
    updated: dateClaim(document, element, "updated", "modified"),
    authors: namesOf(document, element, "author").length > 0 ? namesOf(document, element, "author") : namesOf(document, root, "author"),
    outlet: source === undefined ? null : lineClaim(document, source, "title"),
    language: languageOf(element) ?? languageOf(root),
    categories: childrenOf(element, "category")
      .slice(0, formatLimits.namesOfEntry)
      .map((category) => toLine(category.attributes.get("label") ?? category.attributes.get("term") ?? ""))
      .filter((name) => name !== ""),
    summary: content(document, element, "summary"),
    body: content(document, element, "content"),
  };
}

/** `text` is plain, `html` is escaped markup, `xhtml` is markup as it stands, in a div of its own. Other types are no text to read. */
function content(document: Document, entry: Element, name: string): Content | null {
  const element = childOf(entry, name);
  if (element === undefined || element.attributes.has("src")) return null;
  const type = (element.attributes.get("type") ?? "text").toLowerCase();
  if (type.includes("/") && !/^text\/|html/.test(type)) return null;
  const value = contentOf(document.characters, element).trim().slice(0, formatLimits.contentCharacters);
  // Many feeds forget the type, and a text that holds tags is markup all the same.
  const plain = (type === "text" || type === "text/plain") && !/<\/?[a-z][^<>]*>/i.test(value);
  return value === "" ? null : { value, format: plain ? "text" : "html", ...placeOf(entry, element) };
}

function link(document: Document, element: Element, relation: string, base: string | undefined): Claim<string> | null {
  const links = childrenOf(element, "link").filter((one) => (one.attributes.get("rel") ?? "alternate").toLowerCase() === relation);
  // A page before other renderings of the same thing.
  const first = links.find((one) => /html/.test(one.attributes.get("type") ?? "html")) ?? links[0];
  const written = first?.attributes.get("href");
  if (first === undefined || written === undefined) return null;
  const value = safeAddress(document, written, base);
  return value === undefined ? null : { value, where: `${element.name} > link href`, at: { start: first.start, end: first.end } };
}

function permanentId(guid: Claim<string> | null): Claim<string> | null {
  // A longer one was cut, and a cut address leads elsewhere.
  const value = guid === null || guid.value.length >= lineCharactersMax ? undefined : toAddress(guid.value, undefined);
  return guid === null || value === undefined ? null : { ...guid, value };
}

function namesOf(document: Document, element: Element, name: string): readonly Claim<string>[] {
  return childrenOf(element, name)
    .slice(0, formatLimits.namesOfEntry)
    .flatMap((person) => {
      const value = toLine(contentOf(document.characters, childOf(person, "name") ?? person));
      return value === "" ? [] : [{ value, ...placeOf(element, person) }];
    });
}

function languageOf(element: Element): Claim<string> | null {
  const value = element.attributes.get("xml:lang")?.trim() ?? "";
  return value === "" ? null : { value, where: `${element.name} xml:lang`, at: { start: element.start, end: element.inner.start } };
}

function baseOf(element: Element, outer: string | undefined): string | undefined {
  const written = element.attributes.get("xml:base");
  return written === undefined ? outer : (toAddress(written, outer) ?? outer);
}
