import type { Token } from "./reading.ts";

/**
 * "The seat being vacated by Holm", "the story published on Friday": a passive participle without a subject that stands right behind a
 * noun tells of that noun. The parser sometimes hangs it on the verb before, whose subject then seems to undergo it.
 */
export function hangParticiplesOnNouns(tokens: readonly Token[]): readonly Token[] {
  const marked = new Set<number>();
  for (const { relation, head } of tokens) if (/^(?:mark|nsubj|cop)/.test(relation)) marked.add(head);
  const mended = new Map<number, number>();
  tokens.forEach(({ tag, fine, relation, head }, at) => {
    if (tag !== "VERB" || fine !== "VBN" || relation !== "advcl" || head >= at || marked.has(at)) return;
    const being = tokens[at - 1]?.lower === "being" ? at - 1 : at;
    const noun = tokens[being - 1];
    // Only an object of that very verb is in doubt: what hangs on it nearer to the participle is its own.
    if (noun?.tag === "NOUN" && noun.head === head && noun.relation === "obj") mended.set(at, being - 1);
  });
  return mended.size === 0
    ? tokens
    : tokens.map((token, at) => (mended.has(at) ? { ...token, head: mended.get(at)!, relation: "acl" } : token));
}
