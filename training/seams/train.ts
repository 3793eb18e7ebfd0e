/*
 * Fits the model that finds where a stop is missing between two sentences, from texts of which stops were taken away. Usage:
 *
 *   node training/seams/train.ts STREAM.jsonl            the cross-validated figures, and what it finds in the texts as they stand
 *   node training/seams/train.ts STREAM.jsonl --write    also src/reading/seams/seam-model.generated.ts
 *
 * The texts themselves stay outside the repository. Whole stories are left out in cross-validation.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadModels } from "../../src/model-files.ts";
import { adjusted, seamMin, shareOfSeams } from "../../src/reading/seams/seams.ts";
import type { StreamRow } from "../dossier/pairs.ts";
import { seededRandom } from "../random.ts";
import { lessonsOf } from "./lessons.ts";
import type { Lesson } from "./lessons.ts";

const [stream, write] = process.argv.slice(2);
if (stream === undefined) throw new Error("Expected the stream (JSON lines) as the first argument.");
const folds = 5;
/** Rarer traits are left out. */
const traitsMin = 30;

const random = seededRandom(7);
const models = loadModels();
const rows = readFileSync(stream, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as StreamRow & { readonly story: string });
const lessons = rows.flatMap((row) => lessonsOf(row, models, random));

const counts = new Map<string, number>();
for (const { traits } of lessons) for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
const names = ["", ...[...counts].flatMap(([trait, count]) => (count >= traitsMin ? [trait] : [])).sort()];
const numbers = new Map(names.map((name, at) => [name, at]));
const coded = lessons.map(({ traits }) => Int32Array.from([0, ...traits.flatMap((trait) => numbers.get(trait) ?? [])]));
console.log(`${lessons.length} places, ${lessons.filter(({ isSeam }) => isSeam).length} seams, ${names.length} traits`);

const stories = [...new Set(lessons.map(({ story }) => story))];
const foldOf = new Map(stories.map((story, at) => [story, at % folds]));
/** Seams that a text has itself teach nothing, nor does a text that has many, of which some are surely overlooked. */
const manySeams = 0.03;
const first = crossValidate(new Set());
const byReport = Map.groupBy(
  lessons.flatMap(({ report, isNatural }, at) => (isNatural ? [{ report, token: at, likely: first[at]! }] : [])),
  ({ report }) => report,
);
const doubtful = new Set(
  [...byReport.values()].flatMap((places) => {
    const share = shareOfSeams(places);
    return places.flatMap(({ token, likely }) => (share >= manySeams || adjusted(likely, share) >= seamMin ? [token] : []));
  }),
);
console.log(`${doubtful.size} places left out that are or may be seams of the texts themselves`);
const likely = crossValidate(doubtful);
for (const bound of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
  const above = (is: (lesson: Lesson) => boolean): number => lessons.filter((lesson, at) => likely[at]! >= bound && is(lesson)).length;
  const found = above(({ isSeam }) => isSeam) / lessons.filter(({ isSeam }) => isSeam).length;
  console.log(
    `p >= ${bound}: finds ${found.toFixed(3)} of the seams; ${above(({ isNatural }) => isNatural)} places in texts as they stand, ${above(({ isSeam, isNatural }) => !isSeam && !isNatural)} beside seams`,
  );
}
if (write === "--write") {
  const weights = fit(lessons.flatMap((_, at) => (doubtful.has(at) ? [] : [at])));
  const lines = names.flatMap((name, at) => (Math.abs(weights[at]!) >= 0.05 ? [`${name} ${weights[at]!.toFixed(2)}`] : []));
  const body = `// Made by training/seams/train.ts from ${lessons.length} places. One trait and its weight a line; the first is the bias.
const table = String.raw\`${lines.join("\n").replaceAll("`", "´")}\`;

export const seamTraitWeights: ReadonlyMap<string, number> = new Map(
  table.split("\\n").map((line) => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at).replaceAll("´", "\`"), Number(line.slice(at + 1))];
  }),
);
`;
  writeFileSync(new URL("../../src/reading/seams/seam-model.generated.ts", import.meta.url), body);
}

function crossValidate(without: ReadonlySet<number>): Float64Array {
  const scores = new Float64Array(lessons.length);
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ story }: Lesson): boolean => foldOf.get(story) === fold;
    const weights = fit(lessons.flatMap((lesson, at) => (isHeld(lesson) || without.has(at) ? [] : [at])));
    lessons.forEach((lesson, at) => {
      if (isHeld(lesson)) scores[at] = probability(coded[at]!, weights);
    });
  }
  return scores;
}

function probability(traits: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const trait of traits) sum += weights[trait]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression with L2 by full batches (Adam; Kingma and Ba 2015). */
function fit(chosen: readonly number[]): Float64Array {
  const [steps, rate, l2] = [300, 0.03, 3e-5];
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    for (const at of chosen) {
      const error = (probability(coded[at]!, weights) - (lessons[at]!.isSeam ? 1 : 0)) / chosen.length;
      for (const trait of coded[at]!) gradient[trait]! += error;
    }
    for (let trait = 0; trait < weights.length; trait++) {
      mean[trait] = 0.9 * mean[trait]! + 0.1 * gradient[trait]!;
      spread[trait] = 0.999 * spread[trait]! + 0.001 * gradient[trait]! ** 2;
      const [direction, size] = [mean[trait]! / (1 - 0.9 ** step), Math.sqrt(spread[trait]! / (1 - 0.999 ** step))];
      weights[trait]! -= (rate * direction) / (size + 1e-8);
    }
  }
  return weights;
}
