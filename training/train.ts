/*
 * Trains all models of the reading, each after those it needs, and writes them into models/.
 *   node training/train.ts [DATA FOLDER]
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const steps = ["clusters.ts", "tagger/train.ts", "tagger/lemmas.ts", "parser/train.ts", "names/train.ts"];

for (const step of steps) {
  console.error(`training/${step}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, step), ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) throw new Error(`Expected training/${step} to end with 0, but it ended with ${status}; later models were not trained.`);
}
