/** What stands inside an element: text is escaped, nothing and truth values leave no trace. */
export type Children = Element | string | number | boolean | null | undefined | readonly Children[];

/** A function that makes markup; it is called when the page is written, from the outside in. */
export type Component<Properties> = (properties: Properties) => Children;

/**
 * One element, or one use of a component, as JSX says it. Only JSX makes one: a value that came from outside can never pass for markup,
 * whatever it looks like.
 */
export class Element {
  readonly type: string | Component<never>;
  readonly properties: Readonly<Record<string, unknown>>;

  constructor(type: Element["type"], properties: Element["properties"]) {
    this.type = type;
    this.properties = properties;
  }
}

/** Several things without an element around them. */
export function Fragment({ children }: { readonly children?: Children }): Children {
  return children;
}
