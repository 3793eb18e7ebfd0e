import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findFigures } from "../../src/reading/figures/index.ts";
import type { Figure } from "../../src/reading/index.ts";
import { check, shown } from "./figure-rows.ts";

describe("money", () => {
  test("is read with its sign, its letters or its word, before or behind", () => {
    check([
      ["They paid $40 for it.", "$40", "money", 40, "USD"],
      ["It cost $12bn to build.", "$12bn", "money", 12e9, "USD"],
      ["It cost $12billion to build.", "$12billion", "money", 12e9, "USD"],
      ["A loan of US$ 3.2m was agreed.", "US$ 3.2m", "money", 3.2e6, "USD"],
      ["A loan of U.S. $4 million was agreed.", "U.S. $4 million", "money", 4e6, "USD"],
      ["Assets of USD34.6 million were frozen.", "USD34.6 million", "money", 34.6e6, "USD"],
      ["The target is $1MM this year.", "$1MM", "money", 1e6, "USD"],
      ["He owes Rs 5 crore to the bank.", "Rs 5 crore", "money", 5e7, "INR"],
      ["A fine of 20 lakh rupees was set.", "20 lakh rupees", "money", 2e6, "INR"],
      ["The bill came to 300 million Canadian dollars.", "300 million Canadian dollars", "money", 3e8, "CAD"],
      ["A gift of HK$50,000 arrived.", "HK$50,000", "money", 5e4, "HKD"],
      ["The price is 99 €.", "99 €", "money", 99, "EUR"],
      ["Rent rose to £1,250.50 a month.", "£1,250.50", "money", 1250.5, "GBP"],
      ["It sold for 1,5 euros.", "1,5 euros", "money", 1.5, "EUR"],
      ["They asked for two million pounds.", "two million pounds", "money", 2e6, "GBP"],
      ["The company earned C$2.4 million.", "C$2.4 million", "money", 2.4e6, "CAD"],
    ]);
  });

  test("in cents and pence has the value of its currency", () => {
    check([
      ["Bread is 50 cents.", "50 cents", "money", 0.5, "USD"],
      ["Shares closed at 470p.", "470p", "money", 4.7, "GBP"],
      ["It cost three dollars and forty-five cents.", "three dollars and forty-five cents", "money", 3.45, "USD"],
    ]);
  });

  test("keeps the open name of a currency that several countries share", () => {
    check([
      ["He was fined 300 pesos.", "300 pesos", "money", 300, "peso"],
      ["He was fined 300 Mexican pesos.", "300 Mexican pesos", "money", 300, "MXN"],
      ["The tax is 20 francs.", "20 francs", "money", 20, "franc"],
      ["The tax is 20 Swiss francs.", "20 Swiss francs", "money", 20, "CHF"],
    ]);
  });

  test("does not take the s of a genitive for a currency's letter", () => {
    check([["It paid back the bank's $7 billion loan.", "$7 billion", "money", 7e9, "USD"]]);
  });

  test("names the rate that it is paid at", () => {
    const rates = ["$70 a share", "£9 per barrel", "$3 million a year", "$12-a-head", "€40 each month"].map(
      (text) => findFigures(text, [], [])[0]?.per,
    );
    assert.deepEqual(rates, ["share", "barrel", "year", "head", "month"]);
  });
});

describe("ranges", () => {
  test("have two ends that share currency and multiplier", () => {
    check([
      ["It will cost €1.2-1.5 billion.", "€1.2-1.5 billion", "money", 1.2e9, "EUR", 1.5e9],
      ["It will cost between $3 and $4 million.", "$3 and $4 million", "money", 3e6, "USD", 4e6],
      ["It carried 25 or 30 tons of rice.", "25 or 30 tons", "weight", 25, "ton", 30],
      ["Prices range $500,000 to $1 million.", "$500,000 to $1 million", "money", 5e5, "USD", 1e6],
      ["It hurt 18- to 24-year-old drivers most.", "18- to 24-year-old", "age", 18, "year", 24],
      ["Winds of 70–80 mph are forecast.", "70–80 mph", "speed", 70, "mile per hour", 80],
    ]);
  });

  test("are not made of a change from one value to another", () => {
    assert.deepEqual(shown("Unemployment rose from 5 percent to 10 percent."), ["5 percent", "10 percent"]);
    assert.deepEqual(shown("The tax falls from 20 to 15 percent."), ["15 percent"]);
  });
});

