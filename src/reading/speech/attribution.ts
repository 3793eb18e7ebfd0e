import type { Manner } from "../../lexicon/cues.ts";
import type { Stretch } from "./syntax.ts";

/** Who said what, as stretches of tokens: the common ground of quotations, reported speech and the stand-off form. */
export interface Attribution {
  readonly sentence: number;
  readonly kind: "verb" | "noun" | "expression" | "colon" | "turn" | "signature";
  readonly manner: Manner;
  /** The verb with its particle, the noun, or "according to". */
  readonly cue: Stretch;
  /** The cue with its auxiliaries, negation and adverbs: "has repeatedly said". */
  readonly group: Stretch;
  readonly lemma: string;
  readonly source: Stretch | undefined;
  /** One stretch, or several when the cue interrupts the content. */
  readonly contents: readonly Stretch[];
  /** The word that opens a reported clause and is no part of it: "that". -1 for none. */
  readonly complementizer: number;
  /** Whom it was said to: "told the agency". */
  readonly addressee: Stretch | undefined;
  readonly negated: boolean;
}
