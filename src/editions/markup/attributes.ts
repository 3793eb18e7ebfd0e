import type { Children } from "./element.ts";

/** The elements of our pages. A new one is written down here first, so that a misspelt one does not type-check. */
export type TagName =
  | (
      | "a"
      | "article"
      | "aside"
      | "b"
      | "bdi"
      | "blockquote"
      | "body"
      | "button"
      | "circle"
      | "code"
      | "dd"
      | "details"
      | "dialog"
      | "div"
      | "dl"
    )
  | (
      | "dt"
      | "fieldset"
      | "figcaption"
      | "figure"
      | "footer"
      | "form"
      | "g"
      | "h1"
      | "h2"
      | "h3"
      | "head"
      | "header"
      | "html"
      | "input"
      | "kbd"
    )
  | ("label" | "legend" | "li" | "line" | "link" | "main" | "mark" | "meta" | "nav" | "ol" | "option" | "p" | "path" | "script" | "section")
  | (
      | "select"
      | "small"
      | "span"
      | "strong"
      | "style"
      | "summary"
      | "svg"
      | "table"
      | "tbody"
      | "td"
      | "text"
      | "th"
      | "thead"
      | "time"
      | "title"
    )
  | ("tr" | "ul");

/** Attributes that are words or numbers. */
type Named =
  | (
      | "action"
      | "align"
      | "autocapitalize"
      | "autocomplete"
      | "border"
      | "cellpadding"
      | "cellspacing"
      | "charset"
      | "class"
      | "content"
      | "cx"
    )
  | ("cy" | "d" | "datetime" | "dir" | "enctype" | "height" | "href" | "http-equiv" | "id" | "inputmode" | "lang" | "maxlength" | "media")
  | ("method" | "minlength" | "name" | "nonce" | "pattern" | "placeholder" | "r" | "rel" | "role" | "scope" | "size" | "spellcheck" | "src")
  | (
      | "stroke-width"
      | "style"
      | "tabindex"
      | "text-anchor"
      | "title"
      | "type"
      | "value"
      | "viewBox"
      | "width"
      | "x"
      | "x1"
      | "x2"
      | "xmlns"
      | "y"
    )
  | ("y1" | "y2");

/** Attributes that are there or not. */
type Flag = "autofocus" | "checked" | "hidden" | "open" | "required" | "selected";

export type Attributes = { readonly [Name in Named]?: string | number | undefined } & { readonly [Name in Flag]?: boolean | undefined } & {
  readonly [Name in `${"aria" | "data"}-${string}`]?: string | number | undefined;
} & {
  readonly children?: Children;
  /** In place of children: what stands inside as it is, not escaped. For our own styles and scripts, never for words of a report. */
  readonly verbatim?: string;
};
