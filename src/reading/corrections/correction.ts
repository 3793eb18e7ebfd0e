import type { Span } from "../../kernel/index.ts";
import type { Actor } from "../reading.ts";

/** Somebody whom a person chose as the speaker, by the name that the story's reports use. */
export type ChosenSpeaker = Pick<Actor, "name" | "type">;

/**
 * A person's word against what was read. It names places in frozen texts, which never change, so that it holds for every later reading
 * of them.
 */
export type ReadingCorrection =
  /** The words at these places are nobody's utterance. */
  | { readonly kind: "no-quotation"; readonly places: readonly Span[] }
  /** The words at these places are quoted, but not from the speaker that was read; who says them is not stated. */
  | { readonly kind: "wrong-speaker"; readonly places: readonly Span[] }
  /** The words at these places are said by whom the names at `others` stand for. `speaker` is what a report calls them that does not name them. */
  | { readonly kind: "said-by"; readonly places: readonly Span[]; readonly others: readonly Span[]; readonly speaker: ChosenSpeaker }
  /** The names at `places` stand for somebody else than the names at `others`. */
  | { readonly kind: "apart"; readonly places: readonly Span[]; readonly others: readonly Span[] }
  /** The names at these places stand for one and the same. */
  | { readonly kind: "same"; readonly places: readonly Span[] };
