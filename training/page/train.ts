import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { featureNames } from "../../src/page/html/features/index.ts";
import { secondPassFeatures } from "../../src/page/html/features/second-pass.ts";
import { crossPredict } from "./crossvalidation.ts";
import { readPages } from "./dataset.ts";
import { modelSource } from "./model-file.ts";
import { packUnseen } from "./unseen-file.ts";
import { fitStage, preparePages, secondRows, stageOptions } from "./stages.ts";

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
const firstWidth = featureNames.length;
const secondWidth = firstWidth + secondPassFeatures.length;
const pages = preparePages(readPages(folders));
// The second pass learns from what models say that have not seen the page, as it will be with every new page.
const unseen = crossPredict(pages, (page) => page.features, firstWidth);
const first = fitStage(pages, (page) => page.features, firstWidth, stageOptions);
const second = fitStage(pages, (page) => secondRows(page, unseen.get(page)!), secondWidth, stageOptions);
writeFileSync(out, modelSource([first, second], pages.filter((page) => page.usable).length));
if (values.unseen !== undefined) {
  const likely = crossPredict(pages, (page) => secondRows(page, unseen.get(page)!), secondWidth);
  writeFileSync(values.unseen, packUnseen(new Map(pages.map((page) => [page.page.id, likely.get(page)!] as const))));
}
