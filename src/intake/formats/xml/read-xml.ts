import type { Range } from "../../../kernel/index.ts";
import type { Element, TextPart } from "./element.ts";
import { declareNamespaces, noNamespaces, usualName } from "./namespaces.ts";
import type { Namespaces } from "./namespaces.ts";
import { attributesOf, endOfTag, isSpace } from "./tags.ts";

export interface XmlOptions {
  /** Elements of these names are kept apart, whole ones only: the items of a feed. */
  readonly records: ReadonlySet<string>;
  /** After so many records reading stops. */
  readonly recordsMax: number;
}

export interface XmlReading {
  /** The outermost element without its records; null when there is no element at all. */
  readonly root: Element | null;
  readonly records: readonly Element[];
  /** "cut": the text ends inside an element; "full": there are more records than allowed. */
  readonly end: "whole" | "cut" | "full";
  /** A document type was there and was passed over with all that it declares. */
  readonly hasDoctype: boolean;
}

/** Deeper elements are read as if they were not there: real feeds nest about ten deep, with unescaped pages inside about forty. */
const depthMax = 200;

/** Elements of one record, or of everything outside the records. More are a flood; the text round them stays. */
const elementsMax = 20_000;

interface Open {
  readonly written: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  readonly parts: TextPart[];
  readonly namespaces: Namespaces;
  readonly start: number;
  readonly innerStart: number;
  readonly isRecord: boolean;
}

/**
 * Reads XML as it comes in the wild, in one pass, linear in its length. Total: a wrong end tag closes what it can, an unclosed element
 * ends where its parent ends, a lone "<" or "&" is text. No document type is read: entities that it declares stay as they are written,
 * nothing is opened, nothing expands. The text that stands between an element's tags can always be found again by its range.
 */
export function readXml(characters: string, options: XmlOptions): XmlReading {
  const builder = new Builder(options);
  let hasDoctype = false;
  let at = 0;
  while (!builder.isFull()) {
    const opening = characters.indexOf("<", at);
    builder.text(at, opening < 0 ? characters.length : opening, false);
    if (opening < 0) return { ...builder.finish(characters.length), hasDoctype };
    const next = characters.charCodeAt(opening + 1);
    if (next === 33 && !characters.startsWith("<!--", opening) && !characters.startsWith("<![CDATA[", opening)) hasDoctype = true;
    const passed = passOver(characters, opening);
    if (passed !== undefined) {
      if (passed.text !== undefined) builder.text(passed.text.start, passed.text.end, true);
      if (passed.end < 0) return { ...builder.finish(characters.length), hasDoctype };
      at = passed.end;
      continue;
    }
    if (next !== 47 && !isNameStart(next)) {
      builder.text(opening, opening + 1, false);
      at = opening + 1;
      continue;
    }
    const end = next === 47 ? characters.indexOf(">", opening) + 1 || -1 : endOfTag(characters, opening);
    if (end < 0) return { ...builder.finish(characters.length), hasDoctype };
    if (next === 47) builder.close(characters.slice(opening + 2, end - 1).trim(), opening, end);
    else openTag(characters, opening, end, builder);
    at = end;
  }
  return { ...builder.finish(characters.length), hasDoctype };
}

/** What is no element: comments, CDATA, instructions, document types. `end` is -1 when the text ends inside. */
function passOver(characters: string, at: number): { readonly end: number; readonly text?: Range } | undefined {
  const behind = (closing: string, from: number): number => {
    const found = characters.indexOf(closing, from);
    return found < 0 ? -1 : found + closing.length;
  };
  if (characters.startsWith("<!--", at)) return { end: behind("-->", at + 4) };
  if (characters.startsWith("<![CDATA[", at)) {
    const end = behind("]]>", at + 9);
    return end < 0 ? { end } : { end, text: { start: at + 9, end: end - 3 } };
  }
  if (characters.startsWith("<?", at)) return { end: behind("?>", at + 2) };
  if (!characters.startsWith("<!", at)) return undefined;
  const end = behind(">", at);
  const subset = characters.indexOf("[", at);
  if (subset < 0 || end < 0 || subset > end) return { end };
  const closing = characters.indexOf("]", subset);
  return { end: closing < 0 ? -1 : behind(">", closing) };
}

