/**
 * A language model that answers one request with one text. Nothing of the product depends on one: whoever wants a briefing rewritten
 * hands one in, and what it says is believed in nothing.
 */
export interface Model {
  /** The name under which its sentences are shown. */
  readonly name: string;
  /** Never rejects for what the world does: a failure is an answer. */
  readonly complete: (request: ModelRequest) => Promise<ModelAnswer>;
  /** Closes all connections. */
  readonly close: () => Promise<void>;
}

export interface ModelRequest {
  /** What is asked, in words of ours. */
  readonly instructions: string;
  /** What it is asked about; words of reports stand here and nowhere else. */
  readonly material: string;
}

export type ModelAnswer =
  | { readonly kind: "answer"; readonly text: string }
  /** `detail`: what was expected, what came, what to do. Holds no control characters and no key. */
  | { readonly kind: "failed"; readonly detail: string };
