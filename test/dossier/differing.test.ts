import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { isOtherSpelling } from "../../src/dossier/differences/spelling.ts";
import { compileBodies, compileReports, reportOf } from "./reports.ts";

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
    [
      "62 swimmers: The rescue involved 62 swimmers from the school in Vik",
      "64 swimmers: Peter Lund said 64 swimmers and three coaches were out that day",
    ],
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

test("how certain a report tells a thing shows in its own voice", () => {
  const fact = "The harbour board moved the letters of the mayor to the new office in Vik on Monday.";
  const cases: readonly (readonly [string, number])[] = [
    ["The harbour board reportedly moved the letters of the mayor to the new office in Vik.", 1],
    ["Peter Lund wished that the harbour board had perhaps moved the letters of the mayor to the new office in Vik.", 0],
    ["The harbour board should perhaps have moved the letters of the mayor to the new office in Vik.", 0],
    ["The harbour board would have moved the letters of the mayor to the new office in Vik.", 0],
  ];
  for (const [other, count] of cases) assert.equal(sidesOf(compileBodies(fact, other), "certainty").length, count, other);
});

test("who could be seen was there", () => {
  const dossier = compileBodies(
    "The singer Anna Holm could be seen on a red lorry in front of the harbour office.",
    "The singer Anna Holm was seen on a red lorry in front of the harbour office.",
  );
  assert.deepEqual(sidesOf(dossier, "certainty"), []);
});

test("a denial is of the same act of the same one to the same thing", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["Anna Holm apologised to the ferry crew for the fog horn.", "Anna Holm has not apologised to the ferry crew for the fog horn.", 1],
    [
      "Peter Lund wished Anna Holm apologised to the ferry crew for the fog horn.",
      "Anna Holm has not apologised to the ferry crew for the fog horn.",
      0,
    ],
    [
      "It will recognise the marriages of sailors, the ministry announced.",
      "There are ports that do not recognise the marriages of sailors.",
      0,
    ],
  ];
  for (const [one, other, count] of cases) assert.equal(sidesOf(compileBodies(one, other), "certainty").length, count, other);
});

test("an act that is only asked for or expected has no doer", () => {
  const dossier = compileBodies(
    "The Harbour Board of Vik called on Anna Holm to cancel the regatta. The fog was thick.",
    "Peter Lund asked Anna Holm to cancel the regatta in Vik. It was a cold day.",
  );
  assert.deepEqual(sidesOf(dossier, "actor"), []);
});

test("a noun for somebody may stand for the doer whom another text names, and is no other doer", () => {
  const holm = "Anna Holm cancelled the regatta on Monday. It was cold.";
  const cases: readonly (readonly [string, number])[] = [
    ["The mayor cancelled the regatta on Monday. Few boats were there.", 0],
    ["The mayor of Torvik cancelled the regatta on Monday. Few boats were there.", 0],
    ["The council of Torvik cancelled the regatta on Monday. Few boats were there.", 0],
  ];
  for (const [other, count] of cases) assert.equal(sidesOf(compileBodies(holm, other), "actor").length, count, other);
  const boards = ["The Harbour Board cancelled", "The Coast Guard cancelled", "The Harbour Board and the Coast Guard cancelled"];
  const [board, guard, both] = boards.map((words) => `${words} the summer regatta of Torvik on Monday. It was cold.`);
  assert.equal(sidesOf(compileBodies(board!, guard!), "actor").length, 1);
  assert.equal(sidesOf(compileBodies(board!, both!), "actor").length, 0);
});

test("a source that every text names, or only by another word for him, is no other source", () => {
  const words = "the old pier of Vik will be closed to all boats before the winter storms begin";
  assert.deepEqual(sidesOf(compileBodies(`Anna Holm said ${words}.`, `The longtime mayor said ${words}.`), "source"), []);
  assert.equal(sidesOf(compileBodies(`Anna Holm said ${words}.`, `Peter Lund said ${words}.`), "source").length, 1);
});

