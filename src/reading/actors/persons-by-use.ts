import { isFirstName, organizationOf, placeOf, roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { isBodyHead } from "./head-nouns.ts";
import type { Layers, Mention } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";

/**
 * Persons whom the recogniser took for something else: a first name, or initials, and one or two words more that no gazetteer has, where
 * the report says what only a person is: "Anna M. Vale", "the painter Anna Vale", "Anna Vale, the mayor", "Anna Vale, 45,", "Anna Vale (45)".
 */
export function personsByUse(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) =>
    mention.type !== "person" && mention.type !== "event" && mention.isDescription !== true && isPerson(layers, mention)
      ? { ...mention, type: "person" as const }
      : mention,
  );
}

/** What stands behind these is a place, whatever the next noun says: "in Port Ellery, a senior official said". */
const locatives = /^(?:in|at|to|from|near|across|outside|inside|into|through|throughout|of)$/;

const initial = /^\p{Lu}\.$/u;

function isPerson(layers: Layers, { first, last, text }: Mention): boolean {
  const { tokens } = layers;
  const words = tokens.slice(first, last);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word.text))) return false;
  const isNamed = isFirstName(words[0]!.text) || (initial.test(words[0]!.text) && words.length > 2);
  if (!isNamed || isBodyHead(words[words.length - 1]!.lower) || isOrganizationNoun(words[words.length - 1]!.lower)) return false;
  if (organizationOf(text) !== undefined || placeOf(text) !== undefined) return false;
  if (words.length > 2 && words.slice(1, -1).some((word) => initial.test(word.text))) return true;
  if (words.length > 3 || locatives.test(tokens[first - 1]?.lower ?? "")) return false;
  return isCalledBefore(tokens[first - 1]) || isCalledBehind(tokens, last);
}

/** "The painter Anna Vale": one noun for one person right before the name. */
function isCalledBefore(before: Token | undefined): boolean {
  const role = before === undefined ? undefined : roleNounOf(before.lower);
  return role !== undefined && role.word === before!.lower;
}

/** "(45)", ", 45,", ", the mayor". */
function isCalledBehind(tokens: readonly Token[], last: number): boolean {
  const [mark, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (mark?.text === "(") return /^\d{2}$/.test(next?.text ?? "") && after?.text === ")";
  if (mark?.text !== ",") return false;
  if (/^\d{2}$/.test(next?.text ?? "")) return after?.text === ",";
  for (let at = last + 1; at < Math.min(tokens.length, last + nounWithin); at++) {
    const { tag, text, lower, fine } = tokens[at]!;
    if (tag === "NOUN" && tokens[at + 1]?.tag !== "NOUN" && tokens[at + 1]?.fine !== "POS") return roleNounOf(lower)?.word === lower;
    if (tag !== "NOUN" && tag !== "ADJ" && tag !== "DET" && tag !== "PROPN" && fine !== "POS" && fine !== "PRP$" && !/^[-’']$/.test(text))
      return false;
  }
  return false;
}

/** So many words an apposition has before the noun that says what somebody is. */
const nounWithin = 8;
