import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

test("whom only the notes below an article name is not among who is who", () => {
  const dossier = compileBodies(
    "Anna Holm closed the pier of Vik on Monday. The council agreed.\n\nTo contact the reporter on this story: Peter Lund in Vik",
    "A school in Torvik closed.\n\nReporting by Maria Dahl; editing by Viktor Hansen",
  );
  const names = dossier.entities.filter(({ type }) => type === "person").map(({ name }) => name);
  assert.deepEqual(names, ["Anna Holm"]);
  assert.ok(!dossier.claims.some(({ text }) => /contact|Reporting/.test(text)));
});

/** Names of the dossier of one text that says that Anna Holm closed a pier, and something else. */
function namesWith(other: string): readonly string[] {
  return compileBodies(`Anna Holm closed the pier of Vik on Monday. The council agreed.${other}`).entities.map(({ name }) => name);
}

test("whom only the captions of a gallery name is not among who is who", () => {
  const gallery =
    " 1/3 Peter Lund waits at the pier. The light of Torvik burns Getty 2/3 Maria Dahl waves 3/3 Crowds wait. Viktor Hansen left.";
  const names = namesWith(gallery);
  for (const name of ["Peter Lund", "Torvik", "Maria Dahl"]) assert.ok(!names.includes(name), name);
  assert.ok(names.includes("Viktor Hansen") && names.includes("Anna Holm"));
  assert.ok(namesWith(" Of 1/3 of the boats Peter Lund spoke on Monday.").includes("Peter Lund"));
  const sun = " Peter Lund left AFP 3 Maria Dahl waits AFP 3 Crowds wait AFP 3 Boats wait.";
  assert.ok(!namesWith(sun).includes("Maria Dahl"));
});

test("whom a caption with its credit or its date, or a line without a stop names, is not among who is who", () => {
  for (const other of [
    "\n\nThe pier is shown by Peter Lund. (Maria Dahl/The Vik Courier)",
    "\n\nJune 25, 2030 Peter Lund waves from the pier.",
    "\n\nPeter Lund / The Vik Courier",
    "\n\nWith assistance from Peter Lund and Maria Dahl.",
  ])
    assert.ok(!namesWith(other).includes("Peter Lund"), other);
  assert.ok(namesWith("\n\nOSLO (AFP) —").includes("Oslo"));
});

test("what somebody is to another one whom nobody knows is no role, and the lines of a form name nobody", () => {
  const dossier = compileBodies("Anna Holm closed the pier of Vik on Monday with Peter Lund, her lawyer at the time. The council agreed.");
  assert.deepEqual(dossier.entities.find(({ name }) => name === "Peter Lund")?.roles, []);
  for (const other of ["\n\nPlay slideshow Peter Lund waits.", "\n\nFor more on Peter Lund visit https://vik.example now."])
    assert.ok(!namesWith(other).includes("Peter Lund"), other);
});

test("an agency that only the credits of pictures and the places of reports name is not among who is who", () => {
  for (const credit of ["(Photo: Reuters)", "(Reuters)", "(Peter Lund/Reuters)"])
    assert.ok(!namesWith(` The boats of Torvik wait ${credit} in the harbour.`).includes("Reuters"), credit);
  assert.ok(namesWith(" She told Reuters that boats wait (Reuters) in the harbour.").includes("Reuters"));
});

test("a weather box has no figures", () => {
  const body = "Anna Holm closed the pier of Vik on Monday.\n\nTonight\n\nRain. Low 56F. Winds NE at 10 to 20 mph. Chance of rain 90%.";
  assert.deepEqual(compileBodies(body).figures, []);
  assert.equal(compileBodies("The chance of rain on the day of the race was 90%, said Anna Holm.").figures.length, 1);
});

test("what is named once in passing and is no person, body, place or event is not among who is who", () => {
  for (const [other, name] of [
    [" She took a dose of Halvatin on Monday.", "Halvatin"],
    [" She flashed a Halvard grin on Monday.", "Halvard"],
  ] as const)
    assert.ok(!namesWith(other).includes(name), other);
  assert.ok(namesWith(" She took a dose of Halvatin. The dose of Halvatin helps her.").includes("Halvatin"));
});

test("a law, and what the sentence calls a show or explains, is among who is who though it is named once", () => {
  for (const [other, name] of [
    [" She did so under the Harbour Powers Act.", "Harbour Powers Act"],
    [" She hosts a show called Lund Learns Chess in Vik.", "Lund Learns Chess"],
    [" She took Halvatin, a drug of the past, on Monday.", "Halvatin"],
  ] as const)
    assert.ok(namesWith(other).includes(name), `${other} ${namesWith(other).join()}`);
});

test("a piece of a name is not among who is who, however often it stands", () => {
  const names = namesWith(" She watched 30 Harbour on Monday. She saw 30 Harbour again.");
  assert.ok(!names.includes("Harbour"), names.join());
});

test("whoever contributed to a report is no part of it", () => {
  assert.ok(!namesWith("\n\nPeter Lund and Maria Dahl contributed.").includes("Peter Lund"));
  assert.ok(!namesWith("\n\nPeter Lund in Vik and Maria Dahl in Torvik also contributed.").includes("Maria Dahl"));
  assert.ok(namesWith("\n\nPeter Lund and Maria Dahl contributed 40 crowns.").includes("Peter Lund"));
});

test("a name with a hyphen and without is one", () => {
  const dossier = compileBodies("The Trans-Halden Partnership helps. Anna Holm backs the Trans Halden Partnership.");
  assert.equal(dossier.entities.filter(({ name }) => /^Trans.Halden/.test(name)).length, 1);
});

test("what its noun calls an operator or a group is a body", () => {
  const { entities } = compileBodies("Anna Holm saw the tram operator LastGroup and others on Monday.");
  assert.equal(entities.find(({ name }) => name === "LastGroup")?.type, "organization");
});

test("one of several whom the sentence counts off, and the other names of a list, are no roles", () => {
  const rolesOf = (text: string): readonly string[] =>
    compileBodies(text).entities.flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role.text}`));
  assert.deepEqual(rolesOf("One candidate, Anna Holm, the mayor of Vik, said so on Monday."), ["Anna Holm: the mayor of Vik"]);
  assert.deepEqual(rolesOf("Another man, Peter Lund, said so on Monday."), []);
  assert.deepEqual(rolesOf("Economists at Vale Advisors, Harbour Bank and Lund Brothers met on Monday."), []);
  assert.deepEqual(rolesOf("She gave it to the Vale Fund, a charity."), ["Vale Fund: a charity"]);
});
