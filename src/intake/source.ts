import type { SourceId } from "../kernel/index.ts";

/** What the user says of a report, by flag or manifest. It outranks what the page says of itself. */
export interface GivenFacts {
  readonly outlet?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
}

/**
 * What the carrier of a report says of it: the feed, sitemap or mail that it came in, the address that it was fetched from. Weaker than
 * the user's word and than what the page says to machines, stronger than what can only be seen on it.
 */
export interface ClaimedFacts {
  readonly from: "feed" | "sitemap" | "mail" | "address";
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
  readonly bylines?: readonly string[];
  /** BCP 47 language tag. */
  readonly language?: string;
}

/** What came in, untouched. `characters` is the decoded text of the bytes (byte order mark dropped) and is never normalised. */
export interface Source {
  readonly id: SourceId;
  /** Name shown to people, usually the base name of the file; unique within a run. */
  readonly file: string;
  readonly format: "html" | "text";
  /** WHATWG label of the character set that decoded the bytes. */
  readonly charset: string;
  readonly characters: string;
  readonly given: GivenFacts;
  /** Absent for a file that came by itself. */
  readonly claimed?: ClaimedFacts;
}
