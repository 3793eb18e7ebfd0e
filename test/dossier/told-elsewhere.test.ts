import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhereMin, likelihoodElsewhere, toldElsewhereFeatures } from "../../src/dossier/claims/told-elsewhere.ts";
import { toldElsewhereWeights } from "../../src/dossier/claims/told-elsewhere-model.generated.ts";
import { compileBodies } from "./reports.ts";

/** Sentences of one report alone that speak of nothing that the others speak of. */
const own = [
  "Snow lay on the pass above Quennel, and two lorries with salt were stuck until noon.",
  "A court in Marrow heard the case of a baker whose oven had set a row of sheds on fire.",
  "Farmers in the valley expect a poor harvest of plums because of the frost in April.",
  "A goat escaped from the fair and was found three days later in the garden of a notary.",
];
const opening = "Doubters in the town of Halden see no end of the quarrel over the wages of its pilots.";
const detail = "Ines Vale, a retired organist of 84, knitted 37 scarves beside the brazier.";
const others = [
  "The pilots of Halden do not work since Monday. No ship enters the harbour, where everything stands still. They want higher wages, and the quarrel has no end in sight. The mayor complained of the strike.",
  "Because of a strike of its pilots the harbour of Halden is closed. The mayor spoke on Monday of a quarrel that nobody can end. Their wages have not risen for years.",
];

test("what opens a report and speaks of what the others speak of is likely told elsewhere, a detail with a name and a figure of its own is not", () => {
  const { claims } = compileBodies([opening, ...own, detail].join("\n\n"), ...others);
  const of = (text: string): unknown => claims.find((claim) => claim.text === text && claim.status === "only")?.elsewhere;
  assert.equal(of(opening), "perhaps");
  assert.equal(of(detail), null);
});

test("a line of the only report of a story is told nowhere else", () => {
  assert.ok(compileBodies([opening, ...own].join("\n\n")).claims.every(({ elsewhere }) => elsewhere === null));
});

test("words, names and figures of its own make it less likely that a line is told elsewhere, the opening of a report makes it likelier", () => {
  assert.equal(toldElsewhereWeights.length, toldElsewhereFeatures.length);
  const weightOf = (name: (typeof toldElsewhereFeatures)[number]): number => toldElsewhereWeights[toldElsewhereFeatures.indexOf(name)]!;
  for (const name of ["ownWords", "ownWordsMany", "ownName", "ownValue"] as const) assert.ok(weightOf(name) < 0, name);
  for (const name of ["opening", "sharedRareWords", "texts"] as const) assert.ok(weightOf(name) > 0, name);
  assert.ok(likelihoodElsewhere(toldElsewhereFeatures.map(() => 0)) > elsewhereMin);
});
