/*
 * Fits the model that says how likely another text tells what was found in one text only, from lines that were read one by one. Usage:
 *
 *   node training/dossier/told-elsewhere.ts DEV.jsonl            the cross-validated figures
 *   node training/dossier/told-elsewhere.ts DEV.jsonl --write    also src/dossier/claims/told-elsewhere-model.generated.ts
 *
 * The labels name places in the stream's texts; the texts themselves stay outside the repository.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { sharedLength } from "../../src/kernel/index.ts";
import type { Range } from "../../src/kernel/index.ts";
import { collectClaims, measureImportance, measureTerms, makeStatements, statementsOf } from "../../src/dossier/claims/index.ts";
import { toldElsewhereFeatures } from "../../src/dossier/claims/told-elsewhere.ts";
import { groundFacts } from "../../src/dossier/likeness/index.ts";
import { findClauses, gather } from "../../src/dossier/material/index.ts";
import { createMemory } from "../../src/dossier/memory.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { groupReports } from "../../src/stories/index.ts";
import { fitLogistic, probability } from "./logistic.ts";
import { offsetOf, toReport } from "./pairs.ts";
import type { StreamRow } from "./pairs.ts";

/** A line by its place in the text of a labelled stream, and whether another text of its story tells it. */
interface LabelledLine extends Range {
  readonly story: string;
  readonly report: string;
  readonly elsewhere: boolean;
}

interface Row {
  readonly story: string;
  readonly features: readonly number[];
  readonly target: number;
}

const [stream, write] = process.argv.slice(2);
if (stream === undefined) throw new Error("Expected the labelled stream (JSON lines) as the first argument.");
const folds = 14;
/** A line counts as the labelled one when they share this much of the characters of both (Dice). */
const diceMin = 0.9;

const lines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
const labelled = lines<LabelledLine>(readFileSync(new URL("told-elsewhere.jsonl", import.meta.url), "utf8"));
const rows = Map.groupBy(lines<StreamRow & { readonly story: string }>(readFileSync(stream, "utf8")), ({ story }) => story);
const models = loadModels();
const measured = [...Map.groupBy(labelled, ({ story }) => story)].flatMap(([story, own]) => measureStory(own, rows.get(story)!));
console.log(
  `${measured.length} of ${labelled.length} labelled lines found, ${measured.filter(({ target }) => target === 1).length} told elsewhere`,
);

const stories = [...new Set(measured.map(({ story }) => story))];
const scored = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
  const held = new Set(stories.filter((_, index) => index % folds === fold));
  const weights = fitLogistic(measured.filter(({ story }) => !held.has(story)));
  return measured.filter(({ story }) => held.has(story)).map((row) => ({ ...row, p: probability(row.features, weights) }));
});
const told = scored.filter(({ target }) => target === 1);
const own = scored.filter(({ target }) => target === 0);
for (const bound of [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4]) {
  const above = (list: typeof scored): number => list.filter(({ p }) => p >= bound).length;
  const share = (count: number, of: number): string => (count / of).toFixed(3);
  console.log(
    `p >= ${bound}: of those told elsewhere ${share(above(told), told.length)}, of the others ${share(above(own), own.length)}; told elsewhere above it ${share(above(told), above(scored))}, below it ${share(told.length - above(told), scored.length - above(scored))}`,
  );
}
const weights = fitLogistic(measured).map((weight) => Number(weight.toPrecision(5)));
toldElsewhereFeatures.forEach((name, at) => console.log(name.padEnd(20), weights[at]));
if (write === "--write") {
  const body = `// Made by training/dossier/told-elsewhere.ts from ${measured.length} lines that were read one by one.
export const toldElsewhereWeights: readonly number[] = [${weights.join(", ")}];
`;
  writeFileSync(new URL("../../src/dossier/claims/told-elsewhere-model.generated.ts", import.meta.url), body);
}

function measureStory(wanted: readonly LabelledLine[], own: readonly StreamRow[]): readonly Row[] {
  const reports = own.map(toReport);
  const readings = reports.map((report) => read(report, models));
  const found = groupReports(reports.map((report, at) => ({ report, reading: readings[at]! }))).flatMap((story) => {
    const members = reports.flatMap((report, at) => (story.reports.includes(report.id) ? [at] : []));
    const material = gather({ story, reports: members.map((at) => reports[at]!), readings: members.map((at) => readings[at]!) });
    const statements = makeStatements(material);
    const memory = createMemory();
    const { pairs } = memory.likeness.compare(
      material.parts.map((part) => ({ view: part.view, statements: statementsOf(material, part) })),
      (at, coding) => groundFacts(material, statements[at]!, coding),
    );
    const importance = measureImportance(material, measureTerms(material, memory.terms));
    const clauses = material.parts.map((part) => findClauses(part.reading));
    const { claims, clues } = collectClaims(material, clauses, statements, pairs, importance, memory);
    return claims.flatMap((claim) => (clues.has(claim.id) ? [{ quote: claim.evidence[0], features: clues.get(claim.id)! }] : []));
  });
  return wanted.flatMap((line) => {
    const at = own.findIndex(({ id }) => id === line.report);
    const offset = offsetOf(own[at]!);
    const range = { start: line.start + offset, end: line.end + offset };
    const ranked = found
      .filter(({ quote }) => quote.report === reports[at]!.id)
      .map(({ quote, features }) => ({
        features,
        dice: (2 * sharedLength(quote, range)) / (quote.end - quote.start + range.end - range.start),
      }))
      .sort((left, right) => right.dice - left.dice);
    const [best] = ranked;
    return best !== undefined && best.dice >= diceMin
      ? [{ story: line.story, features: best.features, target: line.elsewhere ? 1 : 0 }]
      : [];
  });
}
