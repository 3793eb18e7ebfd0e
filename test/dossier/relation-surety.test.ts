import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies, relationsOf } from "./reports.ts";

/*
 * Relations are few and sure: who is named beside the act, what is not said to be done, and what says nothing alone is not shown.
 */

const opening = "Anna Holm is mayor. Peter Lund, Karel Novik and others were there.";

function assertRelations(table: readonly (readonly [sentence: string, relations: readonly string[]])[]): void {
  for (const [sentence, expected] of table) {
    assert.deepEqual([...relationsOf(compileBodies(`${opening} ${sentence}`))].sort(), [...expected].sort(), sentence);
  }
}

test("an act that says nothing without what stands behind it is shown with it or not at all", () => {
  assertRelations([
    ["Anna Holm asked Peter Lund to leave.", ["Anna Holm – ask – Peter Lund"]],
    ['Anna Holm asked Peter Lund, "Is the bridge safe?"', []],
    ["Anna Holm asked for Peter Lund to stay at home.", []],
    ["Anna Holm agrees with Peter Lund.", []],
    ["Anna Holm agrees with Peter Lund on the toll.", ["Peter Lund – agree – Anna Holm"]],
    ["Anna Holm accused Peter Lund of theft.", ["Anna Holm – accuse – Peter Lund"]],
    ["Anna Holm did not accuse Peter Lund of theft.", []],
    ["Anna Holm has not accused Peter Lund of any theft.", ["Anna Holm – accuse – Peter Lund"]],
  ]);
});

test("what would be, ought not to be, is not said to be or only goes on behind and is told of nobody", () => {
  assertRelations([
    ["Anna Holm would criticize Peter Lund.", []],
    ["Norway would gain access to Sweden's harbours.", ["Sweden – access for – Norway"]],
    ["Anna Holm would not criticize Peter Lund.", ["Anna Holm – criticize – Peter Lund"]],
    ["The council must not allow Anna Holm to fire Peter Lund.", []],
    ["Karel Novik did not say that Anna Holm criticized Peter Lund.", []],
    ["The clerk believes Holm is ill and on Friday accused Lund of theft.", []],
  ]);
});

test("a town before a title, names between which a noun stands and a phrase joined to nothing are no parties", () => {
  assertRelations([
    ["San Juan Mayor Clara Moe criticized Peter Lund.", []],
    ["Norway's ruling party criticized Peter Lund.", []],
    ["Norway's government criticized Peter Lund.", ["Norway's government – criticize – Peter Lund"]],
    ["Holm opened the meeting today between Lund and Novik.", []],
    ["The Harbour Board often scales back the mayor's requests, and not just for the Norwegian government.", []],
    ["HARBOUR Holm will meet with board speaker Peter Lund this evening.", []],
  ]);
});

test("a verb behind “and” is as sure as the helping verb that it shares", () => {
  const { relations } = compileBodies(`${opening} Holm said she would draw away votes from Novik and inadvertently help elect Lund.`);
  assert.deepEqual(
    relations.map(({ type, status }) => `${type} ${status}`),
    ["elect future"],
  );
});

test("a family name alone is not taken for the one of the family of whom less is told", () => {
  const body = "Peter Lund met Anna Holm. Peter Lund spoke on Friday. Peter Lund left. Peter Lund came home.";
  const left = "Clara Lund left the hall with Anna Holm.";
  assert.deepEqual(relationsOf(compileBodies(body, `${left} Anna Holm criticized Lund.`)), ["Peter Lund – meet – Anna Holm"]);
  assert.ok(relationsOf(compileBodies(body, `${left} Anna Holm criticized Mrs. Lund.`)).includes("Anna Holm – criticize – Clara Lund"));
});

test("where pronouns stand for both, nobody can see who is meant", () => {
  assert.deepEqual(relationsOf(compileBodies("Anna Holm is mayor. She is tired of Peter Lund. She sued him.")), []);
  assert.deepEqual(relationsOf(compileBodies("Anna Holm is mayor. She is tired of Peter Lund. She sued Lund.")), [
    "Anna Holm – sue – Peter Lund",
  ]);
});

test("a line with a headline in capitals among its words relates nobody", () => {
  assertRelations([["Anna Holm WHAT THE MAYOR SAID criticized Peter Lund.", []]]);
});
