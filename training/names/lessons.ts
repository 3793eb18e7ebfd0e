import { parseTagger } from "../../src/reading/models/tagger.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel } from "../model-file.ts";
import type { NamedDocument } from "./corpora.ts";
import { contextOf, type Tools } from "./documents.ts";
import { goldMarginals, type Lesson } from "./name-trainer.ts";

/** What the recogniser needs of the other models, with the word lists as `packPhrases` gives them. */
export function nameTools(phrases: Uint8Array): Tools {
  return {
    traits: new WordTraits(decodeWordTable(readModel("clusters"))),
    tagger: parseTagger(readModel("tagger")),
    phrases: decodeWordTable(phrases),
  };
}

/** The sentences of a document whose names are known. */
export function labelledLessons(document: NamedDocument, tools: Tools): Lesson[] {
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
}
