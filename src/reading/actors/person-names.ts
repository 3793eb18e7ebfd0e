import { ownText } from "../../kernel/index.ts";
import { foldName, isFirstName, plainName } from "../../lexicon/index.ts";
import { chineseSurnames, koreanSurnames, nicknames, pinyinSyllable, vietnameseSurnames } from "./naming-customs.ts";

/** A personal name in its parts, folded to lower case without diacritics. */
export interface PersonName {
  readonly words: readonly string[];
  /** All words, the generation too, without spaces and hyphens: equal for all ways of writing one name. */
  readonly joined: string;
  /** "jr", "sr", "iii" after the name; empty for most. */
  readonly generation: string;
  /** Name that is shared with relatives; for names of one word that word. */
  readonly family: string;
  readonly given: readonly string[];
  /** East Asian order: the family name stands first. */
  readonly familyFirst: boolean;
}

const generations = new Set(["jr", "sr", "ii", "iii", "iv"]);
const honours = new Set(["phd", "md", "qc", "kc", "mp", "obe", "cbe", "mbe"]);
const particles = new Set([
  "bin",
  "ben",
  "ibn",
  "al",
  "el",
  "van",
  "von",
  "der",
  "den",
  "de",
  "da",
  "di",
  "del",
  "della",
  "dos",
  "du",
  "la",
  "le",
  "ter",
  "ten",
  "abu",
  "bint",
  "st",
]);

/** Particles that are nobody's first name, as "Al", "Ben" and "Van" are. */
const surnameOpeners = new Set(["de", "da", "di", "del", "dos", "du", "la", "le", "von", "der", "den"]);

/** Takes a name apart by the naming custom that its parts show. */
export function parsePersonName(name: string): PersonName {
  const plain = plainName(name)
    .replace(/\(.*?\)|["“”]/g, " ")
    .replace(/[.,]/g, " ");
  let words = foldName(plain)
    .split(/\s+/)
    .filter((word) => word !== "");
  while (words.length > 2 && honours.has(words[words.length - 1]!)) words.pop();
  const generation = words.length > 1 && generations.has(words[words.length - 1]!) ? words.pop()! : "";
  words = withoutParticles(words.flatMap(splitJoinedName));
  const [first = "", ...rest] = words;
  const joined = words.join("").replaceAll("-", "") + generation;
  if (rest.length === 0) return { words, joined, generation, family: first, given: [], familyFirst: false };
  if (isFamilyFirst(first, rest))
    return { words, joined, generation, family: first, given: rest.flatMap((word) => word.split("-")), familyFirst: true };
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1]!)) from--;
  return { words, joined, generation, family: words[words.length - 1]!, given: words.slice(0, from), familyFirst: false };
}

/** "de Lund" is a surname alone, and names whoever the report calls Karel de Lund. */
function withoutParticles(words: string[]): string[] {
  const isSurname = words.length > 1 && words.slice(0, -1).every((word) => surnameOpeners.has(word));
  return isSurname ? words.slice(-1) : words;
}

/** "park-jong-su" is written for "park jong-su" now and then. */
function splitJoinedName(word: string): string[] {
  const parts = word.split("-");
  const joined = parts.length === 3 && (koreanSurnames.has(parts[0]!) || chineseSurnames.has(parts[0]!));
  return joined ? [parts[0]!, `${parts[1]}-${parts[2]}`] : [word];
}

function isFamilyFirst(first: string, rest: readonly string[]): boolean {
  const given = rest.flatMap((word) => word.split("-"));
  if (given.length > 2 || given.some((part) => part.length > 12)) return false;
  const isShort = given.every((part) => part.length <= 7);
  if (vietnameseSurnames.has(first)) return isShort && given.length >= 1 && !rest.some(isCommonGivenName);
  if (koreanSurnames.has(first) && given.length === 2) return given.every((part) => part.length <= 6) && !rest.some(isCommonGivenName);
  if (!chineseSurnames.has(first) && !koreanSurnames.has(first)) return false;
  return rest.every((word) => pinyinSyllable.test(word.replace("-", ""))) && !(rest.length > 1 && rest.some(isCommonGivenName));
}

/** English first names of more than one syllable are no East Asian given names: "Lee Harvey Oswald". */
function isCommonGivenName(word: string): boolean {
  return word.length > 4 && isFirstName(word) && !pinyinSyllable.test(word);
}

/** How two names of persons stand to each other. `variant`: one is most likely a misspelling or another transliteration of the other. */
export type NameLikeness = "same" | "variant" | "different";

export function comparePersonNames(left: PersonName, right: PersonName): NameLikeness {
  if (left.joined === right.joined) return "same";
  if (left.generation !== right.generation && left.generation !== "" && right.generation !== "") return "different";
  if (left.words.length < 2 || right.words.length < 2) return "different";
  if (left.family === right.family) return compareGiven(left, right);
  if (isPrefix(left.words, right.words) || isPrefix(right.words, left.words)) return "same";
  const [leftFirst = "", rightFirst = ""] = [left.given[0], right.given[0]];
  const sameGiven = leftFirst.length > 2 && rightFirst.length > 2 && standsFor(leftFirst, rightFirst);
  return sameGiven && isSpellingOf(left.family, right.family) ? "variant" : "different";
}

/** True when two names differ in nothing but "Jr.": in one report these are father and son. */
export function differInGeneration(left: PersonName, right: PersonName): boolean {
  return left.generation !== right.generation && left.words.join(" ") === right.words.join(" ");
}

/** Keys of which two names that are the same, or variants of each other, share at least one. */
export function blocksOf(name: PersonName): readonly string[] {
  return [...new Set([name.words[0]!, name.family, `start ${name.words.join("").slice(0, 3)}`])];
}

