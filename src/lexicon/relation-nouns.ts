/*
 * Nouns for what two parties are to each other. Written by hand for this project, English only.
 */

/** Nouns that say how the two stand: which of them an outlet takes is a choice of words. */
const bonds = new Set(
  (
    "friendship alliance partnership rivalry enmity feud rift bond bromance romance honeymoon dependence dependency reliance hostility animosity standoff " +
    "stand-off rapprochement détente estrangement quarrel"
  ).split(" "),
);

/** Nouns for what the one is to the other. */
const counterparts = new Set("friend ally partner rival enemy foe adversary antagonist vassal patron".split(" "));

/** Nouns that only say that there is something between them: how it stands, an adjective or a verb must tell. */
const plain = new Set("relation tie relationship link".split(" "));

/** Verbs of how a relation turns: "relations cooled". */
const turns = new Set(
  "thaw cool warm sour freeze deteriorate worsen improve deepen strengthen fray strain crumble collapse rupture sever mend repair flourish suffer break normalise normalize fracture".split(
    " ",
  ),
);

/** What a lemma says of two parties: how they stand, what one is to the other, or merely that something is between them. */
export function relationNoun(lemma: string): "bond" | "counterpart" | "plain" | undefined {
  if (bonds.has(lemma)) return "bond";
  return counterparts.has(lemma) ? "counterpart" : plain.has(lemma) ? "plain" : undefined;
}

/** True for a verb that tells how a relation turns. */
export function isTurnOfRelation(lemma: string): boolean {
  return turns.has(lemma);
}
