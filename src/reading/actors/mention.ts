import {
  capitalCountry,
  countryOf,
  governmentOf,
  isAcronym,
  isDemonym,
  isFirstName,
  knownPersonOf,
  organizationOf,
  placeOf,
  roleNounOf,
} from "../../lexicon/index.ts";
import type { Gender } from "../../lexicon/index.ts";
import { koreanSurnames } from "./naming-customs.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";
import type { Range } from "../../kernel/index.ts";
import type { NameType, Sentence, Token } from "../reading.ts";
import { firstTokenFrom, sentenceOf } from "../token-at.ts";

/** A name as a recogniser found it. */
export interface NameSpan extends Range {
  readonly type: NameType;
}

/** A name without article, title and possessive ending, and where it stands among the tokens. */
export interface Mention extends Range {
  /** A body that is described rather than named: "Norway's foreign ministry", "Holm's government". */
  readonly isDescription?: true;
  readonly type: NameType;
  readonly text: string;
  /** Tokens `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Gender that the title before the name tells: "Mrs", "Queen". */
  readonly titleGender: Gender | null;
}

export interface Layers {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Titles that stay with a first name, because nobody is called by it alone: "Prince Harry", "Pope Francis". */
const titlesOfNames = new Set([
  "prince",
  "princess",
  "king",
  "queen",
  "pope",
  "saint",
  "emperor",
  "empress",
  "sheikh",
  "sultan",
  "lord",
  "lady",
  "sir",
  "dame",
]);
/** "The North" is a place, whoever it is that bears the name North. */
const bearings = new Set(["north", "south", "east", "west"]);
const articles = new Set(["the", "a", "an"]);
const possessives = new Set(["'s", "’s", "'"]);

/**
 * The name inside a span: brackets, articles, titles and possessive endings are left out. Undefined when nothing is left, or
 * when only a nationality ("Danish") or a title ("President") is.
 */
export function toMention(layers: Layers, span: NameSpan): Mention | undefined {
  const { text, tokens } = layers;
  let first = firstTokenFrom(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  last = beforeLoneMark(tokens, first, last);
  while (last > first && (possessives.has(tokens[last - 1]!.lower) || isOuterMark(tokens, first, last))) last--;
  while (first < last && (isMark(tokens[first]!) || possessives.has(tokens[first]!.lower))) first++;
  // "Vale-by-A" is cut at its last hyphen by recognisers that do not know it: a single capital letter belongs to what it hangs on.
  if (last > first && isHungLetter(tokens, last)) last += 2;
  // Signs of no script that the recogniser took for a name: nothing of it is left.
  if (first >= last) return undefined;
  // "Southern Halden" in small letters is a part of Halden.
  if (span.type === "place" && last - first > 1 && /^(?:north|south|east|west)\p{Ll}*ern$/u.test(tokens[first]!.text)) first++;
  if (last - first > 1 && (isArticle(layers, first, last) || isCount(tokens, first, last))) first++;
  let type = typeOf(text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0), span.type);
  if (last - first === 1 && bearings.has(tokens[first]!.lower) && tokens[first - 1]?.lower === "the") type = "place";
  const address = addressInside(tokens, first, last);
  if (address >= first && address >= 0) [first, type] = [address, "person"];
  if (type === "organization" || type === "other") {
    const person = personAfterTitle(layers, first, last);
    if (person > first) [first, type] = [person, "person"];
  }
  if (type === "person") {
    const owner = countryBeforeTitle(layers, first, last);
    if (owner !== undefined) [last, type] = [owner, "place"];
  }
  if (type === "person") last = withGeneration(tokens, withoutOrigin(layers, first, withSecondSyllable(tokens, first, last)));
  let titleGender: Gender | null = null;
  if (type === "person") {
    titleGender = genderOfAddress(layers.tokens[first - 1]);
    const inner = withoutTitles(layers, first, last);
    first = inner.first;
    titleGender = inner.titleGender ?? titleGender;
  }
  if (type === "place" && isAbbreviatedRegion(layers, first, last)) last++;
  if (type === "person")
    while (/^\p{Lu}\.$/u.test(tokens[first - 1]?.text ?? "") && tokens[first - 1]!.end === tokens[first]!.start - 1) first--;
  // "Louise M. Vale": a name that begins with an initial was cut behind the first name.
  if (type === "person" && /^\p{Lu}\.$/u.test(tokens[first]?.text ?? "") && isFirstName(tokens[first - 1]?.text ?? "")) first--;
  if (first >= last) return undefined;
  const start = tokens[first]!.start;
  const end = Math.max(start, tokens[last - 1]!.end);
  const words = text.slice(start, end);
  if (isDemonym(words) && countryOf(words) === undefined) return undefined;
  if (last - first === 1 && type !== "person" && roleNounOf(words) !== undefined && organizationOf(words) === undefined) return undefined;
  if (type !== span.type) type = typeOf(words, type);
  return { start, end, type, text: words, first, last, sentence: sentenceOf(layers.sentences, first), titleGender };
}

/** "The Vale Band's “Harbour": a name ends before a mark whose partner it does not hold; "Anna “Nan” Holm" holds both. */
function beforeLoneMark(tokens: readonly Token[], first: number, last: number): number {
  const marks: number[] = [];
  for (let at = first + 1; at < last; at++) if (/^["“”]$/.test(tokens[at]!.text)) marks.push(at);
  return marks.length === 1 ? marks[0]! : last;
}

/** "PORT ELLERY, Ala. —": the stop that ended the sentence belongs to the abbreviation, by which alone the region is known. */
function isAbbreviatedRegion({ text, tokens }: Layers, first: number, last: number): boolean {
  const stop = tokens[last];
  if (
    last - first !== 1 ||
    !/^[,(]$/.test(tokens[first - 1]?.text ?? "") ||
    stop?.text !== "." ||
    stop.start !== tokens[first]!.end ||
    !startsCapital(tokens[first]!)
  )
    return false;
  return placeOf(tokens[first]!.text) === undefined && placeOf(text.slice(tokens[first]!.start, stop.end))?.kind === "province";
}

/** "Three Vale High School friends": the number counts what stands behind the name. */
function isCount(tokens: readonly Token[], first: number, last: number): boolean {
  const isNumber = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(tokens[first]!.lower);
  return isNumber && tokens[last]?.fine === "NNS" && tokens[last]!.start <= tokens[last - 1]!.end + 1;
}

/** What the gazetteer knows for sure outweighs the recogniser: capitals stay places also where they stand for a government. */
function typeOf(words: string, type: NameType): NameType {
  if (countryOf(words) !== undefined) return "place";
  if (type !== "person" && capitalCountry(words) !== undefined) return "place";
  if (governmentOf(words) !== undefined && (type !== "person" || !isFirstName(words))) return "organization";
  if (type === "person" && isAcronym(words) && organizationOf(words) !== undefined) return "organization";
  const isUnknown = type === "other" || type === "event" || (type === "organization" && organizationOf(words) === undefined);
  if (isUnknown && knownPersonOf(words) !== undefined) return "person";
  if (type === "place" && placeOf(words) === undefined && organizationOf(words) !== undefined) return "organization";
  if (type === "person" && / /.test(words) && organizationOf(words) !== undefined) return "organization";
  return type;
}

/** "Reef City Mayor Anna Holm": what stands before the last title is no part of the name, when a first name follows it. */
function afterInnerTitle({ text, tokens }: Layers, first: number, last: number): number {
  for (let at = last - 3; at > first; at--) {
    const role = roleNounOf(text.slice(tokens[at]!.start, tokens[at]!.end));
    if (role === undefined || role.kind === "kin") continue;
    if (tokens[at]!.text.endsWith(".") || isFirstName(tokens[at + 1]!.text)) return at + 1;
  }
  return first;
}

/** "Karl Holm Jr.", "Karl Holm, Jr.": who is meant hangs on the last word. */
function withGeneration(tokens: readonly Token[], last: number): number {
  const at = tokens[last]?.lower === "," ? last + 1 : last;
  return /^(?:jr|sr)\.?$|^ii+$/.test(tokens[at]?.lower ?? "") && startsCapital(tokens[at]!) ? at + 1 : last;
}

/** "Anna Holm of Reef City": the origin is not a part of the name; "Joan of Arc" keeps it. */
function withoutOrigin({ tokens }: Layers, first: number, last: number): number {
  for (let at = first + 2; at < last; at++)
    if (/^(?:of|from|in|at)$/.test(tokens[at]!.lower) && tokens[at]!.start > tokens[at - 1]!.end) return at;
  return last;
}

function isHungLetter(tokens: readonly Token[], last: number): boolean {
  const [before, hyphen, letter] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (hyphen?.text !== "-" || letter === undefined || !/^\p{Lu}$/u.test(letter.text)) return false;
  return before?.end === hyphen.start && hyphen.end === letter.start;
}

/** "Roh Moo-hyun" is cut at the hyphen by recognisers that do not know the name; the second syllable belongs to it. */
function withSecondSyllable(tokens: readonly Token[], first: number, last: number): number {
  const [hyphen, syllable] = [tokens[last], tokens[last + 1]];
  if (last - first !== 2 || hyphen?.lower !== "-" || syllable === undefined || !koreanSurnames.has(tokens[first]!.lower)) return last;
  const isJoined = hyphen.start === tokens[last - 1]!.end && syllable.start === hyphen.end;
  return isJoined && /^\p{Ll}{1,6}$/u.test(syllable.text) ? last + 2 : last;
}

/** Token of a form of address in a span, where a person's name begins: "Albany, N.Y. Mr. Holm", "Mr. Holm"; -1 for none. */
function addressInside(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 2; at >= first; at--) {
    if (tokens[at]!.text.endsWith(".") && roleNounOf(tokens[at]!.lower)?.kind === "address") return at;
  }
  return -1;
}

/** "House Majority Whip Anna Holm", "Special Agents Anna Holm": a title, a first name and one or two words more are a person. */
function personAfterTitle({ text, tokens }: Layers, first: number, last: number): number {
  for (let at = Math.max(first, last - 4); at <= last - 3; at++) {
    const title = tokens[at]!;
    const role = roleNounOf(title.lower) ?? roleNounOf(title.lower.replace(/s$/, ""));
    if (role === undefined || role.kind === "kin" || !isFirstName(tokens[at + 1]!.text)) continue;
    const rest = tokens.slice(at + 1, last);
    const isPlain = rest.every((token) => /^\p{Lu}[\p{L}.'’-]*$/u.test(token.text));
    if (
      isPlain &&
      organizationOf(text.slice(tokens[first]!.start, tokens[last - 1]!.end)) === undefined &&
      !isOrganizationNoun(rest[rest.length - 1]!.lower)
    )
      return at + 1;
  }
  return -1;
}

/** "U.S. Ambassador" names a country and nobody: token after the country. */
function countryBeforeTitle(layers: Layers, first: number, last: number): number | undefined {
  const { text, tokens } = layers;
  for (let split = first + 1; split < last; split++) {
    const isCountry = countryOf(text.slice(tokens[first]!.start, tokens[split - 1]!.end)) !== undefined;
    if (isCountry && roleNounOf(text.slice(tokens[split]!.start, tokens[last - 1]!.end)) !== undefined) return split;
  }
  return undefined;
}

/** "Mr Vale", where the name was found without its form of address. */
function genderOfAddress(before: Token | undefined): Gender | null {
  const role = before === undefined ? undefined : roleNounOf(before.text);
  return role?.kind === "address" ? role.gender : null;
}

function withoutTitles(layers: Layers, from: number, last: number): { first: number; titleGender: Gender | null } {
  const { text, tokens } = layers;
  let first = from;
  let titleGender: Gender | null = null;
  first = afterInnerTitle(layers, first, last);
  for (let length = Math.min(3, last - first - 1); length > 0; length = Math.min(3, last - first - 1)) {
    let taken = 0;
    for (; length > 0 && taken === 0; length--) {
      const words = text.slice(tokens[first]!.start, tokens[first + length - 1]!.end);
      const role = roleNounOf(words);
      // "Guy" and "Duke" are first names as well.
      const isGivenName = last - first === 2 && isFirstName(words) && startsCapital(tokens[first]!);
      if (role !== undefined && role.kind !== "kin" && !isGivenName) {
        titleGender = role.gender ?? titleGender;
        if (last - first - length === 1 && titlesOfNames.has(role.word)) return { first, titleGender };
        taken = length;
      } else if (isDemonym(words) && !isGivenName) taken = length;
    }
    if (taken === 0) break;
    first += taken;
  }
  const alone = roleNounOf(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  return alone !== undefined && alone.kind !== "role" && alone.kind !== "kin" && last - first > 1
    ? { first: last, titleGender }
    : { first, titleGender };
}

/** A mark after the name; the stop of "N.Y." and the bracket of "JD (S)" are parts of it. */
function isOuterMark(tokens: readonly Token[], first: number, last: number): boolean {
  const mark = tokens[last - 1]!;
  if (!isMark(mark)) return false;
  if (mark.lower === ".") return (tokens[last - 2]?.text.length ?? 2) > 1;
  return mark.lower !== ")" || !tokens.slice(first, last - 1).some((token) => token.lower === "(");
}

/** "The" in capitals inside a sentence, and where the gazetteer has it ("The Hague"), is a part of the name; other articles are not. */
function isArticle({ text, tokens, sentences }: Layers, first: number, last: number): boolean {
  const article = tokens[first]!;
  if (!articles.has(article.lower)) return false;
  if (!startsCapital(article)) return true;
  if (article.lower !== "the") return false;
  const name = text.slice(article.start, tokens[last - 1]!.end);
  const official = organizationOf(name)?.name ?? placeOf(name)?.name;
  return official === undefined ? sentences[sentenceOf(sentences, first)]?.first === first : !official.startsWith("The ");
}

function isMark(token: Token): boolean {
  return !/[\p{L}\p{N}]/u.test(token.text);
}

export function startsCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** The name that tokens `first` up to `last` make. */
export function mentionAt(layers: Layers, first: number, last: number, type: NameType): Mention {
  const start = layers.tokens[first]!.start;
  const end = layers.tokens[last - 1]!.end;
  const sentence = sentenceOf(layers.sentences, first);
  return { start, end, type, text: layers.text.slice(start, end), first, last, sentence, titleGender: null };
}
