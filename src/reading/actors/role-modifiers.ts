import { roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { startsCapital } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";

/* The words before a role noun that belong to the role: "Danish", "former", "chairman and". */

/** The longest role, in tokens. */
export const roleLengthMax = 16;

/** Tags of the words inside of a role. */
export const insideTags: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV"]);

export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

/** "President and chief executive" are one person's; "lawmakers and Governor Holm" are two. */
function isSingular(lower: string): boolean {
  return roleNounOf(lower)?.word === lower;
}

/** Start of the noun phrase that reaches to token `first`: adjectives, nouns, hyphens, possessives; no article. */
export function extendLeft(layers: Layers, first: number, from: number, startsAt: ReadonlyMap<number, Mention>): number {
  const { tokens } = layers;
  let start = first;
  while (start > from && first - start < roleLengthMax) {
    const token = tokens[start - 1]!;
    const isLink = token.lower === "-" || token.lower === "'s" || token.lower === "'" || token.lower === "&";
    // "Chairman and chief executive Anna Holm"; "lawmakers and Governor Holm" and "the speaker and President Holm" are two.
    const isAnd =
      token.lower === "and" &&
      start - 2 >= from &&
      isSingular(tokens[start - 2]!.lower) &&
      startsCapital(tokens[start - 2]!) === startsCapital(tokens[start]!);
    const isModifier =
      isWord(token) &&
      insideTags.has(token.tag) &&
      (token.tag !== "ADV" || tokens[start]!.lower === "-") &&
      !isOpener(tokens, start - 1, from);
    // "CLOSE President Holm": a button of the page.
    const isShouted = start - 1 === from && /^\p{Lu}{4,}$/u.test(token.text);
    // "To assail presumptive nominee Peter Vale": a verb that the tagger took for a noun.
    const isInfinitive = tokens[start - 2]?.lower === "to" && token.tag === "NOUN" && tokens[start]!.tag === "ADJ";
    // A common noun before a capital belongs to what comes before: "for the first time U.S. Rep. Anna Holm".
    const leavesName = token.tag === "NOUN" && !startsCapital(token) && startsCapital(tokens[start]!);
    // "An angry President Holm", "… and prompt President Holm to go": how somebody is, or a verb that looks like an adjective, is no office.
    const isVerb = token.tag === "ADJ" && !startsCapital(token) && startsCapital(tokens[start]!) && !qualifiers.has(token.lower);
    // "Fellow Senator Anna Holm" is a senator to another one.
    const isOfAnother = token.lower === "fellow" && tokens[start]!.lower !== "and";
    if ((!isLink && !isAnd && !isModifier) || leavesName || isShouted || isVerb || isInfinitive || isOfAnother) break;
    start--;
  }
  // A possessive mark or hyphen at the edge has lost its owner: "the country's president".
  while (start < first && !/[\p{L}\p{N}]/u.test(tokens[start]!.text)) start++;
  if (start < first && tokens[start]!.lower === "'s") start++;
  return startsAt.has(start) || start <= first ? start : first;
}

/** Adjectives that say whether and since when somebody holds an office. */
const qualifiers = new Set(
  "former current acting then late incoming outgoing interim new next senior longtime retired embattled outgoing sitting ruling leading founding managing presiding ranking disgraced deposed ousted elected beloved likely presumptive presumed potential possible independent".split(
    " ",
  ),
);

const openers = new Set(
  "meanwhile however also then now later yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

function isOpener(tokens: readonly Token[], at: number, from: number): boolean {
  return openers.has(tokens[at]!.lower) || (at === from && tokens[at]!.tag === "ADV");
}
