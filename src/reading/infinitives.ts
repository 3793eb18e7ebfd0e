import type { Token } from "./reading.ts";

/** What an infinitive is in its sentence. */
const clausal = /^(?:xcomp|advcl|acl|ccomp|root)/;

/**
 * "Prepared to resume shelling": what "to" marks as a clause is a verb, though the tagger, which does not know the tree, saw a noun; a
 * participle right behind it is its complement.
 */
export function tagInfinitives(tokens: readonly Token[]): readonly Token[] {
  const marked = new Set<number>();
  for (const { lower, fine, relation, head } of tokens) if (lower === "to" && fine === "TO" && relation === "mark") marked.add(head);
  const isInfinitive = (at: number): boolean => {
    const token = tokens[at];
    return token?.fine === "NN" && marked.has(at) && clausal.test(token.relation) && tokens[at - 1]?.lower === "to";
  };
  return tokens.map((token, index) => {
    if (isInfinitive(index)) return { ...token, tag: "VERB", fine: "VB", lemma: token.lower };
    return token.head === index - 1 && token.relation === "acl" && token.fine === "VBG" && isInfinitive(token.head)
      ? { ...token, relation: "xcomp" }
      : token;
  });
}
