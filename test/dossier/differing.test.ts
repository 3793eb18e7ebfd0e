import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { compileBodies } from "./reports.ts";

/** "label: words | words" of each side of the differences of a kind. */
function sidesOf(dossier: Dossier, kind: Dossier["differences"][number]["kind"]): readonly (readonly string[])[] {
  return dossier.differences
    .filter((one) => one.kind === kind)
    .map((one) => one.sides.map((side) => `${side.label}: ${side.evidence.map((quote) => quote.text).join(" | ")}`));
}

test("short forms are the same words, and one wording in two texts is one side", () => {
  const dossier = compileBodies(
    "“We're mending the old pier before the winter storms begin, whatever it may cost us,” Anna Holm said.",
    "“We are mending the old pier before the winter storms begin, whatever it may cost us!” Anna Holm said.",
    "“We are mending the old pier before the summer storms begin, whatever it may cost us,” said Anna Holm.",
  );
  assert.deepEqual(
    sidesOf(dossier, "other").map((sides) => sides.length),
    [2],
  );
  const twice = compileBodies(
    "“We're mending the old pier before the winter storms begin, whatever it may cost us,” Anna Holm said.",
    "“We are mending the old pier before the winter storms begin, whatever it may cost us,” Anna Holm said.",
  );
  assert.deepEqual(sidesOf(twice, "other"), []);
});

test("what every text tells in two ways is no difference between them", () => {
  const body = "“I could have asked Peter Lund to sell the old boat. Peter Lund would have sold the old boat,” Anna Holm said.";
  assert.deepEqual(sidesOf(compileBodies(body, `${body} She laughed.`), "certainty"), []);
});

test("the title of the next one in a list is no epithet of the one before", () => {
  const dossier = compileBodies(
    "Letters came to the liberal boat owner Peter Lund, former Judge Anna Holm, and the mayor Karel Novik.",
    "Letters came to the radical boat owner Peter Lund on Monday.",
  );
  for (const sides of sidesOf(dossier, "framing")) assert.ok(!sides.some((side) => side.includes("Anna Holm")), sides.join(" / "));
});

test("how two parties stand to each other is told in words that the texts choose", () => {
  const dossier = compileBodies(
    "Denmark and Norway forge an icy alliance against the fog. It has been long in the making.",
    "Denmark is becoming fast friends with Norway. Its rivalry with Sweden is another matter.",
    "Norway finds a new friend. Denmark's ferries wait.",
  );
  assert.deepEqual(sidesOf(dossier, "framing"), [
    [
      "icy alliance: Denmark and Norway forge an icy alliance against the fog",
      "fast friends: Denmark is becoming fast friends with Norway",
    ],
  ]);
  assert.deepEqual(
    dossier.differences.filter((one) => one.kind === "framing").map((one) => one.about),
    ["Denmark – Norway"],
  );
});

test("what one text says will be done and another may be done differs in certainty, when both speak of one thing", () => {
  const will = "Denmark will use its seat on the Harbour Council of Vik, others believe. The day was cold.";
  const may = "Denmark holds a seat on the Harbour Council of Vik, which it could use against the fog.";
  const elsewhere = "Denmark holds a boat in the town of Torvik, which it could use against the fog.";
  assert.deepEqual(
    sidesOf(compileBodies(will, may), "certainty").map((sides) => sides.map((side) => side.split(":")[0])),
    [["future", "possible"]],
  );
  assert.deepEqual(sidesOf(compileBodies(will, elsewhere), "certainty"), []);
});

test("who found no signs found none as who did not find any", () => {
  const dossier = compileBodies(
    "Police found no signs of forced entry on all doors of the harbour office.",
    "Police did not find any signs of forced entry on the doors of the harbour office.",
  );
  assert.deepEqual(sidesOf(dossier, "certainty"), []);
});

test("near numbers of one noun count one crowd, and what one confirms another may not", () => {
  const dossier = compileBodies(
    "The rescue involved 62 swimmers from the school in Vik. Anna Holm later confirmed the letters to the harbour board.",
    "Peter Lund said 64 swimmers and three coaches were out that day. The ferry company could not confirm the letters to the harbour board.",
    "A team of 12 swimmers trains in Torvik.",
  );
  assert.deepEqual(sidesOf(dossier, "number"), [
    ["62 swimmers: involved 62 swimmers from the school in Vik", "64 swimmers: said 64 swimmers"],
  ]);
  assert.deepEqual(sidesOf(dossier, "certainty"), []);
});

test("a possessive and a stop are no other spelling", () => {
  const dossier = compileBodies(
    "The Norlandish Harbour Board met. Peter Lund Jr. came.",
    "The Norlandish Harbour Board's boat left. Peter Lund Jr came.",
  );
  assert.deepEqual(sidesOf(dossier, "spelling"), []);
});
