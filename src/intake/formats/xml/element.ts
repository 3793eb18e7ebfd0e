import { decodeHTMLStrict } from "entities/decode";
import type { Range } from "../../../kernel/index.ts";

/** A piece of text directly inside an element. */
export interface TextPart extends Range {
  /** CDATA is taken as it stands, other text has its references decoded. */
  readonly verbatim: boolean;
}

/** An element with its place in the document. Names are lower case; the prefix is the usual one of its namespace, whatever the document calls it. */
export interface Element extends Range {
  /** "title", "dc:date"; elements of the document's own language have no prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly parts: readonly TextPart[];
  /** Between the tags. */
  readonly inner: Range;
}

export function childOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/**
 * The content of an element as a string. Escaped text is decoded once. Markup that stands unescaped inside (Atom's xhtml, and RSS that
 * forgot to escape) is given as it is written.
 */
export function contentOf(characters: string, element: Element): string {
  if (element.children.length === 0) {
    return element.parts.map((part) => textOfPart(characters, part)).join("");
  }
  return characters.slice(element.inner.start, element.inner.end).replaceAll("<![CDATA[", "").replaceAll("]]>", "");
}

function textOfPart(characters: string, part: TextPart): string {
  const text = characters.slice(part.start, part.end);
  return part.verbatim ? text : decodeReferences(text);
}

/** References with a semicolon only: "?a=1&copy=2" in an address is none. Names that a DTD would declare stay as they are written. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}
