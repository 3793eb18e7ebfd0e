import { loadModels } from "../../src/model-files.ts";
import { scoreParser } from "../../training/parser/score.ts";
import { readTreebank } from "../../training/treebank.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

/** Attachment on the development parts of both treebanks, by `scoreParser`. */
export async function measureParse(): Promise<Measurement> {
  const folder = findShared("data", "reading", "treebank");
  if (folder === undefined) return skipped("the treebank");
  const score = (name: string): Figures => ({ ...scoreParser(readTreebank(`${folder}/${name}.conllu`), loadModels()) });
  return { figures: { ewt: score("ewt-dev"), gum: score("gum-dev") } };
}

if (import.meta.main) console.log(JSON.stringify(await measureParse(), null, 2));
