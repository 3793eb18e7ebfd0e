import type { Part, Participant } from "../material/index.ts";
import { emptyPrepositions, indexOf } from "../material/index.ts";

/*
 * By which prepositions a name hangs on the phrase that it is named in.
 */

/** Prepositions that say where something is done, beside whom, through whom or about what. */
export const locativePrepositions: ReadonlySet<string> = new Set([
  "at",
  "near",
  "inside",
  "outside",
  "within",
  "across",
  "around",
  "alongside",
  "off",
  "behind",
  "under",
  "via",
  "through",
  "about",
  // Who acts, by what means or until when; never to whom it is done.
  "by",
]);
/** "Sanctions over the king's role in Norland", "his criticism of a clause in the king's plan": where something is, inside the phrase of somebody else. */
export function isPlaceInside(part: Part, participant: Participant): boolean {
  if (participant.heads) return false;
  if (isAtBorder(part, participant)) return true;
  const marks = marksOnTheWay(part, participant.token);
  // "Policy toward visas to Norland": whoever is deeper than an owner is beside what is spoken of.
  if (marks.length > 1 && marks[0] !== "of") return true;
  return marks.some((mark) => mark === "in" || locativePrepositions.has(mark) || emptyPrepositions.has(mark));
}

/** "The border with Norland", "the Norland border": a border is a place, whoever has it. */
export function isAtBorder(part: Part, { heads, token }: Participant): boolean {
  const { tokens } = part.reading;
  const mark = markAt(part, token);
  // "An emergency on the border with Norland", where the parse hung the name on the emergency.
  return (
    !heads && (borders.has(tokens[tokens[token]!.head]?.lemma ?? "") || (mark !== undefined && borders.has(tokens[mark - 1]?.lemma ?? "")))
  );
}

const borders = new Set(["border", "frontier", "boundary"]);

const phraseRelations = new Set(["nmod", "nmod:poss", "amod", "compound", "appos", "conj", "flat", "nmod:unmarked"]);

/** The prepositions by which a name hangs, over the nouns between, on the noun that heads its phrase, nearest first. */
export function marksOnTheWay(part: Part, token: number): readonly string[] {
  const { tokens } = part.reading;
  const marks: string[] = [];
  for (let at = token, step = 0; step < phraseDepthMax && phraseRelations.has(tokens[at]!.relation); at = tokens[at]!.head, step++) {
    const mark = tokens[at]!.relation === "nmod" ? markOf(part, at) : undefined;
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** Deeper phrases are misread lists. */
const phraseDepthMax = 8;

/** The preposition of a noun. */
export function markOf(part: Part, token: number): string | undefined {
  const mark = markAt(part, token);
  return mark === undefined ? undefined : part.reading.tokens[mark]!.lower;
}

function markAt(part: Part, token: number): number | undefined {
  return indexOf(part.reading)
    .childrenOf(token)
    .findLast((child) => child < token && child > token - wordsBefore && part.reading.tokens[child]!.relation === "case");
}

/** Words of a noun phrase before its noun, the preposition included. */
const wordsBefore = 9;
