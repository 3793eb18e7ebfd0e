import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier, DossierClaim } from "../../src/dossier/index.ts";
import { compileBodies } from "./reports.ts";

/*
 * What a sentence only takes for known, and how lines of what several texts tell are chosen and shown.
 */

function jointOf(dossier: Dossier): readonly DossierClaim[] {
  return dossier.claims.filter((claim) => claim.status !== "only");
}

/** The lines that more than one text tells, each with the other wordings of it. */
function linesOf(...bodies: readonly string[]): readonly (readonly string[])[] {
  return jointOf(compileBodies(...bodies)).map(({ text, evidence }) => [
    text,
    ...evidence.map((quote) => quote.text).filter((words) => words !== text),
  ]);
}

test("sentences that share only an aside are not joined, unless they are of one matter", () => {
  const suing = "Two hundred owners are suing the Harbour Board, the agency building the Torvik Ferry Centre next door.";
  const paying = "The mayor hopes for money from the Harbour Board, which is building the Torvik Ferry Centre next door.";
  assert.deepEqual(linesOf(suing, paying), []);

  const closed = "The old pier was closed on Monday after divers found 14 cracks in the steel beams under its deck.";
  const shut = "The pier was shut after cracks were found by divers in the steel beams.";
  assert.equal(linesOf(closed, shut).length, 1);
});

test("a thing is told by a sentence that states it, not by one that takes it for known", () => {
  const stated = "Prosecutor Peter Lund announced the charges against Anna Holm on Friday.";
  const known = "The council met at noon after the prosecutor Peter Lund had announced the charges against Anna Holm on Friday.";
  const elsewhere = "The crew was relieved after Lund had announced the charges.";
  assert.deepEqual(linesOf(known, `${stated} He was late. ${elsewhere}`), [[stated, known]]);

  const presented = "The arrest comes weeks after the prosecutor Peter Lund announced the charges against Anna Holm on Friday.";
  assert.deepEqual(linesOf(known, presented), [[presented, known]]);
});

test("words that stand in another line are no line of their own", () => {
  const closed =
    "The Tern Point Bridge was closed to all traffic late on Monday after inspectors found 14 cracks in the steel beams that carry its central span, the Halden transport ministry said.";
  const shut =
    "One of Halden’s busiest bridges has been shut until at least the end of July after cracks were found in the beams beneath its main span.";
  const brief = "The bridge was closed late on Monday.";
  assert.deepEqual(
    linesOf(
      `${closed} Drivers are sent around the harbour.`,
      `${shut} The mayor complained.`,
      `${brief} The Tern Point Bridge in Halden is old. The company that maintains the Tern Point Bridge warned the Halden transport ministry.`,
    ),
    [[closed, shut, brief]],
  );
});

test("words that more texts tell than the longer line around them stay a line of their own", () => {
  const friendship = "2015 will mark a Year of Friendship between Halden and Torvik";
  const lines = linesOf(
    `Halden’s foreign ministry announced on Wednesday that ${friendship}.`,
    "The foreign ministry of Halden announced on Wednesday that 2015 will mark a Year of Friendship with Torvik. It was cold.",
    `${friendship}. Few people knew.`,
  );
  assert.deepEqual(
    lines.map((wordings) => wordings.length),
    [3, 2],
  );
});

test("a line of several texts that leans is told with what it leans on, or by a text in which it does not", () => {
  const joint = jointOf(
    compileBodies(
      "Peter Lund, the mayor of Vik, defended the harbour board on Monday. He closed the old pier in Torvik to all ferries.",
      "His wife is ill. He has closed the old pier in Torvik to all ferries of the board.",
    ),
  );
  assert.deepEqual(
    joint.map(({ text, context }) => [text, context?.text]),
    [["He closed the old pier in Torvik to all ferries.", "Peter Lund"]],
  );

  const named = "Peter Lund closed the old pier in Torvik to all ferries.";
  const closed = jointOf(
    compileBodies(
      named,
      "Peter Lund, the mayor of Vik, defended the harbour board on Monday. He has closed the old pier in Torvik to all ferries of the board.",
    ),
  );
  assert.deepEqual(
    closed.map(({ text, context }) => [text, context]),
    [[named, null]],
  );
});
