/*
 * Trains the name recogniser and writes models/names.bin.zst. The tagger must have been trained before.
 *   node training/names/train.ts [DATA FOLDER]
 * Teachers learn from newswire whose text may not be shared; the student that is shipped learns from what the teachers say of
 * open text (Hinton et al. 2015, "Distilling the knowledge in a neural network", with marginals in place of soft targets).
 */
import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import { parseTagger } from "../../src/reading/models/tagger.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel, writeModel } from "../model-file.ts";
import { dataFolder } from "../treebank.ts";
import { readNewswire } from "./corpora.ts";
import { contextOf } from "./documents.ts";
import { RandomField } from "./field.ts";
import { goldMarginals, meanMarginals, trainField } from "./name-trainer.ts";
import type { Lesson } from "./name-trainer.ts";
import { readOpenText } from "./open-text.ts";
import { packPhrases } from "./phrases.ts";

const BITS = 21;
const TEACHERS = 1;
/** Share of the weights, the smallest ones, that is left out of the file. */
const DROPPED = 0.4;
const teacherSettings = { epochs: 2, rate: 0.1, decay: 1e-5 };
const studentSettings = { epochs: 2, rate: 0.1, decay: 0, seed: 5 };

const folder = dataFolder(process.argv[2]);
const phrases = packPhrases(folder);
const tools = {
  traits: new WordTraits(decodeWordTable(readModel("clusters"))),
  tagger: parseTagger(readModel("tagger")),
  phrases: decodeWordTable(phrases),
};
const lessons = readNewswire(folder).teaching.flatMap((document): Lesson[] => {
  const context = contextOf(
    document.map(({ words }) => words),
    tools,
  );
  return context.sentences.map(({ first, last }, index) => ({
    context,
    first,
    last,
    wanted: (length) => goldMarginals(document[index]!.labels, length),
  }));
});
const teachers = Array.from({ length: TEACHERS }, (_, index) => {
  const teacher = new RandomField(BITS);
  trainField(teacher, lessons, { ...teacherSettings, seed: 11 + index });
  console.error(`names: teacher ${index + 1} is ready`);
  return teacher;
});
let tokens = 0;
const silver = readOpenText(folder).flatMap((document): Lesson[] => {
  const context = contextOf(document, tools);
  tokens += context.words.length;
  return context.sentences.map(({ first, last }) => ({
    context,
    first,
    last,
    wanted: (length) =>
      meanMarginals(
        teachers.map((teacher) => {
          teacher.look(context, first, last);
          return teacher.marginals(length);
        }),
      ),
  }));
});
const student = new RandomField(BITS);
trainField(student, silver, studentSettings, (epoch) => {
  const { bytes, scale } = quantise(student.weights, smallest(student.weights));
  const header = { bits: BITS, scale, transitions: [...student.transitions] };
  console.log(JSON.stringify({ epoch: epoch + 1, tokens, bytes: writeModel("names", encodePacked(header, [bytes, phrases])) }));
});

/** Size below which the smallest weights lie that are not worth their bytes. */
function smallest(weights: Float32Array): number {
  const sizes = Float32Array.from(weights.filter((weight) => weight !== 0).map(Math.abs)).sort();
  return sizes[Math.floor(sizes.length * DROPPED)] ?? 0;
}
