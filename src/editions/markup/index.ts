export { createContext } from "./context.ts";
export type { Context } from "./context.ts";
export type { Children } from "./element.ts";
export type { JSX } from "./jsx-runtime.ts";
export { renderMarkup } from "./render.ts";