function openTag(characters: string, start: number, end: number, builder: Builder): void {
  const empty = characters.charCodeAt(end - 2) === 47;
  let nameEnd = start + 1;
  while (nameEnd < end - 1 && !isSpace(characters.charCodeAt(nameEnd)) && characters.charCodeAt(nameEnd) !== 47) nameEnd++;
  const written = characters.slice(start + 1, nameEnd);
  builder.open(written, attributesOf(characters, nameEnd, empty ? end - 2 : end - 1), start, end);
  if (empty) builder.close(written, end, end);
}

function isNameStart(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit >= 128;
}

/** The elements that are open, and what is finished of the document. */
class Builder {
  private readonly options: XmlOptions;
  private readonly stack: Open[] = [];
  /** How many open elements have a name, so that an end tag without one costs nothing. */
  private readonly openByName = new Map<string, number>();
  private readonly records: Element[] = [];
  private root: Element | null = null;
  private own = "";
  private elements = 0;
  /** Open elements that are passed over, because they lie too deep or are too many. */
  private unread = 0;
  private inRecord = false;

  constructor(options: XmlOptions) {
    this.options = options;
  }

  isFull(): boolean {
    return this.records.length > this.options.recordsMax;
  }

  text(start: number, end: number, verbatim: boolean): void {
    if (end > start) this.stack[this.stack.length - 1]?.parts.push({ start, end, verbatim });
  }

  open(written: string, attributes: ReadonlyMap<string, string>, start: number, innerStart: number): void {
    if (this.root !== null && this.stack.length === 0) return;
    const outer = this.stack[this.stack.length - 1]?.namespaces ?? noNamespaces;
    const isFlood = this.stack.length >= depthMax || this.elements >= elementsMax;
    const namespaces = isFlood ? outer : declareNamespaces(outer, attributes);
    if (this.stack.length === 0) this.own = ownPrefix(written, namespaces);
    const name = usualName(written, namespaces, this.own);
    const isRecord = !this.inRecord && this.options.records.has(name);
    if (isRecord) {
      this.elements = 0;
      this.unread = 0;
      this.inRecord = true;
    }
    if (isFlood && !isRecord) {
      this.unread++;
      return;
    }
    this.elements++;
    this.openByName.set(written, (this.openByName.get(written) ?? 0) + 1);
    this.stack.push({ written, name, attributes, children: [], parts: [], namespaces, start, innerStart, isRecord });
  }

  close(written: string, start: number, end: number): void {
    if (this.unread > 0 && (this.openByName.get(written) ?? 0) === 0) {
      this.unread--;
      return;
    }
    if ((this.openByName.get(written) ?? 0) === 0) return;
    while (this.stack.length > 0) {
      const open = this.stack.pop()!;
      const matches = open.written === written;
      this.settle(open, start, matches ? end : start);
      if (matches) return;
    }
  }

  /** Elements that are still open are closed where the text ends; a record among them is not whole and is left out. */
  finish(end: number): Omit<XmlReading, "hasDoctype"> {
    const cut = this.stack.length > 0;
    while (this.stack.length > 0) {
      const open = this.stack.pop()!;
      if (!open.isRecord) this.settle(open, end, end);
    }
    const full = this.records.length > this.options.recordsMax;
    return { root: this.root, records: this.records.slice(0, this.options.recordsMax), end: full ? "full" : cut ? "cut" : "whole" };
  }

  private settle(open: Open, innerEnd: number, end: number): void {
    this.openByName.set(open.written, this.openByName.get(open.written)! - 1);
    if (open.isRecord) this.inRecord = false;
    const { name, attributes, children, parts, start } = open;
    const element: Element = { name, attributes, children, parts, start, end, inner: { start: open.innerStart, end: innerEnd } };
    const parent = this.stack[this.stack.length - 1];
    if (open.isRecord) this.records.push(element);
    else if (parent !== undefined) parent.children.push(element);
    else this.root ??= element;
  }
}

/** The prefix of the outermost element's language, for example "atom" of Atom feeds. RDF is only the wrapper of RSS 1.0. */
function ownPrefix(written: string, namespaces: Namespaces): string {
  const [prefix = ""] = usualName(written, namespaces, "").split(":").slice(0, -1);
  return prefix === "rdf" ? "" : prefix;
}
