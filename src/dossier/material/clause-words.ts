import type { Range } from "../../kernel/index.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";

/** The words are a clause: opened by a conjunction or a subject, or with a subject and a verb that hang on nothing else in them. */
export function isClause(part: Pick<Part, "reading">, content: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  const first = inside[0];
  if (first === undefined) return false;
  const { lower, fine, relation } = tokens[first]!;
  if (tokens[first - 1]?.lower === "that" || /^(?:to|whether|how|why|what|if)$/.test(lower)) return true;
  if (fine === "PRP" && relation.startsWith("nsubj")) return true;
  const hasSubject = inside.some((token) => {
    const word = tokens[token]!;
    return word.relation.startsWith("nsubj") && word.tag !== "PRON" && !/^(?:acl|advcl)/.test(tokens[word.head]?.relation ?? "acl");
  });
  return hasSubject || hasMainVerb(part, first, inside.at(-1)! + 1);
}

/** A finite verb that is not the verb of a clause that hangs on something else. */
export function hasMainVerb(part: Pick<Part, "reading">, first: number, last: number): boolean {
  const { tokens } = part.reading;
  for (let at = first; at < last; at++) {
    const { fine, tag, head } = tokens[at]!;
    // "Insisted that the council pay": the subjunctive has the form of the infinitive.
    const isSubjunctive = fine === "VB" && [...indexOf(part.reading).childrenOf(at)].some((child) => tokens[child]!.relation === "nsubj");
    if (!/^(?:VB[DPZ]|MD)$/.test(fine) && !isSubjunctive) continue;
    const verb = tag === "AUX" && head >= 0 ? tokens[head]! : tokens[at]!;
    if (!/^(?:acl|advcl)/.test(verb.relation)) return true;
  }
  return false;
}
