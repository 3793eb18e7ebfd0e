import { isDemonym, isTitle } from "../lexicon/index.ts";
import type { Models } from "./models/models.ts";
import { nameContext } from "./models/name-context.ts";
import { nameTypes, partOf, typeOf } from "./models/name-labels.ts";
import { labelSentence } from "./models/name-recogniser.ts";
import type { Name, NameType, Sentence, Token } from "./reading.ts";
import type { TaggedWords } from "./words.ts";

/**
 * Finds the proper names of a document with the trained recogniser and brings them into the form that the reading promises:
 *  1. a title before a person ("President", "Mr"), an article, a possessive ending and a common noun behind a place are not part of the name;
 *  2. a demonym ("Danish", "Danes") and a name of a day or month is no name;
 *  3. what the recogniser calls "other" is an event when its noun says so.
 */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[], tagged: TaggedWords, models: Models): Name[] {
  const tags = tagged.classes.map((label) => models.tagger.hashes[label]!);
  const context = nameContext({ rows: tagged.rows, words: tagged.words, tags, sentences }, models.names.phrases);
  const labels = new Uint8Array(tokens.length);
  const names: Name[] = [];
  for (const { first, last } of sentences) {
    labelSentence(models.names, context, first, last, labels);
    for (let at = first; at < last; at++) {
      if (labels[at] === 0) continue;
      const start = at;
      while (partOf(labels[at]!) < 3 && at + 1 < last && !partsPlaces(tokens[at + 1]!, labels[at + 1]!)) at++;
      const name = toName(tokens, start, at + 1, nameTypes[typeOf(labels[start]!)]!);
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

/** "Nairobi, Kenya" names two places: a comma inside a place parts them. */
function partsPlaces(token: Token, label: number): boolean {
  return token.lower === "," && label !== 0 && nameTypes[typeOf(label)] === "LOC";
}

function toName(tokens: readonly Token[], start: number, end: number, label: (typeof nameTypes)[number]): Name | undefined {
  let first = start;
  let last = end;
  if (beginsMasthead(tokens, first)) first--;
  while (first < last && isBefore(tokens, first, last, label)) first++;
  while (first < last && (isAfter(tokens[last - 1]!) || (label === "LOC" && first + 1 < last && isArea(tokens[last - 1]!)))) last--;
  if (first >= last) return undefined;
  const words = tokens.slice(first, last).map((token) => token.lower);
  const phrase = words.join(" ");
  if (calendar.has(phrase) || isPeople(tokens, first, last, phrase)) return undefined;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, type: typeOfName(label, words), actor: -1 };
}

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`.split(/\s+/),
);

/** Titles that are a fixed part of how a person is called. */
const keptTitles = new Set("king queen prince princess pope emperor empress sheikh shaikh sultan emir lord lady saint st.".split(" "));

/** Joined to no name but by the capital of a sentence's first word: "If Holm & Sons". Titles of works ("When Harry Met Sally") keep theirs. */
const conjunctions = new Set(
  "after although and as because before but if nor once or since so though unless until when while yet".split(" "),
);

function isFirstWord(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]!.tag === "PUNCT";
}

function isBefore(tokens: readonly Token[], first: number, last: number, label: string): boolean {
  const { lower, tag } = tokens[first]!;
  if (tag === "PUNCT" || lower === "the" || lower === "a" || lower === "an") return first + 1 <= last;
  if (label !== "MISC" && first + 1 < last && conjunctions.has(lower) && isFirstWord(tokens, first)) return true;
  return label === "PER" && first + 1 < last && !keptTitles.has(lower) && isTitle(lower);
}

function isAfter({ lower, tag }: Token): boolean {
  return lower === "'s" || lower === "'" || (tag === "PUNCT" && lower !== "!" && lower !== ")");
}

/** "The Daily | Tide": how often a paper comes out is a part of its name. */
function beginsMasthead(tokens: readonly Token[], first: number): boolean {
  const [article, word] = [tokens[first - 2], tokens[first - 1]];
  return article?.lower === "the" && word !== undefined && /^\p{Lu}/u.test(word.text) && paperWords.has(word.lower);
}

const paperWords = new Set("daily weekly monthly sunday saturday morning evening nightly".split(" "));

/** "Asia Pacific region", "Vale state": a noun in small letters behind a place says what it is, and is no part of its name. */
function isArea({ text, tag }: Token): boolean {
  return tag === "NOUN" && /^\p{Ll}/u.test(text);
}

/** Members of a people, or the adjective: "Danish", "South Africans". */
function isPeople(tokens: readonly Token[], first: number, last: number, phrase: string): boolean {
  if (isDemonym(phrase)) return true;
  const { fine, lower } = tokens[last - 1]!;
  return fine === "NNPS" && lower.endsWith("s") && isDemonym(phrase.slice(0, -1)) && last - first <= 2;
}

const eventNouns = new Set(
  `war wars olympics games cup championship championships summit festival revolution uprising massacre day anniversary olympiad open
  marathon derby final finals prix tournament league conference convention fair expo biennale crisis disaster earthquake hurricane typhoon
  cyclone genocide holocaust famine depression coup intifada blockade siege battle offensive referendum brexit christmas easter ramadan
  eid ashes oscars grammys eurovision primary primaries election elections`.split(/\s+/),
);

function typeOfName(label: (typeof nameTypes)[number], words: readonly string[]): NameType {
  if (label === "PER") return "person";
  if (label === "ORG") return "organization";
  if (label === "LOC") return "place";
  return words.some((word) => eventNouns.has(word)) ? "event" : "other";
}
