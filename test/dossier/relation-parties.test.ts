import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies, relationsOf } from "./reports.ts";

/*
 * Whom a relation joins, how it is called and how sure it is.
 */

const opening = "Anna Holm is mayor. Peter Lund, Karel Novik and others were there.";

test("a relation is as sure as the verb above its own and the mouth that tells it", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    // Verbs that carry the act out, try it, or ask somebody else for it.
    ["Anna Holm continues to support Peter Lund.", ["support fact"]],
    ["Anna Holm has sought to undermine Peter Lund.", ["undermine sought"]],
    ["Anna Holm urged Peter Lund to contact Karel Novik.", ["urge fact", "contact asked"]],
    ["Anna Holm vowed to contact Karel Novik.", ["contact planned"]],
    // What somebody says of others is his; what he finds is so, and of his own deeds he tells the fact.
    ["Karel Novik believed that Anna Holm criticized Peter Lund.", ["criticize said"]],
    ["The captain said that Anna Holm criticized Peter Lund.", ["criticize said"]],
    ["The captain noticed that Anna Holm criticized Peter Lund.", ["criticize fact"]],
    ["Anna Holm said that she criticized Peter Lund.", ["criticize fact"]],
    ["Anna Holm denied that she criticized Peter Lund.", ["criticize denied"]],
  ];
  for (const [sentence, expected] of table) {
    const found = compileBodies(`${opening} ${sentence}`).relations.map(({ type, status }) => `${type} ${status}`);
    assert.deepEqual([...found].sort(), [...expected].sort(), sentence);
  }
});

test("what one report tells as to come and another as done is done", () => {
  const dossier = compileBodies(`${opening} Anna Holm will visit Peter Lund.`, `${opening} Anna Holm visited Peter Lund.`);
  assert.deepEqual(
    dossier.relations.map(({ type, status }) => `${type} ${status}`),
    ["visit fact"],
  );
});

test("places on the way, bodies called who and pages of a platform are no parties", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    ["Anna Holm moved to Europe.", []],
    ["Missouri senators criticized Peter Lund.", []],
    ["The mayors of Boston criticized Peter Lund.", []],
    ["Missouri criticized Peter Lund.", ["Missouri – criticize – Peter Lund"]],
    ["The clerks have links to the Norwegian government who criticized Peter Lund.", []],
    ["Anna Holm updated her Facebook.", []],
    ["Anna Holm posted to Twitter.", []],
    ["Anna Holm hoped Peter Lund would come.", []],
    ["The council read the letter that Anna Holm sent to Peter Lund.", ["Anna Holm – send letter to – Peter Lund"]],
  ];
  for (const [sentence, expected] of table) assert.deepEqual(relationsOf(compileBodies(`${opening} ${sentence}`)), expected, sentence);
});

test("some people of a country, the body in a description, a standing and a teaser relate nobody", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    ["The Harbour Board indicted twelve Danish officers.", []],
    ["Anna Holm nominated Peter Lund, the director of the Harbour Board.", ["Anna Holm – nominate – Peter Lund"]],
    ["The relationship between Anna Holm and Peter Lund had soured.", []],
    ["Now Anna Holm has invited Peter Lund...", []],
    ["Now Anna Holm has invited Peter Lund.", ["Anna Holm – invite – Peter Lund"]],
  ];
  for (const [sentence, expected] of table) assert.deepEqual(relationsOf(compileBodies(`${opening} ${sentence}`)), expected, sentence);
});
