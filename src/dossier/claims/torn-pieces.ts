import type { Range } from "../../kernel/index.ts";
import { tokensIn } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";

/**
 * A piece of a sentence that is torn out of it. What the parse says of the place is asked first: no word of the piece hangs on one behind its end
 * ("dozens were hurt after a tram | derailed"). Where a piece ends too early the parse is often mistaken, so that the words at the end are asked as
 * well: they may be left by a mark or a conjunction ("the road was closed | when it froze"), and by nothing else ("promised | the road would open").
 */
export function isTorn({ reading }: Part, { head, sentence }: Clause, range: Range): boolean {
  const { tokens } = reading;
  const { last } = reading.sentences[sentence]!;
  const inside = tokensIn({ reading }, range);
  const end = inside.at(-1);
  if (end === undefined || end + 1 >= last) return false;
  const isHeldBehind = (at: number): boolean => {
    const token = tokens[at]!;
    return at !== head && token.head > end && token.head < last && token.tag !== "PUNCT" && !opening.has(token.relation);
  };
  if (inside.some(isHeldBehind)) return true;
  const [final, next] = [tokens[end]!, tokens[end + 1]!];
  if (final.tag === "PUNCT") return false;
  if (!leaving.has(next.tag) || introducing.has(next.lower)) return true;
  if (final.tag === "ADJ" && /^(?:DET|ADJ)$/.test(tokens[end - 1]?.tag ?? "")) return true;
  // "To read and mark the papers": both verbs have one object.
  return next.tag === "CCONJ" && /^VBG?$/.test(final.fine) && tokens[end + 2]?.fine === final.fine;
}

/** Words that belong to what is left out before the end as well as behind it. */
const opening: ReadonlySet<string> = new Set(["cc", "mark", "punct"]);

/** What may follow an end within a sentence. */
const leaving: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ", "ADV"]);

/** Conjunctions of what is asked or said, without which the verb before them tells nothing. */
const introducing: ReadonlySet<string> = new Set(["if", "whether", "that", "how", "why", "where"]);
