import { countryOf, governmentOf, isMediaName, isTitle, organizationOf, placeOf } from "../lexicon/index.ts";
import { classOf, isHyphen, UPPER } from "./characters.ts";
import type { Name, NameType, Sentence, Token } from "./reading.ts";

/** Names by capitals, tags and word lists. */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    let first = -1;
    for (let index = sentence.first; index <= sentence.last; index++) {
      const inside = index < sentence.last && (startsName(tokens[index]!) || (first >= 0 && joins(tokens, index, sentence.last)));
      if (inside && first < 0) first = index;
      if (inside || first < 0) continue;
      while (first < index - 1 && isTitle(tokens[first]!.text)) first++;
      if (!isTitle(tokens[first]!.text))
        names.push({ start: tokens[first]!.start, end: tokens[index - 1]!.end, type: typeOf(tokens, first, index), actor: -1 });
      first = -1;
    }
  }
  return names;
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^[a-z]{3,4}\.$/;

function startsName(token: Token): boolean {
  return token.tag === "PROPN" && classOf(token.text.charCodeAt(0)) === UPPER && !calendar.test(token.lower);
}

/** A hyphen between the parts of a name, or "of" between two capitals. */
function joins(tokens: readonly Token[], index: number, last: number): boolean {
  const after = index + 1 < last ? tokens[index + 1]! : undefined;
  const token = tokens[index]!;
  if (isHyphen(token.text.charCodeAt(0)))
    return after !== undefined && after.start === token.end && token.start === tokens[index - 1]!.end && after.tag === "PROPN";
  if (token.start === tokens[index - 1]!.end && isHyphen(tokens[index - 1]!.text.charCodeAt(0))) return true;
  return token.lower === "of" && after !== undefined && startsName(after);
}

function typeOf(tokens: readonly Token[], first: number, last: number): NameType {
  const words = tokens.slice(first, last).map((token) => token.text);
  const name = words.join(" ").replaceAll(" - ", "-");
  if (countryOf(name) !== undefined || placeOf(name) !== undefined) return "place";
  if (organizationOf(name) !== undefined || governmentOf(name) !== undefined || isMediaName(name)) return "organization";
  if (/\b(?:War|Olympics|Cup|Games|Festival)\b/.test(name)) return "event";
  if (
    /\b(?:Ministry|Council|University|Party|Agency|Committee|Bank|Union|Inc\.?|Corp\.?|Group|Institute|Senate|Court|Department|News|Times|Post)\b/.test(
      name,
    )
  )
    return "organization";
  return words.length === 1 && words[0] === words[0]!.toUpperCase() && words[0]!.length > 1 ? "organization" : "person";
}
