import type { Range } from "../../kernel/index.ts";
import { foldName, plainName } from "../../lexicon/index.ts";
import type { NameType } from "../../reading/index.ts";

/*
 * Names of one thing in other words: what a report writes in brackets behind a name is its short form, and "Department of Roads" is the Roads
 * Department.
 */

const links: ReadonlySet<string> = new Set("of the and for in on to de & a an at".split(" "));

/** Bodies whose field may stand before or behind them; the University of Vale and Vale University are two. */
const fielded: ReadonlySet<string> = new Set(
  "department ministry committee subcommittee commission council bureau office agency court board administration".split(" "),
);

/** "U.S. Harbour Police" in a report of "the Harbour Police". */
const states = /^(?:(?:the )?(?:u\.s\.|us|united states) )/;

function wordsOf(name: string): readonly string[] {
  return foldName(plainName(name))
    .replace(states, "")
    .split(/[\s,/-]+/)
    .map((word) => word.replace(/['’]s?$/, "").replace(/\.$/, ""))
    .filter((word) => word !== "" && !links.has(word))
    .map((word) => (word.length > 3 && !fielded.has(word.slice(0, -1)) ? word.replace(/s$/, "") : word));
}

/**
 * One key for all ways to put the words of a name of several; none for one word, which may be anything. A building is not the government that
 * sits in it, and "the roads committees" are several.
 */
export function keysOfWords(name: string, type: NameType): readonly string[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  return [`${type === "place" ? "place" : "words"} ${(words.some((word) => fielded.has(word)) ? words.toSorted() : words).join(" ")}`];
}

const inBrackets = /^ ?(?:\(|, or )[“"]?(?<letters>\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})[”"]?(?:\)|,| )/u;

/** "The Harbour Crossing Fund (HCF)": the name that the letters have where they stand alone. */
export function keysOfLetters(text: string, { start, end }: Range): readonly string[] {
  const letters = inBrackets.exec(text.slice(end, end + lettersMax))?.groups?.["letters"]?.replace(/s$/, "");
  if (letters === undefined || !/^\p{Lu}+$/u.test(letters.replaceAll(".", ""))) return [];
  const words = text
    .slice(start, end)
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  const initials = (of: readonly string[]): string => of.map((word) => word[0]!.toUpperCase()).join("");
  const plain = letters.replaceAll(".", "");
  if (plain !== initials(words) && plain !== initials(words.filter((word) => !links.has(word.toLowerCase())))) return [];
  const key = `unknown:${foldName(plainName(letters))}`;
  return [key, `${key}s`];
}

/** Characters in which the short form stands. */
const lettersMax = 18;
