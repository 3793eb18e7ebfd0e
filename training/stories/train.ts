/*
 * Writes `src/stories/likeness-model.generated.ts` from a labelled stream. Only the weights and bounds leave the stream. Usage:
 *   node training/stories/train.ts DEV.jsonl > src/stories/likeness-model.generated.ts
 */
import { readFileSync } from "node:fs";
import { fitWeights, loneMargin, type Labelled, trainingPairs } from "./fit.ts";
import { chooseBound, crossValidate } from "./cross-validation.ts";
import { readLabelled } from "./labelled.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("expected the labelled stream (JSON lines) as the only argument");
const stream: readonly Labelled[] = readLabelled(readFileSync(file, "utf8"));
const pairs = trainingPairs(stream);
const weights = fitWeights(pairs);
const few = fitWeights(pairs, ["mutual", "either", "mutualDays"]);
const mergeMin = chooseBound(crossValidate(stream), () => true);
process.stdout
  .write(`// Made by training/stories/train.ts from ${pairs.length} pairs of ${stream.length} labelled reports and of streams made of them.
import type { LikenessModel } from "./likeness.ts";

export const streamWeights: LikenessModel = {
  weights: ${JSON.stringify(weights).replaceAll(",", ", ")},
  mergeMin: ${mergeMin},
  joinMin: ${mergeMin - loneMargin},
};

/** Without the features that compare with the crowd; the bound is even odds. */
export const fewReportsWeights: LikenessModel = {
  weights: ${JSON.stringify(few).replaceAll(",", ", ")},
  mergeMin: 0,
  joinMin: 0,
};
`);
