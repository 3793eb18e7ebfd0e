import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { agreeing, crossPredictFirst, crossValidate, firstInput, lookInput, secondInput } from "./crossvalidation.ts";
import { readPages } from "./dataset.ts";
import { modelSource } from "./model-file.ts";
import { packUnseen } from "./unseen-file.ts";
import { fitStage, lookOptions, preparePages, stageOptions } from "./stages.ts";

/**
 * Trains the block model of the page stage and writes it as TypeScript.
 *   node training/page/train.ts FOLDER... [--out FILE] [--unseen FILE]
 * `--unseen` also writes the cross-validated likelihoods of all blocks, from which the bench scores.
 * FOLDER holds `pages.jsonl`, `gold.json` and the pages. The same folders give the same bytes.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, unseen: { type: "string" } },
});
if (folders.length === 0) {
  console.error("usage: node training/page/train.ts FOLDER... [--out FILE] [--unseen FILE]");
  process.exit(2);
}
const out = values.out ?? new URL("../../src/page/html/model.generated.ts", import.meta.url);
const pages = preparePages(readPages(folders));
// Each stage learns from what models say that have not seen the page, as it will be with every new page.
const unseen = crossPredictFirst(pages);
const look = fitStage(pages, lookInput, lookOptions);
const teachers = agreeing(pages, unseen.first);
const first = fitStage(teachers, firstInput(unseen.wanted), stageOptions);
const second = fitStage(teachers, secondInput(unseen.wanted, unseen.first), stageOptions);
writeFileSync(out, modelSource(unseen.leastLook, unseen.vocabulary, [look, first, second], teachers.filter((page) => page.usable).length));
if (values.unseen !== undefined) {
  const likely = crossValidate(pages, unseen);
  writeFileSync(values.unseen, packUnseen(new Map(pages.map((page) => [page.page.id, likely.get(page)!] as const))));
}
