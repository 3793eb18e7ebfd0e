import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { linkEntities } from "../../src/dossier/entities/index.ts";
import type { Entity } from "../../src/dossier/entities/index.ts";
import { readMarked } from "../reading/marked-names.ts";

function link(...markups: readonly string[]): readonly Entity[] {
  return linkEntities(markups.map((markup, index) => readMarked(markup, `${index}.txt`)));
}

function named(entities: readonly Entity[], name: string): Entity {
  const found = entities.filter((entity) => entity.name === name);
  assert.equal(found.length, 1, `one entity "${name}" among ${entities.map((entity) => entity.name).join(", ")}`);
  return found[0]!;
}

describe("entities across reports", () => {
  test("join spellings of one person and keep persons of one surname apart", () => {
    const entities = link(
      "{p:Park Geun-hye} spoke. {p:Park} smiled. {p:Park Geun-hye} left.",
      "{p:Park-Geun-hye} and her father {p:Park Chung-hee}.",
      "{p:Park Geun Hye} left; {p:Park Chung-hie} had ruled.",
    );
    const daughter = named(entities, "Park Geun-hye");
    assert.deepEqual([...daughter.aliases].sort(), ["Park", "Park Geun Hye", "Park-Geun-hye"]);
    assert.equal(daughter.mentions.length, 5);
    assert.deepEqual(named(entities, "Park Chung-hee").aliases, ["Park Chung-hie"]);
  });

  test("take a surname for the one person of all reports who has it, and for nobody when two have it", () => {
    const one = link("{p:Holm} resigned.", "{p:Anna Holm} resigned on Monday.");
    assert.equal(named(one, "Anna Holm").mentions.length, 2);
    const two = link("{p:Holm} resigned.", "{p:Anna Holm} resigned.", "{p:Jonas Holm} was elected.");
    assert.equal(named(two, "Holm").mentions.length, 1);
    assert.equal(named(two, "Anna Holm").mentions.length, 1);
  });

  test("take a single name without title or role for what another report says that it is, and keep it apart from somebody with a title", () => {
    const firm = link("{p:Halvard} gained. {p:Halvard} fell. {p:Halvard} rose.", "The firm {o:Halvard} gained.");
    assert.equal(named(firm, "Halvard").type, "organization");
    assert.equal(named(firm, "Halvard").mentions.length, 4);
    const somebody = link("Ms. {p:Halvard} spoke. {p:Halvard} left.", "The firm {o:Halvard} gained.");
    assert.deepEqual(somebody.map(({ type }) => type).sort(), ["organization", "person"]);
  });

  test("join the capital and the small writing of one administration, and a paper with the one that another report names in full", () => {
    const team = link(
      "The {o:Holm Administration} agreed.",
      "President {p:Anna Holm} spoke. The Holm administration agreed. The Holm administration left.",
    );
    assert.equal(named(team, "Holm administration").mentions.length, 3);
    const paper = link("The {o:Times} reported it.", "The {o:Los Angeles Times} reported it.");
    assert.equal(named(paper, "Los Angeles Times").mentions.length, 2);
    const two = link("The {o:Times} reported it.", "The {o:Los Angeles Times} and the {o:New York Times} reported it.");
    assert.equal(named(two, "Los Angeles Times").mentions.length, 1);
  });

  test("join what a report writes in brackets behind a name, and a name of the same words in another order", () => {
    const fund = link("The {x:Harbour Crossing Credit} (HCC) grew.", "The {o:HCC} grew. The {o:HCC} fell.");
    assert.equal(named(fund, "Harbour Crossing Credit").mentions.length, 3);
    for (const [left, right] of [
      ["Department of Harbour Roads", "Harbour Roads Department"],
      ["Pier & Harbour Line", "Pier and Harbour Line"],
      ["U.S. Harbour Police", "Harbour Police"],
      ["Vale's Cream Eggs", "Vale Cream Egg"],
    ] as const)
      assert.equal(link(`The {o:${left}} grew.`, `The {o:${right}} fell.`).length, 1, left);
    for (const [left, right] of [
      ["University of Vale", "Vale University Club"],
      ["Roads and Harbour Committees", "Roads and Harbour Committee"],
    ] as const)
      assert.equal(link(`The {o:${left}} grew.`, `The {o:${right}} fell.`).length, 2, left);
    assert.equal(link("The {l:Halden Houses} stand there.", "The {o:Halden House} told the mayor.").length, 2);
  });

  test("take Georgia for the state in a report of America, and for the country elsewhere", () => {
    const countryOf = (markup: string): string | null => named(link(markup), "Georgia").country;
    assert.equal(countryOf("{p:Anna Holm} won in {l:Georgia} and {l:Florida}."), null);
    assert.equal(countryOf("{p:Anna Holm} left {l:Georgia} for {l:Armenia}."), "GE");
    assert.equal(countryOf("The Georgian army left. {l:Georgia} and {l:Russia} asked the {l:United States} to help."), "GE");
    const both = link("{p:Anna Holm} won in {l:Georgia} and {l:Ohio}.", "{l:Georgia} met {l:Armenia}.");
    assert.equal(both.filter(({ name }) => name === "Georgia").length, 2);
  });

  test("take a full name for the person who bears it, where another report has a place of it", () => {
    const joined = link("The boat of {l:Marenka Torvik} sank.", "{p:Marenka Torvik} left. {p:Marenka Torvik} slept.");
    assert.equal(named(joined, "Marenka Torvik").type, "person");
  });

  test("show whom somebody told something as a body", () => {
    const told = link("{p:Anna Holm} told the {x:Vesper Lookout} that she would.");
    assert.equal(named(told, "Vesper Lookout").type, "organization");
  });

  test("take what may be no body for the town or the province of its name", () => {
    const town = link("They live in {l:Trondheim}.", "The roads of {o:Trondheim}.");
    assert.equal(named(town, "Trondheim").mentions.length, 2);
    const province = link("{o:Alberta}'s chief examiner spoke.", "They live in {l:Alberta}.");
    assert.equal(named(province, "Alberta").type, "place");
  });

  test("join middle names and transliterations, but never two persons whom one report tells apart", () => {
    const joined = link("{p:Peter Lund} said so.", "{p:Peter A. Lund} said so.", "{p:Peter Lund} again.");
    assert.equal(named(joined, "Peter Lund").mentions.length, 3);
    assert.equal(named(link("{p:Dmitry Orlov} left.", "{p:Dmitri Orlov} came."), "Dmitri Orlov").mentions.length, 2);
    const generations = link("{p:Karl Holm} and {p:Karl Holm Jr.} left.", "{p:Karl Holm} slept.", "{p:Karl Holm Jr.} drove.");
    assert.deepEqual(
      generations.map((entity) => entity.mentions.length),
      [2, 2],
    );
    assert.equal(link("{p:Karl Holm} slept.", "{p:Karl B. Holm Jr.} drove.").length, 1);
    const president = link("{p:Karl Holm Jr.} slept. President {p:Holm} left.", "President {p:Karl Holm} smiled.", "{p:Karl Holm} again.");
    assert.deepEqual(
      president.map((entity) => [entity.name, entity.mentions.length]),
      [
        ["Karl Holm", 3],
        ["Karl Holm Jr.", 1],
      ],
    );
    const apart = link("{p:Peter A. Lund} and {p:Peter B. Lund} are cousins.", "{p:Peter Lund} sang.");
    assert.equal(apart.length, 3);
  });

  test("join names of countries and organizations, and give them code and Wikidata item", () => {
    const entities = link(
      "The {l:U.S.} asked the {o:UN}.",
      "{l:America} and the {o:United Nations} agreed.",
      "The {l:United States} voted.",
    );
    const states = named(entities, "United States");
    assert.deepEqual([states.country, states.wikidata, states.mentions.length], ["US", "Q30", 3]);
    assert.equal(named(entities, "United Nations").wikidata, "Q1065");
    assert.equal(entities.length, 2);
  });

  test("join unknown organizations by acronym and short form when only one fits", () => {
    const one = link("The {o:NRB} voted.", "The {o:Nordic Reef Board} voted.");
    assert.deepEqual(named(one, "Nordic Reef Board").aliases, ["NRB"]);
    const two = link("The {o:NRB} voted.", "The {o:Nordic Reef Board} voted.", "The {o:National Rail Bank} paid.");
    assert.equal(two.length, 3);
  });

  test("keep country, capital and government apart, with one country code", () => {
    const entities = link("{l:France} slept.", "{l:Paris} slept.", "The {o:Élysée} slept.");
    assert.equal(entities.length, 3);
    assert.deepEqual(new Set(entities.map((entity) => entity.country)), new Set(["FR"]));
  });

  test("read the South as the report does", () => {
    const entities = link("{l:North Korea} shot at the {l:South}.", "{l:South Korea} shot back.");
    assert.deepEqual(named(entities, "South Korea").aliases, ["South"]);
  });

  test("carry the roles of all reports", () => {
    const entities = link("Danish Foreign Minister {p:Anna Holm} spoke.", "{p:Anna Holm}, a former teacher, smiled.");
    assert.equal(named(entities, "Anna Holm").roles.length, 2);
  });

  test("have ids that are unique and depend on name and type only", () => {
    const first = named(link("{p:Anna Holm} spoke."), "Anna Holm");
    const again = named(link("{p:Anna Holm} and {p:Peter Lund} left.", "{p:Holm} wrote."), "Anna Holm");
    assert.equal(first.id, again.id);
  });

  test("are the same for every order of the reports", () => {
    const markups = [
      "{p:Park Geun-hye} met {p:Park Chung-hee}'s aide. {o:UN} experts in the {l:U.S.} agreed.",
      "{p:Park} spoke to the {o:United Nations}; {p:Holm} and {p:Anna Holm} listened in {l:Seoul}.",
      "{p:Park Chung-hie}, {p:Jonas Holm} and {x:Holm} came to {l:America}. The {o:Nordic Reef Board} paid.",
      "{o:NRB} chief {p:Anna B. Holm} thanked {l:South Korea} and {l:North Korea}. The {l:South} smiled.",
    ];
    const parts = markups.map((markup, index) => readMarked(markup, `${index}.txt`));
    const expected = JSON.stringify(linkEntities(parts));
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        assert.equal(JSON.stringify(linkEntities(shuffled)), expected);
      }),
      { numRuns: 24 },
    );
  });

  test("hold every name of every report exactly once", () => {
    const parts = ["{p:Park} and {p:Park Jong-su} left {l:Oslo}.", "{p:Park}, {l:Oslo} and {o:UN}."].map((markup, index) =>
      readMarked(markup, `${index}.txt`),
    );
    const entities = linkEntities(parts);
    const shown = entities.flatMap((entity) => entity.mentions.map((place) => `${place.report} ${place.start} ${place.end}`));
    const names = parts.flatMap(({ report, reading }) => reading.names.map((name) => `${report.id} ${name.start} ${name.end}`));
    assert.deepEqual(shown.sort(), names.sort());
    assert.equal(new Set(entities.map((entity) => entity.id)).size, entities.length);
  });
});
