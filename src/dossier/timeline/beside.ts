import type { Range } from "../../kernel/index.ts";
import type { Time } from "../../reading/index.ts";
import { hasMainClause, tokensIn } from "../material/index.ts";
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
  if (tokens[head]!.relation.startsWith("nmod") && above < head && isAtOtherTime(part, above)) return true;
  return time.precision !== "day" && clausesBetween(part, above, root, inside) >= clausesMin;
}

/** Adverbial and adnominal clauses from a word up to the one that governs the words; "it is a pier that …" tells by its clause what it tells. */
function clausesBetween(part: Part, from: number, root: number, inside: readonly number[]): number {
  const { tokens } = part.reading;
  let count = 0;
  for (let at = from, step = 0; at !== root && inside.includes(at) && step < inside.length; at = tokens[at]!.head, step++)
    if (/^(?:acl|advcl)/.test(tokens[at]!.relation) && (tokens[at]!.head !== root || tokens[root]!.tag === "VERB")) count++;
  return count;
}
