import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutStrayMarks } from "../../src/dossier/material/marks.ts";
import { compileBodies, relationsOf } from "./reports.ts";

test("half a pair of quotation marks at an end is left out, a pair stays", () => {
  const cases: [string, string][] = [
    ["“We knew nothing", "We knew nothing"],
    ["“We knew nothing,” she said", "“We knew nothing,” she said"],
    ['nobody was hurt,"', "nobody was hurt"],
    ["said (in part", "said (in part"],
    ["(the ferry) sank", "(the ferry) sank"],
  ];
  for (const [text, expected] of cases) {
    const { start, end } = withoutStrayMarks(text, { start: 0, end: text.length });
    assert.equal(text.slice(start, end), expected, text);
  }
});

test("a mark that was opened inside takes its partner right behind", () => {
  const text = 'this "odd marriage" comes late';
  const { start, end } = withoutStrayMarks(text, { start: 0, end: text.indexOf('" comes') });
  assert.equal(text.slice(start, end), 'this "odd marriage"');
});

test("relations are read from verbs, from nouns of action and from what is received", () => {
  const dossier = compileBodies(
    "Norway invaded Sweden in 1905, the museum says in its guide. Stockholm received money from Denmark after the war.",
    "The guide praises Denmark's support for Finland. Iceland imposed sanctions on Portugal in spring.",
  );
  const relations = relationsOf(dossier);
  assert.ok(relations.includes("Norway – invade – Sweden"), relations.join("; "));
  assert.ok(relations.includes("Denmark – money for – Stockholm"), relations.join("; "));
  assert.ok(
    relations.some((relation) => relation.startsWith("Denmark – support") && relation.endsWith("Finland")),
    relations.join("; "),
  );
  assert.ok(
    relations.some((relation) => relation.startsWith("Iceland – impose") && relation.endsWith("Portugal")),
    relations.join("; "),
  );
});

test("members of a list do not act on each other, and a body inside a title is no party", () => {
  const relations = relationsOf(
    compileBodies(
      "The king met with Anna Holm, Peter Lund and Karel Novik in Vik.",
      "Harbour Board chief Anna Holm accused Peter Lund of fraud.",
    ),
  );
  assert.ok(
    relations.some((relation) => /^Anna Holm – \S+ – Peter Lund$/.test(relation)),
    relations.join("; "),
  );
  assert.ok(
    !relations.some((relation) => /Karel Novik.*Peter Lund|Peter Lund.*Karel Novik|^Harbour Board/.test(relation)),
    relations.join("; "),
  );
});

test("to deal with two is no act between them, and a place inside a phrase is no party", () => {
  const relations = relationsOf(
    compileBodies(
      "Norway will deal with Iceland and Portugal in May.",
      "Norway imposed sanctions over Iceland's role in Portugal on Monday.",
    ),
  );
  assert.ok(!relations.some((relation) => /^Iceland – .*Portugal$|^Portugal – .*Iceland$/.test(relation)), relations.join("; "));
  assert.ok(!relations.some((relation) => /impose.*Portugal/.test(relation)), relations.join("; "));
});

test("what is only spoken of, or deep inside a phrase, is no party", () => {
  const relations = relationsOf(
    compileBodies("Norway criticized the policy toward travel visas to Iceland on Monday.", "Norway held two meetings on Iceland in Oslo."),
  );
  assert.ok(!relations.some((relation) => relation.endsWith("Iceland")), relations.join("; "));
});

test("one quotation is as certain in every report, wherever the speaker is named", () => {
  const dossier = compileBodies(
    "“I would rather answer for a long queue than for a funeral.” The minister left the dam near Vik.",
    "“I would rather answer for a long queue than for a funeral,” said Karel Novik, the minister. He left the dam near Vik.",
  );
  assert.deepEqual(
    dossier.differences.filter((one) => one.kind === "certainty"),
    [],
  );
});

test("who cancels a debt is the one to whom it is owed", () => {
  const relations = relationsOf(
    compileBodies("Norway will cancel Iceland's debt next year.", "The parliament in Oslo debated the budget for six hours."),
  );
  assert.ok(relations.includes("Norway – cancel debt of – Iceland"), relations.join("; "));
  assert.ok(relations.includes("Iceland – owe debt – Norway"), relations.join("; "));
});

