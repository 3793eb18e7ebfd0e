import { mediaOf, organizationOf, placeOf, weekdayWords } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { isLegalForm } from "./composed-names.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt } from "./mention.ts";

/**
 * What has a capital and names nobody, by its form or its part of speech:
 *  1. an adjective or an interjection ("Democratic", "Islamic", "Hello"), where the report uses the word as nothing else;
 *  2. an adjective with a name inside: of "Vale-based" the name is left, of "anti-Vale" nothing; of "the Holm-Vale plan" two names;
 *  3. a thing that is called by its letters ("DNA"), a date, a zone of time, the mark of a topic or the address of somebody's account ("Dec. 11", "GMT", "#reef", "@reefcity");
 *  4. the day, the party or the agency of a picture behind a name: "Reef Square Friday", "Halden AGENCY".
 */
export function withoutNoNames(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const qualifying = wordsThatQualify(layers, mentions);
  const known = new Set(mentions.filter(({ text }) => !text.includes(" ")).map(({ text }) => text));
  for (const { type, first, last } of mentions)
    if (type === "person") known.add(layers.tokens[last - 1]!.text).add(layers.tokens[first]!.text);
  return mentions.flatMap((mention) => {
    if (mention.isDescription === true) return [mention];
    const { text, type } = mention;
    // "Vale's voice": one common word in small letters; a letter, the form of a company.
    if (/^\p{Ll}+$/u.test(text) && type === "other") return [];
    if (type !== "person" && (/^\p{Lu}\.?$/u.test(text) || isLegalForm(text))) return [];
    // "Big-| city", "(strongman Anna) | Holm": half a word, half a bracket.
    if (type !== "person" && (text.endsWith("-") || (text.includes(")") && !text.includes("(")))) return [];
    if (signs.test(text) || credit.test(text) || lettered.has(text) || (type !== "person" && qualifying.has(text))) return [];
    return partHyphens(layers, mention, known).map((one) => withoutTail(layers, one));
  });
}

/** Things that are called by their letters. */
const lettered: ReadonlySet<string> = new Set(
  "ADHD AI ATM CD CDs CEO CPR DM DNA DVD DVDs EEG GPS HVAC ID IDs IQ IVF LED LOL OK PC PCs PIN PR R&B RNA STEM SUV SUVs SWAT TV TVs UFO URL URLs VIP VR".split(
    " ",
  ),
);

/** "Anna Holm/The Courier": whose picture it is. */
const credit = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+ ?\/ ?\p{Lu}/u;

const signs = /^[@#]\S|[#@]|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?: \d{1,2})?$|^(?:GMT|BST|[ECMP][SD]?T)$/iu;

/** Single names that are adjectives or interjections at each of their places. Names of places and bodies stay: "the Pacific coast". */
function wordsThatQualify({ tokens }: Layers, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Map<string, boolean>();
  for (const { first, last, text, type } of mentions) {
    if (
      type !== "other" ||
      (last - first > 1 && !believers.test(text)) ||
      organizationOf(text) !== undefined ||
      placeOf(text) !== undefined
    )
      continue;
    const { tag } = tokens[first]!;
    const isWord = text !== text.toUpperCase() || text.length > 5;
    const isBeforeNoun = tokens[last]?.tag === "NOUN" && tokens[last]!.text === tokens[last]!.lower;
    const qualifies =
      tag === "ADJ" ||
      (isBeforeNoun && believers.test(text)) ||
      (tag === "INTJ" && isWord && /^\p{Lu}\p{Ll}+$/u.test(text)) ||
      prefixed.test(text);
    found.set(text, qualifies && found.get(text) !== false);
  }
  return new Set([...found].filter(([, qualifies]) => qualifies).map(([text]) => text));
}

/** Words for those who hold a belief, which are adjectives before a noun: "a Calvinist minister". */
const believers = /^(?:Roman )?(?:\p{L}+ist|Catholic|Christian|Muslim|Jewish|Mormon|Hindu|Sunni|Shiite|Evangelical)$/u;

const prefixed = /^(?:anti|pro|non|ex|pre|post|mid|sub|neo|un)-\p{Lu}/u;

/** Participles and adjectives that hang on a name: "-based", "-led", "-related". */
function isHungOn({ fine, text }: Token): boolean {
  return /^(?:VB[NG]|JJ)$/.test(fine) && /^\p{Ll}/u.test(text);
}

function partHyphens(layers: Layers, mention: Mention, known: ReadonlySet<string>): readonly Mention[] {
  const { tokens } = layers;
  const { first, last, type, text } = mention;
  if (type === "person" || !text.includes("-") || organizationOf(text) !== undefined || placeOf(text) !== undefined) return [mention];
  // "Non-Reef Department officials": the prefix denies the whole name.
  if (prefixed.test(text) && type !== "event") return [];
  const hyphen = tokens.slice(first, last).findLastIndex(({ fine }) => fine === "HYPH");
  const at = first + hyphen;
  if (hyphen <= 0 || at + 2 !== last || tokens[at - 1]!.end !== tokens[at]!.start) return [mention];
  if (isHungOn(tokens[at + 1]!)) {
    const name = mentionAt(layers, first, at, type);
    const isWord = at - first === 1 && tokens[first]!.tag === "ADJ";
    if (placeOf(name.text) !== undefined) return [{ ...name, type: "place" }];
    if ((organizationOf(name.text) ?? mediaOf(name.text)) !== undefined && !isWord) return [{ ...name, type: "organization" }];
    return isWord || at - first > 1 || !known.has(name.text) ? [] : [name];
  }
  const isPair = hyphen === 1 && type !== "place" && [tokens[first]!, tokens[at + 1]!].every(({ text: half }) => known.has(half));
  return isPair ? [mentionAt(layers, first, at, type), mentionAt(layers, at + 1, last, type)] : [mention];
}

const pictureAgency = /^(?:Getty|Reuters|REUTERS|AFP|EPA|AP|PA)$/;

/** "Reef Square Friday": when something happens there. "Good Friday", "Reef Harbour Sunday" of one word or none that is known keep theirs. */
function withoutTail(layers: Layers, mention: Mention): Mention {
  const { tokens } = layers;
  const { first, last, type } = mention;
  const tail = tokens[last - 1]!;
  if (last - first < 2 || organizationOf(mention.text) !== undefined) return mention;
  const rest = mentionAt(layers, first, last - 1, type);
  const isKnown = placeOf(rest.text) !== undefined || organizationOf(rest.text) !== undefined;
  if (weekdayWords.has(tail.lower) && (isKnown || type === "place" || type === "organization" || last - first > 3)) return rest;
  const next = tokens[last];
  const endsCaption = next === undefined || next.tag === "NUM" || next.start > tail.end + 1;
  if (type === "person" && last - first > 2 && /^(?:Republican|Democratic)$/.test(tail.text)) return rest;
  if (pictureAgency.test(tail.text) && type !== "person" && /\p{L}$/u.test(rest.text) && (isKnown || endsCaption))
    return placeOf(rest.text) === undefined ? rest : { ...rest, type: "place" };
  return mention;
}
