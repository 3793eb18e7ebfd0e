/*
 * Packs the word clusters (k-means over 60,000 words of the GloVe vectors, public domain) for the models.
 *   node training/clusters.ts [DATA FOLDER]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeWordTable, wordKey } from "../src/reading/models/word-table.ts";
import { writeModel } from "./model-file.ts";
import { dataFolder } from "./treebank.ts";

const file = join(dataFolder(process.argv[2]), "names", "word-clusters.json");
const clusters = JSON.parse(readFileSync(file, "utf8")) as Record<string, readonly [number, number]>;
const entries = Object.entries(clusters).map(([word, [fine, coarse]]) => [wordKey(word), ((fine + 1) << 6) | coarse] as const);
console.log(JSON.stringify({ words: entries.length, bytes: writeModel("clusters", encodeWordTable(entries)) }));