/** "Nicolás Maduro" and "Nicolás Maduro Moros", "Mohammed bin Salman" and "Mohammed bin Salman Al Saud". */
function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= 2 && short.length < long.length && long.length <= short.length + 2 && short.every((word, index) => word === long[index])
  );
}

function compareGiven(left: PersonName, right: PersonName): NameLikeness {
  if (left.familyFirst || right.familyFirst) {
    return isSpellingOf(left.given.join(""), right.given.join("")) ? "variant" : "different";
  }
  const [short, long] = left.given.length <= right.given.length ? [left.given, right.given] : [right.given, left.given];
  if (short.length === 0) return "different";
  // "George H. W. Lund" and "George W. Lund" are father and son.
  if (short.length > 1 && short[0] === long[0] && haveOtherInitials(short, long)) return "different";
  // "Edgar Lund" and "J. Edgar Lund", "Ann Lee" and "Ann B. Lee", "J. Smith" and "John Smith".
  let at = 0;
  for (const name of short) {
    while (at < long.length && !standsFor(name, long[at]!)) at++;
    if (at++ >= long.length) return compareFirst(left.given[0]!, right.given[0]!);
  }
  return "same";
}

/** Initials behind the first name, the first of which differ. */
function haveOtherInitials(left: readonly string[], right: readonly string[]): boolean {
  return [...left.slice(1), ...right.slice(1)].every((name) => name.length === 1) && left[1] !== right[1];
}

function compareFirst(left: string, right: string): NameLikeness {
  // "Peter A. Lund" and "Peter B. Lund" differ in what they have besides the first name.
  if (standsFor(left, right)) return "different";
  const bothKnown = isFirstName(left) && isFirstName(right);
  if (skeleton(left) === skeleton(right) && skeleton(left).length >= 3 && left[0] === right[0]) return "variant";
  return !bothKnown && isSpellingOf(left, right) ? "variant" : "different";
}

function standsFor(left: string, right: string): boolean {
  if (left === right || soundKey(left) === soundKey(right)) return true;
  if (left.length === 1 || right.length === 1) return left[0] === right[0];
  return nicknames.get(left)?.includes(right) === true || nicknames.get(right)?.includes(left) === true;
}

/** Sound keys of words seen before; emptied when full. Only the speed depends on it. */
const sounds = new Map<string, string>();
const soundsMax = 4_096;

/** Letters that romanisations write in several ways, so that "Sergei" meets "Sergey" and "Aleksandr" meets "Alexander". */
function soundKey(word: string): string {
  let key = sounds.get(word);
  if (key !== undefined) return key;
  key = spellBySound(word);
  if (sounds.size >= soundsMax) sounds.clear();
  sounds.set(ownText(word), ownText(key));
  return key;
}

function spellBySound(word: string): string {
  return word
    .replace(/-/g, "")
    .replace(/^ye/, "e")
    .replace(/ks/g, "x")
    .replace(/[iy]+$|ii|iy|yi|ij/g, "i")
    .replace(/y|j/g, "i")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/kh/g, "h")
    .replace(/ou|oo/g, "u")
    .replace(/er$/, "r")
    .replace(/(.)\1/g, "$1");
}

/** Consonants only: vowels of Arabic names are written in any way. */
function skeleton(word: string): string {
  return soundKey(word).replace(/[aeiou'-]/g, "");
}

/**
 * True when one word is a likely misspelling of the other: one edit in five letters or more, two in nine or more, and the same
 * first letter. Shorter words are different words ("Il" and "Un"). Distance: Damerau, "A technique for computer detection and
 * correction of spelling errors", 1964 (optimal string alignment).
 */
function isSpellingOf(left: string, right: string): boolean {
  if (left[0] !== right[0] || Math.abs(left.length - right.length) > 3) return false;
  if (left === right || (soundKey(left) === soundKey(right) && left.length > 3)) return true;
  const shorter = Math.min(left.length, right.length);
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(left.length - right.length) <= allowed && editDistance(left, right) <= allowed;
}

function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous: number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length]!;
}

/** Two persons of a report seldom have long surnames that are so alike, and a surname is often written in haste. */
const misspeltMin = 7;

/** "Mr Torstenson" behind Karl Torstensson: the surname alone, as a likely misspelling of a full name. Both begin with the same letters. */
export function isMisspelt(short: PersonName, full: PersonName): boolean {
  const isLong = Math.min(short.family.length, full.family.length) >= misspeltMin;
  return (
    isLong && short.words.length === 1 && full.words.length > 1 && short.family !== full.family && isSpellingOf(short.family, full.family)
  );
}

/**
 * How strongly a short name ("Holm", "Jong-su", "Anna") points at a full one: 3 for the family name, 2 for a given name, 0 when
 * it does not.
 */
export function pointsAt(short: PersonName, full: PersonName): 0 | 1 | 2 | 3 {
  if (short.words.length >= full.words.length && short.joined !== full.joined) return 0;
  if (short.generation !== "" && short.generation !== full.generation) return 0;
  const joined = short.words.join(" ");
  if (short.words.length === 1) {
    // "Holm" alone is rather Karl Holm than Karl Holm Jr.
    if (joined === full.family) return full.generation === short.generation ? 3 : 2;
    if (joined.replace(/-/g, "") === full.given.join("")) return 2;
    if (!full.familyFirst && joined === full.given[0] && joined.length > 2) return 2;
    return full.words.includes(joined) && joined.length > 3 ? 1 : 0;
  }
  return full.words.join(" ").endsWith(` ${joined}`) || full.words.join(" ").startsWith(`${joined} `) ? 3 : 0;
}
