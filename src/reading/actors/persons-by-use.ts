import { countryOf, isFirstName, organizationOf, placeOf, roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { standsAsSpeaker } from "./cast.ts";
import { isBodyHead } from "./head-nouns.ts";
import type { Layers, Mention } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";

/**
 * Persons whom the recogniser took for something else: a first name, or initials, and one or two words more that no gazetteer has, where
 * the report says what only a person is: "Anna M. Vale", "the painter Anna Vale", "Anna Vale, the mayor", "Anna Vale, 45,", "Anna Vale (45)", "Anna Vale, who"; and somebody's wife or son by whatever name.
 */
export function personsByUse(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) =>
    mention.type !== "person" &&
    mention.type !== "event" &&
    mention.isDescription !== true &&
    (isPerson(layers, mention) || isNoble(layers, mention) || isRelative(layers, mention) || isWho(layers, mention))
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

/** "Lady Vale" is somebody. "Prince Vale" may be a town. */
function isNoble({ tokens }: Layers, { first, last, type, text }: Mention): boolean {
  if (type === "place" || last - first !== 2 || !/^(?:Lord|Lady|Sir|Dame|Prince|Princess|Queen) /.test(text)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(tokens[last - 1]!.text) && !isBodyHead(tokens[last - 1]!.lower) && organizationOf(text) === undefined;
}

/** "His wife, Vale,", "Holm's daughter Reef": somebody's kin is a person, whatever else is called so. */
function isRelative({ tokens }: Layers, { first, last, text }: Mention): boolean {
  if (last - first > 2 || countryOf(text) !== undefined || organizationOf(text) !== undefined) return false;
  if (!tokens.slice(first, last).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text))) return false;
  const isSetOff = tokens[first - 1]?.text === ",";
  const at = isSetOff ? first - 2 : first - 1;
  if (isSetOff && !/^[,.)]$/.test(tokens[last]?.text ?? "")) return false;
  // "His wife's Vale home" has the possessive behind the kin.
  const isKin = roleNounOf(tokens[at]?.lower ?? "")?.kind === "kin" && tokens[at]!.tag === "NOUN";
  if (!isKin || tokens[last]?.tag === "NOUN") return false;
  return tokens.slice(Math.max(0, at - 4), at).some(({ fine }) => fine === "PRP$" || fine === "POS");
}

/** "Anna Vale, who helped": a work by such a name has nobody in it. */
function isWho(layers: Layers, { first, last, type, text }: Mention): boolean {
  const { tokens } = layers;
  if (type !== "other" || last - first < 2 || last - first > 3 || !isFirstName(tokens[first]!.text)) return false;
  if (!tokens.slice(first, last).every((word) => /^\p{Lu}\p{Ll}[\p{L}.'’-]*$/u.test(word.text))) return false;
  const family = tokens[last - 1]!.lower;
  if (isBodyHead(family) || isOrganizationNoun(family) || organizationOf(text) !== undefined || placeOf(text) !== undefined) return false;
  const next = tokens[last]?.text === "," ? tokens[last + 1] : tokens[last];
  return next?.lower === "who" || standsAsSpeaker(layers, first, last);
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
