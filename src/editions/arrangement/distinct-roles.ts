import type { Citation } from "./sigla.ts";

/**
 * Roles of one person, each told once: "Director" and "the Harbour Board director" say less than "Harbour Board Director", or the same. What
 * somebody was, or is to be, is another role than what he is.
 */
export function distinctRoles(roles: readonly Citation[]): readonly Citation[] {
  const words = roles.map(wordsOf);
  return roles.filter((_, at) =>
    words.every((other, index) => {
      if (index === at) return true;
      const isSame = other.join(" ") === words[at]!.join(" ");
      return isSame ? index > at : !tells(other, words[at]!);
    }),
  );
}

function wordsOf({ quote }: Citation): readonly string[] {
  return quote.text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/\s+/u)
    .filter((word) => !/^(?:an?|the)$/u.test(word));
}

/** The words of a role stand in another one, in a row, and nothing there turns them into another. */
function tells(whole: readonly string[], part: readonly string[]): boolean {
  const rest = whole.filter((word) => !part.includes(word));
  return ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `) && !rest.some((word) => turning.test(word));
}

const turning =
  /^(?:former|ex|onetime|one-time|then|past|late|acting|interim|presumptive|likely|would-be|future|next|incoming|outgoing|vice|deputy|assistant|associate|shadow)\b|^(?:candidate|nominee|contender|spokes\p{L}+|advis[eo]r|aide|lawyer|attorney)$/u;