describe("measures", () => {
  test("have kind, singular unit and, where there is one, an SI value", () => {
    check([
      ["The road is 1,200 miles long.", "1,200 miles", "length", 1200, "mile"],
      ["They cleared 45 square kilometres of forest.", "45 square kilometres", "area", 45, "square kilometre"],
      ["A 45-acre farm burned.", "45-acre", "area", 45, "acre"],
      ["The tank holds 2.5 million litres.", "2.5 million litres", "volume", 2.5e6, "litre"],
      ["It weighs 16,000 metric tons.", "16,000 metric tons", "weight", 16_000, "tonne"],
      ["Trains run at 188 miles an hour.", "188 miles an hour", "speed", 188, "mile per hour"],
      ["It reached 40C in the shade.", "40C", "temperature", 40, "degree Celsius"],
      ["It fell to −12 °C overnight.", "−12 °C", "temperature", -12, "degree Celsius"],
      [`She is 5'9" and fast.`, `5'9"`, "length", 5.75, "foot"],
      [`A board 10" long broke.`, `10"`, "length", 10, "inch"],
      ["He is 5 ft 6 in tall.", "5 ft 6 in", "length", 5.5, "foot"],
      ["Turnout was 61.5%.", "61.5%", "percent", 61.5, "percent"],
      ["Support fell three percentage points.", "three percentage points", "percent", 3, "percentage point"],
      ["The margin is plus or minus 4 percent.", "4 percent", "percent", 4, "percent"],
      ["It moves millions of tons of coal.", "millions of tons", "weight", 1e6, "ton"],
      ["Growth slowed by one-half of 1 percent.", "one-half of 1 percent", "percent", 0.5, "percent"],
      ["Flights are two hours and 45 minutes late.", "two hours and 45 minutes", "duration", 165, "minute"],
      ["The siege lasted two and a half years.", "two and a half years", "duration", 2.5, "year"],
    ]);
    const [road] = findFigures("1,200 miles", [], []);
    assert.deepEqual(road?.si, { value: 1_931_212.8, valueMax: null, unit: "metre" });
    const [heat] = findFigures("100 °F", [], []);
    assert.equal(heat?.si?.value.toFixed(2), "310.93");
  });

  test("tell metres from millions", () => {
    check([
      ["She won the 200m final.", "200m", "length", 200, "metre"],
      ["The site has 5m users.", "5m users", "count", 5e6, "person"],
      ["The firm lost $5m.", "$5m", "money", 5e6, "USD"],
    ]);
  });

  test("include ages and scores", () => {
    check([
      ["The victim, Ann Marie Holt, 45, was found at home.", "45", "age", 45, "year"],
      ["A man aged 62 was held.", "aged 62", "age", 62, "year"],
      ["A 28-year-old nurse called the police.", "28-year-old", "age", 28, "year"],
      ["The boy was ten months old.", "ten months old", "age", 10, "month"],
      ["Norway won 3-1 in extra time.", "3-1", "score", 3, "score", 1],
      ["The nets are set and may take 8-24 hours to fill.", "8-24 hours", "duration", 8, "hour", 24],
      ["In a 5-4 ruling the court agreed.", "5-4", "score", 5, "score", 4],
      ["Torvik has a 103-58 record.", "103-58", "score", 103, "score", 58],
    ]);
  });
});

describe("counts", () => {
  test("have the counted noun in singular, and person for people", () => {
    check([
      ["The army lost 40 tanks in a day.", "40 tanks", "count", 40, "tank"],
      ["Police arrested 31 protesters.", "31 protesters", "count", 31, "person"],
      ["About 300 Norwegians live there.", "About 300 Norwegians", "count", 300, "person"],
      ["The fire destroyed 12 wooden houses.", "12 wooden houses", "count", 12, "house"],
      ["The bomb killed 12.", "12", "count", 12, "person"],
      ["Some 25 dead were counted.", "Some 25 dead", "count", 25, "person"],
      ["A dozen eggs broke.", "A dozen eggs", "count", 12, "egg"],
      ["Half a million voters stayed at home.", "Half a million voters", "count", 500_000, "person"],
      ["Three quarters of the voters stayed at home.", "Three quarters", "count", 0.75, "person"],
      ["One in four children goes hungry.", "One in four children", "count", 0.25, "person"],
    ]);
  });

  test("of an order of size are vague and approximate", () => {
    const [figure] = findFigures("Tens of thousands of fans came.", [], []);
    assert.deepEqual(
      [figure?.value, figure?.unit, figure?.vague, figure?.approximate, figure?.trivial],
      [10_000, "person", true, true, false],
    );
  });
});

test("a bare number takes the noun counted close before it", () => {
  const rows: readonly (readonly [text: string, units: readonly string[]])[] = [
    ["Divers found 17 cracks; the ministry speaks of 14.", ["crack", "crack"]],
    ["The union counted 900 marchers. Police put the number at 400.", ["person", "person"]],
    ["They lost 12 boats. In 1987 it was worse.", ["boat"]],
    ["They lost 12 boats.\n\nThe ministry speaks of 14.", ["boat"]],
    ["They lost 12 boats. It was 2000 too many.", ["boat"]],
  ];
  for (const [text, units] of rows) {
    assert.deepEqual(
      findFigures(text, [], [])
        .filter((figure) => !figure.trivial)
        .map((figure) => figure.unit),
      units,
      text,
    );
  }
});

test("one or two persons are a figure where something happens to them", () => {
  assert.deepEqual(shown("Two miners were killed."), ["Two miners"]);
  assert.deepEqual(shown("The blast injured two hikers and a boy."), ["two hikers"]);
  assert.deepEqual(shown("The plan was known to two officials."), []);
});

test("ordinals rank their noun and say something only before events and offices", () => {
  check([
    ["They marked the 40th anniversary of the harbour.", "40th anniversary", "ordinal", 40, "anniversary"],
    ["It was her first official visit.", "first official visit", "ordinal", 1, "visit"],
    ["She begins her second tour abroad.", "second tour abroad", "ordinal", 2, "tour"],
    ["She seeks a third term.", "third term", "ordinal", 3, "term"],
  ]);
  for (const text of [
    "First of all, thanks.",
    "The first thing to know is this.",
    "He first met her there.",
    "They heard it from third persons.",
    "The second-largest city burned.",
  ]) {
    assert.deepEqual(shown(text), [], text);
  }
});

test("places reckoned from the end or from here are ordinals that are never shown", () => {
  const rows: readonly (readonly [text: string, value: number, from: Figure["reckonedFrom"]])[] = [
    ["the last king", 0, "end"],
    ["the penultimate round", -1, "end"],
    ["the third to last chapter", -2, "end"],
    ["the next government", 1, "here"],
    ["the previous owner", -1, "here"],
  ];
  for (const [text, value, from] of rows) {
    const [figure] = findFigures(text, [], []);
    assert.deepEqual([figure?.kind, figure?.value, figure?.reckonedFrom, figure?.trivial], ["ordinal", value, from, true], text);
  }
  assert.deepEqual(findFigures("It happened last week and next May.", [], []), []);
});
