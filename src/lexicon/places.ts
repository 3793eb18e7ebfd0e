import { cityRows } from "./cities.generated.ts";
import { citySpellingRows } from "./city-spellings.generated.ts";
import { capitalCountry, countryOf } from "./countries.ts";
import { NameIndex } from "./name-key.ts";
import { regionRows } from "./regions.generated.ts";
import { lazy, listOf, rowsOf } from "./table.ts";

export interface Place {
  readonly name: string;
  readonly kind: "country" | "capital" | "city" | "region" | "continent" | "province" | "water" | "land";
  /** ISO 3166-1 alpha-2 of the country that it is or lies in; null for what lies in several. */
  readonly country: string | null;
  /** Inhabitants in thousands, of cities only. */
  readonly population: number | null;
}

const regions = lazy(() => {
  const index = new NameIndex<Place>();
  for (const [name = "", otherNames, country = "", kind] of rowsOf(regionRows)) {
    const place: Place = { name, kind: kind as Place["kind"], country: country === "" ? null : country, population: null };
    index.add(name, place);
    for (const other of listOf(otherNames)) index.add(other, place);
  }
  return index;
});

const cities = lazy(() => {
  const index = new NameIndex<Place>();
  for (const [name = "", country = "", population] of rowsOf(cityRows)) {
    index.add(name, { name, kind: "city", country, population: Number(population) });
  }
  for (const [spelling = "", name = ""] of rowsOf(citySpellingRows)) {
    const city = index.find(name);
    if (city !== undefined) index.add(spelling, city);
  }
  return index;
});

/** True when the name of a region may begin with this word. */
export function opensRegionName(word: string, folded: string): boolean {
  return regions().opensWith(word, folded);
}

/** The best known place of that name: a country, else a capital, a region, a city of more than 50,000 inhabitants. */
export function placeOf(name: string): Place | undefined {
  const country = countryOf(name);
  if (country !== undefined) return { name: country.name, kind: "country", country: country.code, population: null };
  const capital = capitalCountry(name);
  if (capital !== undefined) return { name, kind: "capital", country: capital, population: null };
  return regions().find(name) ?? cities().find(name);
}