test("what one text denies and another affirms is no agreement but a difference of certainty", () => {
  const dossier = compileBodies(
    "The brewery Halvorsen apologised to its customers for the poisoned beer on Monday.",
    "The brewery Halvorsen has not apologised to its customers for the poisoned beer.",
  );
  assert.ok(!dossier.claims.some((claim) => claim.status === "everyone" && /apologised/.test(claim.text)));
  const difference = dossier.differences.find((one) => one.kind === "certainty");
  assert.deepEqual(new Set(difference?.sides.map((side) => side.label)), new Set(["fact", "denied"]));
});

test("a plan here and a condition there differ in certainty", () => {
  const dossier = compileBodies(
    "Mayor Anna Lindqvist will dismiss 300 welders in Karlskrona in October.",
    "Mayor Anna Lindqvist would dismiss 300 welders in Karlskrona in October.",
  );
  const difference = dossier.differences.find((one) => one.kind === "certainty");
  assert.deepEqual(new Set(difference?.sides.map((side) => side.label)), new Set(["future", "conditional"]));
});

test("last year is reckoned from the one year that the reports state, and marked uncertain", () => {
  const dossier = compileBodies(
    "The festival of lights will draw crowds to Bergen in 2031. Last year the harbour stayed dark.",
    "The year 2031 will bring the festival of lights to Bergen, the mayor said.",
  );
  const entry = dossier.timeline.find((one) => /last year/i.test(one.when.written));
  assert.equal(entry?.when.value, "2030?");
  assert.equal(entry?.phase, "background");
});

test("without a stated year nothing is made more precise than the words", () => {
  const dossier = compileBodies("Last year the harbour of Bergen stayed dark.", "The harbour of Bergen stayed dark for weeks.");
  const entry = dossier.timeline.find((one) => /last year/i.test(one.when.written));
  assert.equal(entry?.when.value, null);
});

test("two quantities in one text are never a difference of numbers", () => {
  const dossier = compileBodies(
    "The bank will forgive 10 million euros of the town's debt of 11 million euros.",
    "The bank will forgive 10 million euros of the town's debt.",
  );
  assert.ok(!dossier.differences.some((one) => one.kind === "number"));
  assert.equal(dossier.figures.find((figure) => figure.value === 10_000_000)?.status, "agree");
});

test("one report alone gives a dossier in which everything is told by one", () => {
  const dossier = compileBodies("The ferry Aurora ran aground off Lindholm on Tuesday.");
  assert.ok(dossier.claims.length > 0);
  assert.ok(dossier.claims.every((claim) => claim.status === "only"));
  assert.deepEqual(dossier.differences, []);
});

function labelsOf(kind: string, ...bodies: readonly string[]): readonly (readonly string[])[] {
  const found = compileBodies(...bodies).differences.filter((one) => one.kind === kind);
  return found.map((one) => one.sides.map((side) => side.label).toSorted());
}

test("a judging epithet for a person differs in framing from a plain one", () => {
  const found = labelsOf(
    "framing",
    "Sorvian despot Karel Novik opened the dam near Vik on Monday.",
    "Sorvian leader Karel Novik opened the dam near Vik on Monday.",
  );
  assert.deepEqual(found, [["Sorvian despot", "Sorvian leader"]]);
});

test("how old outlets call the same thing differs in framing, compound words held whole", () => {
  const filler = "Farmers sold apples. Rain fell in the valley. Two ferries stopped. The market closed at noon.";
  const found = labelsOf(
    "framing",
    `Karel Novik opened the dam near Vik on Monday and praised the long-standing rivalry of Sorvia and Norland. ${filler}`,
    `Karel Novik opened the dam near Vik on Monday and praised the new rivalry of Sorvia and Norland. ${filler}`,
  );
  assert.deepEqual(found, [["long-standing rivalry", "new rivalry"]]);
});

test("other spellings of one name are a difference of spelling", () => {
  const found = labelsOf(
    "spelling",
    "South Korean minister Park Jong-su opened the dam near Vik on Monday.",
    "South Korean minister Park Jong Su opened the dam near Vik on Monday.",
  );
  assert.deepEqual(found, [["Park Jong Su", "Park Jong-su"]]);
});
