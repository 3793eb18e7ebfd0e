import type { Event } from "../../reading/index.ts";
import { indexOf } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/*
 * Acts of which the verb and its two parties tell nothing, or the contrary, without the words behind them.
 */

/** "Asked Holm, “Is it safe?”", "agrees with Lund", "did not accuse Holm of theft", "promised to scrap Holm's plan" where the parse lost the infinitive. */
export function isIncomplete(part: Part, event: Event, status: string): boolean {
  const { tokens } = part.reading;
  const { predicate, lemma } = event;
  if (tokens[predicate]!.tag !== "VERB") return false;
  if (lemma === "ask") return !asksForSomething(part, event);
  if (lemma === "agree") return !saysOnWhat(part, event);
  if (status === "denied" && hasPredication(part, event)) return true;
  return tokens[predicate + 1]?.lower === "to" && tokens[predicate + 2]?.fine === "VB" && !hasInfinitive(part, predicate);
}

/** Who asks without an infinitive or a thing puts a question; and who "asks for Holm to leave" does not ask for Holm. */
function asksForSomething(part: Part, { predicate, patients, obliques }: Event): boolean {
  if (hasInfinitive(part, predicate)) return patients.length > 0;
  return patients.length > 1 || obliques.some(({ preposition }) => preposition === "for" || preposition === "about");
}

function saysOnWhat(part: Part, { predicate, obliques }: Event): boolean {
  if (obliques.some(({ preposition }) => preposition !== "with")) return true;
  return [...indexOf(part.reading).childrenOf(predicate)].some((child) =>
    /^(?:[xc]comp|advcl|obj)/.test(part.reading.tokens[child]!.relation),
  );
}

function hasInfinitive(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  return [...childrenOf(verb)].some(
    (child) =>
      child > verb &&
      /^(?:xcomp|ccomp|advcl|acl)$/.test(tokens[child]!.relation) &&
      [...childrenOf(child)].some((mark) => tokens[mark]!.fine === "TO"),
  );
}

/** "Did not accuse her of theft", "refused to describe it as theft": what is denied is what the phrase adds, unless it is "any theft". */
function hasPredication(part: Part, { predicate, patients }: Event): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  return [predicate, ...patients].some((head) =>
    [...childrenOf(head)].some((child) => {
      const mark = child > predicate ? [...childrenOf(child)].find((word) => word < child && tokens[word]!.tag === "ADP") : undefined;
      if (mark === undefined || mark < predicate) return false;
      const isAny = [...childrenOf(child)].some((word) => tokens[word]!.lower === "any");
      return !isAny && (tokens[mark]!.lower === "as" || (tokens[mark]!.lower === "of" && judgingVerbs.has(tokens[predicate]!.lemma)));
    }),
  );
}

/** With these "of" names the deed. */
const judgingVerbs = new Set("accuse convict acquit suspect warn assure inform".split(" "));
