import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { EntityId, Range } from "../../kernel/index.ts";
import type { Entity } from "../entities/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";

/**
 * Whom the first possessive pronoun in a description of a speaker means ("her spokesman", "conservatives in his party"): without it a line
 * that is read alone does not tell whose they are. Null where the reading left the pronoun open.
 */
export function ownerOf(part: Part, source: Range, entities: readonly (Entity | undefined)[]): EntityId | null {
  const { tokens, references } = part.reading;
  const inside = tokensIn(part, source);
  const stop = inside.findIndex((token) => /^(?:,|who|whom|whose|which|that)$/.test(tokens[token]!.lower));
  const own = stop < 0 ? inside : inside.slice(0, stop);
  // "A spokesman for her", "a plan of its own" have no noun behind the pronoun.
  const pronoun = own.find(
    (token, at) => tokens[token]!.fine === "PRP$" && own.slice(at + 1).some((next) => /^(?:NOUN|PROPN)$/.test(tokens[next]!.tag)),
  );
  if (pronoun === undefined) return null;
  const reference = references[firstEndingAfter(references, tokens[pronoun]!.start)];
  return reference !== undefined && contains(reference, tokens[pronoun]!) ? (entities[reference.actor]?.id ?? null) : null;
}
