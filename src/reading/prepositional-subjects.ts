import type { Token } from "./reading.ts";

/**
 * The noun of a preposition is no subject, though its verb stands right behind it:
 *  1. "She spoke, and on Sunday said that …": behind a conjunction that joins two verbs, which share the subject of the first
 *  2. "Holm, who was ill, also on Harbour News defended the plan": when the verb has another subject, without a preposition
 */
export function hangPrepositionalSubjects(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  tokens.forEach(({ tag, relation, head }, at) => {
    // Before a participle ("in bordering states") the tagger takes a preposition for a conjunction.
    if ((tag !== "ADP" && tag !== "SCONJ") || relation !== "case" || head <= at || tokens[head]!.relation !== "nsubj") return;
    const verb = tokens[head]!.head;
    const joint = tokens[at - 1];
    const isShared = joint?.relation === "cc" && joint.head === verb && tokens[verb]!.relation === "conj";
    if (isShared || hasPlainSubject(tokens, verb, at)) found.add(head);
  });
  return found.size === 0 ? tokens : tokens.map((token, at) => (found.has(at) ? { ...token, relation: "obl" } : token));
}

/** Whether a verb has a subject before a word, and that subject no preposition. */
function hasPlainSubject(tokens: readonly Token[], verb: number, before: number): boolean {
  for (let at = before - 1; at >= 0; at--) {
    const { head, relation, start } = tokens[at]!;
    if (tokens[before]!.start - start > reachMax) return false;
    if (head !== verb || relation !== "nsubj") continue;
    for (let word = at - 1; word >= 0 && word >= at - wordsBeforeNoun; word--) {
      if (tokens[word]!.head === at && tokens[word]!.relation === "case") return false;
    }
    return true;
  }
  return false;
}

/** Characters between two subjects of a verb; more is another sentence. */
const reachMax = 400;

/** Words between a preposition and its noun. */
const wordsBeforeNoun = 6;
