import type { Token } from "./reading.ts";

/**
 * "during the war and the king's support of the rebels": what carries the genitive mark belongs to the noun behind it and is no
 * conjunct of a noun before it (Quirk et al. 1985, section 17.37). Where no noun follows ("at the king's"), the parse is left as it is.
 */
export function hangPossessors(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  for (const [index, mark] of tokens.entries()) {
    const owner = mark.head;
    if (mark.fine !== "POS" || owner < 0 || owner >= index) continue;
    const { head, relation } = tokens[owner]!;
    if (head < 0 || head > owner || relation !== "conj") continue;
    const owned = topBehind(tokens, index, owner);
    if (owned === undefined) continue;
    mended[owner] = { ...tokens[owner]!, head: owned, relation: "nmod:poss" };
    for (let at = owner - 1; at > head; at--) {
      if (tokens[at]!.head === owner && tokens[at]!.relation === "cc") mended[at] = { ...tokens[at]!, head: owned };
    }
  }
  return mended;
}

/** "The trip would be Holm's first visit": what is an auxiliary of the owner is one of what is owned; an owner is no predicate. */
export function hangAuxiliaries(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    if (!/^(?:aux|cop)/.test(token.relation)) return token;
    const owner = tokens[token.head];
    return owner?.relation === "nmod:poss" && owner.head >= 0 ? { ...token, head: owner.head } : token;
  });
}

/** The noun that the words right behind a genitive mark lead up to, unless it hangs on the owner itself. */
function topBehind(tokens: readonly Token[], mark: number, owner: number): number | undefined {
  let at = mark + 1;
  while (at < tokens.length && tokens[at]!.head > at) at = tokens[at]!.head;
  const top = tokens[at];
  return top !== undefined && /^(?:NOUN|PROPN)$/.test(top.tag) && top.head !== owner ? at : undefined;
}
