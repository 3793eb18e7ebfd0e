import type { Found, Range } from "../../kernel/index.ts";

/** A value that could be a fact about the report, with the place it was read from. */
export interface Candidate extends Range {
  readonly value: string;
  readonly from: Found<string>["from"];
}
