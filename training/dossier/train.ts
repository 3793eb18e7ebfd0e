/*
 * Fits the model that decides whether two statements say the same, from pairs labelled one by one. Usage:
 *
 *   node training/dossier/train.ts DEV.jsonl            the cross-validated figures
 *   node training/dossier/train.ts DEV.jsonl --write    also src/dossier/likeness/sameness-model.generated.ts
 *
 * The labels name places in the stream's texts; the texts themselves stay outside the repository.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { samenessFeatures } from "../../src/dossier/likeness/sameness.ts";
import { loadModels } from "../../src/model-files.ts";
import { fitLogistic, probability } from "./logistic.ts";
import { measureLabelled, type LabelledPair, type MeasuredPair, type StreamRow } from "./pairs.ts";

const [stream, write] = process.argv.slice(2);
if (stream === undefined) throw new Error("Expected the labelled stream (JSON lines) as the first argument.");
const folds = 6;
/** "In part" teaches half: to join it is less wrong than to join what has nothing to do with it. */
const targets = { 0: 0, 1: 0.35, 2: 1 } as const;

const lines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
const pairs = lines<LabelledPair>(readFileSync(new URL("pairs.jsonl", import.meta.url), "utf8"));
const rows = new Map(lines<StreamRow>(readFileSync(stream, "utf8")).map((row) => [row.id, row]));
const measured = measureLabelled(pairs, rows, loadModels());
console.log(`${measured.length} of ${pairs.length} labelled pairs found`);

const toRow = ({ features, same }: MeasuredPair): { features: readonly number[]; target: number } => ({ features, target: targets[same] });
const stories = [...new Set(measured.map((pair) => pair.story))];
const scored = stories
  .flatMap((_, at) => (at < folds ? [at] : []))
  .flatMap((fold) => {
    const held = new Set(stories.filter((_, index) => index % folds === fold));
    const weights = fitLogistic(measured.filter((pair) => !held.has(pair.story)).map(toRow));
    return measured.filter((pair) => held.has(pair.story)).map((pair) => ({ ...pair, p: probability(pair.features, weights) }));
  });
for (const bound of [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
  const joined = scored.filter((pair) => pair.p >= bound);
  const count = (same: number, list = joined): number => list.filter((pair) => pair.same === same).length;
  console.log(
    `p >= ${bound}: ${joined.length} joined; same ${(count(2) / joined.length).toFixed(3)}, at least in part ${((count(2) + count(1)) / joined.length).toFixed(3)}, found ${(count(2) / count(2, scored)).toFixed(3)}`,
  );
}
const weights = fitLogistic(measured.map(toRow)).map((weight) => Number(weight.toPrecision(5)));
samenessFeatures.forEach((name, at) => console.log(name.padEnd(20), weights[at]));
if (write === "--write") {
  const body = `// Made by training/dossier/train.ts from ${measured.length} pairs labelled one by one.
export const samenessWeights: readonly number[] = [${weights.join(", ")}];
`;
  writeFileSync(new URL("../../src/dossier/likeness/sameness-model.generated.ts", import.meta.url), body);
}
