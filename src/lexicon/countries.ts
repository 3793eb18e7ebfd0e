import { byNameRows } from "./by-names.generated.ts";
import { countryRows } from "./countries.generated.ts";
import { foldName, NameIndex, plainName } from "./name-key.ts";
import { lazy, listOf, rowsOf } from "./table.ts";

export interface Country {
  /** ISO 3166-1 alpha-2; formerly used codes for former states (SU, YU, CS, DD), XK for Kosovo. */
  readonly code: string;
  readonly wikidata: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

interface CountryTables {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly byName: NameIndex<Country>;
  readonly byCapital: NameIndex<Country>;
  readonly byDemonym: ReadonlyMap<string, Country>;
  /** First words of demonyms of two words, folded. */
  readonly demonymStarts: ReadonlySet<string>;
}

const tables = lazy((): CountryTables => {
  const byCode = new Map<string, Country>();
  const byName = new NameIndex<Country>();
  const byCapital = new NameIndex<Country>();
  const byDemonym = new Map<string, Country>();
  const demonymStarts = new Set<string>();
  for (const [code = "", wikidata = "", name = "", otherNames, capitals, demonyms] of rowsOf(countryRows)) {
    const country: Country = {
      code,
      wikidata: wikidata === "" ? null : wikidata,
      name,
      otherNames: listOf(otherNames),
      capitals: listOf(capitals),
      demonyms: listOf(demonyms),
    };
    byCode.set(code, country);
    byName.add(name, country);
    for (const other of country.otherNames) byName.add(other, country);
    for (const capital of country.capitals) byCapital.add(capital, country);
    for (const demonym of country.demonyms) {
      if (!byDemonym.has(demonym)) byDemonym.set(demonym, country);
      if (demonym.includes(" ")) demonymStarts.add(foldName(demonym.slice(0, demonym.indexOf(" "))));
    }
  }
  return { byCode, byName, byCapital, byDemonym, demonymStarts };
});

/** True when the name of a country, capital or nationality may begin with this word. */
export function opensCountryName(word: string, folded: string): boolean {
  const { byName, byCapital, demonymStarts } = tables();
  return byName.opensWith(word, folded) || byCapital.opensWith(word, folded) || demonymStarts.has(folded);
}

/** True when a demonym of two words may begin with this word: "South". */
export function opensDemonym(word: string): boolean {
  const folded = foldName(word);
  return folded === "the" || tables().demonymStarts.has(folded);
}

/** The country of that name, in any common English form: "Denmark", "UK", "the U.S.". Not for demonyms and capitals. */
export function countryOf(name: string): Country | undefined {
  return tables().byName.find(name);
}

export function countryByCode(code: string): Country | undefined {
  return tables().byCode.get(code);
}

/** True when the name is that of a capital; it may be another place's name as well. */
export function isCapital(name: string): boolean {
  return capitalCountry(name) !== undefined;
}

/** Code of the country whose capital, or seat of government, has this name. */
export function capitalCountry(name: string): string | undefined {
  return tables().byCapital.find(name)?.code;
}

/** True for adjectives and nouns of nationality: "Danish", "Danes", "South African", "Frenchman". Case matters: "polish" is none. */
export function isDemonym(words: string): boolean {
  return demonymCountry(words) !== undefined;
}

/** Code of the country of a demonym in singular or plural. */
export function demonymCountry(words: string): string | undefined {
  return countryOfDemonym(words)?.code;
}

function countryOfDemonym(words: string): Country | undefined {
  const { byDemonym } = tables();
  const plain = plainName(words);
  const found = byDemonym.get(plain) ?? (plain.endsWith("s") ? byDemonym.get(plain.slice(0, -1)) : undefined);
  if (found !== undefined || !/^[\p{Lu}\s-]+$/u.test(plain)) return found;
  const capitalised = plain.toLowerCase().replace(/(?:^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
  return byDemonym.get(capitalised);
}

const byNames = lazy(
  () => new Map(rowsOf(byNameRows).map(([byName = "", code = "", kind]) => [byName, { code, isEpithet: kind === "name" }])),
);

/**
 * Code of the country for which a by-name stands: "the Emerald Isle". Several by-names fit more than one country in other contexts;
 * callers use them only for a country that the text names too.
 */
export function byNameCountry(phrase: string): string | undefined {
  return byNames().get(foldName(plainName(phrase)))?.code;
}

/** True for by-names that are as good as a name: "the Emerald Isle", but not "the Himalayan nation". */
export function isEpithet(phrase: string): boolean {
  return byNames().get(foldName(plainName(phrase)))?.isEpithet === true;
}
