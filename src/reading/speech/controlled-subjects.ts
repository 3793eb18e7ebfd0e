import { cueVerbs } from "../../lexicon/cues.ts";
import { clip, isTimeWord, taggedSubject } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, relationOf } from "./syntax.ts";

/* Speakers of infinitives and participles that the verb above them names: its object, or the subject of its passive. */

/** "Holm is shown saying", "Holm was quoted as saying": the first auxiliary of the passive right before a participle. */
export function behindPassive({ tokens }: Syntax, at: number, floor: number): number | undefined {
  let index = tokens[at - 1]?.lower === "as" ? at - 2 : at - 1;
  if (index <= floor || !/^(?:heard|overheard|shown|seen|quoted|cited|recorded|filmed|taped|caught|pictured)$/.test(tokens[index]!.lower))
    return undefined;
  let first: number | undefined;
  for (index--; index > floor && /^(?:AUX|ADV)$/.test(tokens[index]!.tag); index--) if (tokens[index]!.tag === "AUX") first = index;
  return first;
}

/** "Leading many members to conclude that": whom such a verb moves does what its infinitive says. */
export function movedObject(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  if (tokens[verb]!.fine !== "VB" || tokens[verb - 1]?.lower !== "to") return undefined;
  const object = taggedSubject(syntax, verb - 1, floor);
  const mover = object && tokens[object.first - 1];
  return mover && /^(?:lead|cause|prompt|force|drive|push|bring)$/.test(mover.lemma) && mover.tag === "VERB" ? object : undefined;
}

/** "Holm scoffed at Vale for believing that": the object of praise and blame did what stands behind "for". */
export function objectOfBlame(syntax: Syntax, verb: number, head: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  if (tokens[verb]!.fine !== "VBG" || tokens[verb - 1]?.lower !== "for") return undefined;
  const manners = cueVerbs.get(tokens[head]!.lower) ?? [];
  if (!manners.some(({ manner, particle }) => particle === null && (manner === "blame" || manner === "praise"))) return undefined;
  for (const child of childrenOf(syntax, head)) {
    if (child <= head || child >= verb || !/^(?:obj|obl)$/.test(relationOf(tokens[child]!)) || isTimeWord(tokens[child]!.lower)) continue;
    return clip(syntax, { first: syntax.leftmost[child]!, last: syntax.rightmost[child]! + 1 }, child, floor, verb - 1);
  }
  return undefined;
}
