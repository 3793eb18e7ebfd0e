import assert from "node:assert/strict";
import { test } from "node:test";
import { groundOf } from "../../src/dossier/likeness/common-ground.ts";
import type { Grounded } from "../../src/dossier/likeness/common-ground.ts";
import { compileBodies } from "./reports.ts";

/** A statement with one predicate that speaks of some terms, by their numbers, and gives some figures. */
function grounded(terms: readonly number[], figures: readonly number[] = []): Grounded {
  const clause = { terms, weights: [], mass: 1, words: [], pairs: [], stems: terms.length, hasName: false, hasValue: figures.length > 0 };
  return {
    coded: {
      clause,
      sentence: { ...clause, number: 0 },
      finite: true,
      predicateTerm: 1,
      predicateConcept: -1,
      agents: [],
      objects: [],
      quoted: { words: [], runs: [] },
    },
    facts: {
      subjects: [],
      speakers: [],
      entities: [],
      occasions: figures,
      figures,
      words: terms,
      plain: terms,
      told: terms,
      isSupposition: false,
    },
  };
}

test("what was found alike by its sentence and shares little itself is not joined, unless it gives the same figure or the same words", () => {
  const [one, other] = [grounded([1, 2, 3]), grounded([1, 4, 5])];
  const isApart = (ofLarger: number, run: number): boolean => groundOf(one, other, 0.8, { ofLarger, run }).apart;
  assert.ok(isApart(0.2, 1));
  assert.ok(!isApart(0.4, 1));
  assert.ok(!isApart(0.2, 6));
  assert.ok(!groundOf(grounded([1, 2, 9], [9]), grounded([1, 4, 9], [9]), 0.8, { ofLarger: 0.2, run: 1 }).apart);
});

test("of what is hardly likelier the same than not nothing is shown beside a line", () => {
  const isTelling = (score: number): boolean => groundOf(grounded([1, 2, 3]), grounded([1, 2, 3]), score, { ofLarger: 1, run: 1 }).telling;
  assert.ok(isTelling(0.65));
  assert.ok(!isTelling(0.55));
});

test("a call and the charges after which it was made are two things", () => {
  const { claims } = compileBodies(
    "Mayor Anna Holm and nine members of the harbour committee called on Peter Lund to cancel his visit to Torvik after charges against twelve pilots were announced on Friday. The harbour of Halden lies in the north. Ferries leave it every morning. Gulls sat on the roof of the customs house.",
    "A jury in Halden charged the pilots on Friday, accusing them of a plot to disturb the visit of Peter Lund to Torvik and the work of the harbour committee.",
  );
  assert.deepEqual(
    claims.filter(({ status }) => status !== "only").map(({ text }) => text),
    [],
  );
});
