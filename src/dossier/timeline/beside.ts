import type { Range } from "../../kernel/index.ts";
import type { Time } from "../../reading/index.ts";
import { hasMainClause, indexOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";
import { isAtOtherTime } from "./labels.ts";
import { rootOf } from "./times.ts";

/*
 * Times of what only stands beside what a line tells: the line itself happened at another time, or at none.
 */

/** So many clauses of circumstance below the main clause a date dates something else than what is told, unless it is a day: by these news are dated. */
const clausesMin = 2;

/** "After her speech on Friday the board met", "a recently closed pier", "it may cost votes, as it did when Vik left in 2012". */
export function isBeside(part: Part, words: Range, time: Time): boolean {
  const { tokens } = part.reading;
  const dated = tokensIn(part, time);
  const head = dated.find((token) => !dated.includes(tokens[token]!.head));
  if (head === undefined) return false;
  const above = tokens[head]!.head;
  // "The recently closed pier": a participle before its noun says which one is meant.
  if (above > head && /^VB[GN]$/.test(tokens[above]!.fine) && tokens[above]!.relation === "amod") return true;
  const inside = tokensIn(part, words);
  const root = rootOf(part, words);
  if (!inside.includes(above) || above === root || !hasMainClause(part, inside)) return false;
  const isOfNoun = tokens[head]!.relation.startsWith("nmod") && above < head;
  // "Her first visit since the fall of the pier in 2031" tells of that fall too: from it the visits are counted.
  if (isOfNoun && isAtOtherTime(part, above) && !isCountedFrom(part, above)) return true;
  return time.precision !== "day" && clausesBetween(part, above, root, inside) >= clausesMin;
}

function isCountedFrom(part: Part, noun: number): boolean {
  return [...indexOf(part.reading).childrenOf(noun)].some((child) => part.reading.tokens[child]!.lower === "since");
}

/**
 * Adverbial and adnominal clauses from a word up to the one that governs the words, if one tells of the past; "it is a pier that …" tells by its
 * clause what it tells.
 */
function clausesBetween(part: Part, from: number, root: number, inside: readonly number[]): number {
  const { tokens } = part.reading;
  let count = 0;
  let isPast = false;
  for (let at = from, step = 0; at !== root && inside.includes(at) && step < inside.length; at = tokens[at]!.head, step++) {
    const { fine, relation, head } = tokens[at]!;
    isPast ||= fine === "VBD";
    if (/^(?:acl|advcl)/.test(relation) && (head !== root || tokens[root]!.tag === "VERB")) count++;
  }
  return isPast ? count : 0;
}
