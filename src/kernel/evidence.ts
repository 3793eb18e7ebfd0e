import type { Span, SourceRange } from "./span.ts";

/** At least one span: a line without evidence does not type-check. */
export type Evidence = readonly [Span, ...Span[]];

/** A value and the words it was read from. */
export interface Cited<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** Evidence from a list that may be empty: undefined means that nothing may be shown. */
export function toEvidence(spans: readonly Span[]): Evidence | undefined {
  const [first, ...rest] = spans;
  return first === undefined ? undefined : [first, ...rest];
}

/**
 * A fact about a report (outlet, date, title and so on) and where it was read. `given` by the user (flag or manifest) has no place
 * in the source, and neither has what the carrier of the report says of it (`feed`, `sitemap`, `mail`, `address`); everything else has. `chrome` is a value that only page chrome holds: it is shown as
 * "seen in page chrome" and is never used as a fact.
 */
export interface Found<T> {
  readonly value: T;
  readonly from:
    | "given"
    | "feed"
    | "sitemap"
    | "mail"
    | "address"
    | "json-ld"
    | "open-graph"
    | "meta"
    | "html"
    | "visible"
    | "text"
    | "chrome";
  readonly at?: SourceRange;
}
