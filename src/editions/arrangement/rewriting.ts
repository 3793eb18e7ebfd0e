import type { Dossier } from "../../dossier/index.ts";
import { rewrittenBy } from "../words.ts";
import { citeAll } from "./sigla.ts";
import type { Apparatus, Citation } from "./sigla.ts";

/** Sentences of a model: no report's words, so that they are never set in quotation marks of ours. */
export interface RewrittenBrief {
  readonly sentences: readonly { readonly text: string; readonly citations: readonly Citation[] }[];
  /** Says what the sentences are. */
  readonly remark: string;
}

export function arrangeRewriting(apparatus: Apparatus, { rewriting }: Dossier): RewrittenBrief | null {
  if (rewriting === undefined) return null;
  return {
    sentences: rewriting.sentences.map(({ text, evidence }) => ({ text, citations: citeAll(apparatus, evidence) })),
    remark: rewrittenBy(rewriting.model),
  };
}
