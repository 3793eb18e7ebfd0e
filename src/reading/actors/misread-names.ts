import { demonymCountry, isFirstName, isTitle, organizationOf, placeOf, roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { isLegalForm } from "./composed-names.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt, startsCapital } from "./mention.ts";
import { isPronoun } from "./pronouns.ts";

/**
 * Names that the recogniser cut too long, or that are no names, by the words that they are made of and stand beside:
 *  1. a title or an adjective at the end of a body's name ("Halden Gov.", "Vale's Danish") is no part of it, nor is the label of a
 *     party before a chamber or a surname ("Republican Senate" before "candidate");
 *  2. an abbreviated word among others ("Proc. Natl. Acad. Sci."), a share's sign ("NYSE: HLD"), a word for the members of a party or
 *     for God, the credit of a picture ("AGENCY/Anna Holm") name nobody;
 *  3. a pronoun is no name, and a person before "Avenue" is a street;
 *  4. one word that opens a sentence and is written small elsewhere in the report is a common word.
 */
export function withoutMisreadNames(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set(
    mentions.filter(({ type, first, last }) => type === "person" && last - first > 1).map(({ last }) => layers.tokens[last - 1]!.lower),
  );
  const small = new Set(layers.tokens.filter((token) => token.tag === "NOUN" && !startsCapital(token)).map((token) => token.lower));
  return mentions.flatMap((mention) => {
    if (mention.type === "place" || mention.type === "event" || mention.isDescription === true) return [mention];
    if (mention.type === "person" && streetEnd(layers, mention) > mention.last) return [asStreet(layers, mention)];
    if (isNoName(layers, mention) || isCommonWord(layers, mention, small)) return [];
    return mention.type === "person" ? [withoutAcronym(layers, mention)] : trimmed(layers, mention, surnames);
  });
}

const streets = /^(?:avenue|ave\.?|street|boulevard|blvd\.?|road|drive|lane|highway|parkway|expressway|square|plaza)$/i;

/** The token behind "Avenue" in "Peter Lund, Jr. Avenue"; the end of the name when no word for a street follows it. */
function streetEnd({ tokens }: Layers, { last }: Mention): number {
  const next = tokens[last];
  return next !== undefined && streets.test(next.text) && startsCapital(next) ? last + 1 : last;
}

/** A street that is named after a person is a place, with all of the name. */
function asStreet(layers: Layers, mention: Mention): Mention {
  let { first } = mention;
  const before = (): Token | undefined => layers.tokens[first - 1];
  while (before()?.tag === "PROPN" && startsCapital(before()!)) first--;
  return mentionAt(layers, first, streetEnd(layers, mention), "place");
}

/** "Anna Holm HPAC": capitals behind a name in full are those of a body. */
function withoutAcronym(layers: Layers, mention: Mention): Mention {
  const last = layers.tokens[mention.last - 1]!;
  if (mention.last - mention.first < 3 || !/^\p{Lu}{3,}$/u.test(last.text) || /^[IVX]+$/.test(last.text)) return mention;
  // In a text all in capitals every word looks like one.
  if (/^\p{Lu}+$/u.test(layers.tokens[mention.first]!.text)) return mention;
  return mentionAt(layers, mention.first, mention.last - 1, "person");
}

const partyLabels = new Set(
  "republican democratic democrat gop conservative labour liberal socialist communist independent tory".split(" "),
);
const chambers = new Set(["senate", "house", "congress", "parliament"]);
const noNames = new Set([
  "god",
  "lord",
  "republican",
  "democrat",
  "conservative",
  "liberal",
  "tory",
  "socialist",
  "communist",
  "jew",
  "muslim",
  "marine",
  "marines",
  "dreamer",
  "dreamers",
]);

/** The part of a body's or a work's name that is one; the name itself when nothing is to be cut. */
function trimmed(layers: Layers, mention: Mention, surnames: ReadonlySet<string>): readonly Mention[] {
  const { tokens } = layers;
  let { first, last } = mention;
  if (organizationOf(mention.text) !== undefined) return [mention];
  while (last - first > 1 && isTrailing(layers, first, last)) last--;
  while (last > first && tokens[last - 1]!.lower === "'s") last--;
  // "Sens. Rand" of "Sens. Rand Vale and Anna Holm" is half a person.
  if (tokens[first]!.text.endsWith(".") && (isTitle(tokens[first]!.lower) || isTitle(tokens[first]!.lower.replace(/s\.$/, ".")))) return [];
  // "The party's Roads Task Force": a common noun owns the name.
  if (
    last - first > 3 &&
    tokens[first]!.text === tokens[first]!.lower &&
    tokens[first]!.tag === "NOUN" &&
    /^['’]s$/.test(tokens[first + 1]!.lower)
  )
    first += 2;
  // "One House Democrat": the number of members is no part of the chamber.
  if (last - first === 2 && tokens[first]!.tag === "NUM" && chambers.has(tokens[last - 1]!.lower)) first++;
  if (last - first > 2 && partyLabels.has(tokens[first]!.lower) && organizationOf(textOf(layers, first + 1, last)) !== undefined) first++;
  if (last - first === 2 && partyLabels.has(tokens[first]!.lower)) {
    // "Socialist Vale": whoever is named in full elsewhere.
    if (surnames.has(tokens[last - 1]!.lower)) return [mentionAt(layers, last - 1, last, "person")];
    if (chambers.has(tokens[last - 1]!.lower)) first = last - 1;
  }
  if (last - first > 1 && partyLabels.has(tokens[last - 1]!.lower) && placeOf(textOf(layers, first, last - 1)) !== undefined) last--;
  if (first === mention.first && last === mention.last) return [mention];
  const words = textOf(layers, first, last);
  if (placeOf(words) !== undefined) return [mentionAt(layers, first, last, "place")];
  const isBody = organizationOf(words) !== undefined || chambers.has(words.toLowerCase());
  return isBody || last - first > 1 ? [mentionAt(layers, first, last, mention.type)] : [];
}

/** "Gov." of "Halden Gov. Anna Holm"; "Danish" after a possessive. */
function isTrailing({ tokens }: Layers, first: number, last: number): boolean {
  const { text, lower, tag } = tokens[last - 1]!;
  // "Tide magazine", "Tide Web" of "Tide Web site".
  if ((tag === "NOUN" && text === lower) || (lower === "web" && tokens[last]?.lower === "site")) return true;
  if (text.endsWith(".") && isTitle(lower) && startsCapital(tokens[last] ?? tokens[last - 1]!)) return true;
  // "Port Ellery Mayor" of "Port Ellery Mayor Anna Holm".
  if (isTitle(lower) && roleNounOf(lower)?.word === lower && isFirstName(tokens[last]?.text ?? "")) return true;
  const isOwned = tokens.slice(first, last - 1).some((token) => token.lower === "'s");
  return isOwned && (tag === "ADJ" || demonymCountry(text) !== undefined);
}

function textOf({ text, tokens }: Layers, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

function isNoName(layers: Layers, mention: Mention): boolean {
  const { tokens } = layers;
  const { first, last, text, type } = mention;
  if (last - first === 1 && type === "person" && tokens[first]!.tag === "PRON" && isPronoun(tokens[first]!.lower)) return true;
  if (last - first === 1 && (noNames.has(text.toLowerCase()) || (type === "person" && bodyNouns.has(text.toLowerCase())))) return true;
  if (isLegalForm(text) || /^dear\s/i.test(text) || isRank(layers, mention)) return true;
  // "Wayne County Sheriff" is an office of a place.
  if (type === "person" && last - first > 1 && /\b(?:county|city|state|district)\s+\S+$/i.test(text) && isTitle(tokens[last - 1]!.lower))
    return true;
  if (isInhabitant(layers, mention) || isPartOfTitle(layers, mention) || isPartOfContest(layers, mention)) return true;
  // "The President", "Mr. Chairman": an office alone is nobody's name.
  if (type === "person" && last - first === 1 && offices.has(text.toLowerCase())) return true;
  const [before, after] = [tokens[first - 1], tokens[last]];
  // The stop of an abbreviation may be a token of its own or the end of the word.
  const isShort =
    last - first === 1 && type !== "person" && (text.endsWith(".") || after?.text === ".") && /^\p{Lu}\p{Ll}{2,4}\.?$/u.test(text);
  if (isShort && roleNounOf(text) === undefined && isAbbreviated(tokens[first - 1]?.text === "." ? tokens[first - 2] : before, before))
    return true;
  if (isShareSign(layers, mention)) return true;
  if (isCredit(layers, mention)) return true;
  return type === "person" && before?.text === "/" && /^\p{Lu}{2,}$/u.test(tokens[first - 2]?.text ?? "");
}

/** "Anna Holm/Getty Images", "(Anna Holm via Chirper)": whose picture it is. */
function isCredit({ tokens }: Layers, { first, last, type }: Mention): boolean {
  const [before, after, agency] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  if (type !== "person" || last - first < 2 || after === undefined || agency === undefined) return false;
  // "(Anna Holm / The Courier)"
  if (before?.text === "(" && after.text === "/" && startsCapital(agency)) return true;
  if (after.text === "/") return after.start === tokens[last - 1]!.end && agency.start === after.end && startsCapital(agency);
  return before?.text === "(" && after.lower === "via";
}

/** "(NYSE: HLD)", "(HLD.N)". */
function isShareSign({ tokens }: Layers, { first, last, text }: Mention): boolean {
  if (last - first > 1 || !/^\p{Lu}{1,5}(?:\.\p{Lu}{1,2})?$/u.test(text)) return false;
  const before = tokens[first - 1]?.text;
  if (before === "(") return /\./.test(text) || (tokens[last]?.text === "." && /^\p{Lu}{1,2}$/u.test(tokens[last + 1]?.text ?? ""));
  return before === ":" && tokens.slice(Math.max(0, first - 4), first).some((token) => token.text === "(");
}

const bodyNouns = new Set("committee council board commission party bank school college university club team company".split(" "));

/** "Army Staff" of "Army Staff Sgt. Anna Holm": the beginning of a rank. */
function isRank({ tokens }: Layers, { first, last, type }: Mention): boolean {
  const next = tokens[last];
  const opensRank = /^(?:staff|master|first|chief|lance|petty|major|lieutenant|rear|vice|warrant|gunnery)$/.test(tokens[last - 1]!.lower);
  return type === "organization" && last - first <= 2 && opensRank && next !== undefined && next.text.endsWith(".") && isTitle(next.lower);
}

/** "A native New Yorker": somebody of a town, and not what is called after him. */
function isInhabitant({ tokens }: Layers, { first, text }: Mention): boolean {
  if (!/ers?$/.test(text) || placeOf(text.replace(/e?rs?$/, "")) === undefined) return false;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:an?|fellow|native|many|some|most|all|two|three|four)$/.test(lower));
}

/** What a title names after a first word of its own: "National Security" of "Norland National Security Adviser Anna Holm". */
const fieldsOfOffice = new Set(
  "security affairs defense defence intelligence policy relations finance health education majority minority".split(" "),
);

function isPartOfTitle({ tokens }: Layers, { first, last, type, text }: Mention): boolean {
  if (type !== "organization" || last - first < 2 || organizationOf(text) !== undefined) return false;
  const next = tokens[last];
  const isTitled = next !== undefined && startsCapital(next) && roleNounOf(next.text) !== undefined;
  return isTitled && fieldsOfOffice.has(tokens[last - 1]!.lower);
}

const contests = new Set(
  "race races primary primaries seat seats candidate candidates campaign bid election elections contest runoff hopeful nominee nomination".split(
    " ",
  ),
);

/** "Halden Senate" of "the Halden Senate race": a chamber with the place or the party of a contest for a seat in it. */
function isPartOfContest({ tokens }: Layers, { first, last, type }: Mention): boolean {
  const isChamber = /^(?:senate|congress|parliament|assembly)$/.test(tokens[last - 1]!.lower) && !/^u\.?s\.?$/.test(tokens[first]!.lower);
  if (partyLabels.has(tokens[first]!.lower)) return false;
  return type === "organization" && last - first > 1 && isChamber && contests.has(tokens[last]?.lower ?? "");
}

const offices = new Set(
  "president chairman chairwoman chairperson speaker senator congressman congresswoman governor secretary premier pollster chancellor".split(
    " ",
  ),
);

/** The word before is an abbreviation too, with its stop. */
function isAbbreviated(word: { readonly text: string } | undefined, before: { readonly text: string } | undefined): boolean {
  return (before?.text === "." && /^\p{Lu}\p{Ll}{1,4}$/u.test(word?.text ?? "")) || /^\p{Lu}\p{Ll}{1,4}\.$/u.test(before?.text ?? "");
}

/** One word at the begin of a sentence that no gazetteer knows and that the report uses as a common noun. */
function isCommonWord(layers: Layers, mention: Mention, small: ReadonlySet<string>): boolean {
  const { first, last, text, type } = mention;
  if (last - first > 1 || layers.sentences[mention.sentence]?.first !== first || text.length < 3 || /\p{Lu}/u.test(text.slice(1)))
    return false;
  if (type === "person" && isFirstName(text)) return false;
  return small.has(text.toLowerCase()) && organizationOf(text) === undefined;
}
