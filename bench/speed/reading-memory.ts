/**
 * The most memory, in MiB, that a process of its own takes to read a folder of texts one after the other and to keep nothing, with Node
 * and the models in it.
 *
 *     node bench/speed/reading-memory.ts FOLDER
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { takeAsIs } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";

const folder = process.argv[2]!;
const models = loadModels();
for (const file of readdirSync(folder).toSorted()) {
  read(takeAsIs(decodeSource(readFileSync(join(folder, file)), { file }).value), models);
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