test("other sentences of one speech are no other wording of it", () => {
  const shared = "We are mending the old pier of Vik before the winter storms begin.";
  const cases: readonly (readonly [string, string, number])[] = [
    [`I thank the whole ferry crew for its patience. ${shared}`, `The regatta was a joy for all of us. ${shared}`, 0],
    [shared, shared.replace("winter", "summer"), 1],
    [shared.replace("mending", "using the work force on"), shared.replace("mending", "using the workforce on"), 0],
  ];
  for (const [one, other, count] of cases) {
    const dossier = compileBodies(`“${one}” Anna Holm said.`, `“${other}” Anna Holm said.`);
    assert.equal(sidesOf(dossier, "other").length, count, one);
  }
});

test("a figure of an earlier year, of any time, or known to both texts rivals none", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["The storm sank 40 fishing boats in the harbour of Vik.", "The storm sank 44 fishing boats in the harbour of Vik.", 1],
    ["The storm of 1987 sank 40 fishing boats in the harbour of Vik.", "The storm sank 44 fishing boats in the harbour of Vik.", 0],
    [
      "The Holms paid $43,885,310 in harbour taxes and $13,625,777 in fog taxes.",
      "The Holms paid $43 million in harbour taxes. They paid $13.6 million in fog taxes.",
      0,
    ],
  ];
  for (const [one, other, count] of cases) {
    const reports = [one, other].map((body, at) => {
      const report = reportOf(body, at);
      return { ...report, published: { value: "2026-05-04", from: "given" } as const };
    });
    assert.equal(sidesOf(compileReports(reports), "number").length, count, one);
  }
});

test("a body and who may speak for it are one source, and so are two descriptions with one body behind them", () => {
  const words = "the old pier of Vik will be closed to all boats before the winter storms begin";
  assert.deepEqual(sidesOf(compileBodies(`Anna Holm said ${words}.`, `Two officials said ${words}.`), "source"), []);
  assert.deepEqual(sidesOf(compileBodies(`“The pier leans,” Anna Holm said. “${words}.”`, `“${words},” Peter Lund said.`), "source"), []);
});

test("two utterances with a few words in common are no two wordings of one", () => {
  const one = "“We have a flood of boats and skippers coming into our harbour.” Anna Holm said.";
  assert.deepEqual(sidesOf(compileBodies(one, "“We’re talking about a flood of our harbour,” Anna Holm said."), "other"), []);
});

test("what had not been until a time is not denied by what is", () => {
  const bodies = ["The Vik crew had not won the harbour cup since 1908.", "The Vik crew won the harbour cup in Torvik."];
  assert.deepEqual(sidesOf(compileBodies(...bodies), "certainty"), []);
});

test("a plural of a name is no other spelling of it", () => {
  assert.ok(isOtherSpelling("Harbour Trust", "Harbor Trust"));
  assert.ok(!isOtherSpelling("Harbour Trust Fund", "Harbour Trust Funds"));
});

test("a toll of another year rivals none", () => {
  const [one, other] = ["The storm of 2009 in Vik killed 300 people.", "The storm in Vik killed 241 people."];
  assert.deepEqual(sidesOf(compileBodies(one!, other!), "number"), []);
  assert.equal(sidesOf(compileBodies("The storm in Vik killed 300 people.", other!), "number").length, 1);
});

test("an article more or less and what an editor puts in brackets are no other words", () => {
  const dossier = compileBodies(
    "“We have no choice but to build a strong wall or steel pier before the storms (of next winter) begin,” Anna Holm said.",
    "“We have no choice but to build a strong wall or a steel pier before the storms begin,” Anna Holm said.",
    "“We have no choice but to build a strong wall or a steel pier before [the] storms begin,” said Anna Holm.",
  );
  assert.deepEqual(sidesOf(dossier, "other"), []);
});

test("one thing or several is the same form under a headline", () => {
  const body =
    "Anna Holm called on the council “to repudiate the reckless builder and his pier, whatever it costs”, she wrote in a letter.";
  const under = (title: string): Dossier => {
    const bytes = new TextEncoder().encode(`${title}\n\n${body}\n`);
    return compileReports([extract(decodeSource(bytes, { file: "a.txt" }).value)]);
  };
  assert.deepEqual(sidesOf(under("Holm to council: ‘Reckless Builders’"), "other"), []);
  assert.equal(sidesOf(under("Holm to council: ‘Builder Reckless’"), "other").length, 1);
});
