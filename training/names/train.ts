/*
 * Trains the name recogniser and writes models/names.bin.zst. The tagger must have been trained before.
 *   node training/names/train.ts [DATA FOLDER]
 * A teacher learns from newswire whose text may not be shared; the student that is shipped learns from what the teacher says of
 * open text (Hinton et al. 2015, "Distilling the knowledge in a neural network", with marginals in place of soft targets).
 */
import { writeModel } from "../model-file.ts";
import { dataFolder } from "../treebank.ts";
import { readNewswire } from "./corpora.ts";
import { contextOf } from "./documents.ts";
import { RandomField } from "./field.ts";
import { fieldFile } from "./field-file.ts";
import { labelledLessons, nameTools } from "./lessons.ts";
import { type Lesson, trainField } from "./name-trainer.ts";
import { readOpenText } from "./open-text.ts";
import { packPhrases } from "./phrases.ts";
import { fieldBits, studentSettings, teacherSettings } from "./settings.ts";

const folder = dataFolder(process.argv[2]);
const phrases = packPhrases(folder);
const tools = nameTools(phrases);
const teacher = new RandomField(fieldBits);
trainField(
  teacher,
  readNewswire(folder).teaching.flatMap((document) => labelledLessons(document, tools)),
  teacherSettings,
);
console.error("names: the teacher is ready");
let tokens = 0;
const silver = readOpenText(folder).flatMap((document): Lesson[] => {
  const context = contextOf(document, tools);
  tokens += context.words.length;
  return context.sentences.map(({ first, last }) => ({
    context,
    first,
    last,
    wanted: (length) => {
      teacher.look(context, first, last);
      return teacher.marginals(length);
    },
  }));
});
const student = new RandomField(fieldBits);
trainField(student, silver, studentSettings, (epoch) => {
  console.log(JSON.stringify({ epoch: epoch + 1, tokens, bytes: writeModel("names", fieldFile(student, phrases)) }));
});
