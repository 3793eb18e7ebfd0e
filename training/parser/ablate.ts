/*
 * Says what parts of the parser's features are worth: trains it for a few epochs without each of them, and scores it on both
 * development parts. Nothing is written. About four minutes of processor time a family.
 *   node training/parser/ablate.ts [DATA FOLDER] [FAMILY...]
 */
import { join } from "node:path";
import { parseParser } from "../../src/reading/models/parser.ts";
import { views } from "../../src/reading/models/parser-words.ts";
import { dataFolder, readTreebank } from "../treebank.ts";
import { prepareLessons } from "./lessons.ts";
import { parserFile } from "./parser-file.ts";
import { parserSettings, trainParser } from "./parser-trainer.ts";
import { scoreParser } from "./score.ts";

const EPOCHS = 2;

/** Numbers of the tables of each family. */
const families: Readonly<Record<string, readonly number[]>> = {
  nothing: [],
  words: [views.indexOf("word")],
  affixes: [views.indexOf("suffix3"), views.indexOf("suffix2"), views.indexOf("prefix3")],
  shapes: [views.indexOf("shape")],
  clusters: [views.indexOf("cluster"), views.indexOf("coarse")],
  tags: [views.length],
};

const [folderGiven, ...chosen] = process.argv.slice(2);
const folder = dataFolder(folderGiven);
const lessons = prepareLessons(folder);
const dev = (name: string): ReturnType<typeof readTreebank> => readTreebank(join(folder, "treebank", `${name}.conllu`));
for (const [family, without] of Object.entries(families)) {
  if (chosen.length > 0 && !chosen.includes(family)) continue;
  const wide = views.length + 1;
  const examples = lessons.examples.map((example) => ({
    ...example,
    rows: example.rows.map((row, at) => (without.includes(at % wide) ? 0 : row)),
  }));
  const network = trainParser(examples, lessons.knowledge.wordCounts, lessons.shape, { ...parserSettings, epochs: EPOCHS }, () => {});
  // All rows of a table that was not learned become its first one, which stood for everything.
  for (const table of without.map((index) => network.tables[index]!)) {
    const { weights, cols } = table;
    for (let at = cols; at < weights.length; at += cols) weights.copyWithin(at, 0, cols);
  }
  const models = { ...lessons, parser: parseParser(parserFile(network, lessons)) };
  const scores = ["ewt-dev", "gum-dev"].map((name) => scoreParser(dev(name), models));
  console.log(`without ${family}: ${scores.map(({ uas, las }) => `${(100 * uas).toFixed(1)} / ${(100 * las).toFixed(1)}`).join(", ")}`);
}
