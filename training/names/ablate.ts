/*
 * Says what parts of the name recogniser's features are worth: trains a teacher on newswire without each of them, and scores it, as
 * bytes, on CoNLL-2003 dev and on the kept documents of the worldwide newswire, with gold tokens. Nothing is written. About two
 * minutes of processor time a family.
 *   node training/names/ablate.ts [DATA FOLDER] [FAMILY...]
 */
import type { NameContext } from "../../src/reading/models/name-context.ts";
import { nameLabels } from "../../src/reading/models/name-labels.ts";
import { labelSentence, type NameRecogniser, parseNameRecogniser } from "../../src/reading/models/name-recogniser.ts";
import { blind, traitFamilies } from "../blind.ts";
import { dataFolder } from "../treebank.ts";
import { type NamedDocument, readNewswire, spansOf } from "./corpora.ts";
import { RandomField } from "./field.ts";
import { fieldFile } from "./field-file.ts";
import { labelledLessons, nameTools } from "./lessons.ts";
import { type Lesson, trainField } from "./name-trainer.ts";
import { packPhrases } from "./phrases.ts";
import { scoreNames } from "./score.ts";
import { fieldBits, teacherSettings } from "./settings.ts";

/** What takes a family away from all that is known of a document. */
const families: Readonly<Record<string, (context: NameContext) => void>> = {
  nothing: () => {},
  words: ({ rows }) => blind(rows, traitFamilies.words),
  affixes: ({ rows }) => blind(rows, traitFamilies.affixes),
  shapes: ({ rows }) => blind(rows, traitFamilies.shapes),
  clusters: ({ rows }) => blind(rows, traitFamilies.clusters),
  tags: ({ tags }) => (tags as Int32Array).fill(0),
  lists: ({ lists }) => lists.fill(0),
  document: ({ occurrences }) => occurrences.fill(-1),
};

const [folderGiven, ...chosen] = process.argv.slice(2);
const folder = dataFolder(folderGiven);
const phrases = packPhrases(folder);
const { teaching, conll, worldwide } = readNewswire(folder);
for (const [family, takeAway] of Object.entries(families)) {
  if (chosen.length > 0 && !chosen.includes(family)) continue;
  const tools = nameTools(phrases);
  const [lessons, ...parts] = [teaching, conll, worldwide].map((documents) =>
    documents.map((document) => labelledLessons(document, tools)),
  );
  // Only now: what is known of a document is gathered with all families.
  for (const context of new Set([lessons!, ...parts].flat(2).map((lesson) => lesson.context))) takeAway(context);
  const teacher = new RandomField(fieldBits);
  trainField(teacher, lessons!.flat(), teacherSettings);
  const recogniser = parseNameRecogniser(fieldFile(teacher, phrases));
  const scores = [conll, worldwide].map((documents, index) => scoreDocuments(documents, parts[index]!, recogniser));
  console.log(`without ${family}: ${scores.map((score) => score.toFixed(1)).join(" / ")}`);
}

/** F1, in percent, of persons, organizations and places. */
function scoreDocuments(documents: readonly NamedDocument[], lessons: readonly (readonly Lesson[])[], recogniser: NameRecogniser): number {
  const sentences = lessons.flat();
  const gold = documents.flat().map(({ labels }) => spansOf(labels));
  const found = sentences.map(({ context, first, last }) => {
    const labels = new Uint8Array(context.words.length);
    labelSentence(recogniser, context, first, last, labels);
    return spansOf([...labels.subarray(first, last)].map((label) => nameLabels[label]!));
  });
  return scoreNames(gold, found, ["PER", "ORG", "LOC"]).f1;
}
