import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LONGEST_PHRASE, phraseKey } from "../../src/reading/models/name-context.ts";
import { encodeWordTable, wordKey } from "../../src/reading/models/word-table.ts";
import { straighten } from "../../src/reading/straighten.ts";
import { cutTokens } from "../../src/reading/tokens.ts";

/** What a phrase may be, as bits: many are several things. */
const kinds = {
  country: 1,
  city: 2,
  firstName: 4,
  organization: 8,
  actor: 16,
  demonym: 32,
  region: 64,
  title: 128,
  media: 256,
  government: 512,
} as const;

/** Columns of the word lists of the repository that hold names, and what the names are. */
const lists: readonly (readonly [file: string, columns: readonly number[], bits: number])[] = [
  ["countries", [2, 3], kinds.country],
  ["countries", [4], kinds.city],
  ["countries", [5], kinds.demonym],
  ["cities", [0], kinds.city],
  ["city-spellings", [0], kinds.city],
  ["regions", [0, 1], kinds.region],
  ["organizations", [0, 1], kinds.organization],
  ["media", [0, 1], kinds.media],
  ["governments", [0, 1], kinds.government],
  ["first-names", [0], kinds.firstName],
  ["titles", [0], kinds.title],
];

/** Classes of the name list among the training data that may be shipped (GeoNames CC BY, Phoenix dictionaries MIT, public domain). */
const classes: Readonly<Record<number, number>> = {
  2: kinds.city,
  3: kinds.firstName,
  4: kinds.organization,
  5: kinds.actor,
  7: kinds.region,
};

/** The table of phrases for the recogniser. */
export function packPhrases(folder: string): Uint8Array {
  const found = new Map<number, number>();
  const add = (phrase: string, bits: number): void => {
    const key = keyOf(phrase);
    if (key !== 0) found.set(key, (found.get(key) ?? 0) | bits);
  };
  for (const [file, columns, bits] of lists) {
    const rows = readFileSync(join(import.meta.dirname, "..", "..", "data", "lexicon", `${file}.tsv`), "utf8").split("\n");
    for (const row of rows) {
      if (row.startsWith("#") || row === "") continue;
      const fields = row.split("\t");
      for (const column of columns) for (const phrase of (fields[column] ?? "").split("|")) add(phrase, bits);
    }
  }
  for (const [phrase, kind] of openNames(folder)) add(phrase, classes[kind] ?? 0);
  return encodeWordTable([...found].filter(([, bits]) => bits !== 0));
}

/**
 * Names of the list that may be shipped. It begins with the countries, capitals and demonyms of world-countries (ODbL); the last
 * demonym ends that part, and the lists of the repository stand in for it.
 */
function openNames(folder: string): [string, number][] {
  const { entries } = JSON.parse(readFileSync(join(folder, "gazetteer", "names.json"), "utf8")) as {
    readonly entries: Readonly<Record<string, number>>;
  };
  const all = Object.entries(entries);
  return all.slice(all.findLastIndex(([, kind]) => kind === 6) + 1).filter(([phrase]) => /\p{L}/u.test(phrase));
}

function keyOf(phrase: string): number {
  const { starts, ends } = cutTokens(phrase, { start: 0, end: phrase.length });
  if (starts.length === 0 || starts.length > LONGEST_PHRASE) return 0;
  return starts.reduce((key, start, index) => phraseKey(key, wordKey(straighten(phrase.slice(start, ends[index])))), 0);
}
