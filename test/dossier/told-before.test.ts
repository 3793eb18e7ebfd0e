import assert from "node:assert/strict";
import { test } from "node:test";
import type { DossierClaim, Quote } from "../../src/dossier/dossier.ts";
import type { Pairs, Statement } from "../../src/dossier/likeness/index.ts";
import type { Material } from "../../src/dossier/material/index.ts";
import { createToldBefore } from "../../src/dossier/told-before.ts";

const sank = "A ferry went down off the island of Vik and 21 people drowned.";
const drowned = "Nineteen passengers lost their lives at sea on Monday night.";
const sang = "A choir sang on the pier, and nineteen passengers were dead.";

/** One text for each line; a statement is a clause of the text `part`, with so many stems. */
function statementOf(part: number, start: number, end: number, stems: number): Statement {
  return { part, clause: { start, end }, stems: Array.from({ length: stems }, () => "stem") } as unknown as Statement;
}

const statements = [
  statementOf(0, 0, sank.length, 6),
  statementOf(1, 0, drowned.length, 6),
  statementOf(2, 0, 24, 6),
  statementOf(2, 30, 58, 3),
];
const material = { parts: [0, 1, 2].map((index) => ({ index, report: { id: `r${index}` } })) } as unknown as Material;

/** The first statement is like the second, and like the smaller clause of the third text. */
const pairs: Pairs = {
  left: Int32Array.of(0, 0),
  right: Int32Array.of(1, 3),
  score: Float64Array.of(0.6, 0.6),
  marks: Uint8Array.of(0, 0),
};

function lineOf(part: number, text: string): DossierClaim & { readonly evidence: readonly [Quote, ...Quote[]] } {
  return { text, evidence: [{ report: `r${part}`, start: 0, end: text.length, text }] } as unknown as DossierClaim;
}

test("a line repeats what was told when most of it likely says the same, in whatever words", () => {
  const told = createToldBefore(material, statements, pairs);
  const [first, other, further] = [lineOf(0, sank), lineOf(1, drowned), lineOf(2, sang)];
  assert.equal(told.repeats(other, other.evidence[0]), false, "nothing was told yet");
  told.add(first);
  assert.equal(told.repeats(other, other.evidence[0]), true);
  assert.equal(told.repeats(further, further.evidence[0]), false, "a third of it was told");
});

test("a line repeats what was told in the same words without any likeness", () => {
  const none = { left: new Int32Array(), right: new Int32Array(), score: new Float64Array(), marks: new Uint8Array() };
  const told = createToldBefore(material, statements, none);
  told.add(lineOf(0, sank));
  const again = lineOf(2, "The ferry that went down off the island of Vik was new.");
  assert.equal(told.repeats(again, again.evidence[0]), true);
  assert.equal(told.repeats(lineOf(1, drowned), lineOf(1, drowned).evidence[0]), false);
});
