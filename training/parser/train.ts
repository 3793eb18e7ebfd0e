/*
 * Trains the parser on the treebanks and writes models/parser.bin.zst. The tagger must have been trained before.
 *   node training/parser/train.ts [DATA FOLDER]
 */
import { writeModel } from "../model-file.ts";
import { dataFolder } from "../treebank.ts";
import { prepareLessons } from "./lessons.ts";
import { parserFile } from "./parser-file.ts";
import { parserSettings, trainParser } from "./parser-trainer.ts";

const lessons = prepareLessons(dataFolder(process.argv[2]));
const network = trainParser(lessons.examples, lessons.knowledge.wordCounts, lessons.shape, parserSettings, (epoch, loss) =>
  console.error(`parser: epoch ${epoch + 1}, loss ${loss.toFixed(3)}`),
);
console.log(JSON.stringify({ sentences: lessons.examples.length, bytes: writeModel("parser", parserFile(network, lessons)) }));
