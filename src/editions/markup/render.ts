import { assert } from "../../kernel/index.ts";
import { Element } from "./element.ts";
import type { Children, Component } from "./element.ts";

/** Elements without an end tag. */
const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "link", "meta"]);

/**
 * Markup as text. Everything is escaped but what is said to stand verbatim, so that no word of a report can become a part of the page.
 * Components are called from the outside in, each when its place is reached. Half a surrogate pair is no character: reports may hold it.
 */
export function renderMarkup(children: Children): string {
  return write(children).toWellFormed();
}

function write(children: Children): string {
  if (typeof children === "string") return escape(children);
  if (children instanceof Element) return writeElement(children);
  if (children === null || children === undefined || typeof children === "boolean") return "";
  if (typeof children === "number") return String(children);
  assert(Array.isArray(children), "only JSX makes markup");
  let html = "";
  for (const child of children as readonly Children[]) html += write(child);
  return html;
}

/** Markup that is text already: an element without a name. */
export function toVerbatim(html: string): Element {
  return new Element("", { verbatim: html });
}

function writeElement({ type, properties }: Element): string {
  if (typeof type !== "string") return write((type as Component<object>)(properties));
  let tag = `<${type}`;
  let inner = "";
  for (const name in properties) {
    const value = properties[name];
    if (name === "children") inner = write(value as Children);
    else if (name === "verbatim") inner = value as string;
    else tag += writeAttribute(name, value as AttributeValue);
  }
  if (type === "") return inner;
  return voidElements.has(type) ? `${tag}/>` : `${tag}>${inner}</${type}>`;
}

type AttributeValue = string | number | boolean | null | undefined;

function writeAttribute(name: string, value: AttributeValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value === true || value === "") return ` ${name}`;
  return ` ${name}="${escape(typeof value === "string" ? value : String(value))}"`;
}

/** Signs that mean something in HTML, and control characters, which have no place in it: a parser drops or replaces them. */
const special = /["&<\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const specials = new RegExp(special, "g");

/** Few texts hold such a sign. */
function escape(text: string): string {
  return special.test(text) ? text.replace(specials, (sign) => entities[sign] ?? "\ufffd") : text;
}

const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };
