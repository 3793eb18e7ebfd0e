import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fillVocabulary } from "../../src/page/html/features/vocabulary.ts";
import { featureNames, vocabularyColumn } from "../../src/page/html/features/index.ts";
import { agreeing, crossPredictFirst, firstInput, lookInput, secondInput } from "./crossvalidation.ts";
import type { Likelihoods } from "./crossvalidation.ts";
import { readPages } from "./dataset.ts";
import { fitStage, lookOptions, predict, preparePages, stageOptions } from "./stages.ts";
import type { PreparedPage } from "./stages.ts";
import { packUnseen } from "./unseen-file.ts";

/**
 * How a model fares on a collection it never saw, which is the nearest to a stranger's pages: learns from all folders but one and
 * writes what it says of the pages of that one, for each in turn.
 *   node training/page/across.ts FOLDER FOLDER... --out FILE
 *   node bench/quality/page-groups.ts FOLDER... --unseen FILE --worst 25
 */
const { values, positionals: folders } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
if (folders.length < 2 || values.out === undefined) {
  console.error("usage: node training/page/across.ts FOLDER FOLDER... --out FILE");
  process.exit(2);
}

function predictStrangers(teachers: readonly PreparedPage[], strangers: readonly PreparedPage[]): Likelihoods {
  const unseen = crossPredictFirst(teachers);
  const look = fitStage(teachers, lookInput, lookOptions);
  const agreed = agreeing(teachers, unseen.first);
  const first = fitStage(agreed, firstInput(unseen.wanted), stageOptions);
  const second = fitStage(agreed, secondInput(unseen.wanted, unseen.first), stageOptions);
  const looked = new Map(strangers.map((page) => [page, predict(look, page, lookInput)] as const));
  const wanted = new Map(
    strangers.map((page) => [page, Uint8Array.from(looked.get(page)!, (likely) => (likely >= unseen.leastLook ? 1 : 0))] as const),
  );
  for (const page of strangers) fillVocabulary(page.view, unseen.vocabulary, page.features, featureNames.length, vocabularyColumn);
  const before = new Map(strangers.map((page) => [page, predict(first, page, firstInput(wanted), looked.get(page)!)] as const));
  return new Map(strangers.map((page) => [page, predict(second, page, secondInput(wanted, before), before.get(page)!)] as const));
}

const sets = folders.map((folder) => preparePages(readPages([folder])));
const said = sets.flatMap((strangers, index) => {
  const likely = predictStrangers(sets.filter((_, other) => other !== index).flat(), strangers);
  return strangers.map((page) => [page.page.id, likely.get(page)!] as const);
});
writeFileSync(values.out, packUnseen(new Map(said)));
