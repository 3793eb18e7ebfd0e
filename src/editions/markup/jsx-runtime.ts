/** What the compiler calls for JSX; `tsconfig.json`, `package.json` and the loader of development name this file. */
import type { Attributes, TagName } from "./attributes.ts";
import { Element } from "./element.ts";
import type { Component } from "./element.ts";

export { Fragment } from "./element.ts";

export function jsx(type: Element["type"], properties: Element["properties"]): Element {
  return new Element(type, properties);
}

export { jsx as jsxs };

type MadeElement = Element;
type TypedElements = { readonly [Tag in TagName]: Attributes };

/** How TypeScript checks JSX. */
export declare namespace JSX {
  type Element = MadeElement;
  type ElementType = TagName | Component<never>;
  interface IntrinsicElements extends TypedElements {}
  interface ElementChildrenAttribute {
    children: unknown;
  }
}
