import { decodeWordTable, encodeWordTable } from "../../src/reading/models/word-table.ts";
import type { WordTable } from "../../src/reading/models/word-table.ts";
import { hashedViews, views, viewsOf } from "../../src/reading/models/parser-words.ts";
import type { WordTraits } from "../../src/reading/models/word-traits.ts";
import type { TreebankSentence } from "../treebank.ts";
import type { Example } from "./walk.ts";

/** How often a value of each hashed view must occur to have a vector of its own: words, three affixes, shapes. */
const FREQUENT = [2, 3, 3, 3, 3] as const;

/** What the parser knows by name: the tables of its file, and how often each known word occurs, by its row. */
export interface Knowledge {
  readonly sections: readonly Uint8Array[];
  readonly known: readonly WordTable[];
  readonly rows: readonly number[];
  readonly wordCounts: readonly number[];
}

export function gatherKnowledge(sentences: readonly TreebankSentence[], traits: WordTraits): Knowledge {
  const counts = hashedViews.map(() => new Map<number, number>());
  for (const { words } of sentences) {
    for (const row of traits.rowsOf(words)) {
      for (const [view, column] of hashedViews.entries()) {
        const hash = traits.rows[row + column]!;
        counts[view]!.set(hash, (counts[view]!.get(hash) ?? 0) + 1);
      }
    }
  }
  const kept = counts.map((seen, view) => [...seen].filter(([hash, count]) => hash !== 0 && count >= FREQUENT[view]!));
  const sections = kept.map((entries) => encodeWordTable(entries.map(([hash], index) => [hash, index + 1] as const)));
  return {
    sections,
    known: sections.map(decodeWordTable),
    rows: kept.map((entries) => entries.length + 1),
    wordCounts: [0, ...kept[0]!.map(([, count]) => count)],
  };
}

/** A sentence of the treebank with the classes that the tagger gave to its words. */
export function toExample(
  sentence: TreebankSentence,
  tags: ArrayLike<number>,
  traits: WordTraits,
  known: readonly WordTable[],
  relations: ReadonlyMap<string, number>,
): Example {
  const length = sentence.words.length;
  const wide = views.length + 1;
  const rows = new Int32Array(length * wide);
  const found = new Int32Array(views.length);
  for (const [index, row] of traits.rowsOf(sentence.words).entries()) {
    viewsOf(traits.rows, row, known, found);
    rows.set(found, index * wide);
    rows[index * wide + views.length] = tags[index]!;
  }
  return {
    length,
    rows,
    heads: Int32Array.from(sentence.heads, (head) => (head === 0 ? length : head - 1)),
    relations: Int32Array.from(sentence.relations, (relation) => relations.get(relation) ?? 0),
  };
}
