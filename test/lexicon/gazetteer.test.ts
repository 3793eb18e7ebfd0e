import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  byNameCountry,
  capitalCountry,
  countryByCode,
  countryOf,
  demonymCountry,
  genderOfFirstName,
  governmentOf,
  isFirstName,
  isMediaName,
  isRoleNoun,
  isTitle,
  mediaOf,
  organizationOf,
  placeOf,
  roleNounOf,
} from "../../src/lexicon/index.ts";
import { generate, generatedFile, tables } from "../../tools/build-lexicon.ts";

const countries: readonly (readonly [name: string, code: string | undefined])[] = [
  ["Germany", "DE"],
  ["the Netherlands", "NL"],
  ["The Gambia", "GM"],
  ["U.S.", "US"],
  ["the US", "US"],
  ["us", undefined],
  ["Britain’s", "GB"],
  ["Democratic Republic of the Congo", "CD"],
  ["Cote d'Ivoire", "CI"],
  ["BRAZIL", "BR"],
  ["German", undefined],
  ["Berlin", undefined],
  ["Soviet Union", "SU"],
  ["", undefined],
];

describe("the gazetteer", () => {
  test("finds countries by every usual English name and by nothing else", () => {
    for (const [name, code] of countries) assert.equal(countryOf(name)?.code, code, name);
  });

  test("gives every country one code, and every code of a capital or demonym its country", () => {
    for (const code of ["DE", "KP", "KR", "RU", "US", "GB", "CD", "SU"]) assert.equal(countryByCode(code)?.code, code);
    assert.equal(countryByCode("KP")?.wikidata, "Q423");
  });

  test("tells demonyms from words in small letters", () => {
    const rows: readonly (readonly [string, string | undefined])[] = [
      ["Norwegian", "NO"],
      ["Norwegians", "NO"],
      ["South Africans", "ZA"],
      ["FRENCH", "FR"],
      ["Frenchmen", "FR"],
      ["polish", undefined],
      ["Polish", "PL"],
      ["Poland", undefined],
    ];
    for (const [words, code] of rows) assert.equal(demonymCountry(words), code, words);
  });

  test("finds capitals in both spellings and by-names of countries", () => {
    assert.equal(capitalCountry("Kyiv"), "UA");
    assert.equal(capitalCountry("KIEV"), "UA");
    assert.equal(capitalCountry("Odesa"), undefined);
    assert.equal(byNameCountry("the Emerald Isle"), "IE");
    assert.equal(byNameCountry("the animal kingdom"), undefined);
  });

  test("finds organizations by acronym, long form and by-name, acronyms in their own case only", () => {
    assert.equal(organizationOf("UN"), organizationOf("the United Nations"));
    assert.equal(organizationOf("U.N."), organizationOf("UN"));
    assert.equal(organizationOf("un"), undefined);
    assert.equal(organizationOf("who"), undefined);
    assert.equal(governmentOf("Downing Street")?.country, "GB");
    assert.equal(governmentOf("Élysée")?.country, "FR");
    assert.equal(governmentOf("United Nations"), undefined);
    assert.equal(mediaOf("the New York Times")?.kind, "newspaper");
    assert.ok(isMediaName("Yonhap"));
    assert.ok(!isMediaName("Yokohama"));
  });

  test("finds places and the country they lie in", () => {
    const rows: readonly (readonly [string, string, string | null])[] = [
      ["France", "country", "FR"],
      ["Lisbon", "capital", "PT"],
      ["Zurich", "city", "CH"],
      ["Sinai Peninsula", "land", "EG"],
      ["the Middle East", "region", null],
      ["New York", "city", "US"],
    ];
    for (const [name, kind, country] of rows) {
      const place = placeOf(name);
      assert.equal(place?.kind, kind, name);
      assert.equal(place?.country, country, name);
    }
    assert.equal(placeOf("Nowheresville"), undefined);
  });

  test("tells the gender of first names and of role nouns only where there is one", () => {
    assert.equal(genderOfFirstName("Angela"), "f");
    assert.equal(genderOfFirstName("Erik"), "m");
    assert.equal(genderOfFirstName("Robin"), null);
    assert.ok(isFirstName("Robin"));
    assert.ok(!isFirstName("Pentagon"));
    assert.equal(roleNounOf("spokeswoman")?.gender, "f");
    assert.equal(roleNounOf("wives")?.kind, "kin");
    assert.ok(isTitle("Prime Minister"));
    assert.ok(!isTitle("analyst"));
    assert.ok(isRoleNoun("analysts"));
    assert.ok(!isRoleNoun("mr"));
  });
});

describe("the generated tables", () => {
  test("are made from the tables under data/ as they stand", () => {
    for (const [table, constant] of tables) {
      assert.equal(readFileSync(generatedFile(table), "utf8"), generate(table, constant), `${table}: run tools/build-lexicon.ts`);
    }
  });

  test("name their origin and licence", () => {
    for (const [table] of tables) {
      const notice = readFileSync(generatedFile(table), "utf8").split("\n").slice(1, 5).join("\n");
      assert.match(notice, /MIT|Creative Commons|public domain/i, table);
    }
  });
});
