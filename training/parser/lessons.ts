import { join } from "node:path";
import { limits } from "../../src/kernel/index.ts";
import { CLUSTERS, COARSE_CLUSTERS } from "../../src/reading/models/parser-words.ts";
import type { ParserShape } from "../../src/reading/models/parser.ts";
import { parseTagger } from "../../src/reading/models/tagger.ts";
import type { Tagger } from "../../src/reading/models/tagger.ts";
import { decodeWordTable } from "../../src/reading/models/word-table.ts";
import { WordTraits } from "../../src/reading/models/word-traits.ts";
import { readModel } from "../model-file.ts";
import { readTreebank } from "../treebank.ts";
import { gatherKnowledge, toExample } from "./examples.ts";
import type { Knowledge } from "./examples.ts";
import { jackknifeTags } from "./jackknife.ts";
import type { Example } from "./walk.ts";

const FOLDS = 5;

/** Sizes of the network: as large as they may be without being slower than 14,000 words a second. */
const sizes = { token: 128, hidden: 80, arc: 64, label: 64 } as const;

/** All that the parser learns from. */
export interface Lessons {
  readonly traits: WordTraits;
  readonly tagger: Tagger;
  readonly relations: readonly string[];
  readonly knowledge: Knowledge;
  readonly examples: readonly Example[];
  readonly shape: ParserShape;
}

/** The training parts of both treebanks with the tags that a tagger gives which had not seen them. The tagger must have been trained. */
export function prepareLessons(folder: string): Lessons {
  const traits = new WordTraits(decodeWordTable(readModel("clusters")));
  const tagger = parseTagger(readModel("tagger"));
  const sentences = ["ewt-train", "gum-train"]
    .flatMap((name) => readTreebank(join(folder, "treebank", `${name}.conllu`)))
    .filter(({ words }) => words.length <= limits.sentenceTokens);
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
  const relationNumbers = new Map(relations.map((relation, index) => [relation, index]));
  const classNumbers = new Map(tagger.labels.map((label, index) => [label, index]));
  const knowledge = gatherKnowledge(sentences, traits);
  const tags = jackknifeTags(sentences, traits, FOLDS);
  const examples = sentences.map((sentence, index) => {
    const classes = tags[index]!.map((label) => classNumbers.get(label) ?? 0);
    return toExample(sentence, classes, traits, knowledge.known, relationNumbers);
  });
  const shape = {
    ...sizes,
    // Products of matrices take eight columns at a time.
    relations: Math.ceil(relations.length / 8) * 8,
    tables: [...knowledge.rows, CLUSTERS, COARSE_CLUSTERS, tagger.labels.length],
  };
  return { traits, tagger, relations, knowledge, examples, shape };
}
