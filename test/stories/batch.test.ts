import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { groupInputs, type StoryInput, toStoryInput } from "../../src/stories/index.ts";
import { readLabelled } from "../../training/stories/labelled.ts";

const shared = new URL("../../../shared/", import.meta.url);
const skip = existsSync(shared) ? false : "the shared evaluation data is not beside this checkout";

const ferryFirst = `A passenger ferry ran aground off the island of Kallo on Tuesday evening with 212 people on board, the coast guard said.
All passengers were taken off by lifeboats before midnight. The Sund Queen had left the port of Varby an hour earlier and struck a sandbank in thick fog.
"We felt a jolt and the lights went out," said passenger Mira Holt. The coast guard said that two people were treated for bruises.
The ferry company Nordlinjen said that it was looking into why the vessel had left the marked channel.`;

const ferrySecond = `More than two hundred travellers spent hours on deck after the Sund Queen got stuck on a sandbank near Kallo in dense fog.
Lifeboats brought everyone ashore during the night; two were slightly hurt, rescuers reported. Nordlinjen, which runs the line from Varby, promised an inquiry.
The captain had apparently steered outside the marked channel, a spokesman for the coast guard told reporters on Wednesday morning.`;

const bakery = `The oldest bakery of Lindau closes its doors at the end of the month. Three generations of the Brenner family sold rye bread in the Market Street.
Rising energy prices made the old stone oven too dear to run, said Anna Brenner, 61. A coffee chain from Graz has already signed the lease.
Neighbours have collected 900 signatures for a bakery to stay in the house.`;

function input(id: string, text: string, more: Partial<StoryInput> = {}): StoryInput {
  return { id, title: null, text, published: null, ...more };
}

const groupsOf = (inputs: readonly StoryInput[]): string[][] => groupInputs(inputs).map((story) => [...story.reports]);

test("two reports of one event in different words, without dates and titles, are one story", () => {
  assert.deepEqual(groupsOf([input("a", ferryFirst), input("b", ferrySecond)]), [["a", "b"]]);
});

test("an unrelated report is kept apart", () => {
  assert.deepEqual(groupsOf([input("a", ferryFirst), input("b", bakery), input("c", ferrySecond)]), [["a", "c"], ["b"]]);
  assert.deepEqual(groupsOf([input("a", ferryFirst), input("b", bakery)]), [["a"], ["b"]]);
});

test("the order of the reports changes nothing", () => {
  const inputs = [input("a", ferryFirst), input("b", bakery), input("c", ferrySecond)];
  assert.deepEqual(groupInputs(inputs.toReversed()), groupInputs(inputs));
});

test("a reprint with other quotation marks, dashes and a new head is a copy", () => {
  const reprint = `Nightly drama at sea - all rescued!\n${ferryFirst.replaceAll('"', "\u201d").toUpperCase()}`;
  const [story] = groupInputs([input("a", ferryFirst), input("b", reprint), input("c", ferrySecond)]);
  assert.deepEqual(story!.reports, ["a", "b", "c"]);
  assert.deepEqual(
    story!.copies.map(({ report, of, kind }) => ({ report, of, kind })),
    [{ report: "b", of: "a", kind: "reprint" }],
  );
});

test("the same text twice is the same, and no report at all is no story", () => {
  const [story] = groupInputs([input("a", ferryFirst), input("b", ferryFirst)]);
  assert.equal(story!.copies[0]!.kind, "same");
  assert.deepEqual(groupInputs([]), []);
});

test("the acceptance reports are one story", { skip }, () => {
  const folder = new URL("gold/reports/", shared);
  const inputs = readdirSync(folder).map((file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
    return toStoryInput(extract(decodeSource(bytes, { file }).value));
  });
  assert.equal(inputs.length, 3);
  assert.equal(groupInputs(inputs).length, 1);
});

test("pairs of reports of different stories of the development stream are kept apart, pairs of one story put together", { skip }, () => {
  const stream = readLabelled(readFileSync(new URL("data/stories/dev.jsonl", shared), "utf8"));
  let wrong = 0;
  let pairs = 0;
  for (let index = 0; index + 211 < stream.length; index += 4) {
    const [one, other] = [stream[index]!, stream[index + 211]!];
    if (one.gold === other.gold) continue;
    pairs++;
    if (groupInputs([one, other].map(({ input: given }) => ({ ...given, published: null }))).length === 1) wrong++;
  }
  assert.ok(pairs > 100);
  assert.ok(wrong / pairs <= 0.02, `${wrong} of ${pairs} unrelated pairs were merged`);
});
