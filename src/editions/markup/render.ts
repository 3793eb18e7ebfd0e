import { assert } from "../../kernel/index.ts";
import { Element } from "./element.ts";
import type { Children, Component } from "./element.ts";

/** Elements without an end tag. */
const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "link", "meta"]);

/**
 * Markup as text. Everything is escaped but what is said to stand verbatim, so that no word of a report can become a part of the page.
 * Components are called from the outside in, each when its place is reached.
 */
export function renderMarkup(children: Children): string {
  if (typeof children === "string") return escape(children);
  if (children instanceof Element)
    return typeof children.type === "string" ? renderElement(children.type, children.properties) : call(children);
  if (children === null || children === undefined || typeof children === "boolean") return "";
  if (typeof children === "number") return String(children);
  assert(Array.isArray(children), "only JSX makes markup");
  let html = "";
  for (const child of children as readonly Children[]) html += renderMarkup(child);
  return html;
}

function call({ type, properties }: Element): string {
  return renderMarkup((type as Component<object>)(properties));
}

/** Markup that is text already. */
export function toVerbatim(html: string): Element {
  return new Element("", { verbatim: html });
}

function renderElement(name: string, properties: Element["properties"]): string {
  if (name === "") return properties["verbatim"] as string;
  let html = `<${name}`;
  let inner = "";
  for (const property in properties) {
    const value = properties[property];
    if (property === "children") inner = renderMarkup(value as Children);
    else if (property === "verbatim") inner = value as string;
    else html += renderAttribute(property, value);
  }
  return voidElements.has(name) ? `${html}/>` : `${html}>${inner}</${name}>`;
}

function renderAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (value === true || value === "") return ` ${name}`;
  return ` ${name}="${escape(typeof value === "string" ? value : String(value))}"`;
}

const special = /["&<]/;
const specials = /["&<]/g;

/** Few texts hold a sign that means something in HTML. */
function escape(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(specials, (sign) => (sign === '"' ? "&quot;" : sign === "&" ? "&amp;" : "&lt;"));
}
