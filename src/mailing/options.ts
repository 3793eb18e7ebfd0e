import type { Signer } from "../subscription/index.ts";
import type { Letters } from "./letters.ts";

/** What every mail of a list is made with. */
export interface MailingOptions {
  readonly signer: Signer;
  readonly letters: Letters;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that nobody can guess. */
  readonly randomId: () => string;
}
