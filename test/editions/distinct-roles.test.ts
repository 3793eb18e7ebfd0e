import assert from "node:assert/strict";
import { test } from "node:test";
import { distinctRoles } from "../../src/editions/arrangement/distinct-roles.ts";
import type { Citation } from "../../src/editions/arrangement/sigla.ts";

const role = (text: string): Citation => ({ quote: { text } }) as Citation;

test("of roles that say the same, or less than another, one is told", () => {
  const table: readonly (readonly [roles: readonly string[], shown: readonly string[]])[] = [
    [["Director", "Harbour Board Director", "the Harbour Board director"], ["Harbour Board Director"]],
    [
      ["Mayor", "former Mayor"],
      ["Mayor", "former Mayor"],
    ],
    [["Secretary", "Secretary of State"], ["Secretary of State"]],
    [
      ["Mayor", "the Mayor's lawyer", "Mayor candidate"],
      ["Mayor", "the Mayor's lawyer", "Mayor candidate"],
    ],
  ];
  for (const [roles, shown] of table)
    assert.deepEqual(
      distinctRoles(roles.map(role)).map(({ quote }) => quote.text),
      shown,
    );
});
