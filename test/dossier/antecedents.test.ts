import assert from "node:assert/strict";
import { test } from "node:test";
import type { DossierClaim } from "../../src/dossier/index.ts";
import { compileBodies } from "./reports.ts";

const news = "The old pier of Vik was closed on Monday after divers found cracks in it.";
const others = "Ferries to Torvik will leave from the new quay until the repairs are finished.";

/** What only the first of two reports tells, beside news that both have. */
function onlyIn(...paragraphs: readonly string[]): readonly DossierClaim[] {
  const dossier = compileBodies([news, ...paragraphs].join("\n\n"), `${news}\n\n${others}`);
  const [first] = dossier.reports;
  return dossier.claims.filter(({ status, reports }) => status === "only" && reports.includes(first!.id));
}

const told = (claims: readonly DossierClaim[]): readonly string[] =>
  claims.map(({ text, context }) => `${context === null ? "" : `[${context.text}] `}${text.replaceAll(/\s+/g, " ")}`).toSorted();

test("a sentence that leans on the one before is one line with it", () => {
  assert.deepEqual(told(onlyIn("Anna Holm praised the welders of the shipyard.", "She promised them a medal of bronze.")), [
    "Anna Holm praised the welders of the shipyard. She promised them a medal of bronze.",
  ]);
});

test("a sentence that can be read alone is a line of its own", () => {
  assert.equal(onlyIn("Anna Holm praised the welders of the shipyard.", "Peter Vale promised the sailors a medal of bronze.").length, 2);
});

test("what a speaker goes on to say between two sentences belongs to their line", () => {
  const lines = told(
    onlyIn(
      "“The welders of the shipyard deserve a medal,” said Anna Holm.",
      "“Without them the lamps would be dark.”",
      "She also thanked the sailors for their patience.",
    ),
  );
  assert.deepEqual(lines, [
    "“The welders of the shipyard deserve a medal,” said Anna Holm. “Without them the lamps would be dark.” She also thanked the sailors for their patience.",
  ]);
});

test("what others tell too is the context of a line, and no part of it", () => {
  assert.deepEqual(told(onlyIn("That decision angered the fishermen of the northern islands.")), [
    `[${news}] That decision angered the fishermen of the northern islands.`,
  ]);
});

test("where the sentence before is too long the name stands before the line", () => {
  const long =
    "Anna Holm, who has led the council of Vik for eleven years and who was elected with the votes of the fishermen, the sailors and the owners of the shops along the quay, told a meeting in the town hall that the harbour board, the county and the owners of the ferries had to share the costs of the repairs among themselves before the winter storms begin.";
  const lines = told(onlyIn(long, "She also praised the welders of the shipyard in Torvik."));
  assert.ok(lines.includes("[Anna Holm] She also praised the welders of the shipyard in Torvik."), lines.join("\n"));
});

test("what nobody can tell of whom it speaks is told only for a name or a number of its own", () => {
  const long =
    "“The people who walked along the quay that evening did not understand why the gates had been shut, why the lamps were dark, why nobody came to tell them anything, why the boats were gone and why the bell of the old church was ringing all the time, while the wind was getting stronger, the rain was getting colder, and children were crying.”";
  const lines = told(onlyIn(long, "They hurried away quickly.", long, "They paid 300 dollars for blankets."));
  assert.ok(!lines.some((line) => line.includes("hurried")), lines.join("\n"));
  assert.ok(
    lines.some((line) => line.includes("300 dollars")),
    lines.join("\n"),
  );
});

test("a sentence that was torn at a title is one line with its first half", () => {
  const lines = told(onlyIn("The fishermen sent a long letter of thanks to Gov.", "Peter Vale asking him to open the harbour."));
  assert.ok(
    lines.includes("The fishermen sent a long letter of thanks to Gov. Peter Vale asking him to open the harbour."),
    lines.join("\n"),
  );
});
