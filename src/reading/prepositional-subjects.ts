import type { Token } from "./reading.ts";

/**
 * "She spoke, and on Sunday said that …": behind a conjunction that joins two verbs, the noun of a preposition is no subject, though the
 * second verb stands right behind it; the two verbs share that of the first.
 */
export function hangPrepositionalSubjects(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  tokens.forEach(({ tag, relation, head }, at) => {
    if (tag !== "ADP" || relation !== "case" || head <= at || tokens[head]!.relation !== "nsubj") return;
    const verb = tokens[head]!.head;
    const joint = tokens[at - 1];
    if (joint?.relation === "cc" && joint.head === verb && tokens[verb]!.relation === "conj") found.add(head);
  });
  return found.size === 0 ? tokens : tokens.map((token, at) => (found.has(at) ? { ...token, relation: "obl" } : token));
}
