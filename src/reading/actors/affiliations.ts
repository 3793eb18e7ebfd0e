import type { Token } from "../reading.ts";

/** Parties as American news abbreviates them before a state: "R-Texas", "D-Calif.", "DFL-Minn.". */
const parties = new Set(["r", "d", "i", "l", "g", "dfl", "ind"]);
/** What may stand before an affiliation: a bracket, or the comma after the name. */
const openings = new Set(["(", "[", ","]);

/**
 * Tokens of party and state after a politician's name, "(R-Ky.)" or ", D-Ohio,": the party with its hyphen, and the state. They say
 * what somebody is and name nobody. Ranges of token indices, half-open.
 */
export function findAffiliations(tokens: readonly Token[]): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!openings.has(tokens[at - 1]!.text)) continue;
    const joined = /^(\p{Lu}{1,3})[-–](\p{Lu}[\p{L}.]*)$/u.exec(tokens[at]!.text);
    if (joined && parties.has(joined[1]!.toLowerCase())) found.push({ first: at, last: stateEnd(tokens, at + 1) });
    else if (parties.has(tokens[at]!.lower) && /^[-–—]$/.test(tokens[at + 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ""))
      found.push({ first: at, last: stateEnd(tokens, at + 3) });
  }
  return found;
}

/** "R-N.C.", "D-New York": what is written on without a mark belongs to the state. */
function stateEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last - from < 3 && /^(?:\p{Lu}[\p{L}.]*|\.)$/u.test(tokens[last]?.text ?? "")) last++;
  return last;
}
