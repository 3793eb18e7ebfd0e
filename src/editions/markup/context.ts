import type { Children, Element } from "./element.ts";
import { renderMarkup, toVerbatim } from "./render.ts";

/** A value for all components within a part of a page, which none between them need hand on. */
export interface Context<Value> {
  /** Gives the value to all that it holds. */
  readonly Provider: (properties: { readonly value: Value; readonly children: Children }) => Element;
  /** The value where a component stands; to be asked for while it is called. */
  read(): Value;
}

export function createContext<Value>(usual: Value): Context<Value> {
  let current = usual;
  return {
    Provider({ value, children }) {
      const before = current;
      current = value;
      try {
        return toVerbatim(renderMarkup(children));
      } finally {
        current = before;
      }
    },
    read: () => current,
  };
}
